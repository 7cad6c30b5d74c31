import { describe, expect, test } from 'vitest';
import { planWith, read } from './reading.ts';

describe('keys', () => {
  test.each([
    'saker: {s: {tittel: A, forslag til vedtak: [b]}}',
    'Saker: {s: {TITTEL: A, Forslag_til_vedtak: [b]}}',
    'SAKER: {s: {Tittel: A, forslag-til-vedtak: [b]}}',
    'sa ker: {s: {"tittel": A, "Forslag  Til Vedtak": [b]}}',
    'saker: {s: {tittel: A, Forslagtilvedtak: [b]}}',
    'ärenden: {s: {rubrik: A, förslag till beslut: [b]}}',
    'a\u0308renden: {s: {titel: A, foerslag_till_beslut: [b]}}',
    'aerenden: {s: {titel: A, fo\u0308rslag till beslut: [b]}}',
    'cases: {s: {title: A, recommendation: [b]}}',
    'Cases: {s: {tittel: A, tilråding: [b]}}',
    'saker: {s: {title: A, tilraading: [b]}}',
    '? saker\n: {s: {? tittel : A, innstilling: {points: [b]}}}',
  ])('%j', (source) => {
    const { data, told } = read(`plan: A\n${source}\n`);
    expect(told).toEqual([]);
    expect(Object.values(data.cases)[0]).toMatchObject({ title: 'A', recommendation: { points: ['b'] } });
  });

  test('four languages in one file', () => {
    const { data, told, places } = read(`
plan: {tittel: A, attachments: [B]}
åtgärder:
  - {title: C, status: ferdig, ansvarleg: D, tidsfrist: 2021}
`);
    expect(told).toEqual([]);
    expect(data).toMatchObject({
      plan: { title: 'A', attachments: [{ title: 'B' }] },
      measures: { c: { title: 'C', status: 'done', responsible: ['D'], deadline: { edtf: '2021' } } },
    });
    expect(places.at.get('/measures/c/deadline')).toMatchObject({ written: '/åtgärder/0/tidsfrist' });
  });

  test.each<[string, string, 'nb' | 'nn' | 'sv' | 'en']>([
    ['bokmål', 'plan: {tittel: A}\nsaker: {s: {tittel: A, saksgang: []}}\n', 'nb'],
    ['nynorsk', 'plan: {tittel: A}\ngrupper: {g: {namn: A, leiar: B}}\n', 'nn'],
    ['Swedish', 'plan: {titel: A}\nåtgärder: [B]\n', 'sv'],
    ['English', 'plan: {title: A}\nmeasures: [B]\n', 'en'],
    ['a word of all Norwegian', 'plan: A\n', 'nb'],
  ])('the language of a file in %s', (_, source, language) => {
    expect(read(source).places.languages.get('plan.yaml')).toBe(language);
  });

  test('a file without words of its own follows the others', () => {
    const files = { 'plan.yaml': 'plan: {rubrik: A, förankring: {}}\n', 'b.yaml': 'roller: {r: b}\n' };
    expect(read(files).places.languages.get('b.yaml')).toBe('sv');
  });
});

