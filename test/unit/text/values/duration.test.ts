import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../../src/text/language.ts';
import { type Duration, formatDuration, readDuration } from '../../../../src/text/values/duration.ts';
import { anyLanguage, expectHelpful, expectRead } from './spellings.ts';

describe('durations that are read', () => {
  test.each<[string, Duration]>([
    ['10 min', { minutes: 10 }],
    ['10min', { minutes: 10 }],
    ['10 minutter', { minutes: 10 }],
    ['10 minutt', { minutes: 10 }],
    ['10 minuter', { minutes: 10 }],
    ['10 minutes', { minutes: 10 }],
    ['ti minutter', { minutes: 10 }],
    ['1 t 30 min', { minutes: 90 }],
    ['1 tim 30 min', { minutes: 90 }],
    ['1 h 30 min', { minutes: 90 }],
    ['1 time og 30 minutter', { minutes: 90 }],
    ['1,5 time', { minutes: 90 }],
    ['1,5 timmar', { minutes: 90 }],
    ['1.5 hours', { minutes: 90 }],
    ['0,1 t', { minutes: 6 }],
    ['halvannen time', { minutes: 90 }],
    ['en och en halv timme', { minutes: 90 }],
    ['ein time', { minutes: 60 }],
    ['an hour', { minutes: 60 }],
    ['half an hour', { minutes: 30 }],
    ['en halv time', { minutes: 30 }],
    ['et kvarter', { minutes: 15 }],
    ['tre kvarter', { minutes: 45 }],
    ['5 + 5 min', { minutes: 10, parts: [5, 5] }],
    ['5+5 min', { minutes: 10, parts: [5, 5] }],
    ['5 min + 5 min', { minutes: 10, parts: [5, 5] }],
    ['1 t + 10 + 5 min', { minutes: 75, parts: [60, 10, 5] }],
    ['en hel dag', { days: 1 }],
    ['En hel dag', { days: 1 }],
    ['ein heil dag', { days: 1 }],
    ['hele dagen', { days: 1 }],
    ['heldag', { days: 1 }],
    ['a full day', { days: 1 }],
    ['en halv dag', { days: 0.5 }],
    ['ein halv dag', { days: 0.5 }],
    ['half a day', { days: 0.5 }],
    ['1,5 dag', { days: 1.5 }],
    ['to dager', { days: 2 }],
    ['to dagar', { days: 2 }],
    ['två dagar', { days: 2 }],
    ['two days', { days: 2 }],
    ['12 dager', { days: 12 }],
    ['to dager og 3 timer', { days: 2, minutes: 180 }],
  ])('%s', (source, value) => expectRead(readDuration, source, value));
});

describe('durations that are not read', () => {
  test.each<[string, string[]]>([
    ['10', ['10 min']],
    ['1 t 30', ['1 t 30 min']],
    ['1t30', ['1 t 30 min']],
    ['1:30', ['1 t 30 min']],
    ['5 + 5', ['5 + 5 min']],
    ['ca. 10 min', ['10 min']],
    ['0,33 t', ['20 min']],
    ['10–15 min', []],
    ['2 uker', []],
    ['5 + en dag', []],
    ['+', []],
    ['snart', []],
    ['', []],
  ])('%s', (source, suggestions) => {
    expect(readDuration(source)).toEqual({ ok: false, problem: 'format', suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readDuration));
});

describe('durations in print', () => {
  test.each<[Duration, string, string, string, string]>([
    [{ minutes: 10 }, '10~min', '10~min', '10~min', '10~min'],
    [{ minutes: 0 }, '0~min', '0~min', '0~min', '0~min'],
    [{ minutes: 90 }, '1~t 30~min', '1~t 30~min', '1~tim 30~min', '1~h 30~min'],
    [{ minutes: 120 }, '2~t', '2~t', '2~tim', '2~h'],
    [{ minutes: 10, parts: [5, 5] }, '5 + 5~min', '5 + 5~min', '5 + 5~min', '5 + 5~min'],
    [{ days: 1 }, 'en hel dag', 'ein heil dag', 'en hel dag', 'a full day'],
    [{ days: 0.5 }, 'en halv dag', 'ein halv dag', 'en halv dag', 'half a day'],
    [{ days: 2 }, 'to~dager', 'to~dagar', 'två~dagar', 'two~days'],
    [{ days: 1.5 }, '1,5~dager', '1,5~dagar', '1,5~dagar', '1.5~days'],
    [{ days: 13 }, '13~dager', '13~dagar', '13~dagar', '13~days'],
  ])('%j', (duration, ...printed) => {
    expect(languages.map((language) => formatDuration(duration, language))).toEqual(
      printed.map((words) => words.replaceAll('~', '\u00a0')),
    );
  });

  it('are read again', () => {
    const minutes = fc.integer({ min: 0, max: 6000 });
    const durations: fc.Arbitrary<Duration> = fc.oneof(
      fc.record({ minutes }),
      fc.record({ days: fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2) }),
      fc.record({ days: fc.integer({ min: 1, max: 20 }), minutes: fc.integer({ min: 1, max: 600 }) }),
      fc
        .array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 5 })
        .map((parts) => ({ minutes: parts.reduce((sum, part) => sum + part, 0), parts })),
    );
    fc.assert(
      fc.property(durations, anyLanguage, (duration, language) => {
        expectRead(readDuration, formatDuration(duration, language), duration);
      }),
      { numRuns: 1000 },
    );
  });
});
