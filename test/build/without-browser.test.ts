import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBin } from '../cli/run.ts';
import { copyOfHemnes } from './copies.ts';

const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PLAN_NO_SANDBOX: process.env.PLAN_NO_SANDBOX,
  NO_COLOR: '1',
  LC_ALL: 'nb_NO.UTF-8',
};

test('without a browser Markdown and HTML are written, and what to do is said', async () => {
  const folder = copyOfHemnes();
  const nowhere = join(folder, 'no-browser');
  const first = await runBin(['build', folder], folder, { ...environment, PLAN_BROWSER: nowhere });
  expect(first.status).toBe(2);
  expect(first.stderr).toContain('PDF ble ikke laget');
  expect(first.stderr).toContain('PLAN_BROWSER');
  expect(first.stderr).toContain(nowhere);
  const names = readdirSync(join(folder, 'build'));
  expect(names.filter((name) => name.endsWith('.md'))).toHaveLength(5);
  expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(5);
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(0);

  const doctor = await runBin(['doctor', '--lang', 'nb'], folder, { ...environment, PLAN_BROWSER: nowhere });
  expect(doctor.status).toBe(2);
  expect(doctor.stdout).toContain(nowhere);
});

test('a browser that will not start is no reason to hang or to stop the rest', async () => {
  const folder = copyOfHemnes();
  const broken = join(folder, 'broken-browser');
  writeFileSync(broken, '#!/bin/sh\necho "cannot start" >&2\nexit 1\n', { mode: 0o755 });
  const { status, stderr } = await runBin(['build', folder], folder, {
    ...environment,
    PLAN_BROWSER: broken,
  });
  expect(status).toBe(2);
  expect(stderr).toContain('PDF ble ikke laget');
  expect(readdirSync(join(folder, 'build')).filter((name) => name.endsWith('.html'))).toHaveLength(5);
});

test('--browser takes a program’s name and an address too, as PLAN_BROWSER does', async () => {
  const folder = copyOfHemnes();
  const broken = join(folder, 'broken-browser');
  writeFileSync(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const withPath = { ...environment, PATH: `${folder}:${environment.PATH}` };
  for (const [asked, path] of [
    ['broken-browser', broken],
    ['ws://127.0.0.1:1/', 'ws://127.0.0.1:1/'],
  ] as const) {
    for (const command of ['build', 'doctor']) {
      const { status, stdout, stderr } = await runBin([command, '--browser', asked], folder, withPath);
      expect(status).toBe(2);
      expect(stdout + stderr).toContain('  - --browser: startet ikke');
      expect(stdout + stderr).toContain(`      ${path}\n`);
    }
  }
});
