import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeScratch, sweepScratch } from '../../../src/pdf/scratch.ts';

const parent = mkdtempSync(path.join(os.tmpdir(), 'scratch-test-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

function make(name: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  return folder;
}

test('it is private and carries the owner in its name', () => {
  const own = makeScratch(parent, 'private');
  expect(statSync(own).mode & 0o777).toBe(0o700);
  if (process.platform === 'linux') expect(path.basename(own)).toContain(`-${process.pid}-`);
});

test.runIf(process.platform === 'linux')(
  'what dead runs have left is swept, what the living use is not',
  async () => {
    const space = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const own = makeScratch(parent, 'browser');
    const left = make(`planverk-browser-${space}-${dead}-abcdef`);
    const living = make(`planverk-browser-${space}-${process.pid}-abcdef`);
    const otherLabel = make(`planverk-unpack-${space}-${dead}-abcdef`);
    const elsewhere = make(`planverk-browser-1-${dead}-abcdef`);
    const elsewhereOld = make(`planverk-browser-1-${dead}-fedcba`);
    utimesSync(elsewhereOld, new Date(0), new Date(0));
    const foreign = make('something-else');

    await sweepScratch(own);
    expect([left, elsewhereOld].filter((folder) => existsSync(folder))).toEqual([]);
    expect([own, living, otherLabel, elsewhere, foreign].filter((folder) => !existsSync(folder))).toEqual([]);
  },
);
