import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runBin } from '../cli/run.ts';
import { copyOfHemnes } from './copies.ts';

/** Command lines of all processes that speak of a folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.includes(folder) ? [line] : [];
      } catch {
        return [];
      }
    });
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 600; tries++) {
    if (condition()) return true;
    await wait(50);
  }
  return false;
}

function emptyCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'plan-cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true, maxRetries: 5 }));
  return cache;
}

const environment = (cache: string) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NO_COLOR: '1',
  PLAN_NO_SANDBOX: process.env.PLAN_NO_SANDBOX,
  XDG_CACHE_HOME: cache,
});

const usesEmbedded = process.platform === 'linux' && process.arch === 'x64';

test.runIf(usesEmbedded).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the build with status %i, and the browser with it', async (signal, status) => {
  const folder = copyOfHemnes();
  const cache = emptyCache();
  expect((await runBin(['doctor'], folder, environment(cache))).status).toBe(0);
  const child = spawn(process.execPath, [resolve('bin/plan.js'), 'build', folder], {
    env: environment(cache),
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const browserRuns = await until(() => processesOf(cache).length > 0 || child.exitCode !== null);
  expect(browserRuns).toBe(true);
  child.kill(signal);
  expect(await ended).toBe(status);
  expect(await until(() => processesOf(cache).length === 0)).toBe(true);
  const names = existsSync(join(folder, 'build')) ? readdirSync(join(folder, 'build')) : [];
  expect(names.filter((name) => name.endsWith('~'))).toEqual([]);
});

/** A timer of the browser's library runs for half a minute, and in one that is gone some answers never come. */
test.runIf(usesEmbedded)(
  'whenever it comes, a signal ends the build at once and with its status',
  async () => {
    const folder = copyOfHemnes();
    const cache = emptyCache();
    expect((await runBin(['doctor'], folder, environment(cache))).status).toBe(0);
    const stopAfter = async (delay: number) => {
      const out = join(folder, '..', `after-${delay}`);
      const child = spawn(process.execPath, [resolve('bin/plan.js'), 'build', folder, '--out', out], {
        env: environment(cache),
        stdio: 'ignore',
      });
      // On a slow machine the signal may come before our code runs: then Node ends, for which shells give the same status.
      const ended = new Promise<number | null>((done) =>
        child.on('close', (code, signal) => done(signal === 'SIGINT' ? 130 : code)),
      );
      await wait(delay);
      child.kill('SIGINT');
      const status = await Promise.race([ended, wait(20_000, 'still running')]);
      child.kill('SIGKILL');
      return { status, isWhole: existsSync(join(out, 'manifest.json')) };
    };
    for (let delay = 100; delay < 600; delay += 20) {
      const { status, isWhole } = await stopAfter(delay);
      // One that was ready before has ended by itself.
      expect({ delay, status }).toEqual({ delay, status: isWhole && status === 0 ? 0 : 130 });
    }
    expect(await until(() => processesOf(cache).length === 0)).toBe(true);
  },
);

test.runIf(usesEmbedded)(
  'killed while the browser is unpacked for the first time, and two first runs at once',
  async () => {
    const folder = copyOfHemnes();
    const cache = emptyCache();
    const child = spawn(process.execPath, [resolve('bin/plan.js'), 'build', folder], {
      env: environment(cache),
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('close', done));
    const unpacks = await until(
      () => readdirSync(cache, { recursive: true }).length > 2 || child.exitCode !== null,
    );
    expect(unpacks).toBe(true);
    child.kill('SIGKILL');
    await ended;

    const out = (name: string) => join(folder, '..', name);
    const runs = await Promise.all(
      ['a', 'b'].map((name) => runBin(['build', folder, '--out', out(name)], folder, environment(cache))),
    );
    expect(runs.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0]);
    for (const name of readdirSync(out('a')).filter((name) => name.endsWith('.pdf'))) {
      expect(readFileSync(join(out('a'), name)).equals(readFileSync(join(out('b'), name))), name).toBe(true);
    }
  },
);
