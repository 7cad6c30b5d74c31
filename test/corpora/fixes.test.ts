import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, fixPlan } from '../../src/cli/fix.ts';
import { findPlans, type OpenPlan, openPlan } from '../../src/index.ts';
import { decode, positionAt } from '../../src/source/file.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { filesOf } from './example-files.ts';
import { type Mutation, mutations } from './mutations.ts';

const mend = (plan: OpenPlan) => fixPlan(plan, openPlan, () => true);

/** What no mending may bring about. */
function harmIn(read: OpenPlan): string[] {
  const { plan, fixed, texts } = mend(read);
  if (texts.size === 0) return [];
  const unsaved = new Map([...(read.folder.unsaved ?? []), ...bytesOf(texts, plan)]);
  const again = mend(openPlan({ ...read.folder, unsaved }));
  const harm = [...again.texts.keys()].map((file) => `mended again: ${file}`);
  // A file that could be read at last shows what is wrong in it.
  const unread = (each: OpenPlan) =>
    each.diagnostics.filter(({ code }) => /^(?:io|yaml)\//.test(code)).length;
  const errors = (each: OpenPlan) => each.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (unread(plan) >= unread(read) && errors(plan) > errors(read)) harm.push('more errors than before');
  for (const [file, after] of texts) {
    const bytes = read.files.get(file)?.bytes ?? new Uint8Array();
    // A file in another encoding is written as a whole, with the same text.
    if (!('text' in decode(bytes))) continue;
    const lines = (read.files.get(file)?.text ?? '').split('\n');
    const touched = new Set(
      fixed
        .filter((one) => one.file === file)
        .flatMap(({ text, start, before }) => {
          const [first, last] = [start, start + before.length].map((at) => positionAt(text, at).line);
          return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
        }),
    );
    const now = after.split('\n');
    if (now.length !== lines.length) harm.push(`${file}: ${lines.length} lines are ${now.length}`);
    for (const [index, line] of lines.entries()) {
      if (now[index] !== line && !touched.has(index + 1)) harm.push(`${file}:${index + 1} changed`);
      const comment = /(?:^|\s)# .*$/.exec(line)?.[0];
      if (comment && !/["'|>]/.test(line) && !now[index]?.endsWith(comment))
        harm.push(`${file}:${index + 1} lost its comment`);
    }
  }
  return harm;
}

const examples = readdirSync('examples').filter((example) => example !== 'solvik');
const files = examples.flatMap(filesOf);
const planOf = new Map(
  examples.map((example) => [example, findPlans(join('examples', example), resolve('examples'))?.[0]]),
);

/** An example with one of its files in other bytes. */
function openWith(example: string, name: string, bytes: Uint8Array): OpenPlan {
  const folder = planOf.get(example);
  if (!folder) throw new Error(`no plan in ${example}`);
  return openPlan({ ...folder, unsaved: new Map([[resolve('examples', example, name), bytes]]) });
}

describe('a mend is whole, and harms nothing', () => {
  test.each(Object.entries(mutations) as [string, Mutation][])('%s', (_, mutate) => {
    const property = fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(),
      ({ example, name, text }, place, choice) => {
        const mutant = mutate(text, place, choice);
        if (mutant) expect(harmIn(openWith(example, name, mutant.bytes))).toEqual([]);
      },
    );
    fc.assert(property, { seed: 20_261_125, numRuns: 25 });
  });

  const fixtures = readdirSync('test/fixtures/err').filter((name) => name.endsWith('.yaml'));
  test.each(fixtures)('%s', (name) => {
    const folder = temporaryFolder({ 'plan.yaml': readFileSync(join('test/fixtures/err', name)) });
    const [found] = findPlans(folder, folder) ?? [];
    expect(found && harmIn(openPlan(found))).toEqual([]);
  });
});

describe.each(['write it in Windows-1252', 'write it in UTF-16', 'write it in UTF-16 with a mark'] as const)(
  'the mend of «%s» is the file as it was in UTF-8',
  (kind) => {
    const all = files.flatMap((file) => {
      const mutant = mutations[kind](file.text, 0, 0);
      // Latin-1 has no dash: what is written here is the other file that it would be.
      return mutant && !/[^\0-\xff]/.test(file.text)
        ? [[`${file.example}/${file.name}`, file, mutant] as const]
        : [];
    });
    test.each(all)('%s', (_, { example, name, text }, { bytes }) => {
      const { texts } = mend(openWith(example, name, bytes));
      expect(texts.get(resolve('examples', example, name))).toBe(text);
    });
  },
);
