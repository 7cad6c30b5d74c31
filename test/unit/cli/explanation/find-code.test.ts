import { expect, test } from 'vitest';
import { codesIn, findCode } from '../../../../src/cli/explanation/find-code.ts';
import { codes } from '../../../../src/diagnostics/index.ts';

test.each(['schema/unknown-key', 'unknown-key', '[schema/unknown-key]', 'Schema/Unknown_Key', 'unknown key'])(
  '%s means schema/unknown-key',
  (word) => {
    expect(findCode(word)).toEqual({ found: 'schema/unknown-key' });
  },
);

test.each([
  ['scheme/unknwon-key', 'schema/unknown-key'],
  ['unknwon-key', 'schema/unknown-key'],
  ['yaml/unknown-key', 'schema/unknown-key'],
  ['snø', undefined],
  ['', undefined],
])('%s is no code, and %s may be meant', (word, near) => {
  expect(findCode(word)).toEqual({ suggestions: near ? [near] : [] });
});

test.each(codes)('%s is found by itself, and may be meant by its last part', (code) => {
  expect(findCode(code)).toEqual({ found: code });
  const match = findCode(code.replace(/^.*\//, ''));
  expect('found' in match ? [match.found] : match.suggestions).toContain(code);
});

test('an area has its codes, no area has all', () => {
  expect(codesIn('PDF')).toEqual(['pdf/text-lost', 'pdf/barrier', 'pdf/failed', 'pdf/timeout']);
  expect(codesIn('snø')).toEqual([]);
  expect(codesIn(undefined)).toEqual(codes);
});
