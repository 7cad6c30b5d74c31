import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPlan } from '../../src/compile/open-plan.ts';
import { objectsOf } from '../../src/model/index.ts';
import { fieldEntries, planSchema, type Schema } from '../../src/schema/schema.ts';
import { findPlans } from '../../src/source/discover.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { papers, planIn } from './outputs.ts';

const fixtures = resolve('test/fixtures/ok');

/** All examples and papers, and the fixtures that are right, each as a plan of its own. */
const allPlans = () => [
  ...readdirSync('examples').map((example) => planIn(join('examples', example))),
  ...papers.map(planIn),
  ...readdirSync(fixtures)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const folder = temporaryFolder({ 'plan/plan.yaml': readFileSync(join(fixtures, file)) });
      return findPlans(join(folder, 'plan'), folder) ?? [];
    }),
];

/** What every object may have: enough on one of them. */
const common = ['description', 'note', 'link', 'access', 'exemption'];

test('every field of the schema is used by an example or a fixture', () => {
  const names = new Map<Schema, string>([[planSchema, 'top']]);
  for (const [name, node] of Object.entries(planSchema.definitions ?? {}))
    if (node.properties && !node['x-read']) names.set(node, name);
  const used = new Set<string>();
  for (const plan of allPlans()) {
    const { canonical } = openPlan(plan, 'internal');
    for (const { object, schema } of objectsOf(canonical?.data ?? {}))
      for (const field of Object.keys(object)) used.add(`${names.get(schema)}.${field}`);
  }
  for (const field of common)
    expect(
      [...used].some((one) => one.endsWith(`.${field}`)),
      field,
    ).toBe(true);
  const fields = [...names].flatMap(([node, name]) =>
    fieldEntries(node).flatMap(([field, schema]) => {
      // These are written, but stand elsewhere in the data: text as sections, an e-mail in the contact.
      const isMoved = schema['x-chapters'] !== undefined || schema['x-into'] !== undefined;
      return common.includes(field) || isMoved ? [] : [`${name}.${field}`];
    }),
  );
  expect(fields.length).toBeGreaterThan(400);
  expect(fields.filter((field) => !used.has(field))).toEqual([]);
});
