import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openPlan } from '../../src/compile/open-plan.ts';
import { planIn } from './outputs.ts';

/** One thing that a municipality's own document says, and where it stands in an example. */
interface Fact {
  readonly row: string;
  readonly example: string;
  readonly pointer?: string;
  readonly words?: string | number | boolean | readonly (string | number | boolean)[];
  readonly without?: string;
}

/** How many statements of each document there are. */
const rows = { A: 13, B: 29, C: 15, D: 17, E: 20 };

const facts: readonly Fact[] = parse(readFileSync('test/examples/facts.yaml', 'utf8'));
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

test('every row has an entry, and no entry another row', () => {
  const all = Object.entries(rows).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect([...new Set(facts.map(({ row }) => row))]).toEqual(all);
});

test.each([...opened])('examples/%s has no errors', (_, { diagnostics }) => {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe.each(facts.filter(({ without }) => without === undefined))(
  '$row: $example$pointer',
  ({ example, pointer = '', words }) => {
    const found = leaves(at(opened.get(example)?.canonical?.data, pointer));

    test.each([words ?? []].flat())('says «%s»', (word) => {
      expect(found.filter((leaf) => says(leaf, word))).not.toEqual([]);
    });
  },
);

test('an entry says where something stands, or why it does not', () => {
  const empty = facts.filter(({ pointer, words, without }) =>
    without === undefined ? pointer === undefined || words === undefined : pointer !== undefined,
  );
  expect(empty).toEqual([]);
});
