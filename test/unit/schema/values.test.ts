import { describe, expect, test } from 'vitest';
import { type Any, planWith, read } from './reading.ts';

/** The canonical value of a field of the plan, and what is told. */
const readField = (field: string, texts?: Record<string, string>): { value: Any; told: string[] } => {
  const { data, told } = read(planWith(field), texts);
  const { title: _, ...fields } = data.plan;
  return { value: Object.values(fields)[0], told };
};

describe('words on one line', () => {
  test.each<[string, string]>([
    ['tittel: Plan for 0301', 'Plan for 0301'],
    ['tittel: 0301', '0301'],
    ['tittel: 032', '032'],
    ['tittel: 1.10', '1.10'],
    ['tittel: 0x1F', '0x1F'],
    ['tittel: 1e3', '1e3'],
    ['tittel: no', 'no'],
    ['tittel: true', 'true'],
    ['tittel: null', 'null'],
    ['tittel: Null', 'Null'],
    ['tittel: .inf', '.inf'],
    ['tittel: 2021-03-18', '2021-03-18'],
    ['tittel: 12:30', '12:30'],
    ['tittel: A # merknad', 'A'],
    ['tittel: A#1', 'A#1'],
    ['tittel: "A # 1"', 'A # 1'],
    ["tittel: 'Det ''nye'' rådhuset'", "Det 'nye' rådhuset"],
    ['tittel: "a\\u00e5"', 'aå'],
    ['tittel: Et langt\n    navn # merknad', 'Et langt navn'],
    ['tittel:\n    Et langt\n\n    navn', 'Et langt navn'],
    ['tittel: >-\n    Et langt\n    navn', 'Et langt navn'],
    ['tittel: |\n    Et langt\n    navn', 'Et langt navn'],
    ['tittel: "Et langt\n    navn"', 'Et langt navn'],
    ['tittel: Gra\u030anes', 'Grånes'],
    ['tittel: !!str 0301', '0301'],
    ['tittel: &t A', 'A'],
  ])('%j', (source, title) => {
    const { data, told } = read(`plan:\n  ${source}\n`);
    expect(told).toEqual([]);
    expect(data.plan.title).toBe(title);
  });

  test.each<[string, string]>([
    ['tittel:', '2:3 schema/missing «tittel»'],
    ['tittel: # senere', '2:3 schema/missing «tittel»'],
    ['tittel: ""', '2:3 schema/missing «tittel»'],
    ['tittel: "  "', '2:3 schema/missing «tittel»'],
    ['tittel: |\n', '2:3 schema/missing «tittel»'],
    ['tittel: [A]', '2:3 schema/type «tittel»'],
    ['tittel: {A: B}', '2:3 schema/type «tittel»'],
  ])('%j is told of', (source, message) => {
    expect(read(`plan:\n  ${source}\n`).told).toEqual([message]);
  });

  test('a code keeps its zeros', () => {
    const { data, told } = read(
      'kommune: {navn: Oslo, nummer: 0301}\nplan: A\nsaker: {s: {tittel: A, arkivkode: 032}}\n',
    );
    expect(told).toEqual([]);
    expect([data.municipality.number, data.cases.s.archiveCodes]).toEqual(['0301', '032']);
  });
});

