import fc from 'fast-check';
import { expect } from 'vitest';
import { languages } from '../../../../src/text/language.ts';
import type { Reading } from '../../../../src/text/values/reading.ts';

type Read = (source: string) => Reading<unknown>;

/** The value that was read; a refusal fails the test. */
export function valueIn<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(`refused: ${reading.problem}, ${reading.suggestions.join(' | ')}`);
  return reading.value;
}

/** The same words decomposed, with no-break spaces, wider white space around, and a soft hyphen. */
export function sameWords(source: string): string[] {
  return [
    source.normalize('NFD'),
    source.replaceAll(' ', '\u00a0'),
    `  ${source.replaceAll(' ', ' \n ')}\t`,
    `\u00ad${source}`,
  ];
}

/** What tests of spellings ask of every type: the value, and the same from the same words in other code points. */
export function expectRead(read: Read, source: string, value: unknown): void {
  expect(read(source), source).toEqual({ ok: true, value });
  for (const other of sameWords(source))
    expect(read(other), JSON.stringify(other)).toEqual({ ok: true, value });
}

const fragments = fc.constantFrom(
  ...'18. 3 03 2021 21 1.200 1,5 500 0015 - – / : . , § kr kl. ca. innen av i og til mars mai våren høst vinter kvartal'.split(
    ' ',
  ),
  ...'1. halvår onsdag utgangen t min en hel dag + % PS T KS mill. % XX ~ ? ( ) 13 99 2021-03-18 8.–9. 30. februar'.split(
    ' ',
  ),
  ' ',
);

/** Any text, and text made of the pieces that values are made of. */
export const anySource = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fragments, { maxLength: 7 }).map((pieces) => pieces.join(' ')),
  fc.array(fragments, { maxLength: 7 }).map((pieces) => pieces.join('')),
);

/** Never throws, and what it suggests is read. */
export function expectHelpful(read: Read): void {
  fc.assert(
    fc.property(anySource, (source) => {
      const reading = read(source);
      if (reading.ok) return;
      for (const suggestion of reading.suggestions) {
        expect(read(suggestion).ok, `${JSON.stringify(source)} -> ${suggestion}`).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
}

export const anyLanguage = fc.constantFrom(...languages);
