import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../../src/text/language.ts';
import {
  compareDates,
  type DateValue,
  earliestDay,
  formatDate,
  formatWeekday,
  latestDay,
  readDate,
} from '../../../../src/text/values/date.ts';
import { anyLanguage, expectHelpful, expectRead, valueIn } from './spellings.ts';

const day = { edtf: '2021-03-18' };

test.each([
  ['3/4 2021', { edtf: '2021-04-03' }],
  ['31/12-2021', { edtf: '2021-12-31' }],
  ['løpende', { text: 'løpende' }],
  ['Ved behov', { text: 'Ved behov' }],
  ['tills vidare', { text: 'tills vidare' }],
])('as on paper: %s', (source, value) => {
  expect(readDate(source)).toEqual({ ok: true, value });
});

describe('dates that are read', () => {
  test.each<[string, DateValue]>([
    ['2021-03-18', day],
    ['18.03.2021', day],
    ['18.3.2021', day],
    ['18. 3. 2021', day],
    ['18. mars 2021', day],
    ['18.mars 2021', day],
    ['18 mars 2021', day],
    ['18. MARS 2021', day],
    ['den 18 mars 2021', day],
    ['den 18:e mars 2021', day],
    ['18 March 2021', day],
    ['18th of March 2021', day],
    ['March 18, 2021', day],
    ['18. mar. 2021', day],
    ['torsdag 18. mars 2021', day],
    ['torsdag den 18. mars 2021', day],
    ['torsdagen den 18 mars 2021', day],
    ['Thursday 18 March 2021', day],
    ['Thursday, March 18, 2021', day],
    ['laurdag 20. mars 2021', { edtf: '2021-03-20' }],
    ['lördag 20 mars 2021', { edtf: '2021-03-20' }],
    ['lør. 20.03.2021', { edtf: '2021-03-20' }],
    ['31. oktober 2026', { edtf: '2026-10-31' }],
    ['29. februar 2024', { edtf: '2024-02-29' }],
    ['mars 2021', { edtf: '2021-03' }],
    ['i mars 2021', { edtf: '2021-03' }],
    ['maj 2021', { edtf: '2021-05' }],
    ['May 2021', { edtf: '2021-05' }],
    ['augusti 2021', { edtf: '2021-08' }],
    ['2021', { edtf: '2021' }],
    ['i 2021', { edtf: '2021' }],
    ['Under 2021', { edtf: '2021' }],
    ['våren 2022', { edtf: '2022-21' }],
    ['vaaren 2022', { edtf: '2022-21' }],
    ['vår 2022', { edtf: '2022-21' }],
    ['spring 2022', { edtf: '2022-21' }],
    ['sommaren 2022', { edtf: '2022-22' }],
    ['hausten 2022', { edtf: '2022-23' }],
    ['hösten 2022', { edtf: '2022-23' }],
    ['høsten 2022', { edtf: '2022-23' }],
    ['hoesten 2022', { edtf: '2022-23' }],
    ['the fall of 2022', { edtf: '2022-23' }],
    ['vintern 2022', { edtf: '2022-24' }],
    ['vinteren 2021/22', { edtf: '2022-24', text: 'vinteren 2021/22' }],
    // Two seasons, a hundred years apart.
    ['vinteren 2021–2122', { edtf: '2021-24/2122' }],
    ['vinteren og våren 2022', { edtf: '2022-24/2022-21' }],
    ['vinter og vår', { edtf: 'XXXX-24/XXXX-21', text: 'vinter og vår' }],
    ['Under vintern och våren', { edtf: 'XXXX-24/XXXX-21', text: 'Under vintern och våren' }],
    ['1. halvår 2023', { edtf: '2023-40' }],
    ['første halvår 2023', { edtf: '2023-40' }],
    ['första halvåret 2023', { edtf: '2023-40' }],
    ['first half of 2023', { edtf: '2023-40' }],
    ['2. tertial 2022', { edtf: '2022-38' }],
    ['andra tertialet 2022', { edtf: '2022-38' }],
    ['tertial 2 2022', { edtf: '2022-38' }],
    ['4. kvartal 2025', { edtf: '2025-36' }],
    ['fjerde kvartal 2025', { edtf: '2025-36' }],
    ['kvartal 4 2025', { edtf: '2025-36' }],
    ['4th quarter of 2025', { edtf: '2025-36' }],
    ['Q4 2025', { edtf: '2025-36' }],
    ['i begynnelsen av mai 2022', { edtf: '2022-05', part: 'early' }],
    ['i byrjinga av mai 2022', { edtf: '2022-05', part: 'early' }],
    ['i början av maj 2022', { edtf: '2022-05', part: 'early' }],
    ['at the beginning of May 2022', { edtf: '2022-05', part: 'early' }],
    ['early May 2022', { edtf: '2022-05', part: 'early' }],
    ['primo 2022', { edtf: '2022', part: 'early' }],
    ['i midten av mai 2022', { edtf: '2022-05', part: 'mid' }],
    ['medio mai 2022', { edtf: '2022-05', part: 'mid' }],
    ['mid-May 2022', { edtf: '2022-05', part: 'mid' }],
    ['slutten av 2022', { edtf: '2022', part: 'late' }],
    ['i slutet av maj 2022', { edtf: '2022-05', part: 'late' }],
    ['at the end of May 2022', { edtf: '2022-05', part: 'late' }],
    ['i begynnelsen av mai', { edtf: 'XXXX-05', part: 'early', text: 'i begynnelsen av mai' }],
    ['i början av maj', { edtf: 'XXXX-05', part: 'early', text: 'i början av maj' }],
    ['6. juli', { edtf: 'XXXX-07-06', text: '6.\u00a0juli' }],
    ['onsdag 6. juli', { edtf: 'XXXX-07-06', text: 'onsdag 6.\u00a0juli' }],
    ['29. februar', { edtf: 'XXXX-02-29', text: '29.\u00a0februar' }],
    ['desember', { edtf: 'XXXX-12', text: 'desember' }],
    ['I december', { edtf: 'XXXX-12', text: 'I december' }],
    ['våren', { edtf: 'XXXX-21', text: 'våren' }],
    ['innen utgangen av 2023', { edtf: '2023-12-31', text: 'innen utgangen av 2023' }],
    ['innan utgangen av 2023', { edtf: '2023-12-31', text: 'innan utgangen av 2023' }],
    ['före utgången av 2023', { edtf: '2023-12-31', text: 'före utgången av 2023' }],
    ['by the end of 2023', { edtf: '2023-12-31', text: 'by the end of 2023' }],
    ['innen utgangen av februar 2023', { edtf: '2023-02-28', text: 'innen utgangen av februar 2023' }],
    [
      'innen utgangen av 2. tertial 2023',
      { edtf: '2023-08-31', text: 'innen utgangen av 2.\u00a0tertial 2023' },
    ],
    ['innen utgangen av mai', { edtf: 'XXXX-05', text: 'innen utgangen av mai' }],
    ['innen 1. mai 2023', { edtf: '2023-05-01', text: 'innen 1.\u00a0mai 2023' }],
    ['i løpet av 2023', { edtf: '2023', text: 'i løpet av 2023' }],
    ['ca. 2021', { edtf: '2021~' }],
    ['ca. i mars 2021', { edtf: '2021-03~' }],
    ['i ca. 2021', { edtf: '2021~' }],
    ['ca 18 mars 2021', { edtf: '2021-03-18~' }],
    ['2010-tallet', { edtf: '201X' }],
    ['2000-talet', { edtf: '20XX' }],
    ['8.–9. desember 2022', { edtf: '2022-12-08/2022-12-09' }],
    ['8. og 9. desember 2022', { edtf: '2022-12-08/2022-12-09' }],
    ['8.-9.12.2022', { edtf: '2022-12-08/2022-12-09' }],
    ['30. mars–2. april 2022', { edtf: '2022-03-30/2022-04-02' }],
    ['mars til mai 2022', { edtf: '2022-03/2022-05' }],
    ['fra 2021 til 2023', { edtf: '2021/2023' }],
    ['2021–2023', { edtf: '2021/2023' }],
    ['mellom 2021 og 2023', { edtf: '2021/2023' }],
    ['2021 og 2022', { edtf: '2021/2022' }],
    ['fra og med 2021', { edtf: '2021/..' }],
    ['from 2021', { edtf: '2021/..' }],
    ['til og med 2023', { edtf: '../2023' }],
    ['desember–februar', { edtf: 'XXXX-12/XXXX-02', text: 'desember–februar' }],
    ['2022-21', { edtf: '2022-21' }],
    ['2022-33', { edtf: '2022-33' }],
    ['xxxx-07-06', { edtf: 'XXXX-07-06' }],
    ['2021-03?', { edtf: '2021-03?' }],
    ['201X', { edtf: '201X' }],
    ['2021-XX-XX', { edtf: '2021-XX-XX' }],
    ['2021/2023', { edtf: '2021/2023' }],
    ['2021/', { edtf: '2021/..' }],
  ])('%s', (source, value) => expectRead(readDate, source, value));
});

