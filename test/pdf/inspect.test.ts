import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { find } from '../../src/pdf/find/find.ts';
import { inspect } from '../../src/pdf/inspect.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { cacheFolder, fontsFolder, host, jobOf, openTestPrinter } from './support/printing.ts';

const { signal } = new AbortController();
const hasEmbedded = find(host).some(({ kind, found }) => kind === 'embedded' && found);

test.runIf(hasEmbedded)('every browser is told with whether it works, and which would print', async () => {
  const inspection = await inspect(host, { fontsFolder, cacheFolder, signal });
  expect(inspection.used?.kind).toBe('embedded');
  expect(inspection.candidates[0]).toMatchObject({
    works: true,
    version: expect.stringMatching(/^Headless/),
  });
  expect(inspection.candidates.some(({ works }) => !works)).toBe(true);
  expect(inspection.fonts).toBeGreaterThan(30);
  expect(inspection.problem).toBeUndefined();
});

test('where none works, the reason is told', async () => {
  const inspection = await inspect(host, { browser: '/bin/false', fontsFolder, cacheFolder, signal });
  expect(inspection.used).toBeUndefined();
  expect(inspection.candidates).toMatchObject([{ works: false, failure: 'failed-to-start' }]);
  expect(inspection.problem).toMatchObject({ reason: 'failed-to-start' });
});

test.runIf(hasEmbedded)('without a cache to write to the shell is unpacked for the one run', async () => {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'no-cache-'));
  const machine = { ...host, env: { ...host.env, TMPDIR: temporary } };
  const printer = openTestPrinter({ host: machine, cacheFolder: '/dev/null/planverk' });
  try {
    expect(readText((await printer.print(jobOf('<p>Likevel</p>'))).pdf)).toEqual(['Likevel']);
    expect((await printer.browser()).path.startsWith(temporary)).toBe(true);
    await printer.close();
    expect(readdirSync(temporary)).toEqual([]);
  } finally {
    await printer.close();
    rmSync(temporary, { recursive: true });
  }
});
