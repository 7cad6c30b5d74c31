import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const code = 'privacy/identity-number';

// Numbers that nobody has: test/unit/text/identity-number.test.ts has those that are none.
test.each<[string, string, string[]]>([
  ['in a title', 'saker: {s: {tittel: Klage fra 12034560003}}', ['2:31 «12034560003»']],
  ['with a space in it', 'saker: {s: {tittel: Klage fra 120345 60003}}', ['2:31 «120345 60003»']],
  [
    'in a remark, which is never printed',
    'saker: {s: {tittel: S, merknad: Fra 12034560003}}',
    ['2:37 «12034560003»'],
  ],
  ['in what is internal', 'saker: {s: {tittel: Fra 12034560003, tilgang: intern}}', ['2:25 «12034560003»']],
  [
    'in the name of a file',
    'saker: {s: {tittel: S, vedlegg: [{tittel: B, fil: klage 12034560003.pdf}]}}',
    ['2:57 «12034560003»'],
  ],
  [
    'twice, each at its place',
    'saker: {s: {tittel: 12034560003 og 12034560003}}',
    ['2:21 «12034560003»', '2:36 «12034560003»'],
  ],
  ['of which the check digits are wrong', 'saker: {s: {tittel: Klage fra 12034560004}}', []],
])('a number %s', (_, source, lines) => {
  expect(checkFor(code, `plan: A\n${source}\n`)).toEqual(lines);
});

test('in a Markdown file', () => {
  expect(
    checkFor(code, {
      'plan.yaml': 'plan: {tittel: A, tekst: a.md}\n',
      'a.md': 'En.\n\nSe 12034560003.\n',
    }),
  ).toEqual(['a.md:3:4 «12034560003»']);
});
