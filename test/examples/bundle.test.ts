// What is bundled is the same program: a bundle can lose what the language promises to modules, such as strict mode,
// on which templates depend.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runBin, runMain } from '../cli/run.ts';

const plans = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(plans.map(({ name }) => name))('the bundle tells of %s what the sources tell', async (name) => {
  const argv = ['validate', `examples/${name}`, '--date', '2026-03-02', '--format', 'json'];
  expect(await runBin(argv, process.cwd())).toEqual(await runMain(argv, process.cwd()));
});