describe('an unknown key', () => {
  test.each<[string, string, string]>([
    ['misspelt', 'frsit: 2021', '3:3 schema/unknown-key «frsit» → frist'],
    ['in another language, misspelt', 'tidsfirst: 2021', '3:3 schema/unknown-key «tidsfirst» → frist'],
    [
      'a synonym, misspelt, is suggested itself',
      'involvring: [a]',
      '3:3 schema/unknown-key «involvring» → involvering',
    ],
    ['like nothing', 'kjøretøy: 2', '3:3 schema/unknown-key «kjøretøy»'],
    ['with a map in it', 'kjøretøy: {a: {b: c}}', '3:3 schema/unknown-key «kjøretøy»'],
    ['with a slash and a tilde', 'a/b~c: d', '3:3 schema/unknown-key «a/b~c»'],
    ['quoted', '"x y": d', '3:3 schema/unknown-key «"x y"»'],
    ['empty', '"": d', '3:3 schema/unknown-key «""»'],
    ['a number', '5: d', '3:3 schema/unknown-key «5»'],
    ['within an object', 'forankring: {politsk: b}', '3:16 schema/unknown-key «politsk» → politisk'],
    ['within a list', 'vedlegg: [{tittel: A, fill: b}]', '3:25 schema/unknown-key «fill» → fil'],
  ])('%s', (_, field, message) => {
    expect(read(planWith(field)).told).toEqual([message]);
  });

  test('a required one that is missing is the likeliest to be meant, and both are one mistake', () => {
    expect(read('plan: {tittel: A}\norganer: {r: {namen: rådet}}\n').told).toEqual([
      '2:15 schema/unknown-key «namen» → navn',
    ]);
    expect(read('plan: {tytel: A}\n').told).toEqual(['1:8 schema/unknown-key «tytel» → tittel']);
  });

  test('is suggested in the language of the file', () => {
    expect(read('plan: {namn: A, rubrik: B}\nåtgärder: [{rubrik: A, ansvaig: B}]\n').told).toContain(
      '2:24 schema/unknown-key «ansvaig» → ansvarig',
    );
    expect(read('plan: {title: A}\nmeasures: [{title: A, ansvaig: B}]\n').told).toEqual([
      '2:23 schema/unknown-key «ansvaig» → responsible',
    ]);
  });

  test('is suggested by its beginning', () => {
    expect(read('plan: A\nsaker: {s: {tittel: S, unntatt: offl. § 13}}\n').told).toEqual([
      '2:24 schema/unknown-key «unntatt» → unntatt offentlighet',
    ]);
  });

  test('that is none: the known ones are told', () => {
    expect(read('plan: A\npartier: {a: {navn: A, xyz: b}}\n').diagnostics).toMatchObject([
      { args: { key: 'xyz', known: ['navn', 'forkortelse'] }, suggestions: [] },
    ]);
  });

  test('at the top, in each file where it stands', () => {
    const told = read({ 'a.yaml': 'plan: A\ntilltak: [B]\n', 'b.yaml': 'saker: {}\ntilltak: [B]\n' }).told;
    expect(told).toEqual([
      'a.yaml:2:1 schema/unknown-key «tilltak» → tiltak',
      'b.yaml:2:1 schema/unknown-key «tilltak» → tiltak',
    ]);
  });

  test('an object and everything known in it is still read', () => {
    const { data, told } = read(planWith('forankring: {politsk: b, tilskudd: c}\n'));
    expect(told).toHaveLength(1);
    expect(data.plan.anchoring).toMatchObject({ eligibility: 'c' });
  });
});

describe('a key twice', () => {
  test.each<[string, string, string]>([
    ['the same', 'frist: 2021\nfrist: 2022', '4:3 schema/duplicate-key «frist» (first-here 3:3)'],
    [
      'in two languages',
      'frist: 2021\ntidsfrist: 2022',
      '4:3 schema/duplicate-key «tidsfrist» (first-here 3:3)',
    ],
    ['in two spellings', 'frist: 2021\nFR-ist: 2022', '4:3 schema/duplicate-key «FR-ist» (first-here 3:3)'],
    ['unknown', 'xyzw: 2021\nxyzw: 2022', '4:3 schema/duplicate-key «xyzw» (first-here 3:3)'],
    ['the title', 'title: B', '3:3 schema/duplicate-key «title» (first-here 2:3)'],
  ])('%s', (name, field, message) => {
    const { told, data } = read(planWith(field));
    const unknown = name === 'unknown' ? ['3:3 schema/unknown-key «xyzw»'] : [];
    expect(told).toEqual([...unknown, message]);
    // The first is kept.
    if (field.includes('2021') && name !== 'unknown') expect(data.plan.deadline).toEqual({ edtf: '2021' });
  });

  test('at the top', () => {
    expect(read('plan: A\nsaker: {a: A}\ncases: {b: B}\n').told).toEqual([
      '3:1 schema/duplicate-key «cases» (first-here 2:1)',
    ]);
  });
});

describe('objects over several files', () => {
  test('add up field by field', () => {
    const { data, told } = read({
      'a.yaml': 'plan: {tittel: A}\nkommune: Hemnes\n',
      'b.yaml': 'plan: {frist: 2021}\nkommune: {nummer: 1832}\n',
    });
    expect(told).toEqual([]);
    expect(data).toMatchObject({
      plan: { title: 'A', deadline: { edtf: '2021' } },
      municipality: { name: 'Hemnes', number: '1832' },
    });
  });

  test('the same field in both is told of at both places, and the first is kept with its place', () => {
    const { data, told, places } = read({
      'a.yaml': 'plan:\n  tittel: A\n  avsnitt:\n    - tekst: først\n',
      'b.yaml': 'plan:\n  title: B\n  avsnitt:\n    - tekst: [sist]\n    - tekst: sist\n',
    });
    expect(told).toEqual([
      'b.yaml:2:3 schema/duplicate-key «title» (first-here a.yaml:2:3)',
      'b.yaml:3:3 schema/duplicate-key «avsnitt» (first-here a.yaml:3:3)',
    ]);
    expect(data.plan).toMatchObject({ title: 'A', sections: [{ text: 'først' }] });
    expect(places.at.get('/plan/sections/0/text')?.file).toBe('a.yaml');
  });

  test('a bare word that both say', () => {
    const { told, data } = read({ 'a.yaml': 'plan: A\nkommune: Hemnes\n', 'b.yaml': 'kommune: Rana\n' });
    expect(told).toEqual(['b.yaml:1:1 schema/duplicate-key «kommune» (first-here a.yaml:2:1)']);
    expect(data.municipality.name).toBe('Hemnes');
  });

  test('a field that could not be read in the first file is not read from the second', () => {
    const { told } = read({ 'a.yaml': planWith('frist: 30.02.2021'), 'b.yaml': 'plan: {frist: 2021}\n' });
    expect(told).toEqual([
      'a.yaml:3:10 schema/format «30.02.2021» → 28.02.2021',
      'b.yaml:1:8 schema/duplicate-key «frist» (first-here a.yaml:3:3)',
    ]);
  });

  test('a field that is empty in the first file is read from the second', () => {
    const { told, data } = read({ 'a.yaml': planWith('frist:'), 'b.yaml': 'plan: {frist: 2021}\n' });
    expect(told).toEqual([]);
    expect(data.plan.deadline).toEqual({ edtf: '2021' });
  });
});

