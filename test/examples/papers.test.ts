import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPlan } from '../../src/compile/open-plan.ts';
import { expectedPapers, papers, planIn } from './outputs.ts';

describe.each(papers)('%s gives its expected papers (npm run expected writes them)', (folder) => {
  const expected = join(folder, 'expected');
  const kept = readdirSync(expected);
  let outputs: Map<string, string>;

  beforeAll(async () => {
    outputs = await expectedPapers(folder);
  });

  test('nothing is told of it', () => {
    expect(openPlan(planIn(folder)).diagnostics).toEqual([]);
  });

  test('the same files', () => {
    expect([...outputs.keys()].sort()).toEqual([...kept].sort());
  });

  test.each(kept)('%s byte for byte', (name) => {
    expect(outputs.get(name)).toBe(readFileSync(join(expected, name), 'utf8'));
  });
});
