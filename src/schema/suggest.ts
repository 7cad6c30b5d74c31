import { fold } from './spelling.ts';

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make `b` of `a`: the optimal
 * string alignment distance (https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance), since swapped letters are
 * the commonest slip at a keyboard and plain Levenshtein counts them twice.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(at(row, j), at(before, j - 2) + 1);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

/**
 * The words nearest to `word`, best first; spellings of æ, ø and å count as the same letter.
 *
 * @param share how much of a word may differ: a third, unless more is known of what was meant
 */
export function nearest(word: string, words: Iterable<string>, limit = 1, share = 1 / 3): string[] {
  const folded = fold(word);
  const ranked = [...new Set(words)].flatMap((candidate) => {
    const other = fold(candidate);
    const shorter = Math.min(folded.length, other.length);
    // Of two letters, any one other would be near.
    const allowed = shorter < 3 ? 0 : Math.max(1, Math.floor(shorter * share));
    if (Math.abs(folded.length - other.length) > allowed) return [];
    const away = distance(folded, other);
    return away <= allowed ? [{ candidate, away }] : [];
  });
  ranked.sort((a, b) => a.away - b.away);
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}
