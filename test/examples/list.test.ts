import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runMain } from '../cli/run.ts';

test.each(readdirSync('examples'))('plan list of examples/%s', async (example) => {
  const { status, stdout, stderr } = await runMain(['list', join('examples', example)], resolve('.'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot(resolve('test/examples/lists', `${example}.txt`));
});
