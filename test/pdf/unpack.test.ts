import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnsafeFolderError, unpack } from '../../src/pdf/embedded/unpack.ts';
import { find } from '../../src/pdf/find/find.ts';
import { host, only, root } from './support/printing.ts';

const embedded = find(host).find((candidate) => candidate.kind === 'embedded');
const packageFolder = embedded?.path ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unpack-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function options(cacheFolder: string) {
  return { packageFolder, cacheFolder, uid: host.uid };
}

/** A script that unpacks, as a program of its own. */
async function buildChild(): Promise<string> {
  const entry = path.join(folder, 'child.ts');
  const file = path.join(folder, 'child.mjs');
  const source = path.join(root, 'src/pdf/embedded/unpack.ts');
  await writeFile(
    entry,
    `import { unpack } from ${JSON.stringify(source)};
     const [packageFolder, cacheFolder] = process.argv.slice(2);
     const unpacked = await unpack({ packageFolder, cacheFolder, uid: process.getuid() });
     console.log(unpacked.executable);`,
  );
  const bundle = await rolldown({ input: entry, platform: 'node', cwd: root, logLevel: 'silent' });
  await bundle.write({ file, format: 'esm' });
  return file;
}

function unpackInChild(script: string, cache: string): ChildProcess {
  return spawn(process.execPath, [script, packageFolder, cache], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  return output.trim();
}

/** Waits until a run in `cache` has written a part of the shell. */
async function waitForPart(cache: string): Promise<void> {
  for (;;) {
    for (const name of await readdir(cache).catch(() => [])) {
      const part = path.join(cache, name, 'whole', 'headless-shell');
      if (((await stat(part).catch(() => undefined))?.size ?? 0) > 0) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.runIf(embedded?.found)('unpacking the embedded shell', () => {
  test('a run that is killed midway leaves nothing that is taken for a browser, and is swept', async () => {
    const cache = path.join(folder, 'killed');
    const child = unpackInChild(await buildChild(), cache);
    await waitForPart(cache);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(only(await readdir(cache))).toMatch(/^planverk-unpack-/);

    const unpacked = await unpack(options(cache));
    expect((await stat(unpacked.executable)).size).toBeGreaterThan(100_000_000);
    expect(only(await readdir(cache))).toMatch(/^chromium-[\d.]+-[0-9a-f]{12}$/);
  });

  test('two first runs at once end with one shell, which both use', async () => {
    const cache = path.join(folder, 'two');
    const script = await buildChild();
    const children = [unpackInChild(script, cache), unpackInChild(script, cache)];
    const [one, two] = await Promise.all(children.map(outputOf));
    expect(one).toBe(two);
    const name = only(await readdir(cache));
    expect(one).toBe(path.join(cache, name, 'headless-shell'));
    expect((await stat(path.join(cache, name))).mode & 0o777).toBe(0o700);
  });

  test('a truncated shell is unpacked anew, a whole one is left as it is', async () => {
    const cache = path.join(folder, 'two');
    const first = await unpack(options(cache));
    const { ino, size } = await stat(first.executable);
    await unpack(options(cache));
    expect((await stat(first.executable)).ino).toBe(ino);

    await truncate(first.executable, 1000);
    const again = await unpack(options(cache));
    expect(again.executable).toBe(first.executable);
    expect((await stat(again.executable)).size).toBe(size);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('another version is swept when it has not been used for a month', async () => {
    const cache = path.join(folder, 'two');
    const name = only(await readdir(cache));
    const old = path.join(cache, 'chromium-1.0.0-0123456789ab');
    const recent = path.join(cache, 'chromium-2.0.0-0123456789ab');
    for (const other of [old, recent]) {
      await mkdir(other);
      await writeFile(path.join(other, 'used'), '');
    }
    await utimes(path.join(old, 'used'), new Date(0), new Date(0));
    await truncate(path.join(cache, name, 'headless-shell'), 1000);
    await unpack(options(cache));
    expect((await readdir(cache)).sort()).toEqual([name, path.basename(recent)].sort());
  });

  test('a cache that others may write to is not used', async () => {
    const cache = path.join(folder, 'shared');
    await mkdir(cache);
    await chmod(cache, 0o777);
    await expect(unpack(options(cache))).rejects.toBeInstanceOf(UnsafeFolderError);
  });

  test("another user's shell is not used", async () => {
    const cache = path.join(folder, 'two');
    const stranger = { ...options(cache), uid: (host.uid ?? 0) + 1 };
    await expect(unpack(stranger)).rejects.toBeInstanceOf(UnsafeFolderError);
  });

  test('a file in place of the folder is put aside', async () => {
    const cache = path.join(folder, 'two');
    const name = (await readdir(cache)).find((entry) => !entry.startsWith('chromium-2.0.0')) ?? '';
    await rename(path.join(cache, name), path.join(folder, 'away'));
    await writeFile(path.join(cache, name), 'planted');
    const unpacked = await unpack(options(cache));
    expect((await stat(unpacked.executable)).isFile()).toBe(true);
  });

  test('it can be called off', async () => {
    const cache = path.join(folder, 'called-off');
    const abort = new AbortController();
    const unpacking = unpack({ ...options(cache), signal: abort.signal });
    const refused = expect(unpacking).rejects.toThrow();
    await waitForPart(cache);
    abort.abort();
    await refused;
    expect(await readdir(cache)).toEqual([]);
  });
});
