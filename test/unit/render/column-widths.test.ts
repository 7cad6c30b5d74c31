import { expect, test } from 'vitest';
import { columnStyle, columnWidths } from '../../../src/render/column-widths.ts';
import { toHtml } from '../../../src/render/markdown.ts';

/** The shares of the columns of a table written with `|` and lines. */
function sharesOf(table: string, paper: 'portrait' | 'landscape' = 'portrait'): number[] | undefined {
  const rows = table
    .trim()
    .split('\n')
    .map((line, row) =>
      line.split('|').map((words) => ({ words: words.trim(), isHead: row === 0, isWhole: false })),
    );
  return columnWidths(rows, paper);
}

const sentence = 'Løpende rapportering, som det skal lages et system for';

test('a table that fits keeps the width that it has', () => {
  expect(sharesOf('Nr. | Tiltak\n1 | Hverdagsrehabilitering')).toBeUndefined();
  expect(sharesOf('Tiltak')).toBeUndefined();
});

test('shares make a hundred, and the paper decides whether there are any', () => {
  const table = `Til | Hva\nKommunestyret | ${sentence} ${sentence}`;
  expect(sharesOf(table)?.reduce((sum, share) => sum + share)).toBe(100);
  expect(sharesOf(table, 'landscape')).toBeUndefined();
});

test('one long cell does not take the room of a column that is long in every row', () => {
  const rows = Array.from({ length: 8 }, (_, row) => `Gruppe ${row} | ${sentence} |`).join('\n');
  const [, what = 0, by = 0] =
    sharesOf(`Fra | Hva | Ved\n${rows}\nGruppe 9 | ${sentence} | ${sentence}`) ?? [];
  expect(what).toBeGreaterThan(1.8 * by);
});

test('a column is as wide as its longest word, and a number is not divided', () => {
  const [word = 0] =
    sharesOf(`Sak | Hva\nrehabiliteringspyramiden | ${sentence} ${sentence} ${sentence}`) ?? [];
  expect(word).toBeGreaterThan(20);
  const cells = [
    ['44 500 000 kr', `${sentence} ${sentence}`].map((words, column) => ({
      words,
      isHead: false,
      isWhole: column === 0,
    })),
  ];
  expect(columnWidths(cells, 'portrait')?.[0]).toBeGreaterThan(11);
});

test('words without end leave the browser to break them', () => {
  const endless = 'a'.repeat(400);
  expect(sharesOf(`A | B\n${endless} | ${endless}`)).toEqual([50, 50]);
  const many = (cell: string) => Array.from({ length: 30 }, () => cell).join('|');
  expect(sharesOf(`${many('Overskrift')}\n${many(endless)}`)).toBeUndefined();
});

test('the page has a rule for each share that its tables use', () => {
  const { html } = toHtml(`| Til | Hva |\n| --- | --- |\n| Kommunestyret | ${sentence} ${sentence} |`);
  expect(html).toMatch(/<table>\n<colgroup>\n<col class="w\d+">\n<col class="w\d+">\n<\/colgroup>\n<thead>/);
  expect(columnStyle(html)).toMatch(/^@media print \{( \.w\d+ \{ width: \d+%; \}){2} \}$/);
  expect(columnStyle('<p>col</p>')).toBe('');
});