describe('keys that are no words', () => {
  test.each([
    ['in an object', 'plan:\n  tittel: A\n  ? [a, b]\n  : c\n', '3:6 yaml/unsupported «a»'],
    ['in a collection', 'plan: A\nsaker:\n  ? {a: b}\n  : c\n', '3:6 yaml/unsupported «a»'],
    ['at the top', 'plan: A\n? [a]\n: b\n', '2:4 yaml/unsupported «a»'],
    ['in a date', 'plan:\n  tittel: A\n  frist: {[a]: b, dato: 2021}\n', '3:12 yaml/unsupported «a»'],
    ['in a reference', 'plan:\n  tittel: A\n  reform: {[a]: b, navn: c}\n', '3:13 yaml/unsupported «a»'],
  ])('%s', (_, source, message) => {
    expect(read(source).told).toEqual([message]);
  });
});

describe('files of others', () => {
  test.each([
    ['a workflow', 'on: push\njobs: {a: b}\n', '1:1 schema/foreign-file «on»'],
    ['a list', '- a\n- b\n', '1:3 schema/foreign-file «a»'],
    ['words', 'bare tekst\n', '1:1 schema/foreign-file «bare tekst»'],
    ['a map without end', '{}', '1:1 schema/foreign-file «{}»'],
  ])('%s is told of once, and not read', (_, source, message) => {
    const { told, data, diagnostics } = read({ 'a.yaml': 'plan: A\n', 'b.yaml': source });
    expect(told).toEqual([`b.yaml:${message}`]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info']);
    expect(Object.keys(data)).toEqual(['plan']);
  });

  test.each(['', '\n', '# bare en merknad\n', '---\n', '~\n'])('%j is silent', (source) => {
    const told = source === '~\n' ? ['b.yaml:1:1 schema/foreign-file «~»'] : [];
    expect(read({ 'a.yaml': 'plan: A\n', 'b.yaml': source }).told).toEqual(told);
  });
});

describe('names that every object of JavaScript has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

  test.each(names)('%s as a key is an unknown key', (name) => {
    expect(read(planWith(`${name}: {a: b}`)).told).toEqual([`3:3 schema/unknown-key «${name}»`]);
    expect(read(`plan: A\n${name}: {a: b}\n`).told).toEqual([`2:1 schema/unknown-key «${name}»`]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test.each(names)('%s as a value', (name) => {
    expect(read(`plan: A\ntiltak: [{tittel: ${name}, status: ${name}}]\n`).told).toEqual([
      expect.stringContaining(`schema/value «${name}»`),
    ]);
  });

  test.each(names)('%s in a reference and in a date', (name) => {
    expect(read(planWith(`reform: {${name}: a}\nfrist: {${name}: a}`)).told).toEqual([
      `3:12 schema/unknown-key «${name}»`,
      `4:11 schema/unknown-key «${name}»`,
    ]);
  });

  test.each(names.filter((name) => !name.includes('_')))('%s as an id', (name) => {
    const { told, data } = read(`plan: A\npersoner: {${name}: Kari, ola: Ola}\n`);
    expect(told).toEqual([]);
    expect(Object.entries(data.people)).toEqual([
      [name, { id: name, name: 'Kari' }],
      ['ola', { id: 'ola', name: 'Ola' }],
    ]);
  });

  test('__proto__ as an id is refused as any other with underscores', () => {
    expect(read('plan: A\npersoner: {__proto__: Kari}\n').told).toEqual([
      '2:12 schema/id «__proto__» → proto',
    ]);
  });
});
