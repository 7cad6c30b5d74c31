import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkOutputs, outputsOf } from '../../src/output/check-outputs.ts';
import { readManifest } from '../../src/output/read-manifest.ts';
import { runBin } from '../cli/run.ts';
import { copyOfHemnes, replaceIn } from './copies.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** SHA-256 of every output by name; not of the manifest. */
function outputs(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(?:md|html|pdf)$/.test(name));
  return new Map(names.map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

test('a build that is killed leaves each file whole, old or new, and the next build sweeps the rest', async () => {
  const folder = copyOfHemnes();
  const build = join(folder, 'build');
  const title = /Strategisk plan for arbeidet/g;

  expect((await runBin(['build', folder], folder)).status).toBe(0);
  const old = outputs(build);
  for (const file of ['plan.yaml', 'saker.yaml'])
    replaceIn(join(folder, file), title, 'Ny plan for arbeidet');
  const other = join(folder, '..', 'new');
  expect((await runBin(['build', folder, '--out', other], folder)).status).toBe(0);
  const fresh = outputs(other);
  expect([...fresh.keys()].sort()).toEqual([...old.keys()].sort());
  expect(fresh.get('tiltaksplan.pdf')).not.toBe(old.get('tiltaksplan.pdf'));

  // Killed at ten moments of the same work: some before, some between, some after the files.
  for (let moment = 0; moment < 10; moment++) {
    const child = spawn(process.execPath, [resolve('bin/plan.js'), 'build', folder, '--force'], {
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('close', done));
    await Promise.race([ended, wait(350 + moment * 90)]);
    child.kill('SIGKILL');
    await ended;
    const now = outputs(build);
    expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
    for (const [name, hash] of now) expect([old.get(name), fresh.get(name)], name).toContain(hash);
    // The manifest is of one build or of the other, never of half of each, and so tells which file is of which.
    const manifest = readManifest(build);
    if (!manifest) throw new Error('the manifest is gone');
    const recorded = new Map(outputsOf(manifest).map(({ name, sha256 }) => [name, sha256]));
    expect([sorted(old), sorted(fresh)]).toContainEqual(sorted(recorded));
    for (const [name, state] of checkOutputs(build, manifest)) {
      expect(state, name).toBe(now.get(name) === recorded.get(name) ? 'same' : 'changed');
    }
  }

  // What a run that died left behind, and what is somebody else's.
  mkdirSync(build, { recursive: true });
  const leftover = join(build, '.plan-999999-1~');
  writeFileSync(leftover, 'half');
  writeFileSync(join(build, 'notes.txt'), 'mine');
  expect((await runBin(['build', folder, '--force'], folder)).status).toBe(0);
  expect(outputs(build)).toEqual(fresh);
  expect(readdirSync(build).filter((name) => name.endsWith('~'))).toEqual([]);
  expect(readFileSync(join(build, 'notes.txt'), 'utf8')).toBe('mine');
});

test('a run that has nothing to build sweeps what a killed one left', async () => {
  const folder = copyOfHemnes();
  const build = ['build', folder, '--to', 'md'];
  expect((await runBin(build, folder)).status).toBe(0);
  const names = readdirSync(join(folder, 'build'));
  writeFileSync(join(folder, 'build', '.plan-999999-1~'), 'half');
  const { status, stderr } = await runBin(build, folder);
  expect([status, stderr]).toEqual([0, 'Ingenting er endret; build er oppdatert.\n']);
  expect(readdirSync(join(folder, 'build'))).toEqual(names);
});
