import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type WriteHost, write, writeAll } from '../../../src/output/write.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A host whose `name` fails with `code`, the first `times` times that it is called for a path that `fits`. */
function failing(
  name: 'mkdir' | 'open' | 'readFile' | 'rename',
  code: string | undefined,
  { times = Number.POSITIVE_INFINITY, fits = (path: string) => path !== '' } = {},
): WriteHost & { readonly waits: number[] } {
  const waits: number[] = [];
  let left = times;
  const real = { ...fs }[name] as (...args: unknown[]) => Promise<unknown>;
  const failingCall = async (...args: unknown[]) => {
    if (fits(String(name === 'rename' ? args[1] : args[0])) && left-- > 0) {
      throw Object.assign(new Error(`${code}: made up`), { code });
    }
    return real(...args);
  };
  return { pid: 7, fs: { ...fs, [name]: failingCall }, wait: async (ms) => waits.push(ms), waits };
}

test('writes a file in a folder that is not there yet, and nothing else', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'build', 'internal', 'sak.md');
  expect(await write({ file, content: '# Året\n' }, { pid: 7 })).toEqual({ file, changed: true });
  expect(readFileSync(file, 'utf8')).toBe('# Året\n');
  expect(readdirSync(join(folder, 'build', 'internal'))).toEqual(['sak.md']);
});

test('leaves a file with the same bytes untouched', async () => {
  const file = join(temporaryFolder(), 'sak.pdf');
  writeFileSync(file, Uint8Array.of(1, 2, 3));
  utimesSync(file, 1000, 1000);
  const result = await write({ file, content: Uint8Array.of(1, 2, 3) }, { pid: 7 });
  expect(result).toEqual({ file, changed: false });
  expect(statSync(file).mtimeMs).toBe(1_000_000);
});

test('takes the next temporary name where one stands from a run with the same number', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.plan-7-0~'), 'left');
  await write({ file: join(folder, 'sak.md'), content: 'new' }, { pid: 7 });
  expect(readdirSync(folder).sort()).toEqual(['.plan-7-0~', 'sak.md']);
  expect(readFileSync(join(folder, '.plan-7-0~'), 'utf8')).toBe('left');
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a file that is free at the third try (%s) is written',
  async (code) => {
    const folder = temporaryFolder();
    const file = join(folder, 'sak.pdf');
    writeFileSync(file, 'old');
    const host = failing('rename', code, { times: 2 });
    expect(await write({ file, content: 'new' }, host)).toEqual({ file, changed: true });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(host.waits).toEqual([20, 50]);
  },
);

test('a file that stays open elsewhere keeps its old content, and the others are written', async () => {
  const folder = temporaryFolder();
  const [first, open, last] = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(open, 'old');
  const host = failing('rename', 'EBUSY', { fits: (path) => path === open });
  const outputs = [first, open, last].map((file) => ({ file, content: 'new' }));
  expect(await writeAll(outputs, host)).toEqual({
    written: [
      { file: first, changed: true },
      { file: last, changed: true },
    ],
    failed: [{ file: open, reason: 'locked', detail: 'EBUSY: made up' }],
  });
  expect(readFileSync(open, 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  expect(host.waits.length).toBeGreaterThan(3);
  expect(host.waits.reduce((sum, ms) => sum + ms)).toBeGreaterThan(800);
  expect(host.waits).toEqual(host.waits.toSorted((a, b) => a - b));
});

test.each([
  ['open', 'ENOSPC', 'no-space'],
  ['open', 'EDQUOT', 'no-space'],
  ['open', 'EACCES', 'read-only'],
  ['mkdir', 'EROFS', 'read-only'],
  ['mkdir', 'EEXIST', 'not-a-folder'],
  ['rename', 'EISDIR', 'a-folder'],
  ['rename', 'EIO', 'other'],
] as const)('%s that gives %s is told as %s', async (name, code, reason) => {
  const folder = temporaryFolder();
  const file = join(folder, 'sak.md');
  expect(await write({ file, content: 'new' }, failing(name, code))).toEqual({
    file,
    reason,
    detail: `${code}: made up`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a full disk in the middle of a file leaves the old file and no temporary one', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'sak.md');
  writeFileSync(file, 'old');
  const open: typeof fs.open = async (...args) => {
    const handle = await fs.open(...args);
    handle.writeFile = async () => {
      throw Object.assign(new Error('ENOSPC: made up'), { code: 'ENOSPC' });
    };
    return handle;
  };
  expect(await write({ file, content: 'new' }, { pid: 7, fs: { ...fs, open } })).toMatchObject({
    reason: 'no-space',
  });
  expect(readdirSync(folder)).toEqual(['sak.md']);
  expect(readFileSync(file, 'utf8')).toBe('old');
});

test('where a file stands in the place of the folder, that is said', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'build'), '');
  const below = await write({ file: join(folder, 'build', 'internal', 'sak.md'), content: '' }, { pid: 7 });
  const beside = await write({ file: join(folder, 'build', 'sak.md'), content: '' }, { pid: 7 });
  expect([below, beside]).toMatchObject([{ reason: 'not-a-folder' }, { reason: 'not-a-folder' }]);
});

test('a bug is no failure of the disk', async () => {
  const file = join(temporaryFolder(), 'sak.md');
  await expect(write({ file, content: 'new' }, failing('rename', undefined))).rejects.toThrow('made up');
});

test('many files are written, in the order that they were given', async () => {
  const folder = temporaryFolder();
  const outputs = Array.from({ length: 50 }, (_, n) => ({ file: join(folder, `${n}.md`), content: `${n}` }));
  const { written, failed } = await writeAll(outputs, { pid: 7 });
  expect(written.map(({ file }) => file)).toEqual(outputs.map(({ file }) => file));
  expect(failed).toEqual([]);
  for (const { file, content } of outputs) expect(readFileSync(file, 'utf8')).toBe(content);
});
