import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { expect, test } from 'vitest';
import { checkOutputs } from '../../../src/output/check-outputs.ts';
import { sha256 } from '../../../src/output/digest.ts';
import type { Manifest } from '../../../src/output/manifest.ts';
import { sweep } from '../../../src/output/sweep.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The child as JavaScript: Node 20 runs no TypeScript. */
async function childIn(folder: string): Promise<string> {
  const file = join(folder, 'child.mjs');
  const input = fileURLToPath(new URL('killed-child.ts', import.meta.url));
  await build({ input, platform: 'node', output: { file }, logLevel: 'silent' });
  return file;
}

const names = Array.from({ length: 10 }, (_, n) => `sak-${n}.pdf`);

/** The generation that a whole file is of; a torn or mixed one gives undefined. */
function generationOf(file: string): string | undefined {
  return /^(\d)\1{299999}$/.exec(readFileSync(file, 'latin1'))?.[1];
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

test('a run that is killed anywhere leaves whole files, and the next sweeps the rest', async () => {
  const root = temporaryFolder();
  const script = await childIn(root);
  for (const milliseconds of [0, 1, 2, 3, 5, 8, 13, 21]) {
    const folder = join(root, `build-${milliseconds}`);
    mkdirSync(folder);
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await ended(child);
    for (const name of names) expect(generationOf(join(folder, name)), name).toBeDefined();
    sweep(folder, { pid: process.pid, isRunning: () => false });
    expect(readdirSync(folder).sort()).toEqual(names);
  }
});

test('after a kill in the middle of a build the manifest tells the old files from the new', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'build');
  mkdirSync(folder);
  const old = '0'.repeat(300_000);
  const manifest: Manifest = {
    tool: '1.0.0',
    options: { audience: 'public', draft: false, formats: ['pdf'] },
    inputs: [],
    documents: names.map((name) => ({
      id: name,
      kind: 'saksframlegg',
      title: name,
      files: [{ name, format: 'pdf', bytes: old.length, sha256: sha256(old) }],
    })),
    refused: [],
  };
  // Ten renames make generation 0; the child dies before the fifth of generation 1.
  const child = spawn(process.execPath, [await childIn(root), folder, '14'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await ended(child);
  expect(child.signalCode).toBe('SIGKILL');

  const states = checkOutputs(folder, manifest);
  for (const name of names) {
    const generation = generationOf(join(folder, name));
    expect(states.get(name), name).toBe(generation === '0' ? 'same' : 'changed');
  }
  const changed = [...states.values()].filter((state) => state === 'changed').length;
  expect(changed).toBeGreaterThanOrEqual(1);
  expect(changed).toBeLessThanOrEqual(5);

  const left = readdirSync(folder).filter((name) => name.startsWith('.plan-'));
  expect(left.length).toBeGreaterThan(0);
  expect(sweep(folder, { pid: process.pid, isRunning: (pid) => pid === child.pid })).toEqual([]);
  expect(sweep(folder, { pid: process.pid, isRunning: () => false })).toEqual(left.toSorted());
});
