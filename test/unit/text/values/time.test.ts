import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Language, languages } from '../../../../src/text/language.ts';
import {
  type Clock,
  differ,
  endOf,
  formatTime,
  later,
  rangeOf,
  readTime,
  startOf,
  type TimeValue,
} from '../../../../src/text/values/time.ts';
import { anyLanguage, expectHelpful, expectRead } from './spellings.ts';

describe('times that are read', () => {
  test.each<[string, TimeValue]>([
    ['09:00', { minutes: 540 }],
    ['09.00', { minutes: 540 }],
    ['9:05', { minutes: 545 }],
    ['kl. 9', { minutes: 540 }],
    ['Kl 9', { minutes: 540 }],
    ['kl.09.00', { minutes: 540 }],
    ['klokka 9', { minutes: 540 }],
    ['klokken 9', { minutes: 540 }],
    ['klockan 9.30', { minutes: 570 }],
    ['at 9', { minutes: 540 }],
    ['9 am', { minutes: 540 }],
    ['9:30 p.m.', { minutes: 1290 }],
    ['12 am', { minutes: 0 }],
    ['12 pm', { minutes: 720 }],
    ['00:00', { minutes: 0 }],
    ['24:00', { minutes: 1440 }],
    ['17:00–22:45', { from: 1020, to: 1365 }],
    ['17.00-22.45', { from: 1020, to: 1365 }],
    ['17:00 – 22:45', { from: 1020, to: 1365 }],
    ['fra 17:00 til 22:45', { from: 1020, to: 1365 }],
    ['från kl. 17.00 till 22.45', { from: 1020, to: 1365 }],
    ['17:00 to 22:45', { from: 1020, to: 1365 }],
    ['kl. 17–22', { from: 1020, to: 1320 }],
    ['kl. 17 til kl. 22', { from: 1020, to: 1320 }],
    ['ca 17.00', { minutes: 1020, approximate: true }],
    ['ca. 17:00', { minutes: 1020, approximate: true }],
    ['ca17.00', { minutes: 1020, approximate: true }],
    ['ca kl. 16.30', { minutes: 990, approximate: true }],
    ['cirka 16.30', { minutes: 990, approximate: true }],
    ['c:a kl 16.30', { minutes: 990, approximate: true }],
    ['kl. ca. 17', { minutes: 1020, approximate: true }],
    ['kl.ca.17', { minutes: 1020, approximate: true }],
    ['omkring kl. 9', { minutes: 540, approximate: true }],
    ['omtrent kl. 9', { minutes: 540, approximate: true }],
    ['rundt klokka 9', { minutes: 540, approximate: true }],
    ['ungefär kl. 9', { minutes: 540, approximate: true }],
    ['Ungefär klockan 9', { minutes: 540, approximate: true }],
    ['about 9:00', { minutes: 540, approximate: true }],
    ['at about 9', { minutes: 540, approximate: true }],
    ['c. 9 pm', { minutes: 1260, approximate: true }],
    ['~ 17:00', { minutes: 1020, approximate: true }],
    ['kl. 17 ca', { minutes: 1020, approximate: true }],
    ['17.00 ca.', { minutes: 1020, approximate: true }],
    ['17.00–ca 22.45', { from: 1020, to: 1365, approximateEnd: true }],
    ['kl. 17 – ca. 21.30', { from: 1020, to: 1290, approximateEnd: true }],
    ['kl. 17 til ca. kl. 21.30', { from: 1020, to: 1290, approximateEnd: true }],
    ['17.00–22.45 ca', { from: 1020, to: 1365, approximateEnd: true }],
    ['ca 17.00–22.45', { from: 1020, to: 1365, approximate: true }],
    ['från ca 17.00 till ca 22.45', { from: 1020, to: 1365, approximate: true }],
    ['about 17:00 to 22:45', { from: 1020, to: 1365, approximate: true }],
  ])('%s', (source, value) => expectRead(readTime, source, value));
});

