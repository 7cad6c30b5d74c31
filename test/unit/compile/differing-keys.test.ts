import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingKeys } from '../../../src/compile/differing-keys.ts';

test.each([
  [{ a: 1 }, { a: 2 }, ['a']],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3, 4] } }, ['a.b.1', 'a.b.2']],
  [{ a: [] }, { a: {} }, ['a']],
  [{ a: 1 }, { b: 1 }, ['a', 'b']],
  [1, 2, ['']],
  [JSON.parse('{"__proto__": {}}'), {}, ['__proto__']],
])('%j and %j', (one, other, keys) => {
  expect(differingKeys(one, other)).toEqual(keys);
});

test('are none of a value and itself, and those that were changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(differingKeys(value, JSON.parse(JSON.stringify(value)))).toEqual([]);
      expect(differingKeys({ value, more: 1 }, { value, more: 2 })).toEqual(['more']);
    }),
  );
});

test('of what is nested without end are told at some depth', () => {
  const deep = (end: number) => JSON.parse(`${'['.repeat(5000)}${end}${']'.repeat(5000)}`);
  expect(differingKeys(deep(1), deep(2))).toHaveLength(1);
});
