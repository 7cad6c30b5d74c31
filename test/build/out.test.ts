import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain } from '../cli/run.ts';
import { copyOfHemnes } from './copies.ts';

test.each(['note', 'note/build'])(
  'where --out leads to a file or through one (%s), the documents are told as not written',
  async (out) => {
    const folder = copyOfHemnes();
    const note = join(folder, 'note');
    writeFileSync(note, 'mine');
    const { status, stderr } = await runMain(['build', '--to', 'md', '--out', out], folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining(`${out}/statusrapport.md`),
    });
    expect(stderr).toContain('\nIngenting er skrevet.\n');
    expect(readFileSync(note, 'utf8')).toBe('mine');
  },
);
