import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../../src/text/language.ts';
import { readDate } from '../../../../src/text/values/date.ts';
import {
  firstDay,
  formatPeriod,
  lastDay,
  type Period,
  periodBetween,
  readPeriod,
  shareGone,
} from '../../../../src/text/values/period.ts';
import { anyLanguage, expectHelpful, expectRead, valueIn } from './spellings.ts';

describe('periods that are read', () => {
  test.each<[string, Period]>([
    ['2021–2023', { from: '2021', to: '2023' }],
    ['2021 – 2023', { from: '2021', to: '2023' }],
    ['2020-2030', { from: '2020', to: '2030' }],
    ['2021 til 2023', { from: '2021', to: '2023' }],
    ['2021 till 2023', { from: '2021', to: '2023' }],
    ['2021 to 2023', { from: '2021', to: '2023' }],
    ['fra 2021 til 2023', { from: '2021', to: '2023' }],
    ['i perioden 2021–2023', { from: '2021', to: '2023' }],
    ['2021/2023', { from: '2021', to: '2023' }],
    ['2021', { from: '2021', to: '2021' }],
    ['2021-12', { from: '2021-12', to: '2021-12' }],
    ['1.1.2021–30.6.2022', { from: '2021-01-01', to: '2022-06-30' }],
    ['mars–juni 2022', { from: '2022-03', to: '2022-06' }],
    ['høsten 2021–våren 2022', { from: '2021-23', to: '2022-21' }],
    ['fra og med 2021', { from: '2021' }],
    ['2021–', { from: '2021' }],
    ['til og med 2023', { to: '2023' }],
  ])('%s', (source, value) => expectRead(readPeriod, source, value));
});

describe('periods that are not read', () => {
  test.each<[string, 'format' | 'ambiguous', string[]]>([
    ['2023–2021', 'format', ['2021–2023']],
    ['2023-2021', 'format', ['2021–2023']],
    ['2021–23', 'format', ['2021–2023']],
    ['2011-12', 'ambiguous', ['2011–2012', 'desember 2011']],
    ['i begynnelsen av 2021', 'format', []],
    ['mars–mai', 'format', []],
    ['', 'format', []],
  ])('%s', (source, problem, suggestions) => {
    expect(readPeriod(source)).toEqual({ ok: false, problem, suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readPeriod));
});

describe('a period from two dates', () => {
  const between = (from: string, to: string) => periodBetween(valueIn(readDate(from)), valueIn(readDate(to)));

  it('keeps the precision of both', () => {
    expect(between('18.06.2020', '2030')).toEqual({ ok: true, value: { from: '2020-06-18', to: '2030' } });
  });

  it('is refused where it ends before it starts, and where an end has no year', () => {
    expect(between('2023', '2021')).toEqual({ ok: false, problem: 'format', suggestions: ['2021–2023'] });
    expect(between('6. juli', '2021')).toEqual({ ok: false, problem: 'format', suggestions: [] });
    expect(between('2021', '6. juli').ok).toBe(false);
  });
});

it('lasts from the first to the last day, whatever was written', () => {
  expect([firstDay({ from: '2021' }), lastDay({ to: '2023' })]).toEqual(['2021-01-01', '2023-12-31']);
  expect([firstDay({ from: '2021-03' }), lastDay({ to: '2024-02' })]).toEqual(['2021-03-01', '2024-02-29']);
  expect([firstDay({ to: '2021' }), lastDay({ from: '2021' })]).toEqual([undefined, undefined]);
});

it('prints with a dash and no spaces', () => {
  expect(languages.map((language) => formatPeriod({ from: '2014', to: '2026' }, language))).toEqual(
    languages.map(() => '2014–2026'),
  );
  expect(formatPeriod({ from: '2020-06-18', to: '2030' }, 'nb', 'numeric')).toBe('18.06.2020–2030');
});

const year = fc.integer({ min: 1900, max: 2099 });

it('prints what is read again', () => {
  const end = fc.oneof(
    year.map(String),
    fc
      .tuple(year, fc.constantFrom('01', '12', '21', '23', '33', '41', '06-18'))
      .map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(
      fc.option(end, { nil: undefined }),
      fc.option(end, { nil: undefined }),
      anyLanguage,
      (from, to, language) => {
        const value = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
        fc.pre(from !== undefined || to !== undefined);
        fc.pre(from === undefined || to === undefined || readDate(`${from}/${to}`).ok);
        expectRead(readPeriod, formatPeriod(value, language), value);
      },
    ),
  );
});

describe('the share of a period that has gone', () => {
  const plan = { from: '2020', to: '2030' };

  test.each<[string, Period, string, string | undefined, number, number]>([
    ['a plan adopted in its first year', plan, '2021-11-18', '2020-06-18', 1.5, 10],
    ['the same with the month only', plan, '2021-11-18', '2020-06', 1.5, 10],
    ['the calendar years where no adoption is told', plan, '2021-11-18', undefined, 2, 11],
    [
      'an adoption before the period changes nothing',
      { from: '2020', to: '2023' },
      '2022-01-01',
      '2019-12-12',
      2,
      4,
    ],
    ['an økonomiplan is four years', { from: '2020', to: '2023' }, '2021-07-01', undefined, 1.5, 4],
    [
      'dates are taken as they are',
      { from: '2020-06-18', to: '2030-06-17' },
      '2021-11-18',
      undefined,
      1.5,
      10,
    ],
    [
      'and an adoption does not move them',
      { from: '2020-06-18', to: '2030' },
      '2021-11-18',
      '2020-11-18',
      1.5,
      10.5,
    ],
    ['not begun', plan, '2019-05-01', undefined, 0, 11],
    ['not over on its last day', { from: '2020', to: '2023' }, '2023-12-31', undefined, 3.5, 4],
    ['over on the day after', { from: '2020', to: '2023' }, '2024-01-01', undefined, 4, 4],
    ['long over', plan, '2040-01-01', '2020-06-18', 10, 10],
    ['one month', { from: '2021-03', to: '2021-03' }, '2021-03-20', undefined, 0, 0.5],
    ['adopted on a leap day', { from: '2020', to: '2023' }, '2023-03-01', '2020-02-29', 3, 3],
  ])('%s', (_, period, day, adopted, gone, of) => {
    expect(shareGone(period, day, adopted)).toEqual({ gone, of });
  });

  it('is not known where an end is open', () => {
    expect(shareGone({ from: '2020' }, '2021-01-01')).toBeUndefined();
    expect(shareGone({ to: '2020' }, '2021-01-01')).toBeUndefined();
  });

  it('grows with time, in halves, and is whole only when the period is over', () => {
    const anyDay = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const adoptions = fc.option(anyDay, { nil: undefined });
    fc.assert(
      fc.property(anyDay, anyDay, adoptions, fc.integer({ min: 2020, max: 2035 }), (a, b, adopted, to) => {
        const period = { from: '2020', to: String(to) };
        const days = [a, b].sort();
        const [before, after] = days.map((day) => shareGone(period, day, adopted));
        expect(before?.of).toBe(after?.of);
        expect(before?.gone).toBeLessThanOrEqual(after?.gone ?? -1);
        expect(((before?.gone ?? 0.1) * 2) % 1).toBe(0);
        if (days.every((day) => day < '2020-01-01')) expect(after?.gone).toBe(0);
        if (days.every((day) => day > `${to}-12-31`)) expect(before?.gone).toBe(before?.of);
      }),
    );
  });
});
