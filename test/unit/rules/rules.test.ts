import { describe, expect, test } from 'vitest';
import { check } from './checking.ts';

const picture = new Uint8Array(Buffer.from('iVBORw0KGgo=', 'base64'));

/** A plan with prose, which begins in column 8 of line 4. */
const prose = (value: string) => `plan:\n  tittel: A\n  avsnitt:\n    - tekst: ${value}\n`;

describe('characters that no font has', () => {
  test.each<[string, string, string[]]>([
    ['in a plain text', prose('a \u{10FFFD} b'), ['4:16 text/unprintable «\u{10FFFD}»']],
    ['in a title', 'plan: {tittel: Plan \uE000}\n', ['1:21 text/unprintable «\uE000»']],
    ['in a literal block', prose('|\n        en\n        to \uE000\n'), ['6:12 text/unprintable «\uE000»']],
    ['in a folded block', prose('>-\n        en\n        to \uE000\n'), ['6:12 text/unprintable «\uE000»']],
    ['in a folded plain text', prose('en\n        to \uE000'), ['5:12 text/unprintable «\uE000»']],
    ['in single quotes', prose("'it''s \uE000'"), ['4:21 text/unprintable «\uE000»']],
    ['in double quotes over lines', prose('"en\n        to \uE000"'), ['5:12 text/unprintable «\uE000»']],
    [
      'as an escape, which is underlined whole',
      prose('"en \\uE000 to"'),
      ['4:14 text/unprintable «"en \\uE000 to"»'],
    ],
    ['several times, told once', prose('\uE000 a \uE000'), ['4:14 text/unprintable «\uE000»']],
    [
      'two of them',
      prose('\uE000 a \uE001'),
      ['4:14 text/unprintable «\uE000»', '4:18 text/unprintable «\uE001»'],
    ],
    [
      'in the words of a date',
      'plan: {tittel: A, frist: {dato: 2021, tekst: a \uE000}}\n',
      ['1:48 text/unprintable «\uE000»'],
    ],
    [
      'in a name as it stands',
      'plan: A\ntiltak: [{tittel: T, ansvarlig: Bo \uE000}]\n',
      ['2:36 text/unprintable «\uE000»'],
    ],
    [
      'in an inline name',
      'plan: A\ntiltak: [{tittel: T, ansvarlig: {navn: Bo \uE000}}]\n',
      ['2:43 text/unprintable «\uE000»'],
    ],
    [
      'in a pasted point',
      'plan: A\nsaker:\n  s:\n    tittel: S\n    innstilling: |\n      1. a\n      2. b \uE000\n',
      ['7:12 text/unprintable «\uE000»'],
    ],
    ['not in a remark', 'plan: {tittel: A, merknad: \uE000}\n', []],
    [
      'not in a file name',
      'plan: {tittel: A, utelat: \uE000, vedlegg: [{tittel: B, fil: \uE000.pdf}]}\n',
      ['1:57 text/file «\uE000.pdf»'],
    ],
    ['not of other scripts that are covered', 'plan: {tittel: "Sámi đ ŋ ŧ ₂ ≥ – … «»"}\n', []],
  ])('%s', (_, source, told) => {
    expect(check(source)).toEqual(told);
    expect(check(source.replaceAll('\n', '\r\n')).map((line) => line.replaceAll('\r', ''))).toEqual(told);
  });

  test('in a Markdown file, after a byte-order mark and CRLF', () => {
    expect(check({ 'plan.yaml': prose('t/a.md'), 't/a.md': '\uFEFF# Å\r\n\r\nto \uE000\r\n' })).toEqual([
      't/a.md:3:4 text/unprintable «\uE000»',
    ]);
  });
});

describe('Markdown files', () => {
  test.each<[string, string | Uint8Array | undefined, string[]]>([
    ['a.md', 'tekst', []],
    ['a.md', undefined, ['4:14 text/file «a.md»']],
    ['../a.md', undefined, ['4:14 text/file «../a.md»']],
  ])('%s', (name, text, told) => {
    expect(
      check({ 'plan.yaml': prose(name), ...(text === undefined ? {} : { [name]: text }) }).map((line) =>
        line.replace('plan.yaml:', ''),
      ),
    ).toEqual(told);
  });

  test('a folder', () => {
    expect(check({ 'plan.yaml': prose('a.md'), 'a.md/': '' })).toEqual(['plan.yaml:4:14 text/file «a.md»']);
  });

  test('in another encoding: at its line', () => {
    const text = new Uint8Array(Buffer.from('En\nTo på\n', 'latin1'));
    expect(check({ 'plan.yaml': prose('a.md'), 'a.md': text })).toEqual(['a.md:2:5 io/encoding «å»']);
  });
});

