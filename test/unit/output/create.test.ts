import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { create } from '../../../src/output/create.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('makes a file and its folders', async () => {
  const file = join(temporaryFolder(), '.github', 'workflows', 'plan.yml');
  expect(await create({ file, content: 'på: push\n' })).toEqual({ file, isNew: true });
  expect(readFileSync(file, 'utf8')).toBe('på: push\n');
});

test('leaves a file that is there', async () => {
  const file = join(temporaryFolder(), 'plan.yaml');
  writeFileSync(file, 'mine');
  expect(await create({ file, content: 'yours' })).toEqual({ file, isNew: false });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a file in place of its folder, and a folder in its own place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), '');
  const file = join(folder, 'a', 'plan.yaml');
  expect(await create({ file, content: '' })).toMatchObject({ file, reason: 'not-a-folder' });
  mkdirSync(join(folder, 'b'));
  expect(await create({ file: join(folder, 'b'), content: '' })).toMatchObject({ isNew: false });
});
