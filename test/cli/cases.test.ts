import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cases, play } from './cases.ts';
import { runBin, runMain } from './run.ts';

const folder = join('test', 'cli', 'expected');
const kept = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8');

test('every expected session has a case', () => {
  expect(readdirSync(folder).sort()).toEqual(cases.map(({ name }) => `${name}.txt`).sort());
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test('in this process', async () => {
    expect(await play(one, runMain)).toBe(kept(name));
  });

  test('as a program', async () => {
    expect(await play(one, (argv, cwd, input) => runBin(argv, cwd, undefined, input))).toBe(kept(name));
  });
});
