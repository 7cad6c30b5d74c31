// A plan reads the same when the letters in its files, and in their names, are apart from their marks, as from macOS.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixPlan } from '../../src/cli/fix.ts';
import { findPlans, type OpenPlan, openPlan } from '../../src/index.ts';
import { positionAt } from '../../src/source/file.ts';
import { buildIn, examples, papers } from '../examples/outputs.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';

type Form = (text: string) => string;

/** The files of a folder in one of their own, texts and names in a form. */
function copied(from: string, form: Form): string {
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/(?:^|[\\/])(?:expected|build)(?:[\\/]|$)/.test(name) && statSync(join(from, name)).isFile(),
  );
  const content = (name: string) => {
    const bytes = readFileSync(join(from, name));
    return /\.(?:ya?ml|md|hbs|css|svg)$/.test(name) ? form(bytes.toString('utf8')) : bytes;
  };
  return temporaryFolder(Object.fromEntries(names.map((name) => [form(name), content(name)])));
}

function plansIn(folder: string): OpenPlan[] {
  return (findPlans(folder, folder) ?? []).map((plan) => openPlan(plan));
}

/** What is told, without where in a line: there are more characters in it. */
function told({ diagnostics, files, folder }: OpenPlan): unknown[] {
  return diagnostics
    .filter(
      ({ code, args }) => !(code === 'text/garbled' && (args as { problem: string }).problem === 'apart'),
    )
    .map(({ code, args, span, pointer, path }) => {
      const { line } = positionAt(files.get(span?.file ?? '')?.text ?? '', span?.start ?? 0);
      return {
        code,
        args,
        line,
        pointer,
        path,
        file: relative(folder.folder, span?.file ?? '').normalize('NFC'),
      };
    });
}

const apart: Form = (text) => text.normalize('NFD');
const composed: Form = (text) => text.normalize('NFC');
/** Each second line of a file apart: a reference and what it means are seldom both so. */
const mixed: Form = (text) =>
  text.replace(/^.*$/gm, (line, index: number) =>
    text.slice(0, index).split('\n').length % 2 ? line : apart(line),
  );

describe.each([...examples.map((name) => join('examples', name)), ...papers])('%s', (folder) => {
  test.each([
    ['apart', apart],
    ['in lines of either form', mixed],
  ])('%s', (_, form) => {
    const [whole, other] = [plansIn(copied(folder, composed)), plansIn(copied(folder, form))];
    expect(other.map(({ canonical }) => canonical?.data)).toEqual(
      whole.map(({ canonical }) => canonical?.data),
    );
    expect(other.map(told)).toEqual(whole.map(told));
    expect(whole.length).toBeGreaterThan(0);
  });

  test('--fix composes its letters, and then nothing is left to tell', () => {
    for (const plan of plansIn(copied(folder, apart))) {
      const { plan: mended, texts } = fixPlan(plan, openPlan, () => true);
      expect(texts.size).toBeGreaterThan(0);
      for (const text of texts.values()) expect(text).toBe(text.normalize('NFC'));
      expect(mended.diagnostics.filter(({ code }) => code === 'text/garbled')).toEqual([]);
    }
  });

  test('the documents are the same', async () => {
    const built = async (form: Form) => {
      const [plan] = findPlans(copied(folder, form), '/') ?? [];
      if (!plan) throw new Error('no plan');
      const { files } = await buildIn(plan, undefined, ['md', 'html']);
      return new Map(
        [...files]
          .filter(([name]) => name !== 'manifest.json')
          .map(([name, bytes]) => [name, bytes.toString('utf8')]),
      );
    };
    const [one, other] = [await built(composed), await built(apart)];
    expect([...other.keys()]).toEqual([...one.keys()]);
    for (const [name, text] of one) expect(other.get(name), name).toBe(text);
  });
});
