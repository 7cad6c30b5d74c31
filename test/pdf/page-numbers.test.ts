import { afterAll, expect, test } from 'vitest';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { jobOf, openTestPrinter } from './support/printing.ts';

const printer = openTestPrinter();
afterAll(() => printer.close());

const css = `.contents a { display: flex } .leader { flex: 1; border-bottom: 1px dotted }
  .page-number { flex: none; width: 2em; white-space: pre }`;
const body = `<h1>Plan</h1>
  <ul class="contents"><li><a href="#a">Mål</a></li><li><a href="#%C3%A5r">År for <em>år</em></a></li></ul>
  <h2 id="a">Mål</h2><p>Tekst, se <a href="#a">mål</a></p>
  <h2 id="år" style="break-before: page">År for år</h2><p>Tekst</p>`;

test('a list of contents has the pages of its headings, in the tags too; other links have none', async () => {
  const printed = await printer.print(jobOf(body, { css }));
  expect(printed).toMatchObject({ pages: 2, lostText: undefined });
  expect(readText(printed.pdf)[0]).toBe('Plan\nMål 1\nÅr for år 2\nMål\nTekst, se mål');
  expect(readStructure(printed.pdf)).toContain('" 2"');
});

test('is the same bytes each time', async () => {
  const [one, two] = [await printer.print(jobOf(body, { css })), await printer.print(jobOf(body, { css }))];
  expect(Buffer.from(one.pdf).equals(two.pdf)).toBe(true);
});
