import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/source/file.ts';
import { languages } from '../../../src/text/language.ts';
import { read } from './reading.ts';
import { type Rewriting, rewrite } from './rewriting.ts';

/** The files of an example by name, the YAML and the Markdown that it names. */
function filesOf(example: string): { yaml: Record<string, string>; texts: Record<string, string> } {
  const folder = resolve('examples', example);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/(?:^|\/)(?:expected|build)(?:\/|$)/.test(name.replaceAll('\\', '/')),
  );
  const textsOf = (ending: string, nameOf: (name: string) => string) =>
    Object.fromEntries(
      names
        .filter((name) => name.endsWith(ending))
        .map((name) => [nameOf(name), readFileSync(join(folder, name), 'utf8')]),
    );
  return { yaml: textsOf('.yaml', (name) => name), texts: textsOf('.md', (name) => basename(name)) };
}

const each = (files: Record<string, string>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));

const ascii = (word: string) =>
  word.replace(/[æä]/gi, 'ae').replace(/[øö]/gi, 'oe').replace(/å/gi, 'aa').replace(/é/gi, 'e');

const spellings: Readonly<Record<string, (word: string) => string>> = {
  capitals: (word) => word.toUpperCase(),
  underscores: (word) => word.replaceAll(' ', '_'),
  'hyphens and a capital': (word) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll(' ', '-'),
  'ae, oe, aa': ascii,
  NFD: (word) => word.normalize('NFD'),
};

const rewritings: [string, Rewriting][] = [
  ...languages.map((language): [string, Rewriting] => [`in ${language}`, { language }]),
  ...languages.map((language): [string, Rewriting] => [
    `in ${language}, dates in words`,
    { language, dates: 'in words' },
  ]),
  ...Object.entries(spellings).flatMap(([name, spell]): [string, Rewriting][] => [
    [name, { spell }],
    [`${name}, in sv`, { spell, language: 'sv' }],
  ]),
];

describe.each(readdirSync('examples'))('the plan of %s means the same', (example) => {
  const { yaml, texts } = filesOf(example);
  const original = read(yaml, texts);

  test('as it stands', () => {
    expect(original.told).toEqual([]);
    expect(original.data.plan.title).toMatch(/\w/);
  });

  test.each(rewritings)('%s', (_, rewriting) => {
    const files = each(yaml, (text) => rewrite(text, rewriting));
    const { data, told } = read(files, texts);
    expect(told).toEqual([]);
    expect(data).toEqual(original.data);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    [
      'CRLF, a byte-order mark and NFD',
      (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
    ],
  ])('with %s', (_, change) => {
    const changed = (files: Record<string, string>) =>
      each(files, (text) => {
        const decoded = decode(new TextEncoder().encode(change(text)));
        return 'text' in decoded ? decoded.text : '';
      });
    expect(read(changed(yaml), changed(texts)).data).toEqual(original.data);
  });
});

test('a rewriting changes the keys of every example', () => {
  for (const example of readdirSync('examples')) {
    const { yaml } = filesOf(example);
    const changed = each(yaml, (text) => rewrite(text, { language: 'en' }));
    for (const [name, text] of Object.entries(changed)) expect(text, name).not.toBe(yaml[name]);
  }
});

describe('the rewriter', () => {
  test('the rewriter writes every known key in the language', () => {
    expect(rewrite('plan:\n  frist: {dato: 18.03.2021}\n  tittel: A # tittel\n', { language: 'sv' })).toBe(
      'plan:\n  tidsfrist: {dato: 18.03.2021}\n  titel: A # tittel\n',
    );
    expect(rewrite('utgaver: [{type: mandat, gjelder: m}]\ntilknytning: x\n', { language: 'en' })).toBe(
      'editions: [{kind: mandate, of: m}]\ntilknytning: x\n',
    );
    expect(rewrite('plan: {frist: 18.03.2021}\n', { language: 'en', dates: 'in words' })).toBe(
      'plan: {deadline: 18 March 2021}\n',
    );
  });
});