describe('Markdown', () => {
  const textOf = (value: string, texts?: Record<string, string>) => {
    const { value: anchoring, told } = readField(`forankring:\n  politisk: ${value}`, texts);
    return { text: anchoring?.political, told };
  };
  test.each<[string, string]>([
    ['Én linje', 'Én linje'],
    ['|\n      # A\n\n      - b\n        - c\n', '# A\n\n- b\n  - c'],
    ['|\r\n      a\r\n      b\r\n', 'a\nb'],
    ['>-\n      a\n      b\n\n      c\n', 'a b\nc'],
    ['a\n      b\n\n      c', 'a\nb\n\nc'],
    ['"a\\nb"', 'a\nb'],
    ['Se sak.md i mappen', 'Se sak.md i mappen'],
    ['|\n      to linjer\n      sak.md', 'to linjer\nsak.md'],
  ])('%j', (value, text) => {
    expect(textOf(value)).toEqual({ text, told: [] });
  });

  test('of a file, with CRLF', () => {
    const { places, data, told } = read(planWith('forankring:\n  politisk: sak.md\n'), {
      'sak.md': '# A\r\n\r\nb\r\n\r\n',
    });
    expect(told).toEqual([]);
    expect(data.plan.anchoring.political).toBe('# A\n\nb');
    expect(places.at.get('/plan/anchoring/political')).toMatchObject({
      file: 'sak.md',
      written: '/plan/forankring/politisk',
    });
  });

  test('of a file that is not there', () => {
    expect(textOf('tekst/sak.MD')).toEqual({ text: undefined, told: ['4:15 text/file «tekst/sak.MD»'] });
  });

  test('of a file in the list of points', () => {
    const { data, told } = read(
      'plan: A\nsaker:\n  s:\n    tittel: A\n    innstilling:\n      punkter: [a.md, b]\n',
      { 'a.md': 'fra filen\n' },
    );
    expect(told).toEqual([]);
    expect(data.cases.s.recommendation.points).toEqual(['fra filen', 'b']);
  });
});

describe('dates', () => {
  test.each<[string, object]>([
    ['18.03.2021', { edtf: '2021-03-18' }],
    ['2021-03-18', { edtf: '2021-03-18' }],
    ['"18. mars 2021"', { edtf: '2021-03-18' }],
    ['18. mars\n    2021', { edtf: '2021-03-18' }],
    ['2021', { edtf: '2021' }],
    ['våren 2022', { edtf: '2022-21' }],
    ['18.03.2021 # vedtatt', { edtf: '2021-03-18' }],
    [
      '{dato: 31.12.2023, tekst: innen utgangen av 2023}',
      { edtf: '2023-12-31', text: 'innen utgangen av 2023' },
    ],
    ['{date: 2023, text: soon, assumed: year}', { edtf: '2023', text: 'soon', assumed: 'year' }],
    ['{Datum: 2023, anteke: månad}', { edtf: '2023', assumed: 'month' }],
    ['{dato: 2023, antatt: aar}', { edtf: '2023', assumed: 'year' }],
    ['{dato: 2023, tekst: }', { edtf: '2023' }],
    ['\n    dato: 2023\n    tekst: >-\n      to\n      linjer', { edtf: '2023', text: 'to linjer' }],
  ])('%j', (source, value) => {
    expect(readField(`frist: ${source}`)).toEqual({ value, told: [] });
  });

  test.each<[string, string]>([
    ['3/4/2021', '3:10 schema/ambiguous «3/4/2021» → 3.4.2021, 4.3.2021'],
    ['30.02.2021', '3:10 schema/format «30.02.2021»'],
    ['[2021]', '3:3 schema/type «frist»'],
    ['{antatt: år}', '3:3 schema/missing «frist»'],
    ['{dato: 30.02.2021, tekst: snart}', '3:17 schema/format «30.02.2021»'],
    ['{dato: 2021, teskt: snart}', '3:23 schema/unknown-key «teskt» → tekst'],
    ['{dato: 2021, antatt: dato}', '3:31 schema/value «dato»'],
    ['{dato: [2021]}', '3:11 schema/type «dato»'],
  ])('%j is told of once', (source, message) => {
    const { value, told } = readField(`frist: ${source}`);
    expect(value).toBeUndefined();
    expect(told).toEqual([expect.stringContaining(message)]);
  });

  test('the fields of a date are suggested in the language of the file', () => {
    expect(
      read('plan:\n  rubrik: A\n  tidsfrist: {datum: 2021, txt: snart}\n  språk: svenska\n  bilagor: []\n')
        .told,
    ).toEqual(['3:28 schema/unknown-key «txt» → text']);
  });
});

