import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CaseNumber,
  formatCaseNumber,
  readCaseNumber,
} from '../../../../src/text/values/case-number.ts';
import { expectHelpful, expectRead, valueIn } from './spellings.ts';

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('case numbers that are read', () => {
  test.each<[string, CaseNumber]>([
    ['13/21', { sequence: 13, year: 2021 }],
    ['21/13', { sequence: 21, year: 2013 }],
    ['26/1234', { year: 2026, sequence: 1234, order: 'year-first', yearDigits: 2 }],
    ['09/810', { year: 2009, sequence: 810, order: 'year-first', yearDigits: 2 }],
    ['13/98', { sequence: 13, year: 1998 }],
    ['13/49', { sequence: 13, year: 2049 }],
    ['13/50', { sequence: 13, year: 1950 }],
    ['13/2021', { sequence: 13, year: 2021, yearDigits: 4 }],
    ['1850/21', { sequence: 1850, year: 2021 }],
    ['PS 13/21', { prefix: 'PS', sequence: 13, year: 2021 }],
    ['PS13/21', { prefix: 'PS', sequence: 13, year: 2021 }],
    ['0015/08', { sequence: 15, year: 2008, width: 4 }],
    ['T-47/20', { prefix: 'T-', sequence: 47, year: 2020 }],
    ['2021/3226-1', { year: 2021, sequence: 3226, document: 1, order: 'year-first' }],
    ['2021/3226', { year: 2021, sequence: 3226, order: 'year-first' }],
    ['13/21-2', { sequence: 13, year: 2021, document: 2 }],
    ['§ 26', { paragraph: 26 }],
    ['§26', { paragraph: 26 }],
    ['§ 26/2021', { paragraph: 26, year: 2021, yearDigits: 4 }],
    ['§ 26/21', { paragraph: 26, year: 2021 }],
    ['KS § 26', { prefix: 'KS', paragraph: 26 }],
    ['KS 2018/124', { prefix: 'KS', year: 2018, sequence: 124, order: 'year-first' }],
    [
      'KFT-2024-00364',
      { prefix: 'KFT-', year: 2024, sequence: 364, order: 'year-first', width: 5, separator: '-' },
    ],
    ['13 / 21', { sequence: 13, year: 2021 }],
  ])('%s', (source, value) => {
    expectRead(readCaseNumber, source, value);
    expect(squeezed(formatCaseNumber(value))).toBe(squeezed(source));
  });

  it('has the year first where the house does', () => {
    const read = (source: string) => readCaseNumber(source, { yearFirst: true });
    expectRead(read, '21/13', { year: 2021, sequence: 13, order: 'year-first', yearDigits: 2 });
    expectRead(read, '21/0013', { year: 2021, sequence: 13, order: 'year-first', yearDigits: 2, width: 4 });
    expectRead(read, '0015/08', { sequence: 15, year: 2008, width: 4 });
    expectRead(read, '113/21', { sequence: 113, year: 2021 });
  });

  it('keeps a prefix with its number in print', () => {
    expect(formatCaseNumber(valueIn(readCaseNumber('PS 13/21')))).toBe('PS\u00a013/21');
    expect(formatCaseNumber(valueIn(readCaseNumber('KS § 26')))).toBe('KS\u00a0§\u00a026');
  });
});

describe('case numbers that are not read', () => {
  test.each<[string, string[]]>([
    ['sak 46/20', ['46/20']],
    ['Saksnr. 2021/3226-1', ['2021/3226-1']],
    ['Dnr KS 2018/124', ['KS 2018/124']],
    ['13-21', ['13/21']],
    ['13.21', ['13/21']],
    ['2018:124', ['2018/124']],
    ['26 §', ['§ 26']],
    ['15/8', ['15/08']],
    ['2021/3226–1', ['2021/3226-1']],
    ['2021/3226-01', ['2021/3226-1']],
    ['2021-03-18', []],
    ['18.03.2021', []],
    ['13', []],
    ['abc', []],
    ['', []],
  ])('%s', (source, suggestions) => {
    expect(readCaseNumber(source)).toEqual({ ok: false, problem: 'format', suggestions });
  });

  it('never throws, and suggests what is read', () => {
    expectHelpful(readCaseNumber);
    expectHelpful((source) => readCaseNumber(source, { yearFirst: true }));
  });
});

describe('what was written is what is printed', () => {
  const digits = (min: number, max: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min, max }))
      .map(([n, width]) => String(n).padStart(width, '0'));
  const prefix = fc.constantFrom('', '', 'PS ', 'PS', 'T-', 'KFT-', 'KS-OMS ', 'ÄN ', 'FO ', 'Ks ');
  const shortYear = fc.integer({ min: 0, max: 99 }).map((year) => String(year).padStart(2, '0'));
  const longYear = fc.integer({ min: 1900, max: 2099 }).map(String);
  const document = fc
    .option(fc.integer({ min: 0, max: 999 }), { nil: undefined })
    .map((n) => (n === undefined ? '' : `-${n}`));
  const written = fc.oneof(
    fc.tuple(prefix, digits(1, 6), fc.constant('/'), fc.oneof(shortYear, longYear), document),
    fc.tuple(prefix, longYear, fc.constant('/'), digits(1, 6), document),
    fc.tuple(fc.constantFrom('KFT-', 'KS '), longYear, fc.constant('-'), digits(3, 6), document),
    fc.tuple(
      fc.constantFrom('', 'KS '),
      fc.constantFrom('§ ', '§'),
      fc.nat(9999).map(String),
      fc.oneof(
        fc.constant(''),
        longYear.map((y) => `/${y}`),
      ),
    ),
  );

  it.each([false, true])('save white space (year first: %s)', (yearFirst) => {
    fc.assert(
      fc.property(written, (parts) => {
        const source = parts.join('');
        const value = valueIn(readCaseNumber(source, { yearFirst }));
        const printed = formatCaseNumber(value);
        expect(squeezed(printed)).toBe(squeezed(source));
        expectRead((text) => readCaseNumber(text, { yearFirst }), printed, value);
      }),
      { numRuns: 2000 },
    );
  });
});
