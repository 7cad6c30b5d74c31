import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweep } from '../../../src/output/sweep.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('removes what dead runs left, and only that', () => {
  const folder = temporaryFolder();
  const others = [
    'sak.md',
    'manifest.json',
    '.plan-x-0~',
    '.plan-1-0',
    'x.plan-1-0~',
    '.plan-1-0~.bak',
    '~$sak.docx',
  ];
  const dead = ['.plan-41-0~', '.plan-41-12~', '.plan-7-3~'];
  for (const name of [...others, ...dead, '.plan-42-0~']) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, '.plan-41-5~'));
  const removed = sweep(folder, { pid: 7, isRunning: (pid) => pid === 42 || pid === 7 });
  expect(removed).toEqual(dead.toSorted());
  expect(readdirSync(folder).sort()).toEqual([...others, '.plan-42-0~', '.plan-41-5~'].sort());
});

test('a folder that is not there is swept', () => {
  const folder = join(temporaryFolder(), 'build');
  expect(sweep(folder, { pid: 7, isRunning: () => false })).toEqual([]);
});
