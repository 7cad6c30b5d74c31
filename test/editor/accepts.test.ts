// What `plan` reads, no schema for editors marks: each takes all forms, all spellings and all four languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { languages } from '../../src/text/language.ts';
import { read } from '../unit/schema/reading.ts';
import { misspell, randomPlan } from './plans.ts';
import { readSchema, refusals } from './schemas.ts';

const yamlOf = (data: unknown) => stringify(data, { lineWidth: 0, version: '1.2', nullStr: '' });

test('random plans in all forms, languages and spellings', () => {
  fc.assert(
    fc.property(fc.gen(), (choose) => {
      const yaml = yamlOf(randomPlan(choose));
      expect(read(yaml).told, yaml).toEqual([]);
      expect(refusals(yaml), yaml).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a misspelt key in a random plan is marked by all', () => {
  fc.assert(
    fc.property(fc.gen(), (choose) => {
      const plan = randomPlan(choose);
      const misspelt = misspell(plan, choose);
      fc.pre(misspelt !== undefined);
      const yaml = yamlOf(misspelt);
      expect(refusals(yaml), yaml).toHaveLength(languages.length);
    }),
    { numRuns: 200 },
  );
});

const readme = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, yaml = '']) => yaml,
);
const files = ['examples', 'templates', 'test/fixtures/ok'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

describe('real plans', () => {
  // What `plan new` fills in, {stem} and {next-year}, is a year here.
  const textOf = (file: string) => readFileSync(file, 'utf8').replace(/\{[a-z-]+\}/g, '2027');
  test.each(files)('%s', (file) => expect(refusals(textOf(file))).toEqual([]));
  test.each(readme)('README.md', (yaml) => expect(refusals(yaml)).toEqual([]));
  test('there are some', () => expect(files.length + readme.length).toBeGreaterThan(5));
});

describe('what stands where nothing of its kind is read', () => {
  const says = (yaml: string) => refusals(yaml).map((line) => line.replace(/ .*/, ''));
  test.each([
    ['an unknown field', 'tiltak:\n  a: {tittel: A, frost: 2027}\n'],
    ['a list for one value', 'tiltak:\n  a: {tittel: [A, B]}\n'],
    ['fields for a value', 'plan:\n  tittel: {navn: A}\n'],
    ['fields for a list of words', 'plan:\n  tittel: A\n  utelat: {a: b}\n'],
    ['a word where only fields are read', 'tiltak:\n  a:\n    tittel: A\n    oppdateringer: pågår\n'],
    ['a list for a text', 'saker:\n  a: {tittel: A, avsnitt: [{tekst: [b]}]}\n'],
    ['a list for an object', 'plan: [A]\n'],
    ['nothing for who may see it', 'plan:\n  tittel: A\n  tilgang:\n'],
  ])('%s', (_, yaml) => {
    expect(read(`${yaml.includes('plan:') ? '' : 'plan: A\n'}${yaml}`).told).not.toEqual([]);
    expect(says(yaml)).toEqual(languages.map((language) => `${language}:`));
  });
  test.each([
    ['a text that is a reference alone', 'saker:\n  a: {tittel: A, avsnitt: [{tekst: [[b]]}]}\n'],
    ['keys of other tools at the top', 'on: push\njobs: {}\n'],
    [
      'a word that is no word of an enumeration, which plan itself tells',
      'tiltak:\n  a: {tittel: A, status: x}\n',
    ],
  ])('but not %s', (_, yaml) => expect(refusals(yaml)).toEqual([]));
});

test('nothing is asked for: what is missing is told by plan', () => {
  for (const language of languages) expect(JSON.stringify(readSchema(language))).not.toContain('"required":');
});
