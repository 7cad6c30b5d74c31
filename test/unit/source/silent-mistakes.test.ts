import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../src/source/file.ts';
import { parseYaml } from '../../../src/source/parse.ts';

/** What is told of a text, and whether it could be read. */
function told(text: string): string[] {
  const { diagnostics, tree } = parseYaml({ path: 'a.yaml', text });
  expect(tree === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(({ code, args, span }) => {
    const { line, column } = positionAt(text, span?.start ?? -1);
    return `${line}:${column} ${code} ${Object.values(args).join(' ')}`;
  });
}

describe('text that YAML leaves out', () => {
  test.each<[string, string]>([
    ['plan:\n  tittel: Prosjekt #3 Strandvegen\n', '2:20 yaml/comment #3 Strandvegen'],
    ['plan:\n  tittel: #3 Strandvegen\n', '2:11 yaml/comment #3 Strandvegen'],
    ['tiltak:\r\n  - Prosjekt  #3\r\n  - b\r\n', '2:15 yaml/comment #3'],
    ['tiltak:\n  - #3\n  - b\n', '2:5 yaml/comment #3'],
    ['plan: {tittel: Prosjekt #3\n}\n', '1:25 yaml/comment #3'],
    ['tekst: en lang\n  tekst #3\n', '2:9 yaml/comment #3'],
    ['tittel: &Co partnere\n', '1:9 yaml/alias Co unused'],
    ['tittel: &17\n', '1:9 yaml/alias 17 unused'],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test.each([
    'plan:\n  tittel: Prosjekt # en merknad\n',
    'plan: #en merknad\n  tittel: A\n',
    'plan:\n  #en merknad\n  tittel: A\n',
    'plan:\n  tittel: A\n  #en merknad\n',
    '#en merknad\nplan: A\n',
    'tittel: "Prosjekt #3" #en merknad\n',
    'hvem: [a, b] #en merknad\n',
    'tittel: Prosjekt#3\nb: C#\nc: A ## B\n',
    'tekst: |\n  Prosjekt #3\n',
    'tekst: | #en merknad\n  a\n',
    'a: &x b\nc: *x\n',
    'a: &x {b: c}\n',
  ])('%j is silent', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('fields that YAML takes for text', () => {
  test.each<[string, string[]]>([
    ['plan:\n  tittel:Leve godt\n', ['2:9 yaml/syntax colon tittel']],
    ['plan:\n  tittel:Leve godt\n  gjelder til:2028\n', ['2:9 yaml/syntax colon tittel']],
    ['tiltak:\n  - tittel:A\n    status:B\n', ['2:11 yaml/syntax colon tittel']],
    ['tittel:A\nstatus:B\n', ['1:7 yaml/syntax colon tittel']],
    ['tiltak:\n  -tittel: A\n  -tittel: B\n', ['2:3 yaml/syntax hyphen']],
  ])('%j', (text, messages) => {
    expect(told(text)).toEqual(messages);
  });

  test.each([
    'lenke:\n  https://www.solvik.example\n',
    'start:\n  09:00\n',
    'tekst:\n  Her er det:to\n  og en linje til\n',
    'tekst: sak:plan\n',
    'eigne felt:\n  a:b: c\n',
    'tekst: |\n  tittel:A\n',
    'ordliste:\n  -skap: slutt på ord\n  ord: noe\n',
    'a: {-b: c}\nd: {}\n',
  ])('%j is silent', (text) => {
    expect(told(text)).toEqual([]);
  });
});
