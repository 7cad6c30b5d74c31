import { afterAll, expect, test } from 'vitest';
import { readText } from '../../src/pdf/read/text.ts';
import { jobOf, openTestPrinter } from './support/printing.ts';

const printer = openTestPrinter();
afterAll(() => printer.close());

const css = `@page { size: A4; margin: 25mm } html { font-size: 14px; line-height: 20px }
  p { margin: 0 } .tight { line-height: 18px } .page-number { white-space: pre }`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Linje ${index + 1}</p>`).join('');

/** The 247 mm of a page hold 46 lines, or 51 narrow ones. */
test.each([
  ['that fit on the page before are taken there', 48, 1],
  ['that do not fit there stay on their page', 60, 2],
  ['that fill a good part of their page stay there', 70, 2],
])('lines on the last page %s', async (_, count, pages) => {
  const printed = await printer.print(jobOf(lines(count), { css }));
  expect(printed).toMatchObject({ pages, lostText: undefined });
  if (pages > 1) expect(readText(printed.pdf)[0]).not.toContain('Linje 47');
});

test('a list of contents has the pages of the print that was chosen', async () => {
  const body = `<ul class="contents"><li><a href="#a">Mål</a></li></ul>${lines(44)}<h2 id="a">Mål</h2>`;
  const printed = await printer.print(
    jobOf(body, { css: `${css} ul, h2 { margin: 0 } h2 { font-size: 14px }` }),
  );
  expect(printed.pages).toBe(1);
  expect(readText(printed.pdf)[0]).toContain('Mål 1');
});