describe('references in prose', () => {
  const plan = (value: string) => `${prose(value)}personer: {kari-li: Kari}\n`;
  test.each<[string, string, string[]]>([
    ['that lead somewhere', '"[[kari-li]], [[Kari]], [[KARI-LI|hun]] og ![[kari-li]]"', []],
    ['misspelt', 'se [[karii-li]] der', ['4:17 ref/unknown «[[karii-li]]» → kari-li']],
    ['with words', 'se [[nei|ord og ord]] der', ['4:17 ref/unknown «[[nei|ord og ord]]»']],
    [
      'broken over lines',
      'se [[nei|ord\n        og ord]] der',
      ['4:17 ref/unknown «[[nei|ord\n        og ord]]»'],
    ],
    ['in a folded block', '>-\n        se\n        [[nei]]\n', ['6:9 ref/unknown «[[nei]]»']],
    [
      'twice',
      '|\n        [[nei]]\n        [[nei]] og [[nei]]\n',
      ['5:9 ref/unknown «[[nei]]»', '6:9 ref/unknown «[[nei]]»', '6:20 ref/unknown «[[nei]]»'],
    ],
    ['after the same in code', '|\n        `[[nei]]` og [[nei]]\n', ['5:22 ref/unknown «[[nei]]»']],
    ['in code', '|\n        ```\n        [[nei]]\n        ```\n', []],
    ['empty', 'se [[]] og [[ ]]', ['4:25 ref/unknown «[[ ]]»']],
    ['escaped', 'se \\[[nei]]', []],
    ['broken over paragraphs', '|\n        se [[nei\n\n        nei]]\n', []],
    ['in a table', 'se [[nei\\|ord]]', ['4:17 ref/unknown «[[nei\\|ord]]»']],
  ])('%s', (_, value, told) => {
    expect(check(plan(value))).toEqual(told);
  });

  test('in a Markdown file', () => {
    expect(check({ 'plan.yaml': prose('a.md'), 'a.md': '# A\n\nse [[nei]]\n' })).toEqual([
      'a.md:3:4 ref/unknown «[[nei]]»',
    ]);
  });
});

test.each([
  ['composed', 'NFC'],
  ['apart', 'NFD'],
])('words are found in a file whose letters are %s', (_, form) => {
  const text = 'Det går, se [[båten]]\nog [[båten]].\n'.normalize(form);
  const places = check({ 'plan.yaml': prose('å.md'), 'å.md': text })
    .filter((line) => line.includes('ref/unknown'))
    .map((line) => line.normalize('NFC').replace(/:\d+ /, ' '));
  expect(places).toEqual(['å.md:1 ref/unknown «[[båten]]»', 'å.md:2 ref/unknown «[[båten]]»']);
});

describe('images', () => {
  const files = { 'bilder/kart.png': picture, 'bilder/kart å.png': picture, 'kart.png/': '' };
  test.each<[string, string, string[]]>([
    [
      'that are there',
      '"![Kart](bilder/kart.png) ![](bilder/kart%20%C3%A5.png) ![](<bilder/kart å.png>)"',
      [],
    ],
    ['missing', 'a ![Kart](bilder/nei.png) b', ['4:16 text/image «![Kart](bilder/nei.png)»']],
    ['outside', '"![](../kart.png)"', ['4:15 text/image «![](../kart.png)»']],
    ['outside, percent-encoded', '"![](%2e%2e/kart.png)"', ['4:15 text/image «![](%2e%2e/kart.png)»']],
    ['at an absolute path', '"![](/etc/kart.png)"', ['4:15 text/image «![](/etc/kart.png)»']],
    ['on the network', '"![](https://a.no/kart.png)"', ['4:15 text/image «![](https://a.no/kart.png)»']],
    [
      'on the network, without a scheme',
      '"![](//a.no/kart.png)"',
      ['4:15 text/image «![](//a.no/kart.png)»'],
    ],
    ['as data', '"![](data:image/png;base64,AAAA)"', ['4:15 text/image «![](data:image/png;base64,AAAA)»']],
    ['a folder', '"![](kart.png)"', ['4:15 text/image «![](kart.png)»']],
    [
      'the same one twice',
      '"![](a.png) ![](a.png)"',
      ['4:15 text/image «![](a.png)»', '4:26 text/image «![](a.png)»'],
    ],
    ['in code', '"`![](a.png)`"', []],
  ])('%s', (_, value, told) => {
    expect(check({ 'plan.yaml': prose(value), ...files })).toEqual(told.map((line) => `plan.yaml:${line}`));
  });

  test('are looked for from the file that names them', () => {
    expect(
      check({
        ...files,
        'plan.yaml': prose('bilder/a.md'),
        'bilder/a.md': '![](kart.png)\n\n![](bilder/kart.png)\n',
      }),
    ).toEqual(['bilder/a.md:3:1 text/image «![](bilder/kart.png)»']);
  });
});

describe('parts of the plan', () => {
  const plan = (part: string) => `
plan:
  tittel: A
  avsnitt:
    - {type: risiko, tekst: B}
    - {overskrift: Egen tittel, tekst: C}
saker:
  s:
    tittel: S
    avsnitt:
      - avsnitt:
          - fra planen: ${part}
`;
  test.each([
    'risiko',
    'Risiko',
    'risk',
    'egen-tittel',
    'tiltak',
    'åtgärder',
    'organisasjonskart',
    'rapportering',
    'frist',
    'medvirkning',
    'forankring',
    'ansvar og myndighet',
    'prosessorganisering',
  ])('%s', (part) => {
    const missing = part === 'organisasjonskart' ? [`12:25 ref/plan-part «${part}»`] : [];
    expect(check(plan(part))).toEqual(missing);
  });

  test.each(['økonomi', 'hemmelig', 'tittel', 'saker'])('%s is none', (part) => {
    expect(check(plan(part))).toEqual([`12:25 ref/plan-part «${part}»`]);
  });
});
