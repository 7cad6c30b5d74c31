import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { buildIn, examples, planIn } from '../examples/outputs.ts';
import { type Case, cases, long } from './cases/cases.ts';
import { hasPoppler, paintPages } from './support/poppler.ts';
import { jobOf } from './support/printing.ts';
import { findSyntaxFaults, hasQpdf } from './support/qpdf.ts';
import { refusalsOf } from './support/refusals.ts';
import { openTrials, type Trial } from './support/trials.ts';
import { hasVerapdf, type Profile, validate } from './support/verapdf.ts';

/** What every PDF must conform to: for screen readers, and for archives. */
const profiles: readonly Profile[] = ['ua1', '2a'];

const sound = [...cases.filter(([, { refused }]) => !refused), ['long', long] as const];
const refused = cases.filter(([, one]) => one.refused);

/** The documents that the examples make, as `hemnes/statusrapport`. */
const documents = examples.flatMap((example) =>
  readdirSync(join('examples', example, 'expected'))
    .filter((name) => name.endsWith('.pdf.txt'))
    .map((name) => `${example}/${name.replace(/\.pdf\.txt$/, '')}`),
);
const published = [...sound.map(([name]) => name), ...documents];

const images = join(import.meta.dirname, 'cases/images');
const folder = mkdtempSync(join(tmpdir(), 'standards-'));
const trials = new Map<string, Trial>();
const faults = new Map<Profile, Map<string, string[]>>();

beforeAll(async () => {
  const open = await openTrials(folder);
  const asset = (name: string) => readFileSync(join(images, name));
  const tryCase = async (name: string, one: Case) => {
    const { pdf } = await open.printer.print(jobOf(one.body, { ...one, asset }));
    trials.set(name, open.of(pdf));
  };
  const tryExample = async (example: string) => {
    const { files } = await buildIn(planIn(join('examples', example)), open.printer, ['pdf']);
    for (const [name, pdf] of files) {
      if (name.endsWith('.pdf')) trials.set(`${example}/${name.replace(/\.pdf$/, '')}`, open.of(pdf));
    }
  };
  try {
    await Promise.all([...sound, ...refused].map(([name, one]) => tryCase(name, one)));
    for (const example of examples) await tryExample(example);
  } finally {
    await open.close();
  }
  if (!hasVerapdf) return;
  const files = [trialOf('realistic').raw, ...published.map((name) => trialOf(name).published)];
  await Promise.all(profiles.map(async (profile) => faults.set(profile, await validate(profile, files))));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

function trialOf(name: string): Trial {
  const trial = trials.get(name);
  if (!trial) throw new Error(`${name} was not printed`);
  return trial;
}

function faultsOf(profile: Profile, file: string): string[] {
  return faults.get(profile)?.get(file) ?? ['not validated'];
}

test('the examples make the documents that are expected of them', () => {
  expect([...trials.keys()].filter((name) => name.includes('/')).sort()).toEqual([...documents].sort());
});

describe.runIf(hasVerapdf)('veraPDF (npm run verapdf fetches it)', () => {
  describe.each(profiles)('%s', (profile) => {
    test('refuses what the browser prints', () => {
      expect(faultsOf(profile, trialOf('realistic').raw)).not.toEqual([]);
    });

    test.each(published)('accepts %s', (name) => {
      expect(faultsOf(profile, trialOf(name).published)).toEqual([]);
    });
  });
});

describe('what cannot be mended', () => {
  test.each(published)('is not in %s', (name) => {
    expect(refusalsOf(trialOf(name).printed)).toEqual([]);
  });

  test.each(refused)('is told of %s', (name, one) => {
    expect(refusalsOf(trialOf(name).printed)).toContain(one.refused);
  });
});

describe.runIf(hasPoppler)('poppler', () => {
  test.each(published)('paints %s as the browser printed it', async (name) => {
    const { raw, published } = trialOf(name);
    const [before, after] = await Promise.all([raw, published].map(paintPages));
    expect(after).toEqual(before);
  });
});

describe.runIf(hasQpdf)('qpdf', () => {
  test.each(published)('finds no fault in %s', async (name) => {
    expect(await findSyntaxFaults(trialOf(name).published)).toBe('');
  });
});

describe('the tags of a case', () => {
  test('are kept of those that are published', () => {
    const kept = readdirSync(join(import.meta.dirname, 'cases/trees')).map((name) =>
      name.replace(/\.txt$/, ''),
    );
    expect(kept.sort()).toEqual(
      sound
        .map(([name]) => name)
        .filter((name) => name !== 'long')
        .sort(),
    );
  });

  test.each(cases.filter(([, { refused }]) => !refused))('are as they were: %s', async (name) => {
    const { pdf } = trialOf(name).printed;
    await expect(readStructure(pdf)).toMatchFileSnapshot(`cases/trees/${name}.txt`);
  });
});
