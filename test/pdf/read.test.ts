import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { PdfSyntaxError } from '../../src/pdf/read/values.ts';
import { jobOf, openTestPrinter } from './support/printing.ts';

const printer = openTestPrinter();
let pdf: Buffer;

beforeAll(async () => {
  const { pdf: printed } = await printer.print(
    jobOf(`<h1>Sak 12/26</h1><p>Kommunen bygger <b>bru</b> og veg.</p>
      <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
      <p style="opacity: 0.4">Bleik tekst</p>
      <h2 style="break-before: page">Neste</h2><ul><li>Ett</li><li>To</li></ul>`),
  );
  pdf = Buffer.from(printed);
});
afterAll(() => printer.close());

// The bullets of a list are drawn, not written.
test('words, cells and lines of a print are apart', () => {
  expect(readText(pdf)).toEqual([
    'Sak 12/26\nKommunen bygger bru og veg.\nA B\n1 2\nBleik tekst',
    'Neste\nEtt\nTo',
  ]);
});

function readAll(bytes: Uint8Array): void {
  try {
    readText(bytes);
    readStructure(bytes);
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
  }
}

test('a print that is cut short is refused', () => {
  fc.assert(
    fc.property(fc.nat(pdf.length - 20), (length) => {
      expect(() => readText(pdf.subarray(0, length))).toThrow(PdfSyntaxError);
    }),
  );
});

test('a print with bytes changed is read or refused, and the reader comes to an end', () => {
  const change = fc.tuple(fc.nat(pdf.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const broken = Buffer.from(pdf);
      for (const [at, byte] of changes) broken[at] = byte;
      readAll(broken);
    }),
    { numRuns: 300 },
  );
});
