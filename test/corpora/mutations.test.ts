import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Code, Diagnostic } from '../../src/diagnostics/index.ts';
import type { OpenPlan } from '../../src/index.ts';
import { positionAt } from '../../src/source/file.ts';
import { copyOf } from '../build/copies.ts';
import { filesOf } from './example-files.ts';
import { type Mutant, type Mutation, mutations } from './mutations.ts';
import { commandFailuresIn, failuresIn, openIn, unsoundIn } from './unsound.ts';

/** The largest example takes as long as all the others. */
const largest = 'solvik';
const others = readdirSync('examples').filter((example) => example !== largest);

/**
 * Of what may be right in itself: a name, a time or a sum that no longer agrees with what the plan says elsewhere. It
 * is told of where the plan says it, for a renamed id is no mistake and the words that name it are. A file of which
 * nothing else is told is sound, and says something other than before: two fields swapped, a hyphen less in a text.
 */
const disagreement: readonly (Code | RegExp)[] = [
  /^(?:ref|access|org|time|measure)\//,
  'text/undefined-abbreviation',
  'text/section-missing',
];

const isDisagreement = ({ code }: Diagnostic) =>
  disagreement.some((one) => (one instanceof RegExp ? one.test(code) : one === code));

const key = ({ code, args }: Diagnostic) => JSON.stringify([code, args]);

/** What is told of the examples as they are. */
const known = new Map(
  others.map((example) => [example, new Set(openIn(join('examples', example)).diagnostics.map(key))]),
);

/** Whether a diagnostic shows a line at most two from the change, as its place or as the other that it speaks of. */
function isNear({ span, related }: Diagnostic, file: string, { line }: Mutant, { files }: OpenPlan): boolean {
  const text = files.get(file)?.text ?? '';
  return [span, ...related.map(({ span }) => span)].some(
    (one) => one?.file === file && Math.abs(positionAt(text, one.start).line - 1 - line) <= 2,
  );
}

/** Copies of examples, with those of their files that have a place for a change. */
function placesFor(mutate: Mutation, examples: readonly string[]) {
  return examples.flatMap((example) => {
    const folder = copyOf(example);
    const files = filesOf(example).filter(({ text }) => mutate(text, 0, 0));
    return files.map((file) => ({ folder, file }));
  });
}

describe.each(Object.entries(mutations) as [keyof typeof mutations, Mutation][])('%s', (name, mutate) => {
  test('`plan validate` does not fail, and tells of it where it is', async () => {
    let turn = 0;
    const wrong: string[] = [];
    const missed: string[] = [];
    const places = placesFor(mutate, others);
    const property = fc.asyncProperty(
      fc.constantFrom(...places),
      fc.nat(),
      fc.nat(),
      async (one, place, choice) => {
        const { folder, file } = one;
        const mutant = mutate(file.text, place, choice);
        if (!mutant) return;
        const path = join(folder, file.name);
        writeFileSync(path, mutant.bytes);
        try {
          const plan = openIn(folder);
          expect(unsoundIn(plan)).toEqual([]);
          expect(await commandFailuresIn(folder, turn++)).toEqual([]);
          const told = plan.diagnostics.filter((each) => !known.get(file.example)?.has(key(each)));
          if (told.length === 0 || told.every(isDisagreement)) return;
          const said = `${file.example}/${file.name}:${mutant.line + 1} (${place}, ${choice}): ${told[0]?.code}`;
          wrong.push(said);
          if (!told.some((diagnostic) => isNear(diagnostic, path, mutant, plan))) missed.push(said);
        } finally {
          writeFileSync(path, file.text);
        }
      },
    );
    await fc.assert(property, { seed: 20_261_125, numRuns: 40 });
    expect(wrong.length).toBeGreaterThanOrEqual(6);
    expect(missed).toEqual([]);
  });

  test('nor does it fail in the largest example', async () => {
    const places = placesFor(mutate, [largest]);
    const { folder, file } = places[name.length % places.length] as (typeof places)[number];
    const bytes = mutate(file.text, 9973 * name.length, name.length)?.bytes ?? '';
    writeFileSync(join(folder, file.name), bytes);
    expect(await failuresIn(folder, 4 * name.length)).toEqual([]);
  });
});
