import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranges } from '../../../src/generated/coverage.ts';
import { isPrintable, unprintable } from '../../../src/text/coverage.ts';

test('the ranges are in order and apart', () => {
  for (const [index, [first, last]] of ranges.entries()) {
    expect(first).toBeLessThanOrEqual(last);
    if (index > 0) expect(first).toBeGreaterThan((ranges[index - 1]?.[1] ?? 0) + 1);
  }
});

test('the search finds what the ranges have', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ranges), fc.nat(), ([first, last], offset) => {
      expect(isPrintable(first + (offset % (last - first + 1)))).toBe(true);
    }),
  );
  for (const point of [0x00, 0x07, 0x7f, 0xe000, 0xfb01, 0xfffe, 0x1f600, 0x10ffff]) {
    expect(isPrintable(point), point.toString(16)).toBe(false);
  }
});

test('letters of the Nordic languages, white space and break marks print', () => {
  expect(unprintable('ÆØÅÄÖ æøåäö Kárášjohka\tsoft\u00adhyphen\u00a0\u202f\r\n\u200b\u2060☐ ✓ ‑')).toEqual(
    [],
  );
});

test('a letter taken apart prints as the whole one', () => {
  expect(unprintable('A\u030alesund cafe\u0301')).toEqual([]);
  expect(unprintable('x\u030a')).toEqual([{ character: '\u030a', codePoint: 'U+030A', index: 1 }]);
});

test('places count in UTF-16 units', () => {
  expect(unprintable('😀漢')).toEqual([
    { character: '😀', codePoint: 'U+1F600', index: 0 },
    { character: '漢', codePoint: 'U+6F22', index: 2 },
  ]);
});
