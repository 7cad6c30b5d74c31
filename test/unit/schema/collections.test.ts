import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const people = (source: string) => {
  const { data, told } = read(`plan: A\npersoner:${source}\n`);
  return { people: data.people, told };
};

describe('collections', () => {
  test.each<[string, string, object]>([
    ['a map by id', '\n  kari: {navn: Kari}', { kari: { id: 'kari', name: 'Kari' } }],
    ['a map by id, short', '\n  kari: Kari Li', { kari: { id: 'kari', name: 'Kari Li' } }],
    ['a list with ids', '\n  - {id: kari, navn: Kari}', { kari: { id: 'kari', name: 'Kari' } }],
    [
      'a list of names',
      '\n  - Kari Li\n  - navn: Ola',
      { 'kari-li': { id: 'kari-li', name: 'Kari Li' }, ola: { id: 'ola', name: 'Ola' } },
    ],
    ['one word', ' Kari Li', { 'kari-li': { id: 'kari-li', name: 'Kari Li' } }],
    [
      'a pasted list',
      '\n  1. Kari\n  2. Ola',
      { kari: { id: 'kari', name: 'Kari' }, ola: { id: 'ola', name: 'Ola' } },
    ],
    ['ids with letters of all languages', ' {æøåäö-2: A}', { 'æøåäö-2': { id: 'æøåäö-2', name: 'A' } }],
    [
      'the same name twice',
      ' [Kari, Kari]',
      { kari: { id: 'kari', name: 'Kari' }, 'kari-2': { id: 'kari-2', name: 'Kari' } },
    ],
    [
      'the same name but for spelling',
      ' [Kåre, Kaare]',
      { kåre: { id: 'kåre', name: 'Kåre' }, 'kaare-2': { id: 'kaare-2', name: 'Kaare' } },
    ],
    ['a name of signs only', ' ["…"]', { 'nr-1': { id: 'nr-1', name: '…' } }],
    [
      'an id that another item writes',
      ' [Kari, {id: kari, navn: Kari Li}]',
      { 'kari-2': { id: 'kari-2', name: 'Kari' }, kari: { id: 'kari', name: 'Kari Li' } },
    ],
    ['nothing', ' []', {}],
    ['no ids', ' {}', {}],
  ])('%s', (_, source, expected) => {
    expect(people(source)).toEqual({ people: expected, told: [] });
  });

  test('keep the order of files and lines, also of ids that are numbers after letters', () => {
    const { data } = read({ 'a.yaml': 'plan: A\npersoner: {z1: A, b: B}\n', 'b.yaml': 'personer: {a: C}\n' });
    expect(Object.keys(data.people)).toEqual(['z1', 'b', 'a']);
  });

  test('an id that a later file writes is left to it', () => {
    const { data, told } = read({
      'a.yaml': 'plan: A\npersoner: [Kari]\n',
      'b.yaml': 'personer: {kari: Kari Li}\n',
    });
    expect(told).toEqual([]);
    expect(data.people.kari.name).toBe('Kari Li');
    expect(data.people['kari-2'].name).toBe('Kari');
  });

  test('maps and lists add up over files', () => {
    const { data, told } = read({
      'a.yaml': 'plan: A\ntiltak: {a: A}\n',
      'b.yaml': 'tiltak: [B]\n',
      'c.yaml': 'tiltak:\n',
    });
    expect(told).toEqual([]);
    expect(Object.keys(data.measures)).toEqual(['a', 'b']);
  });

  test.each<[string, string, string[]]>([
    ['twice in a map', ' {kari: A, kari: B}', ['2:21 schema/duplicate-id «kari» (first-here 2:12)']],
    [
      'twice but for case and spelling',
      ' {kåre: A, KAARE: B}',
      ['2:21 schema/duplicate-id «KAARE» (first-here 2:12)'],
    ],
    [
      'twice in a list',
      ' [{id: kari, navn: A}, {navn: B, id: Kari}]',
      ['2:47 schema/duplicate-id «Kari» (first-here 2:13)'],
    ],
    ['with a digit first', ' {2kari: A}', ['2:12 schema/id «2kari» → kari']],
    ['with a space', ' {kari li: A}', ['2:12 schema/id «kari li» → kari-li']],
    ['with a dot', ' {k.li: A}', ['2:12 schema/id «k.li» → k-li']],
    ['a number', ' {2021: A}', ['2:12 schema/id «2021»']],
    ['empty', ' {"": A}', ['2:12 schema/id «""»']],
    ['invalid in a list', ' [{id: 2 kari, navn: A}]', ['2:17 schema/id «2 kari» → kari']],
    ['two that differ', ' {kari: {id: ola, navn: A}}', ['2:23 schema/duplicate-key «ola» (first-here 2:12)']],
    ['no word', ' [{id: [a], navn: A}]', ['2:13 schema/type «id»']],
  ])('an id %s', (_, source, told) => {
    expect(people(source).told).toEqual(told);
  });

  test('the same id within and without', () => {
    expect(people(' {kari: {id: Kari, navn: A}}')).toEqual({
      people: { kari: { id: 'kari', name: 'A' } },
      told: [],
    });
  });

  test('an id twice in two files is told of with both places', () => {
    expect(
      read({
        'a.yaml': 'plan: A\npersoner:\n  kari: A\n',
        'b.yaml': 'personer:\n  - id: KARI\n    navn: B\n',
      }).told,
    ).toEqual(['b.yaml:2:9 schema/duplicate-id «KARI» (first-here a.yaml:3:3)']);
  });

  test.each<[string, string, string[]]>([
    ['an item with nothing in it', ' {kari: }', ['2:12 schema/missing «kari»']],
    ['an empty item', '\n  - Kari\n  -', ['4:4 schema/missing «»']],
    ['a list as an item', '\n  - [Kari]', ['3:6 schema/type «Kari»']],
    ['a list under an id', ' {kari: [a]}', ['2:12 schema/type «kari»']],
  ])('%s', (_, source, told) => {
    expect(people(source).told).toEqual(told);
  });
});

describe('a thousand items', () => {
  test.each([
    ['by id', (n: number) => `  t${n}: Tiltak ${n}\n`],
    ['in a list, all alike', () => '  - Tiltak\n'],
  ])('%s are read in a moment, each once', (_, line) => {
    const { data, told } = read(
      `plan: A\ntiltak:\n${Array.from({ length: 3000 }, (_, n) => line(n)).join('')}`,
    );
    expect(told).toEqual([]);
    expect(Object.keys(data.measures)).toHaveLength(3000);
  });
});
