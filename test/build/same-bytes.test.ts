import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../src/pdf/printer.ts';
import { buildIn, planIn, startPrinter } from '../examples/outputs.ts';
import { rewrite as rewriteKeys } from '../unit/schema/rewriting.ts';
import { copyOfHemnes, replaceIn } from './copies.ts';

const bin = resolve('bin/plan.js');

let printer: Printer;
let published: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  printer = startPrinter();
  published = await outputsOf('examples/hemnes');
});
afterAll(() => printer.close());

async function outputsOf(folder: string): Promise<Map<string, Buffer>> {
  const { files, result } = await buildIn(planIn(folder), printer, ['md', 'html', 'pdf']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  // The manifest names the inputs, which are other files.
  files.delete('manifest.json');
  return files;
}

/** Rewrites every file of the plan. */
function rewrite(change: (yaml: string) => string): string {
  const folder = copyOfHemnes();
  for (const name of readdirSync(folder)) {
    const before = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), change(before));
  }
  return folder;
}

describe('the same plan in other spellings gives the same bytes', () => {
  test.each([
    ['keys in English', (yaml: string) => rewriteKeys(yaml, { language: 'en' })],
    ['keys in capitals', (yaml: string) => rewriteKeys(yaml, { spell: (key) => key.toUpperCase() })],
    [
      'keys with underscores',
      (yaml: string) => rewriteKeys(yaml, { spell: (key) => key.replaceAll(' ', '_') }),
    ],
    [
      'æ, ø and å as ae, oe and aa',
      (yaml: string) =>
        rewriteKeys(yaml, {
          spell: (key) => key.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
        }),
    ],
    [
      'dates in words',
      (yaml: string) =>
        yaml.replaceAll('18.03.2021', '18. mars 2021').replaceAll('31.12.2023', '31. desember 2023'),
    ],
    [
      'dates as in ISO 8601',
      (yaml: string) => yaml.replaceAll('18.03.2021', '2021-03-18').replaceAll('31.12.2023', '2023-12-31'),
    ],
    [
      'lines that end as on Windows, after a byte-order mark',
      (yaml: string) => `\uFEFF${yaml.replaceAll('\n', '\r\n')}`,
    ],
    ['decomposed letters', (yaml: string) => yaml.normalize('NFD')],
  ])('%s', async (_, change) => {
    const folder = rewrite(change);
    const changed = readdirSync(folder).some(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join('examples/hemnes', name))),
    );
    expect(changed).toBe(true);
    expect(await outputsOf(folder)).toEqual(published);
  });

  test('built again, in another browser', async () => {
    const other = startPrinter();
    const { files } = await buildIn(planIn('examples/hemnes'), other, ['md', 'html', 'pdf']);
    await other.close();
    files.delete('manifest.json');
    expect(files).toEqual(published);
  });

  test('kept from the build before, made anew, and after a change that is taken back', async () => {
    const folder = copyOfHemnes();
    const output = join(folder, 'build');
    const builds: Map<string, Buffer>[] = [];
    const build = (...more: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [bin, 'build', folder, ...more], {
        encoding: 'utf8',
      });
      expect(stderr).not.toContain('error');
      expect(status).toBe(0);
      builds.push(new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))])));
    };
    build();
    build();
    build('--force', '--jobs', '1');
    replaceIn(join(folder, 'plan.yaml'), 'har jobbet med', 'har arbeidet med');
    build();
    replaceIn(join(folder, 'plan.yaml'), 'har arbeidet med', 'har jobbet med');
    build();
    const [first, again, forced, changed, back] = builds;
    expect([...(first?.keys() ?? [])].filter((name) => name.endsWith('.pdf'))).toHaveLength(5);
    expect([again, forced, back]).toEqual([first, first, first]);
    const report = 'tiltaksplan.pdf';
    expect(changed?.get(report)?.equals(first?.get(report) ?? Buffer.alloc(0))).toBe(false);
  });
});
