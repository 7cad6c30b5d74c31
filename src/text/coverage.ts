import { ranges } from '../generated/coverage.ts';

/** A character that the bundled fonts do not have, and where it stands in its text in UTF-16 units. */
export interface Unprintable {
  readonly character: string;
  /** As Unicode writes it: `U+1F600`. */
  readonly codePoint: string;
  readonly index: number;
}

/**
 * Characters that print nothing and need no glyph: tab and line ends, which HTML folds into a space; the soft hyphen
 * and the zero-width space, which only say where a line may break; the joiners, which only shape their neighbours;
 * the word joiner and the byte order mark, which the shaper hides; and the variation selectors, for which a font
 * without the variant shows its plain glyph.
 */
const invisible = new Set([
  0x09, 0x0a, 0x0d, 0x20, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x2060, 0xfeff, 0xfe0e, 0xfe0f,
]);

/** Whether the bundled fonts print a code point (`src/build/fonts.js` reads them for `src/generated/coverage.ts`). */
export function isPrintable(codePoint: number): boolean {
  if (invisible.has(codePoint)) return true;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] as (typeof ranges)[number];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** Whether a mark makes a printable letter of the one before it: macOS writes `å` as `a` and a ring. */
function composes(before: string, mark: string): boolean {
  const [letter, rest] = (before + mark).normalize('NFC');
  return (
    before !== '' &&
    letter !== undefined &&
    rest === undefined &&
    isPrintable(letter.codePointAt(0) as number)
  );
}

/** What nearly every text is made of, and the fonts have. */
const ordinary = /^[\n -~«»æøåäöéÆØÅÄÖÉ–…§]*$/;

/** Every character of `text` that would not print, in order. */
export function unprintable(text: string): Unprintable[] {
  if (ordinary.test(text)) return [];
  const found: Unprintable[] = [];
  let index = 0;
  let before = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    if (!isPrintable(codePoint) && !composes(before, character)) {
      const digits = codePoint.toString(16).toUpperCase().padStart(4, '0');
      found.push({ character, codePoint: `U+${digits}`, index });
    }
    index += character.length;
    before = character;
  }
  return found;
}
