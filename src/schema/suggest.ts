import { distance } from 'fastest-levenshtein';
import { fold } from './names.ts';

/**
 * The words nearest to `word`, best first: at most a third of its letters differ, and spellings of æ, ø and å count
 * as the same letter.
 */
export function nearest(word: string, words: Iterable<string>, limit = 1): string[] {
  const folded = fold(word);
  const allowed = Math.max(1, Math.floor(folded.length / 3));
  const ranked = [...new Set(words)]
    .map((candidate) => ({ candidate, away: distance(folded, fold(candidate)) }))
    .filter(({ candidate, away }) => away <= Math.min(allowed, Math.max(1, Math.floor(fold(candidate).length / 2))));
  ranked.sort((a, b) => a.away - b.away);
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}
