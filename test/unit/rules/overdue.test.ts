import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (measure: string, today?: string) =>
  checkFor('measure/overdue', `plan: A\ntiltak:\n  sti: {tittel: Sti, ansvarlig: Kari, ${measure}}\n`, today);

test.each<[string, string, string[]]>([
  ['the day before', 'frist: 02.03.2020', []],
  ['the day after', 'frist: 01.03.2020', ['3:3 «sti»']],
  ['in a month that is not over', 'frist: mars 2020', []],
  ['in a month that is over', 'frist: februar 2020', ['3:3 «sti»']],
  ['in a half-year that is not over', 'frist: 1. halvår 2020', []],
  ['in a month of no year', 'frist: februar', []],
  ['of what is put off', 'frist: 2019, status: utsatt', ['3:3 «sti»']],
  ['of what is done', 'frist: 2019, status: gjennomført', []],
  ['of what is taken out', 'frist: 2019, status: avlyst', []],
  ['of what runs on', 'frist: 2019, status: i drift', []],
  ['of what comes back', 'frist: 2019, gjentas: årlig', []],
  ['of what was done later', 'frist: 2018, gjennomført: 2019', []],
  ['of what will be done after the day', 'frist: 2019, gjennomført: 2021', ['3:3 «sti»']],
  ['of what may be done, for it cannot be read', 'frist: 2019, gjennomført: snart', []],
  ['of what an update says is done', 'frist: 2019, oppdateringer: [{dato: 2019, status: gjennomført}]', []],
])('a deadline %s', (_, measure, lines) => {
  expect(told(measure, '2020-03-02')).toEqual(lines);
});

test('without a day of validation nobody asks', () => {
  expect(told('frist: 2019')).toEqual([]);
});
