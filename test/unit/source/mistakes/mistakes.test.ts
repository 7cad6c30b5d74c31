import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { positionAt } from '../../../../src/source/file.ts';
import { findMistake } from '../../../../src/source/mistakes/index.ts';
import { parseYaml } from '../../../../src/source/parse.ts';
import { type Slip, slips, spoiled } from './beginners.ts';

/** The line, and the reason or code, of all that is told of a text. */
function told(text: string): string[] {
  return parseYaml({ path: 'a.yaml', text }).diagnostics.map(({ code, args, span }) => {
    expect(span?.end).toBeGreaterThan(span?.start ?? -1);
    expect(span?.end).toBeLessThanOrEqual(text.length);
    const { line, column } = positionAt(text, span?.start ?? -1);
    return `${line}:${column} ${'reason' in args ? Object.values(args).join(' ') : code}`;
  });
}

/** A spoiled file that is still right in YAML is a matter for the schema. */
function fails({ text }: Slip): boolean {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false }).errors.length > 0;
}

describe('a mistake at any place in the examples is told at its line', () => {
  test.each(Object.entries(slips))('%s', (slip, { reason }) => {
    const all = spoiled(slip, 20).filter(fails);
    expect(all.length).toBeGreaterThanOrEqual(15);
    const missed = all.flatMap(({ text, line }) => {
      const [message = ''] = told(text);
      return message.startsWith(`${line}:`) && message.includes(` ${reason}`) ? [] : [`${line} ${message}`];
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all.length / 10);
  });
});

describe('told at its place', () => {
  test.each<[string, string]>([
    ['a:\n  b: c\n   d: e\n  f: g\n', '3:4 indentation 3 2'],
    ['a:\n   b: c\n  d: e\n  f: g\n', '2:4 indentation 3 2'],
    ['a:\n  - b: c\n    d: e\ngruppe: f\n    g: h\n    i: j\n', '4:1 indentation 0 4'],
    ['a:\n  b: "c\n  d: e\n  f: "g"\n', '2:6 open quote "'],
    ["a:\n  b: '70-åra\n  c: d\n", "2:6 open quote '"],
    ['a:\n  "b: c\n  d: e\n', '2:3 open quote "'],
    ['a:\n  - {b: c, d: [e, f}\n  - g\n', '2:15 open bracket ['],
    ['a: [\n  b,\n  c\nd: e\n', '1:4 open bracket ['],
    ['a:\n  -b: c\n  - d: e\n', '2:3 hyphen'],
    ['a:\n  b: 09:00\n  c: http://d\n  saksbehandler:Kari Nes\n  e: f\n', '4:16 colon saksbehandler'],
    ['a:\n  tittel: Sak: plan\n', '2:11 text colon'],
    ['a:\n  1. Ja, dette: en ting\n  2. Nei\n', '2:3 text colon'],
    ['a:\n  b: "Rådhuset" i Fjordvik\n', '2:17 after quote "'],
    ['a:\n  b: [Utkast] plan\n', '2:15 after quote ]'],
    ['a: {2027: 80 000,-}\n', '1:17 price comma'],
    ['sakliste: &\n', '1:11 first character &'],
    ['- {tittel: Prosjekt #3, status: a}\n', '1:21 number sign'],
    ['a:\n  b: en lang\n  tekst\n  c: d\n', '3:3 continued'],
    ['a:\n  b: |\n    en lang\n  tekst, med: kolon\n  og mer\n  c: d\n', '4:3 continued'],
    ['a:\n  b: |\n  - c\n  - d\n  e: f\n', '3:3 block text'],
    ['a:\n  b: c\n\nd:\n  e: >-\n    f\n    g\n   h\n    i\n  j: k\n', '8:4 indentation 3 4'],
    ['a:\n  b: c\n\nd:\n  e: >-\n     f\n    g\n\n    h\n  j: k\n', '6:6 indentation 5 4'],
    ['a:\n  tittel A\n  b: c\n', '2:3 MULTILINE_IMPLICIT_KEY'],
    ['a:\n  b: {c: d}\nmedvirkning:\n  - e\nansvar\n  f: g\n  h: i\nj: k\n', '5:1 MULTILINE_IMPLICIT_KEY'],
    ['a:\n  b: c\nd:\n  e: [f, g   # h, i\n\nj:\n  k: l\n', '4:6 open bracket ['],
    ['a:\n  b: c\nd:\n  e:    f: g\n    h: i\n  j: k\n', '4:9 text colon'],
    ['a:\n  b: c\nd:\n  e:    - f: g\n      h: i\n  j: k\n', '4:9 first character -'],
    ['a:\n  ]b: c\n  d: e\n', '2:3 stray mark ]'],
    ['a:\n  b: c\n  *d: e\n', '3:3 stray mark *'],
    ['a: {b: c[d, e: f}\n', '1:9 open bracket ['],
    ['a: {b: c, "d: e}\n', '1:11 open quote "'],
    ['a:\n  bc\nde:\n    f: g\n  h: i\n', '2:3 broken line'],
    ['# om planen og\n alt annet\na:\n  b: c\n', '2:2 broken comment'],
    ['a:\n  b:\n     c: d\n    - e: f\n  g: h\n', '3:6 missing hyphen'],
    ['a:\n  b:\n    - c\nd:\n   >-\n    e\n  - f\n', '5:4 missing hyphen'],
    ['a:\n \u00a0b: |\n    c\n  d: e\n', '2:1 no-break space'],
    ['a:\n  \u00ad  b: >-\n      c\n    d: e\n', '2:1 no-break space'],
    ['a:\n - b: >-\n      c\n    d: e\n  - f: g\n', '2:2 indentation 1 2'],
    ['a:\n  - b >-\n      c\n    d: e\n', '2:5 MULTILINE_IMPLICIT_KEY'],
    ['a:\n b:\n    c: d\n    e: f\n  g: h\n  i: j\n', '2:2 indentation 1 2'],
    ['a:\n  b:\n   c: >-\n      d\n    e: f\n    g: h\n', '3:4 indentation 3 4'],
    ['a:\n  b:\n   - >-\n      c\n    - d: e\n    - f: g\n', '3:4 indentation 3 4'],
    [' a:\n  b: c\n  d: e\nf: g\n', '1:2 indentation 1 0'],
    ['a:\r\n  b: "c\r\n  d: e\r\n', '2:6 open quote "'],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test('the line beside which it should stand is shown', () => {
    const text = 'a:\n  b: c\n   d: e\n  f: g\n';
    const [diagnostic] = parseYaml({ path: 'a.yaml', text }).diagnostics;
    const at = text.indexOf('b:');
    const span = { file: 'a.yaml', start: at, end: at + 4 };
    expect(diagnostic?.related).toEqual([{ note: 'same-group', span }]);
  });

  test.each<[string, string]>([
    ['a:\n  -b: c\n   d: e\n  -b: f\n   d: g\n', '2:3 hyphen'],
    ['a:\n  - {b: "c, d: e}\n  - f\n  - {b: "c, d: e}\n', '2:9 open quote "'],
    ['a:\n  - {b: c\n  - {d: e\n', '2:5 open bracket {'],
    ['a: {2027: 80 000,-, 2028: 90 000,-}\n', '1:17 price comma'],
    ['a:\n  b: "c\n  d: Sak: e\n', '2:6 open quote "'],
    ['a:\n  b: Sak: c\n  d: "e\n', '2:6 text colon'],
  ])('more than one: %j', (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});

test.each([
  [100, 60],
  [20_000, 3],
])('of %i fields at most %i repairs are tried', (count, most) => {
  const fields = Array.from({ length: count }, (_, n) => `  f${n}:\n    g: "${n}"\n`).join('');
  let tried = 0;
  const parse = () => {
    tried++;
    return 0;
  };
  expect(findMistake(`a:\n${fields}`, fields.length, parse)).toBeUndefined();
  expect(tried).toBe(most);
});

describe('what is right is silent', () => {
  const files = ['examples', 'test/fixtures/ok', 'templates/starters'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );
  const readme = readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g);
  const texts = [
    // A starter is written with words in place of what it leaves open.
    ...files.map((file) => [file, readFileSync(file, 'utf8').replace(/\{[a-z-]+\}/g, 'x')] as const),
    ...[...readme].map(([, text = ''], index) => [`README ${index}`, text] as const),
  ];

  test.each(texts)('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
