import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/source/file.ts';
import { languages } from '../../../src/text/language.ts';
import { read } from './reading.ts';
import { type Rewriting, rewrite } from './rewriting.ts';

const folder = resolve('examples/hemnes');
const hemnes = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const each = (change: (text: string) => string) =>
  Object.fromEntries(Object.entries(hemnes).map(([name, text]) => [name, change(text)]));

const original = read(hemnes);

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

describe('the plan of Hemnes means the same', () => {
  test('as it stands', () => {
    expect(original.told).toEqual([]);
    expect(Object.keys(original.data.measures)).toHaveLength(18);
  });

  test.each(rewritings)('%s', (_, rewriting) => {
    const files = each((text) => rewrite(text, rewriting));
    expect(files).not.toEqual(rewriting.language === 'nb' && !rewriting.dates ? {} : hemnes);
    const { data, told } = read(files);
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
    const files = each((text) => {
      const decoded = decode(new TextEncoder().encode(change(text)));
      return 'text' in decoded ? decoded.text : '';
    });
    expect(read(files).data).toEqual(original.data);
  });

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
