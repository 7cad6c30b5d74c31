import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/schema/spelling.ts';
import { distance, nearest } from '../../../src/schema/suggest.ts';

describe('fold', () => {
  test.each<[string, string[]]>([
    [
      'forslagtilvedtak',
      ['Forslag til vedtak', 'forslag_til_vedtak', 'FORSLAG-TIL-VEDTAK', ' forslagTilVedtak '],
    ],
    ['moetedato', ['møtedato', 'Møtedato', 'moetedato', 'mötedato']],
    ['satsingsomraade', ['satsingsområde', 'satsingsomra\u030ade', 'SATSINGSOMRÅDE', 'satsingsomraade']],
    ['aerende', ['ärende', 'ærende', 'a\u0308rende', 'ÄRENDE']],
    ['aeoe', ['æø', 'ǽǿ', 'ÄÖ']],
    ['engang', ['én gang', 'e\u0301n gang', 'en gang']],
  ])('%s', (folded, words) => {
    expect(words.map(fold)).toEqual(words.map(() => folded));
  });

  test('once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});

describe('distance', () => {
  test.each<[string, string, number]>([
    ['', '', 0],
    ['', 'abc', 3],
    ['frist', 'frist', 0],
    ['frist', 'frsit', 1],
    ['frist', 'fris', 1],
    ['frist', 'frista', 1],
    ['frist', 'fsist', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
  ])('%s and %s', (a, b, away) => {
    expect([distance(a, b), distance(b, a)]).toEqual([away, away]);
  });

  test('is a distance: not below the difference in length, not above the longer word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const away = distance(a, b);
        expect(away === 0).toBe(a === b);
        expect(away).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(away).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  test.each<[string, string[], string[]]>([
    ['frsit', ['frist', 'fristad'], ['frist']],
    ['klokkeslett', ['type', 'navn'], []],
    ['moetedato', ['møtedato'], ['møtedato']],
    ['ab', ['ac'], []],
    ['abb', ['abc'], ['abc']],
    ['ab', ['cd'], []],
    ['gruppeA', ['gruppea', 'gruppeb'], ['gruppea']],
  ])('%s among %j', (word, words, found) => {
    expect(nearest(word, words)).toEqual(found);
  });

  test('best first, as many as are asked for', () => {
    expect(nearest('tiltak', ['tiltaka', 'tiltakene', 'tiltak1', 'annet'], 2)).toEqual([
      'tiltaka',
      'tiltak1',
    ]);
  });
});