describe('other values', () => {
  const caseNumber = (source: string) => {
    const { data, told } = read(`plan: A\nsaker: {s: {tittel: A, arkivsak: ${source}}}\n`);
    return { value: data.cases.s.archiveCase, told };
  };
  test.each([
    ['13/21', { year: 2021, sequence: 13 }],
    ['2021/3226-1', { year: 2021, sequence: 3226, document: 1 }],
    ['"PS 13/21"', { year: 2021, sequence: 13, prefix: 'PS' }],
    ['0015/08', { year: 2008, sequence: 15, width: 4 }],
  ])('case number %s', (source, value) => {
    const read = caseNumber(source);
    expect(read.told).toEqual([]);
    expect(read.value).toMatchObject(value);
  });
  test('case number, misspelt', () => {
    expect(caseNumber('tretten').told).toEqual(['2:34 schema/format «tretten»']);
  });

  const draftOf = (source: string) => {
    const { data, told } = read(`plan: A\nutgaver: {u: {type: organisasjon, utkast: ${source}}}\n`);
    return { value: data.editions.u.draft, told };
  };
  test.each<[string, boolean]>([
    ['ja', true],
    ['JA', true],
    ['nei', false],
    ['nej', false],
    ['yes', true],
    ['true', true],
    ['"no"', false],
  ])('boolean %s', (source, value) => {
    expect(draftOf(source)).toEqual({ value, told: [] });
  });
  test.each(['kanskje', '1', '[ja]'])('boolean %s is told of', (source) => {
    expect(draftOf(source)).toEqual({
      value: undefined,
      told: [expect.stringMatching(source === '[ja]' ? /^2:35 schema\/type/ : /^2:43 schema\/format/)],
    });
  });

  const numberOf = (source: string) => {
    const { data, told } = read(`plan: A\ngrupper: {t: {navn: ABC, nummer: ${source}}}\n`);
    return { value: data.groups.t.number, told };
  };
  test.each<[string, number]>([
    ['7', 7],
    ['"1 200"', 1200],
    ['-3', -3],
  ])('integer %s', (source, value) => {
    expect(numberOf(source)).toEqual({ value, told: [] });
  });
  test.each<[string, string]>([
    ['"2,5"', '2:34 schema/format «"2,5"»'],
    ['sju', '2:34 schema/format «sju»'],
    ['007', '2:34 schema/format «007» → 7'],
    ['1.200', '2:34 schema/ambiguous «1.200»'],
    ['2,5', '2:34 yaml/comma «2,5» → "2,5"'],
  ])('integer %s is told of', (source, message) => {
    expect(numberOf(source).told).toEqual([expect.stringContaining(message)]);
  });
});

describe('words of an enumeration', () => {
  const statusOf = (word: string) => {
    const { data, told } = read(`plan: A\ntiltak: {t: {tittel: A, status: ${word}}}\n`);
    return { status: data.measures.t.status, told };
  };
  test.each<[string, string]>([
    ['pågår', 'in-progress'],
    ['PÅGÅR', 'in-progress'],
    ['paagaar', 'in-progress'],
    ['pa\u030aga\u030ar', 'in-progress'],
    ['iverksatt', 'initiated'],
    ['Går føre seg', 'in-progress'],
    ['gaar-foere-seg', 'in-progress'],
    ['ej_påbörjad', 'not-started'],
    ['"ej paaboerjad"', 'not-started'],
    ['in progress', 'in-progress'],
    ['inProgress', 'in-progress'],
    ['in-progress', 'in-progress'],
    ['on\n  hold', 'on-hold'],
  ])('%j', (word, status) => {
    expect(statusOf(word)).toEqual({ status, told: [] });
  });

  test.each<[string, string]>([
    ['iverksat', '→ iverksatt'],
    ['fulført', '→ fullført'],
    ['slutförrd', '→ fullført'],
    ['helt ferdig nå', ''],
  ])('%s is told of, with the word in the language of the file', (word, suggestion) => {
    expect(statusOf(word).told).toEqual([`2:33 schema/value «${word}» ${suggestion}`.trim()]);
  });

  test('the words that are allowed are those of the file', () => {
    const allowed = (source: string) =>
      read(source).diagnostics.map(({ args }) => (args as Any).allowed?.[0]);
    expect(allowed('plan: A\ntiltak: [{tittel: A, status: x}]\n')).toEqual(['planlagt']);
    expect(allowed('plan: {rubrik: A}\nåtgärder: [{rubrik: A, status: x}]\n')).toEqual(['planerad']);
    expect(allowed('plan: {title: A}\nmeasures: [{title: A, status: x}]\n')).toEqual(['planned']);
  });
});
