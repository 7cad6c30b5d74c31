import { expect, test } from 'vitest';
import { spellingPattern } from '../../src/build/editor/spelling-pattern.js';
import { fieldEntries, planSchema } from '../../src/schema/schema.ts';
import { fold } from '../../src/schema/spelling.ts';
import { spellings } from './plans.ts';

const objects = [planSchema, ...Object.values(planSchema.definitions ?? {})];
const names = new Set(
  objects.flatMap((node) =>
    fieldEntries(node).flatMap(([, field]) =>
      Object.values(field['x-names'] ?? {}).flatMap((some) => some.split('|')),
    ),
  ),
);

test('a pattern matches a name in all its spellings, and no other name', () => {
  expect(names.size).toBeGreaterThan(500);
  for (const name of names) {
    const pattern = new RegExp(spellingPattern([fold(name)]), 'u');
    for (const spell of spellings) {
      const spelled = spell(name);
      expect(fold(spelled), spelled).toBe(fold(name));
      expect(pattern.test(spelled), spelled).toBe(true);
    }
    const others = [...names].filter((other) => pattern.test(other));
    expect(new Set(others.map(fold))).toEqual(new Set([fold(name)]));
    for (const wrong of [`${name}.`, `${name}1`, `${name}x`, `x${name}`, name.slice(1), `${name}/`])
      expect(pattern.test(wrong), wrong).toBe(false);
  }
});

test('a sign that may be two letters, and two letters that may be a sign in two ways', () => {
  const pattern = new RegExp(spellingPattern([fold('på avsnitt'), fold('én per')], 'på avsnitt'), 'u');
  const read = [
    'paa avsnitt',
    'påavsnitt',
    'pa\u030a avsnitt',
    'PÅ_AVSNITT',
    'paåvsnitt',
    'en per',
    'e\u0301n-per',
  ];
  for (const one of read) expect([one, pattern.test(one)]).toEqual([one, true]);
  // The one that stands among the written names.
  expect(pattern.test('på avsnitt')).toBe(false);
});
