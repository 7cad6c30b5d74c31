import fc from 'fast-check';
import { name } from '../../../../src/pdf/read/lexer.ts';
import { Dictionary, Reference, Text, type Value } from '../../../../src/pdf/read/values.ts';

/** Every character that a name can have. */
export const letters = fc.string({
  unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
});

/** Every value but streams, nested a little. */
export const { value: values } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((number) => number / 128),
    letters.map((text) => name(text)),
    fc.uint8Array().map((bytes) => new Text(bytes)),
    fc.string({ unit: 'grapheme-ascii' }).map((text) => new Text(Uint8Array.from(Buffer.from(text)))),
    fc.nat(9999).map((number) => new Reference(number)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(letters, tie('value')), { maxLength: 4 })
      .map((entries) => new Dictionary(entries as [string, Value][])),
  ),
}));
