import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of an example without its outputs, in a temporary folder that is removed after the test. */
export function copyOf(example: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'plan-copy-')), example);
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 5 }));
  copyInto(folder, example);
  return folder;
}

/** Copies an example without its outputs into a folder. */
export function copyInto(folder: string, example: string): void {
  cpSync(resolve('examples', example), folder, {
    recursive: true,
    filter: (source) => !/[\\/](?:build|expected)$/.test(source),
  });
}

export function copyOfHemnes(): string {
  return copyOf('hemnes');
}

/** Replaces words in a file; they must be there. */
export function replaceIn(file: string, words: string | RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(words, by);
  if (changed === text) throw new Error(`${file} does not hold ${words}`);
  writeFileSync(file, changed);
}