describe('dates that are not read', () => {
  test.each<[string, 'format' | 'ambiguous', string[]]>([
    ['3/4/2021', 'ambiguous', ['3.4.2021', '4.3.2021']],
    ['3-4-2021', 'ambiguous', ['3.4.2021', '4.3.2021']],
    ['3/3/2021', 'format', ['3.3.2021']],
    ['18/3/2021', 'format', ['18.3.2021']],
    ['3/18/2021', 'format', ['18.3.2021']],
    ['3.18.2021', 'format', ['18.3.2021']],
    ['18.3.21', 'format', ['18.3.2021']],
    ['18.06.20', 'format', ['18.06.2020']],
    ['18.06.98', 'format', ['18.06.1998']],
    ['30.02.2021', 'format', ['28.02.2021']],
    ['29.02.2023', 'format', ['28.02.2023']],
    ['30. februar 2024', 'format', ['29. februar 2024']],
    ['31. april', 'format', ['30. april']],
    ['2021-13-40', 'format', []],
    ['2021-18-03', 'format', ['2021-03-18']],
    ['2021-3-18', 'format', ['2021-03-18']],
    ['2021/03/18', 'format', ['2021-03-18']],
    ['20210318', 'format', ['2021-03-18']],
    ['2021-02-30', 'format', ['2021-02-28']],
    ['18. mars 21', 'format', ['18. mars 2021']],
    ['våren 22', 'format', ['våren 2022']],
    ['mars 21', 'ambiguous', ['mars 2021', '21. mars']],
    ['mars 99', 'format', ['mars 1999']],
    ['06.07.', 'format', ['6. juli']],
    ['18. marts 2021', 'format', ['18. mars 2021']],
    ['onsdag 18. mars 2021', 'format', ['torsdag 18. mars 2021']],
    ['Onsdag 18. mars 2021', 'format', ['Torsdag 18. mars 2021']],
    ['laurdag 18. mars 2021', 'format', ['torsdag 18. mars 2021']],
    ['Wednesday, 18 March 2021', 'format', ['Thursday, 18 March 2021']],
    ['17. juni kl. 18', 'format', ['17. juni']],
    ['17.6.2026, kl 18.00–20.00', 'format', ['17.6.2026']],
    ['17 juni 2026 klockan 13:15', 'format', ['17 juni 2026']],
    ['17. juni 2026 18:00', 'format', ['17. juni 2026']],
    ['innen mai 2023', 'format', ['innen utgangen av mai 2023']],
    ['2023–2021', 'format', ['2021–2023']],
    ['mai 2022–mars 2022', 'format', ['2022-03/2022-05']],
    ['sommeren–våren 2022', 'format', ['2022-21/2022-22']],
    ['høsten–våren 2022', 'format', ['2022-21/2022-23']],
    ['mars og mai 2022', 'format', []],
    ['høst og vinter 2022', 'format', []],
    ['5. kvartal 2025', 'format', []],
    ['4. tertial 2025', 'format', []],
    ['1.200', 'format', []],
    ['0301', 'format', []],
    ['3021', 'format', []],
    ['13/21', 'format', []],
    ['snarest', 'format', []],
    ['', 'format', []],
    ['XXXX', 'format', []],
    ['2021-XX-05', 'format', []],
    ['2021-42', 'format', ['2021-2042']],
    ['2021-33-01', 'format', []],
    ['../..', 'format', []],
    [`${'i '.repeat(100)}2021`, 'format', []],
  ])('%s', (source, problem, suggestions) => {
    expect(readDate(source)).toEqual({ ok: false, problem, suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readDate));
});

describe('dates in print', () => {
  test.each<[DateValue, string, string, string, string]>([
    [day, '18.~mars 2021', '18.~mars 2021', '18~mars 2021', '18~March 2021'],
    [{ edtf: '2021-03' }, 'mars 2021', 'mars 2021', 'mars 2021', 'March 2021'],
    [{ edtf: '2021' }, '2021', '2021', '2021', '2021'],
    [{ edtf: '2022-21' }, 'våren 2022', 'våren 2022', 'våren 2022', 'spring 2022'],
    [{ edtf: '2022-23' }, 'høsten 2022', 'hausten 2022', 'hösten 2022', 'autumn 2022'],
    [
      { edtf: '2025-36' },
      '4.~kvartal 2025',
      '4.~kvartal 2025',
      'fjärde kvartalet 2025',
      'fourth quarter of 2025',
    ],
    [
      { edtf: '2022-38' },
      '2.~tertial 2022',
      '2.~tertial 2022',
      'andra tertialet 2022',
      'second tertial of 2022',
    ],
    [{ edtf: '2023-40' }, '1.~halvår 2023', '1.~halvår 2023', 'första halvåret 2023', 'first half of 2023'],
    [
      { edtf: '2022-05', part: 'early' },
      'i begynnelsen av mai 2022',
      'i byrjinga av mai 2022',
      'i början av maj 2022',
      'at the beginning of May 2022',
    ],
    [
      { edtf: '2025-36', part: 'late' },
      'i slutten av 4.~kvartal 2025',
      'i slutten av 4.~kvartal 2025',
      'i slutet av fjärde kvartalet 2025',
      'at the end of the fourth quarter of 2025',
    ],
    [{ edtf: 'XXXX-07-06' }, '6.~juli', '6.~juli', '6~juli', '6~July'],
    [{ edtf: 'XXXX-07-06', text: '6. juli' }, '6. juli', '6. juli', '6. juli', '6. juli'],
    [{ edtf: '2022-07-06', assumed: 'year' }, '6.~juli', '6.~juli', '6~juli', '6~July'],
    [{ edtf: '2022-07-06', assumed: 'day' }, 'juli 2022', 'juli 2022', 'juli 2022', 'July 2022'],
    [{ edtf: '2022-07-06', assumed: 'month' }, '2022', '2022', '2022', '2022'],
    [
      { edtf: '2022-12-08/2022-12-09' },
      '8.–9.~desember 2022',
      '8.–9.~desember 2022',
      '8–9~december 2022',
      '8–9~December 2022',
    ],
    [
      { edtf: '2022-24/2022-21' },
      'vinteren og våren 2022',
      'vinteren og våren 2022',
      'vintern och våren 2022',
      'winter and spring 2022',
    ],
    [{ edtf: '2021/..' }, 'fra og med 2021', 'frå og med 2021', 'från och med 2021', 'from 2021'],
    [
      { edtf: '../2023' },
      'til og med 2023',
      'til og med 2023',
      'till och med 2023',
      'up to and including 2023',
    ],
    [{ edtf: '2021~' }, 'ca.~2021', 'ca.~2021', 'ca~2021', 'c.~2021'],
    [{ edtf: '2021?' }, '2021 (usikkert)', '2021 (usikkert)', '2021 (osäkert)', '2021 (uncertain)'],
    [{ edtf: '201X' }, '2010-årene', '2010-åra', '2010-talet', '2010s'],
    [{ edtf: '200X' }, '2000–2009', '2000–2009', '2000–2009', '2000–2009'],
    [{ edtf: '20XX' }, '2000-tallet', '2000-talet', '2000-talet', '2000s'],
  ])('%j', (value, ...printed) => {
    expect(languages.map((language) => formatDate(value, language))).toEqual(
      printed.map((words) => words.replaceAll('~', '\u00a0')),
    );
  });

  it('has a numeric style for whole days', () => {
    expect(languages.map((language) => formatDate(day, language, 'numeric'))).toEqual([
      '18.03.2021',
      '18.03.2021',
      '2021-03-18',
      '2021-03-18',
    ]);
    const two = { edtf: '2021-03-18/2021-03-19' };
    expect(formatDate(two, 'nb', 'numeric')).toBe('18.03.2021–19.03.2021');
    expect(formatDate(two, 'sv', 'numeric')).toBe('2021-03-18 – 2021-03-19');
    expect(formatDate({ edtf: '2021-03' }, 'nb', 'numeric')).toBe('mars 2021');
    expect(formatDate({ edtf: 'XXXX-07-06' }, 'nb', 'numeric')).toBe('6.\u00a0juli');
  });

  it('names the weekday of a whole day only', () => {
    expect(languages.map((language) => formatWeekday(day, language))).toEqual([
      'torsdag',
      'torsdag',
      'torsdag',
      'Thursday',
    ]);
    expect(formatWeekday({ edtf: '2022-10-29' }, 'nn')).toBe('laurdag');
    for (const edtf of ['2021-03', 'XXXX-07-06', '2021-03-18/2021-03-19']) {
      expect(formatWeekday({ edtf }, 'nb')).toBeUndefined();
    }
  });
});

describe('days of a date', () => {
  test.each<[DateValue, string | undefined, string | undefined]>([
    [day, '2021-03-18', '2021-03-18'],
    [{ edtf: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ edtf: '2021' }, '2021-01-01', '2021-12-31'],
    [{ edtf: '2022-21' }, '2022-01-01', '2022-06-30'],
    [{ edtf: '2022-24' }, '2021-12-01', '2022-03-31'],
    [{ edtf: '2025-36' }, '2025-10-01', '2025-12-31'],
    [{ edtf: '2022-38' }, '2022-05-01', '2022-08-31'],
    [{ edtf: '2023-40' }, '2023-01-01', '2023-06-30'],
    [{ edtf: '2022-05', part: 'early' }, '2022-05-01', '2022-05-10'],
    [{ edtf: '2022-05', part: 'mid' }, '2022-05-11', '2022-05-20'],
    [{ edtf: '2022-05', part: 'late' }, '2022-05-21', '2022-05-31'],
    [{ edtf: '2021/..' }, '2021-01-01', undefined],
    [{ edtf: '../2023-06' }, undefined, '2023-06-30'],
    [{ edtf: '201X' }, '2010-01-01', '2019-12-31'],
    [{ edtf: '2021~' }, '2021-01-01', '2021-12-31'],
    [{ edtf: 'XXXX-07-06' }, undefined, undefined],
    [{ text: 'snart' }, undefined, undefined],
    [{ edtf: '2022-07-06', assumed: 'year' }, '2022-07-06', '2022-07-06'],
  ])('%j', (value, first, last) => {
    expect([earliestDay(value), latestDay(value)]).toEqual([first, last]);
  });

  test.each<[string, string, number | undefined]>([
    ['18.03.2021', '19.03.2021', -1],
    ['våren 2022', '2021', 1],
    ['2021', '2021', 0],
    ['1. halvår 2021', 'mars 2021', undefined],
    ['6. juli', '2021', undefined],
    ['fra og med 2021', '2020', 1],
    ['fra og med 2021', '2022', undefined],
    ['i begynnelsen av mai 2022', 'i slutten av mai 2022', -1],
    ['medio mai 2022', 'ultimo mai 2022', -1],
  ])('%s against %s', (left, right, order) => {
    expect(compareDates(valueIn(readDate(left)), valueIn(readDate(right)))).toBe(order);
    expect(compareDates(valueIn(readDate(right)), valueIn(readDate(left)))).toBe(
      order === undefined ? order : 0 - order,
    );
  });
});

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2999 });
const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const monthOrPart = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 21, max: 24 }),
  fc.integer({ min: 33, max: 41 }),
);
const point = fc.oneof(
  anyDay,
  year.map(String),
  fc.tuple(year, monthOrPart).map(([y, m]) => `${y}-${two(m)}`),
);
const decade = fc
  .integer({ min: 101, max: 299 })
  .filter((n) => n % 10 !== 0)
  .map((n) => `${n}X`);
