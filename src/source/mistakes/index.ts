import { bySuspicion, indentation } from './indentation.ts';
import { isEntry, type Line, readLines } from './lines.ts';
import type { Mistake, Repair } from './mistake.ts';
import { missingHyphen } from './prose.ts';
import { rules } from './rules.ts';

/** How many repairs are tried before the parser's own words must do: fewer in a large file, which takes longer to parse. */
const maxAttempts = (text: string) => Math.min(60, Math.ceil(1_000_000 / text.length));

/**
 * Finds the mistake that most likely made the parser fail at `fault`. The parser tells where it lost the thread, which
 * is often far below the mistake. So each rule says what a person may have done wrong on the lines above, and how to
 * put it right; the first whose repair leaves nothing to complain of is the one, else the one whose repair lets the
 * parser get furthest.
 *
 * @param parse where the parser fails first in a text; undefined where it does not fail
 */
export function findMistake(
  text: string,
  fault: number,
  parse: (text: string) => number | undefined,
): Mistake | undefined {
  const lines = readLines(text);
  const faultLine = lineAt(text, fault);
  let best: { mistake: Mistake; reached: number } | undefined;
  let attempts = maxAttempts(text);
  for (const mistake of suspects(lines, faultLine, text)) {
    for (const repair of mistake.repairs) {
      if (attempts-- === 0) return best?.mistake;
      const mended = mend(text, repair);
      const next = parse(mended);
      if (mistake.keepsEntries && countEntries(readLines(mended)) < countEntries(lines)) continue;
      if (next === undefined) return mistake;
      const reached = lineAt(mended, next);
      const isFurther = reached > faultLine || (mistake.opens && reached !== faultLine);
      if (isFurther && reached > lineAt(text, mistake.start) && reached > (best?.reached ?? 0)) {
        best = { mistake, reached };
      }
    }
  }
  return best?.mistake;
}

function countEntries(lines: readonly Line[]): number {
  return lines.filter(isEntry).length;
}

/** What may be wrong as far as two lines below where the parser failed, the likeliest first. */
function* suspects(lines: readonly Line[], faultLine: number, text: string): Generator<Mistake> {
  const below = lines.slice(faultLine + 1).filter(({ columns }) => columns.length > 0);
  const last = below[1]?.number ?? lines.length - 1;
  const upwards = lines.slice(0, last + 1).reverse();
  for (const rule of rules) {
    const found = upwards.flatMap((line) => rule(line, lines, text));
    yield* found;
    if (found.length > 1) yield everywhere(found);
  }
  for (const line of bySuspicion(upwards, lines)) yield* indentation(line, lines, text);
  for (const line of upwards) yield* missingHyphen('field')(line, lines, text);
}

/** The same mistake made again and again, told at the first of them: whoever does not know a rule breaks it each time. */
function everywhere(found: readonly Mistake[]): Mistake {
  const [first, ...more] = [...found].sort((a, b) => a.start - b.start) as [Mistake, ...Mistake[]];
  const repairs = first.repairs.map((repair, index) => {
    const edits = [...repair];
    for (const each of more) {
      const [edit, ...others] = each.repairs[index] ?? [];
      if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit, ...others);
    }
    return edits;
  });
  return { ...first, repairs };
}

/** The text with the changes made. */
function mend(text: string, repair: Repair): string {
  let mended = '';
  let from = 0;
  for (const { start, end, text: instead } of repair) {
    mended += text.slice(from, start) + instead;
    from = end;
  }
  return mended + text.slice(from);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
