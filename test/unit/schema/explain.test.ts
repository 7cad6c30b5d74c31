import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** The eleven mistakes on which other validators were measured, in the words of this schema; see the expected lines. */
const faulty = `plan:
  tittel: Leve hele livet
  språk: bokmaal og nynorsk
  frist: 2020-13-40

organer:
  råd: {namen: rådet, type: utvlag}
  2-utvalg: utvalget

grupper:
  styringsgruppe: &std
    navn: Styringsgruppe
    type: arbeidsgrupe
    tilgang: inten
  prosjekt:
    <<: *std
    navn: Prosjektgruppe
    leder: {persn: Kari}
    medlemmer: {person: Kari, roolle: leder}

saker:
  s1:
    tittel: Sak
    saksgang:
      - {dato: 3/4/2021, saksnummer: nr 5}
      - {organ: råd, utfall: vedtatte, dato: 18.3.21}
  S1: Sak to

utgaver:
  u: {type: saksfremlegg, sak: s1}
  v: {utkast: kanskje, type: tiltaksplan, sak: s1}

tiltak:
  - {tittel: A, nummer: "1.200", status: [ferdig], budsjett: {2027: "1.200"}}
  - {tittle: B}
  - {status: ferdig}
tilltak: {}
`;

test('many mistakes in one file are as many diagnostics, each at its place with the right word', () => {
  expect(read(faulty).told).toEqual([
    '3:10 schema/value «bokmaal og nynorsk»',
    '4:10 schema/format «2020-13-40»',
    '7:9 schema/unknown-key «namen» → navn',
    '7:29 schema/value «utvlag» → utvalg',
    '8:3 schema/id «2-utvalg» → utvalg',
    '13:11 schema/value «arbeidsgrupe» → arbeidsgruppe (used-here 16:9)',
    '13:11 schema/value «arbeidsgrupe» → arbeidsgruppe (used-here 16:9)',
    '14:14 schema/value «inten» → intern (used-here 16:9)',
    '14:14 schema/value «inten» → intern (used-here 16:9)',
    '18:13 schema/unknown-key «persn» → person',
    '19:31 schema/unknown-key «roolle» → rolle',
    '25:10 schema/missing «dato»',
    '25:16 schema/ambiguous «3/4/2021» → 3.4.2021, 4.3.2021',
    '25:38 schema/format «nr 5»',
    '26:30 schema/value «vedtatte» → vedtatt',
    '26:46 schema/format «18.3.21» → 18.3.2021',
    '27:3 schema/duplicate-id «S1» (first-here 22:3)',
    '30:13 schema/value «saksfremlegg» → saksframlegg',
    '31:15 schema/format «kanskje» → ja, nei',
    '31:43 schema/wrong-variant «sak»',
    '34:34 schema/type «status»',
    '34:69 schema/ambiguous «"1.200"» → 1200, 1,2',
    '35:6 schema/unknown-key «tittle» → tittel',
    '36:6 schema/missing «status»',
    '37:1 schema/unknown-key «tilltak» → tiltak',
  ]);
});

describe('names in messages are those of the file', () => {
  test.each<[string, string, object]>([
    ['bokmål', 'plan: {språk: nb}\n', { name: 'tittel', in: 'plan' }],
    ['Swedish', 'plan: {språk: nb, förankring: {}}\n', { name: 'titel', in: 'plan' }],
    ['English', 'plan: {language: nb}\n', { name: 'title', in: 'plan' }],
    [
      'a list item',
      'plan: A\nsaker: {s: {tittel: A, saksgang: [{dato: 2021}]}}\n',
      { name: 'organ', in: 'saksgang' },
    ],
    ['an item by its id', 'plan: A\nsaker: {Sak-1: {dato: 2021}}\n', { name: 'tittel', in: 'Sak-1' }],
    ['an item of a list of items', 'plan: A\ntiltak: [{status: ferdig}]\n', { name: 'tittel', in: 'tiltak' }],
    ['an empty object', 'plan: A\nkommune:\n', { name: 'navn', in: 'kommune' }],
    [
      'an empty exemption',
      'plan: A\nsaker: {s: {tittel: A, unntatt offentlighet: }}\n',
      { name: 'hjemmel', in: 'unntatt offentlighet' },
    ],
  ])('%s', (_, source, args) => {
    expect(read(source).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.args])).toEqual([
      ['schema/missing', args],
    ]);
  });
});

describe('too deep', () => {
  const sections = (depth: number) =>
    `plan: {tittel: A, avsnitt: ${'[{avsnitt: '.repeat(depth)}[]${'}]'.repeat(depth)}}\n`;
  test('is refused where it is too deep, in one message', () => {
    expect(read(sections(20)).told).toEqual([]);
    const { told } = read(sections(80));
    expect(told).toEqual([expect.stringMatching(/^1:\d+ schema\/nesting «avsnitt»$/)]);
  });

  test('merge keys within merge keys do not exhaust the stack', () => {
    const source = `plan: {tittel: A, ${'<<: {'.repeat(60)}frist: 2021${'}'.repeat(60)}}\n`;
    expect(read(source).told).toEqual([]);
  });
});

test('a mistake has the pointer as written and the canonical one', () => {
  const { diagnostics } = read(
    'plan: A\nSaker:\n  Sak-1:\n    Tittel: A\n    saksgang:\n      - {organ: x, utfall: y}\n',
  );
  expect(diagnostics).toMatchObject([
    { pointer: '/Saker/Sak-1/saksgang/0/utfall', path: '/cases/Sak-1/routing/0/outcome' },
  ]);
});

test('an unknown key that is a number is named itself, not as what it stands in', () => {
  expect(read('plan: A\ntiltak: [{tittel: B, 2027: 3 kr}]\n').told).toEqual([
    '2:22 schema/unknown-key «2027»',
  ]);
});
