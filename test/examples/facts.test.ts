import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlan } from '../../src/compile/open-plan.ts';
import { type Fact, facts, inData, inDocuments, rows } from './facts.ts';
import { planIn } from './outputs.ts';

const opened = new Map(
  [...new Set(facts.map(({ example }) => example))].map((example) => [
    example,
    openPlan(planIn(join('examples', example)), 'internal'),
  ]),
);

/** What stands at a place of the canonical data. */
function at(data: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** Every text, number and yes or no in a value, each on one line. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === undefined ? [] : [String(value).replace(/\s+/g, ' ')];
}

/** Whether a leaf says it: a number or a yes or no exactly, words also among others. */
function says(leaf: string, word: string | number | boolean): boolean {
  return typeof word === 'string' ? leaf.includes(word) : leaf === String(word);
}

/** Whether an entry says where something stands, where it is printed, or why neither: one of the three. */
function isWhole({ pointer, words, document, printed, without }: Fact): boolean {
  if (pointer !== undefined) return words !== undefined && document === undefined && without === undefined;
  if (document !== undefined) return printed !== undefined;
  return without !== undefined && printed === undefined;
}

test('every row has an entry, and no entry another row', () => {
  expect([...new Set(facts.map(({ row }) => row))]).toEqual(rows);
});

test('every row says where it stands in the data, and in which document a reader finds it', () => {
  const printed = inDocuments.filter(({ on }) => on === undefined);
  const places = [inData, printed].map((entries) => new Set(entries.map(({ row }) => row)));
  expect(places.map((found) => rows.filter((row) => !found.has(row)))).toEqual([[], []]);
});

test('an entry says where something stands or is printed, or why it does not', () => {
  expect(facts.filter((fact) => !isWhole(fact))).toEqual([]);
});

test.each([...opened])('examples/%s has no errors', (_, { diagnostics }) => {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an abbreviation that nobody explains is warned of', () => {
  const found = opened.get('hverdagsmestring')?.diagnostics.map(({ code, args }) => [code, args]);
  expect(found).toEqual([['text/abbreviation', { name: 'HDO' }]]);
});

describe.each(inData)('$row: $example$pointer', ({ example, pointer = '', words }) => {
  const found = leaves(at(opened.get(example)?.canonical?.data, pointer));

  test.each([words ?? []].flat())('says «%s»', (word) => {
    expect(found.filter((leaf) => says(leaf, word))).not.toEqual([]);
  });
});
