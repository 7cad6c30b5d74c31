import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

/** Prose begins in column 10 of line 3. */
const told = (text: string) => checkFor('text/empty-link', `plan:\n  tittel: A\n  tekst: ${text}\n`);

test.each<[string, string, string[]]>([
  ['with words and an address', 'Se [kartet](https://a.no) her.', []],
  ['without words', 'Se [](https://a.no) her.', ['3:13 «[](https://a.no)»']],
  ['of a space', 'Se [ ](https://a.no) her.', ['3:13 «[ ](https://a.no)»']],
  ['without an address', 'Se [kartet]() her.', ['3:13 «[kartet]()»']],
  ['to an empty anchor', "'Se [kartet](#) her.'", ['3:14 «[kartet](#)»']],
  ['to an empty address in angles', 'Se [kartet](<>) her.', ['3:13 «[kartet](<>)»']],
  ['to a file beside', 'Se [kartet](kart.pdf) her.', ['3:13 «[kartet](kart.pdf)»']],
  ['to a script', "'Se [kartet](javascript:x) her.'", ['3:14 «[kartet](javascript:x)»']],
  ['to a post box', 'Skriv til [oss](mailto:post@a.no).', []],
  ['to an anchor', "'Se [kartet](#kart) her.'", []],
  ['to an address with a title', '\'Se [](https://a.no "Kart") her.\'', ['3:14 «[](https://a.no "Kart")»']],
  ['that is an image', '![](kart.png)', []],
  ['with an image as its words', '"[![Kart](kart.png)](https://a.no)"', []],
  ['in code', 'Se `[](https://a.no)` her.', []],
  ['that is escaped', 'Se \\[](https://a.no) her.', []],
  ['in brackets alone', 'Se [] her.', []],
  ['twice, each at its place', 'Se [](a) og [](a).', ['3:13 «[](a)»', '3:22 «[](a)»']],
])('a link %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test('is told in a Markdown file at its line, and not in a field of plain words', () => {
  expect(
    checkFor('text/empty-link', {
      'plan.yaml': 'plan: {tittel: "A [](b)", tekst: a.md}\n',
      'a.md': 'En.\n\nSe [](b).\n',
    }),
  ).toEqual(['a.md:3:4 «[](b)»']);
});
