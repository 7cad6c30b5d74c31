import { expect, test } from 'vitest';
import { formatSize } from '../../../src/cli/file-size.ts';

test.each([
  [0, 'nb', '1 kB'],
  [1499, 'nb', '1 kB'],
  [161_000, 'sv', '161 kB'],
  [999_499, 'nn', '999 kB'],
  [999_500, 'nb', '1,0 MB'],
  [2_449_000, 'nn', '2,4 MB'],
  [2_450_000, 'en', '2.5 MB'],
  [1_234_000_000, 'sv', '1 234,0 MB'],
] as const)('%d bytes in %s: %s', (bytes, language, expected) => {
  expect(formatSize(bytes, language).replaceAll('\u00a0', ' ')).toBe(expected);
});
