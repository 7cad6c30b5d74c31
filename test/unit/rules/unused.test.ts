import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const code = 'ref/unused';

test.each<[string, string, string[]]>([
  ['in a field', 'personer: {kari: Kari Li}\ntiltak: [{tittel: T, ansvarlig: kari}]', []],
  ['by its name', 'personer: {kari: Kari Li}\ntiltak: [{tittel: T, ansvarlig: Kari Li}]', []],
  ['in prose', 'kilder: {rapport: Rapporten}\nsaker: {s: {tittel: S, tekst: "Se [[rapport]]."}}', []],
  [
    'by its name in running text',
    'personer: {kari: Kari Li}\nsaker: {s: {tittel: S, tekst: Spør Kari Li.}}',
    [],
  ],
  ['by its name with an ending', 'ordliste: {HDO: heldøgns omsorg}\nsaker: {s: {tittel: HDO-plasser}}', []],
  ['as part of another word', 'ordliste: {HDO: heldøgns omsorg}\nsaker: {s: {tittel: xHDO}}', ['2:12 «HDO»']],
  [
    'by what is nearly its name',
    'personer: {kari: Kari Lian}\ntiltak: [{tittel: T, ansvarlig: Kari Lien}]',
    [],
  ],
  ['by nothing', 'personer: {kari: Kari Li}', ['2:12 «kari»']],
  ['by itself alone', 'kilder: {r: {tittel: Rapporten, sitat: "Se [[r]], Rapporten."}}', ['2:10 «r»']],
  ['by who holds it', 'personer: {kari: Kari Li}\nroller: {leder: {tittel: Leder, innehaver: kari}}', []],
  [
    'in the plural',
    'roller: {l: {tittel: Enhetsleder, flertall: enhetsledere}}\nsaker: {s: {tittel: Våre enhetsledere}}',
    [],
  ],
  ['by nothing, of a kind that prints by itself', 'grupper: {g: Gruppe G}\nsaker: {s: S}', []],
])('what is referred to %s', (_, source, lines) => {
  expect(checkFor(code, `plan: A\n${source}\n`)).toEqual(lines);
});

test('each kind is told of at once', () => {
  expect(
    checkFor(code, 'plan: A\npersoner: {kari: Kari Li, ola: Ola Bø}\nkilder: {rapport: Rapporten}\n'),
  ).toEqual(['2:12 «kari» (also-here 2:27)', '3:10 «rapport»']);
});

test('what the municipality keeps for all its plans need not be used in each', () => {
  expect(
    checkFor(code, {
      'kommune.yaml': 'personer: {kari: Kari Li}\n',
      'plan.yaml': 'plan: A\nkilder: {r: R}\n',
    }),
  ).toEqual(['plan.yaml:2:10 «r»']);
});
