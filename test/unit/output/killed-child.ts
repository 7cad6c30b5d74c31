import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll } from '../../../src/output/write.ts';

/**
 * Writes ten files of 300 kB, generation after generation, each file filled with the digit of its generation, and
 * prints that digit when all ten are written. With a second argument it kills itself where the rename of that
 * number would happen.
 */
const [folder = '.', last] = process.argv.slice(2);
let renames = 0;
const rename: typeof fs.rename = async (from, to) => {
  if (String(renames++) === last) process.kill(process.pid, 'SIGKILL');
  return fs.rename(from, to);
};
for (let generation = 0; ; generation++) {
  const content = String(generation % 10).repeat(300_000);
  const outputs = Array.from({ length: 10 }, (_, n) => ({ file: join(folder, `sak-${n}.pdf`), content }));
  await writeAll(outputs, { pid: process.pid, fs: { ...fs, rename } });
  process.stdout.write(`${generation % 10}\n`);
}
