import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (sections: string) =>
  checkFor('text/summary-long', `plan: A\nsaker:\n  s:\n    tittel: S\n    avsnitt:\n${sections}`);

const summary = (text: string) => `      - {type: sammendrag, tekst: ${JSON.stringify(text)}}\n`;
const words = (characters: number) => 'ord '.repeat(characters / 4 - 1) + 'slutt'.slice(0, 4);

test.each<[string, string, string[]]>([
  ['of five lines in one', words(5 * 90 - 2), []],
  ['of six in one', words(5 * 90 + 2), ['6:10 «type»']],
  ['of five points', '- a\n- b\n- c\n- d\n- e', []],
  ['of six points', '- a\n- b\n- c\n- d\n- e\n- f', ['6:10 «type»']],
  ['of six numbered points', '1. a\n2. b\n3. c\n4. d\n5. e\n6. f', ['6:10 «type»']],
  ['broken over lines that print as one', 'a\nb\nc\nd\ne\nf', []],
  ['that is empty', '', []],
])('a summary %s', (_, text, lines) => {
  expect(told(summary(text))).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['by its heading', `      - {overskrift: Sammendrag, tekst: ${words(600)}}\n`, ['6:10 «overskrift»']],
  ['of another kind', `      - {type: bakgrunn, tekst: ${words(600)}}\n`, []],
  [
    'with sections of its own, which count',
    `      - {type: sammendrag, tekst: a, avsnitt: [{overskrift: B, tekst: ${words(600)}}]}\n`,
    ['6:10 «type»'],
  ],
])('a section %s', (_, section, lines) => {
  expect(told(section)).toEqual(lines);
});

test('in a Markdown file at its heading', () => {
  expect(
    checkFor('text/summary-long', {
      'plan.yaml': 'plan: A\nsaker: {s: {tittel: S, tekst: s.md}}\n',
      's.md': `## Sammendrag\n\n${words(600)}\n\n## Bakgrunn\n\n${words(600)}\n`,
    }),
  ).toEqual(['s.md:1:1 «## Sammendrag»']);
});

test('what a plan says of itself may be as long as it likes', () => {
  expect(
    checkFor('text/summary-long', `plan: {tittel: A, avsnitt: [{type: sammendrag, tekst: ${words(600)}}]}\n`),
  ).toEqual([]);
});