describe('times that are not read', () => {
  test.each<[string, string[]]>([
    ['25:00', []],
    ['24:01', []],
    ['12:60', []],
    ['13 am', []],
    ['0 pm', []],
    ['9', ['09:00']],
    ['0900', ['09:00']],
    ['09:00:00', ['09:00']],
    ['2500', []],
    ['17–22', ['17:00–22:00']],
    ['22:45–17:00', ['17:00–22:45']],
    ['17:00–17:00', []],
    ['17:00–25:00', []],
    ['9–10–11', []],
    ['ca 9', ['ca. 09:00']],
    ['ca. 0900', ['ca. 09:00']],
    ['17–ca 22', ['17:00–ca. 22:00']],
    ['ca 22:45–17:00', ['17:00–ca. 22:45']],
    ['ca', []],
    ['ca ca 17:00', []],
    ['', []],
  ])('%s', (source, suggestions) => {
    expect(readTime(source)).toEqual({ ok: false, problem: 'format', suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readTime));
});

it('prints what is read again', () => {
  const minutes = fc.integer({ min: 0, max: 1440 });
  const approximate = fc.constant(true as const);
  const ends = fc
    .uniqueArray(minutes, { minLength: 2, maxLength: 2 })
    .map(([a = 0, b = 0]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const times: fc.Arbitrary<TimeValue> = fc.oneof(
    fc.record({ minutes, approximate }, { requiredKeys: ['minutes'] }),
    ends,
    ends.map((range) => ({ ...range, approximate: true as const })),
    ends.map((range) => ({ ...range, approximateEnd: true as const })),
  );
  fc.assert(
    fc.property(times, anyLanguage, (time, language) =>
      expectRead(readTime, formatTime(time, language), time),
    ),
  );
});

describe('times that are printed', () => {
  test.each<[TimeValue, Record<Language, string>]>([
    [{ minutes: 545 }, { nb: '09:05', nn: '09:05', sv: '09.05', en: '09:05' }],
    [
      { from: 1020, to: 1365 },
      { nb: '17:00–22:45', nn: '17:00–22:45', sv: '17.00–22.45', en: '17:00–22:45' },
    ],
    [
      { minutes: 545, approximate: true },
      { nb: 'ca.\u00a009:05', nn: 'ca.\u00a009:05', sv: 'ca\u00a009.05', en: 'c.\u00a009:05' },
    ],
    [
      { from: 1020, to: 1365, approximate: true },
      {
        nb: 'ca.\u00a017:00–22:45',
        nn: 'ca.\u00a017:00–22:45',
        sv: 'ca\u00a017.00–22.45',
        en: 'c.\u00a017:00–22:45',
      },
    ],
    [
      { from: 1020, to: 1365, approximateEnd: true },
      {
        nb: '17:00–ca.\u00a022:45',
        nn: '17:00–ca.\u00a022:45',
        sv: '17.00–ca\u00a022.45',
        en: '17:00–c.\u00a022:45',
      },
    ],
  ])('%j', (time, printed) => {
    for (const language of languages) expect(formatTime(time, language)).toBe(printed[language]);
  });
});

test('a range is of its ends, and what comes after an approximate time is approximate', () => {
  const exact: Clock = { minutes: 540 };
  const about: Clock = { minutes: 600, approximate: true };
  expect(rangeOf(exact, about)).toEqual({ from: 540, to: 600, approximateEnd: true });
  expect(endOf(rangeOf(exact, about))).toEqual(about);
  expect(startOf(rangeOf(exact, about))).toEqual(exact);
  expect(rangeOf({ ...exact, approximate: true }, { minutes: 600 })).toEqual({
    from: 540,
    to: 600,
    approximate: true,
  });
  expect(endOf(exact)).toBeUndefined();
  expect(later(about, 20)).toEqual({ minutes: 620, approximate: true });
});

test.each<[Clock, Clock, boolean]>([
  [{ minutes: 540 }, { minutes: 540 }, false],
  [{ minutes: 540 }, { minutes: 541 }, true],
  [{ minutes: 540, approximate: true }, { minutes: 555 }, false],
  [{ minutes: 540 }, { minutes: 525, approximate: true }, false],
  [{ minutes: 540, approximate: true }, { minutes: 556 }, true],
])('%j and %j differ: %s', (a, b, isOther) => expect(differ(a, b)).toBe(isOther));
