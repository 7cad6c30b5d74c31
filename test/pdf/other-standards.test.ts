import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandardName } from '../../src/pdf/conform/standard.ts';
import { cases } from './cases/cases.ts';
import { describedAs } from './support/described.ts';
import { jobOf, openTestPrinter } from './support/printing.ts';
import { hasVerapdf, type Profile, validate } from './support/verapdf.ts';

/** What else a PDF can conform to, when it is asked for. */
const standards: readonly (readonly [StandardName, readonly Profile[]])[] = [
  ['ua1+a3a', ['ua1', '3a']],
  ['ua2+a4', ['ua2', '4']],
];

/** PDF 2.0 has no place for a heading in a link, and none of our documents has one. */
const notIn2 = 'links-around-images-and-blocks';

const sound = cases.filter(([name, { refused }]) => !refused && name !== notIn2);
const source = {
  name: 'source.json',
  type: 'application/json',
  description: 'Innholdet som data',
  content: '{"planverk":"1"}',
};

const folder = mkdtempSync(join(tmpdir(), 'other-standards-'));
const faults = new Map<Profile, Map<string, string[]>>();

const fileOf = (standard: StandardName, index: number) => join(folder, `${standard}-${index}.pdf`);

beforeAll(async () => {
  if (!hasVerapdf) return;
  const printer = openTestPrinter();
  const asset = (name: string) => readFileSync(join(import.meta.dirname, 'cases/images', name));
  try {
    for (const [standard] of standards) {
      await Promise.all(
        sound.map(async ([, one], index) => {
          const job = jobOf(one.body, { ...one, asset, ...describedAs({}, standard), source });
          writeFileSync(fileOf(standard, index), (await printer.print(job)).pdf);
        }),
      );
    }
  } finally {
    await printer.close();
  }
  const validated = standards.flatMap(([standard, profiles]) =>
    profiles.map(async (profile) => {
      const files = sound.map((_, index) => fileOf(standard, index));
      faults.set(profile, new Map([...(faults.get(profile) ?? []), ...(await validate(profile, files))]));
    }),
  );
  await Promise.all(validated);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(hasVerapdf)('veraPDF (npm run verapdf fetches it)', () => {
  describe.each(standards)('%s', (standard, profiles) => {
    test.each(sound.map(([name], index) => [name, index] as const))('accepts %s', (_, index) => {
      for (const profile of profiles) {
        expect(faults.get(profile)?.get(fileOf(standard, index)) ?? ['not validated'], profile).toEqual([]);
      }
    });
  });
});
