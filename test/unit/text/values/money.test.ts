import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../../src/text/language.ts';
import { currencies, formatMoney, type Money, readMoney } from '../../../../src/text/values/money.ts';
import { anyLanguage, expectHelpful, expectRead } from './spellings.ts';

describe('amounts of money that are read', () => {
  test.each<[string, Money]>([
    ['- 69 000 000 kr', { value: -69_000_000, currency: 'NOK' }],
    ['1.200.000', { value: 1_200_000, currency: 'NOK' }],
    ['1 200 000', { value: 1_200_000, currency: 'NOK' }],
    ['1,5 mill. kr', { value: 1_500_000, currency: 'NOK' }],
    ['1,5 millioner kroner', { value: 1_500_000, currency: 'NOK' }],
    ['2 400 tusen kr', { value: 2_400_000, currency: 'NOK' }],
    ['85,5 mill. kr', { value: 85_500_000, currency: 'NOK' }],
    ['85,5 millionar kroner', { value: 85_500_000, currency: 'NOK' }],
    ['1,1 mkr', { value: 1_100_000, currency: 'NOK' }],
    ['2,01 mkr', { value: 2_010_000, currency: 'NOK' }],
    ['kr 500', { value: 500, currency: 'NOK' }],
    ['kr. 500', { value: 500, currency: 'NOK' }],
    ['-kr 500', { value: -500, currency: 'NOK' }],
    ['kr -500', { value: -500, currency: 'NOK' }],
    ['500,-', { value: 500, currency: 'NOK' }],
    ['500,– kr', { value: 500, currency: 'NOK' }],
    ['kr 500,-', { value: 500, currency: 'NOK' }],
    ['500:-', { value: 500, currency: 'NOK' }],
    ['500,50 kr', { value: 500.5, currency: 'NOK' }],
    ['500 kronor', { value: 500, currency: 'NOK' }],
    ['tkr 500', { value: 500_000, currency: 'NOK' }],
    ['500 SEK', { value: 500, currency: 'SEK' }],
    ['2 MSEK', { value: 2_000_000, currency: 'SEK' }],
    ['€ 500', { value: 500, currency: 'EUR' }],
    ['1.5 million euro', { value: 1_500_000, currency: 'EUR' }],
    ['ca. 500 000 kr', { value: 500_000, currency: 'NOK', approximate: true }],
    ['ca. kr 500', { value: 500, currency: 'NOK', approximate: true }],
  ])('%s', (source, value) => expectRead(readMoney, source, value));

  it('means Swedish kronor where the municipality is Swedish', () => {
    for (const source of ['500 kr', '500 kronor', 'kr 500', '500', '500:-', '0,5 tkr']) {
      expect(readMoney(source, { krone: 'SEK' })).toEqual({
        ok: true,
        value: { value: 500, currency: 'SEK' },
      });
    }
    expect(readMoney('500 NOK', { krone: 'SEK' })).toEqual({
      ok: true,
      value: { value: 500, currency: 'NOK' },
    });
  });
});

describe('amounts of money that are not read', () => {
  test.each<[string, 'format' | 'ambiguous', string[]]>([
    ['1.200 kr', 'ambiguous', ['1200 kr', '1,2 kr']],
    ['1,200,000 kr', 'format', ['1 200 000 kr']],
    ['kr 500 kr', 'format', []],
    ['500 kr per år', 'format', []],
    ['500 bananer', 'format', []],
    ['gratis', 'format', []],
    ['', 'format', []],
  ])('%s', (source, problem, suggestions) => {
    expect(readMoney(source)).toEqual({ ok: false, problem, suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readMoney));
});

describe('money in print', () => {
  test.each([
    ['nb', 'NOK', 'ca. 2 400,5 tusen kr'],
    ['nn', 'SEK', 'ca. 2 400,5 tusen SEK'],
    ['sv', 'SEK', 'ca 2 400,5 tkr'],
    ['en', 'NOK', 'about NOK 2 400.5 thousand'],
  ] as const)('in thousands, in %s, of %s', (language, currency, printed) => {
    const money = { value: 2_400_500, currency, approximate: true } as const;
    expect(formatMoney(money, language, { isInThousands: true }).replace(/\s/g, ' ')).toBe(printed);
  });

  test.each<[Money, string, string, string]>([
    [{ value: -69_000_000, currency: 'NOK' }, '−69~000~000~kr', '−69~000~000~NOK', 'NOK~−69~000~000'],
    [{ value: 500, currency: 'SEK' }, '500~SEK', '500~kr', 'SEK~500'],
    [{ value: 500.5, currency: 'EUR' }, '500,50~EUR', '500,50~EUR', 'EUR~500.50'],
    [{ value: 500, currency: 'NOK', approximate: true }, 'ca.~500~kr', 'ca~500~NOK', 'about~NOK~500'],
  ])('%j', (money, norwegian, swedish, english) => {
    expect(languages.map((language) => formatMoney(money, language))).toEqual(
      [norwegian, norwegian, swedish, english].map((printed) => printed.replaceAll('~', '\u00a0')),
    );
  });

  it('rounds where told how many decimals', () => {
    expect(formatMoney({ value: 1499.5, currency: 'NOK' }, 'nb', { decimals: 0 })).toBe('1\u00a0500\u00a0kr');
    expect(formatMoney({ value: 1500, currency: 'NOK' }, 'nb', { decimals: 2 })).toBe(
      '1\u00a0500,00\u00a0kr',
    );
  });

  it('is read again as the same amount', () => {
    const amounts = fc.record(
      {
        value: fc.integer({ min: -1e12, max: 1e12 }).map((øre) => øre / 100 || 0),
        currency: fc.constantFrom(...currencies),
        approximate: fc.constant(true as const),
      },
      { requiredKeys: ['value', 'currency'] },
    );
    fc.assert(
      fc.property(amounts, anyLanguage, (money, language) => {
        const krone = language === 'sv' ? 'SEK' : 'NOK';
        expectRead((source) => readMoney(source, { krone }), formatMoney(money, language), money);
      }),
      { numRuns: 1000 },
    );
  });
});
