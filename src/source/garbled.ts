import { type CodeArgs, type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { SourceFile } from './file.ts';
import { characterOf } from './windows-1252.ts';

/**
 * Tells of characters that nobody wrote: UTF-8 that a program took for Windows-1252 («BrÃ¸nnÃ¸y»), the sign of a letter
 * that is lost (U+FFFD), characters without width that come with pasted text, and letters that are apart (å as a and a ring), as
 * in names of files from macOS, which are read as one but not found by whoever searches. One diagnostic of each, at the
 * first.
 */
export function findGarbled({ path, text }: Pick<SourceFile, 'path' | 'text'>): Diagnostic[] {
  return [
    ...told(path, text, 'mojibake', mojibake, (found) => meant(found)),
    ...told(path, text, 'lost', /\ufffd/g, () => undefined),
    ...told(path, text, 'invisible', invisible, () => ''),
    ...told(path, text, 'apart', /\p{L}\p{M}+/gu, composed),
  ];
}

/** A letter of UTF-8 in two or three characters of Windows-1252: its first byte, and those that can come after. */
const mojibake =
  /[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}/g;

/** Spaces without width, marks of direction, a byte-order mark inside; what joins letters is not among them. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

type Problem = CodeArgs['text/garbled']['problem'];

function told(
  file: string,
  text: string,
  problem: Problem,
  pattern: RegExp,
  mend: (found: string) => string | undefined,
): Diagnostic[] {
  const all = [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, found, mended: mend(found) }))
    .filter(({ mended }) => problem === 'lost' || mended !== undefined);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return [];
  const start = wordStart(text, first.start);
  const end = first.end + (/^[^\s,;:."')\]}]*/.exec(text.slice(first.end, first.end + 40))?.[0].length ?? 0);
  const mendedTo = (until: number) => {
    let result = '';
    let from = start;
    for (const one of all.filter((each) => each.end <= until)) {
      result += text.slice(from, one.start) + (one.mended ?? one.found);
      from = one.end;
    }
    return result + text.slice(from, until);
  };
  const args = { problem, found: text.slice(start, end), meant: mendedTo(end), count: all.length };
  const fixes =
    problem === 'lost' ? [] : [{ span: { file, start, end: last.end }, text: mendedTo(last.end) }];
  return [diagnose('text/garbled', args, { span: { file, start, end }, fixes })];
}

/** A letter and its marks as one character, where there is one of them. */
function composed(found: string): string | undefined {
  const one = found.normalize('NFC');
  return one === found ? undefined : one;
}

/** The beginning of the word that a character stands in. */
function wordStart(text: string, at: number): number {
  return at - (/[^\s"'([{]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0);
}

/** The character whose bytes were read one by one; undefined where they are none. */
function meant(found: string): string | undefined {
  const bytes = [...found].map((character) => byteOf.get(character));
  for (let length = bytes.length; length > 1; length--) {
    const some = bytes.slice(0, length);
    if (some.includes(undefined)) continue;
    try {
      const character = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(some as number[]));
      if ([...character].length === 1) return character + found.slice(length);
    } catch {
      // Not a character of so many bytes.
    }
  }
  return undefined;
}

/** Characters by their byte, in Windows-1252 and in Latin-1. */
const byteOf: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, index) => [String.fromCharCode(index + 128), index + 128] as const),
  ...Array.from({ length: 128 }, (_, index) => [characterOf(index + 128), index + 128] as const),
]);
