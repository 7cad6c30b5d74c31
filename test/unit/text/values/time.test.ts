import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatTime, readTime, type TimeValue } from '../../../../src/text/values/time.ts';
import { expectHelpful, expectRead } from './spellings.ts';

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
    ['', []],
  ])('%s', (source, suggestions) => {
    expect(readTime(source)).toEqual({ ok: false, problem: 'format', suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readTime));
});

it('prints what is read again', () => {
  const minutes = fc.integer({ min: 0, max: 1440 });
  const times: fc.Arbitrary<TimeValue> = fc.oneof(
    fc.record({ minutes }),
    fc
      .tuple(minutes, minutes)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  );
  fc.assert(fc.property(times, (time) => expectRead(readTime, formatTime(time), time)));
  expect(formatTime({ minutes: 545 })).toBe('09:05');
  expect(formatTime({ from: 1020, to: 1365 })).toBe('17:00–22:45');
});
