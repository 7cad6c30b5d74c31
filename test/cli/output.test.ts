import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runMain } from './run.ts';

/** More than the 64 kB that Linux keeps for a reader. */
const MANY = 300;

const argv = ['validate', '--format', 'json'];
let folder: string;

/** A plan with many mistakes, so that there is much to tell. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-output-'));
  const measures = Array.from({ length: MANY }, (_, index) => `  - {tittel: Tiltak ${index}, statuss: ny}\n`);
  writeFileSync(join(folder, 'plan.yaml'), `tittel: Plan\ntiltak:\n${measures.join('')}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [resolve('bin/plan.js'), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'nb_NO.UTF-8' },
    stdio: ['ignore', stdout, 'pipe'],
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = new Promise<{ status: number | null; stderr: string }>((done) => {
    child.on('close', (status) => done({ status, stderr }));
  });
  return { child, ended };
}

test('a slow reader gets all of a long report', async () => {
  const { child, ended } = start('pipe');
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', async (text) => {
    stdout += text;
    child.stdout?.pause();
    await wait(20);
    child.stdout?.resume();
  });
  expect(await ended).toEqual({ status: 1, stderr: '' });
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(stdout).toBe((await runMain(argv, folder)).stdout);
});

test('a reader that goes away changes neither the status nor what is said', async () => {
  const { child, ended } = start('pipe');
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toEqual({ status: 1, stderr: '' });
});

test.runIf(existsSync('/dev/full'))('a report for which there is no room is told', async () => {
  const { status, stderr } = await start(openSync('/dev/full', 'w')).ended;
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('ENOSPC') });
});
