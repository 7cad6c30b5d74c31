import { afterAll, expect, test } from 'vitest';
import { ranges } from '../../src/generated/coverage.ts';
import { ContentReader } from '../../src/pdf/read/content.ts';
import { PdfFile } from '../../src/pdf/read/file.ts';
import { readPages } from '../../src/pdf/read/pages.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { unprintable } from '../../src/text/coverage.ts';
import { objectsText } from '../unit/pdf/support/objects-text.ts';
import { jobOf, only, openTestPrinter } from './support/printing.ts';

const printer = openTestPrinter();
afterAll(() => printer.close());

const required = ['→ ← ↑ ↓ ↻ ≥ ≤ ≈ − ½ ₂ ² ✓ ☐ • § € ‑', 'æøåäöéü ÆØÅÄÖÉÜ «» – — …', 'áčđŋšŧž ÁČĐŊŠŦŽ'];

function countBoxes(pdf: Uint8Array): number {
  const file = new PdfFile(pdf);
  const reader = new ContentReader(file);
  return readPages(file)
    .flatMap((page) => reader.read(page).runs)
    .reduce((sum, run) => sum + run.notdef, 0);
}

test.each(['p', 'b', 'i', 'h1'])('the characters that documents need print in <%s>', async (tag) => {
  const printed = await printer.print(jobOf(`<${tag}>${required.join(`</${tag}><p></p><${tag}>`)}</${tag}>`));
  const text = only(readText(printed.pdf)).replaceAll('\n', ' ');
  for (const line of required) expect(text).toContain(line);
  expect(countBoxes(printed.pdf)).toBe(0);
  expect(printed.lostText).toBeUndefined();
});

test('every character of the table of covered ones has a glyph', async () => {
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  // Each on a line of its own, marks on a letter.
  const lines = characters.map(
    (character) => `<p>${/\p{M}/u.test(character) ? 'a' : ''}&#${character.codePointAt(0)};</p>`,
  );
  const printed = await printer.print(jobOf(lines.join('')));
  expect(printed.lostText).toBeUndefined();
  expect(countBoxes(printed.pdf)).toBe(0);
});

test('a character that no bundled font has is told beforehand, and seen in the print', async () => {
  const text = 'Møtet 😀 er 漢 slutt';
  expect(unprintable(text)).toEqual([
    { character: '😀', codePoint: 'U+1F600', index: 6 },
    { character: '漢', codePoint: 'U+6F22', index: 12 },
  ]);
  const printed = await printer.print(jobOf(`<p>${text}</p>`));
  expect(printed.lostText).toBe('😀 漢');
});

test('text with combining marks prints as the letters it means', async () => {
  const printed = await printer.print(jobOf('<p>A\u030alesund e\u0301n</p>'));
  expect(printed.lostText).toBeUndefined();
  expect(countBoxes(printed.pdf)).toBe(0);
});

test('figures are of one width, so columns of numbers stand straight', async () => {
  const printed = await printer.print(
    jobOf('<p>1111111111</p><p>8888888888</p>', { css: 'p { font-variant-numeric: tabular-nums }' }),
  );
  const file = new PdfFile(printed.pdf);
  const reader = new ContentReader(file);
  const runs = readPages(file).flatMap((page) => reader.read(page).runs);
  expect(runs.map((run) => run.text)).toEqual(['1111111111', '8888888888']);
  expect(runs[0]?.endX).toBe(runs[1]?.endX);
});

test('page numbers stand in margin boxes, in a font that only they use', async () => {
  const printed = await printer.print(
    jobOf('<p>Først</p><p style="break-before: page">Så</p>', {
      css: `@page { size: A4; margin: 2cm; @bottom-right {
        content: "Side " counter(page) " av " counter(pages); font: italic 700 9pt 'Open Sans'; } }`,
    }),
  );
  expect(printed.pages).toBe(2);
  const pages = readText(printed.pdf);
  expect(pages[0]).toContain('Side 1 av 2');
  expect(pages[1]).toContain('Side 2 av 2');
  expect(objectsText(printed.pdf)).toContain('+OpenSans-BoldItalic');
});