const century = fc.integer({ min: 10, max: 29 }).map((n) => `${n}XX`);
const qualified = fc.tuple(point, fc.constantFrom('', '', '~', '?', '%')).map(([edtf, mark]) => edtf + mark);
const interval = fc
  .tuple(qualified, qualified)
  .map((ends) => ends.join('/'))
  .filter((edtf) => readDate(edtf).ok);
const open = fc.tuple(qualified, fc.boolean()).map(([edtf, from]) => (from ? `${edtf}/..` : `../${edtf}`));
const parted: fc.Arbitrary<DateValue> = fc
  .tuple(
    point.filter((edtf) => edtf.length < 10),
    fc.constantFrom('early' as const, 'mid' as const, 'late' as const),
  )
  .map(([edtf, part]) => ({ edtf, part }));
const canonical: fc.Arbitrary<DateValue> = fc.oneof(
  fc.oneof(qualified, decade, century, interval, open).map((edtf) => ({ edtf })),
  parted,
);

describe('what is printed is read again', () => {
  it('as the same date, in every language', () => {
    fc.assert(
      fc.property(canonical, anyLanguage, (value, language) => {
        expectRead(readDate, formatDate(value, language), value);
      }),
      { numRuns: 2000 },
    );
  });

  it('also from the numeric style', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyDay,
          fc.tuple(anyDay, anyDay).map((days) => days.sort().join('/')),
        ),
        anyLanguage,
        (edtf, language) => {
          expectRead(readDate, formatDate({ edtf }, language, 'numeric'), { edtf });
        },
      ),
    );
  });

  it('with the right weekday before it, and with no other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyLanguage, (edtf, other, language) => {
        const weekday = formatWeekday({ edtf: other }, language);
        const right = weekday === formatWeekday({ edtf }, language);
        const reading = readDate(`${weekday} ${formatDate({ edtf }, language)}`);
        expect(reading.ok).toBe(right);
        if (!reading.ok) expect(valueIn(readDate(reading.suggestions[0] ?? ''))).toEqual({ edtf });
      }),
    );
  });

  it('in order: dates that compare do so as their days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates({ edtf: a }, { edtf: b })).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
