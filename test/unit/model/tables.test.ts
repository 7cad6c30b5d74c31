import { expect, test } from 'vitest';
import { sumsOf } from '../../../src/model/index.ts';
import { linkPlan } from './planning.ts';

/** The sums of a table: text, year, what it says and what its rows come to. */
function sums(rows: string): string[] {
  const { whole, read, told } = linkPlan(`plan: A\ntabeller:\n  t:\n    tittel: T\n    rader:\n${rows}`);
  expect([read.told, told]).toEqual([[], []]);
  const table = whole.data.tables?.t;
  return table
    ? sumsOf(table).map(({ row, year, written, computed }) =>
        [row.text, ...(year === undefined ? [] : [year]), `${written} ${computed}`].join(': '),
      )
    : [];
}
const rows = (...lines: string[]) => lines.map((line) => `      - {${line}}\n`).join('');

test.each<[string, string, string[]]>([
  ['none', rows('tekst: a, beløp: 1'), []],
  [
    'of all rows',
    rows('tekst: a, beløp: 100', 'tekst: b, beløp: -30', 'tekst: S, beløp: 70, sum: ja'),
    ['S: 70 70'],
  ],
  ['that nobody has written', rows('tekst: a, beløp: 5', 'tekst: S, sum: ja'), ['S: undefined 5']],
  ['of nothing', rows('tekst: S, beløp: 5, sum: ja'), ['S: 5 0']],
  [
    'of parts, and a grand total of the sums',
    rows(
      'tekst: a, beløp: 1',
      'tekst: S1, beløp: 1, sum: ja',
      'tekst: b, beløp: 2',
      'tekst: c, beløp: 3',
      'tekst: S2, beløp: 5, sum: ja',
      'tekst: Total, beløp: 7, sum: ja',
    ),
    ['S1: 1 1', 'S2: 5 5', 'Total: 7 6'],
  ],
  [
    'in whole øre',
    rows('tekst: a, beløp: "0,1"', 'tekst: b, beløp: "0,2"', 'tekst: S, beløp: "0,3", sum: ja'),
    ['S: 0.3 0.3'],
  ],
  [
    'by year, also of a year that only a row has',
    rows(
      'tekst: a, 2027: 100, 2028: 50',
      'tekst: b, 2027: 1, 2029: 7',
      'tekst: S, 2028: 50, 2027: 102, sum: ja',
    ),
    ['S: 2027: 102 101', 'S: 2028: 50 50', 'S: 2029: undefined 7'],
  ],
  [
    'parts of a row are in it already, and stand for one that says none',
    rows(
      'tekst: a, beløp: 10, herav: [{tekst: b, beløp: 4}]',
      'tekst: c, herav: [{tekst: d, beløp: 2}, {tekst: e, beløp: 3}]',
      'tekst: S, beløp: 15, sum: ja',
    ),
    ['S: 15 15'],
  ],
  [
    'among the parts of a row',
    rows(
      'tekst: a, herav: [{tekst: b, 2027: 1}, {tekst: c, 2027: 2}, {tekst: D, 2027: 4, sum: ja}]',
      'tekst: S, 2027: 3, sum: ja',
    ),
    ['D: 2027: 4 3', 'S: 2027: 3 3'],
  ],
])('a sum %s', (_, table, told) => {
  expect(sums(table)).toEqual(told);
});
