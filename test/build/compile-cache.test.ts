import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBin } from '../cli/run.ts';

const example = resolve('examples/hemnes');
let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'planverk-test-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

function validate(home: string) {
  return runBin(['validate'], example, { PATH: process.env.PATH, LANG: 'nb_NO.UTF-8', XDG_CACHE_HOME: home });
}

/** What is kept: each file with its size. */
function kept(): Map<string, number> {
  const names = readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.map((name) => join(cache, name)).filter((file) => statSync(file).isFile());
  return new Map(files.map((file) => [file, statSync(file).size]));
}

test('compiled code is kept in the folder of the user’s caches, and taken from there', async () => {
  const first = await validate(cache);
  const files = kept();
  expect(files.size).toBeGreaterThan(5);
  const times = [...files.keys()].map((file) => statSync(file).mtimeMs);
  expect(await validate(cache)).toEqual(first);
  expect(kept()).toEqual(files);
  expect([...files.keys()].map((file) => statSync(file).mtimeMs)).toEqual(times);
});

test('what was cut off or is something else is not run, and is made anew', async () => {
  const first = await validate(cache);
  const files = kept();
  for (const [index, [file, size]] of [...files].entries()) {
    if (index % 2 === 0) truncateSync(file, Math.floor(size / 2));
    else writeFileSync(file, 'throw new Error()');
  }
  expect(await validate(cache)).toEqual(first);
  expect([...kept().values()].every((size) => size > 'throw new Error()'.length)).toBe(true);
  expect(await validate(cache)).toEqual(first);
});

test('where it cannot be kept, nothing else changes', async () => {
  const first = await validate(cache);
  const file = join(cache, 'file');
  writeFileSync(file, '');
  expect(await validate(file)).toEqual(first);
  const odd = join(cache, 'odd');
  mkdirSync(join(odd, 'planverk'), { recursive: true });
  writeFileSync(join(odd, 'planverk', 'compiled'), '');
  expect(await validate(odd)).toEqual(first);
});
