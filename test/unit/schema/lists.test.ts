import { describe, expect, test } from 'vitest';
import { indented, planWith, read } from './reading.ts';

/** The points of a recommendation that is written so. */
const pointsOf = (source: string) => {
  const { data, told } = read(`plan: A\nsaker:\n  s:\n    tittel: A\n    innstilling:${source}\n`);
  return { points: data.cases.s.recommendation?.points, told };
};
const block = (text: string, mark = '|') => ` ${mark}\n${indented(text, '      ')}`;
const plain = (text: string) => `\n${indented(text, '      ')}`;

describe('a list', () => {
  test.each<[string, string, string[]]>([
    ['of YAML', ' [a, b]', ['a', 'b']],
    ['of YAML, under its name', ' {punkter: [a, b]}', ['a', 'b']],
    ['one value', ' a', ['a']],
    ['one value of many lines', plain('a\nb'), ['a\nb']],
    ['one value in a block', block('a\n\nb'), ['a\n\nb']],
    ['nothing', ' []', []],
  ])('%s', (_, source, points) => {
    expect(pointsOf(source)).toEqual({ points, told: [] });
  });

  test.each<[string, string, string[]]>([
    ['1.', '1. Første\n2. Andre', ['Første', 'Andre']],
    ['1)', '1) Første\n2) Andre', ['Første', 'Andre']],
    ['a)', 'a) Første\nb) Andre', ['Første', 'Andre']],
    ['•', '• Første\n• Andre', ['Første', 'Andre']],
    ['–', '– Første\n– Andre', ['Første', 'Andre']],
    ['1. and 1) are both numbers', '1. Første\n2) Andre', ['Første', 'Andre']],
    ['from the number that stands first', '4. Fjerde\n5. Femte', ['Fjerde', 'Femte']],
    ['with blank lines', '1. Første\n\n2. Andre', ['Første', 'Andre']],
    ['over several lines', '1. Første\nlinje\n2. Andre\n   linje', ['Første\nlinje', 'Andre\nlinje']],
    [
      'letters below numbers',
      '1. Første\n   a) ledd\n   b) ledd\n2. Andre',
      ['Første\na) ledd\nb) ledd', 'Andre'],
    ],
    ['letters below numbers, no further in', '1. Første\na) ledd\n2. Andre', ['Første\na) ledd', 'Andre']],
    [
      'numbers below numbers, further in',
      '1. Første\n   1. ledd\n   2. ledd\n2. Andre',
      ['Første\n1. ledd\n2. ledd', 'Andre'],
    ],
    ['a little askew', '1. Første\n 2. Andre\n3. Tredje', ['Første', 'Andre', 'Tredje']],
    ['one point of a number', '1. Eneste', ['Eneste']],
    [
      'a date is no point',
      '1. mai vedtas planen.\n17. mai feires.',
      ['1. mai vedtas planen.\n17. mai feires.'],
    ],
    ['a year is no point', '2021. Vedtatt', ['2021. Vedtatt']],
    ['nor is a letter alone', 'a) eneste', ['a) eneste']],
  ])('pasted: %s', (_, text, points) => {
    expect(pointsOf(block(text))).toEqual({ points, told: [] });
    expect(pointsOf(block(text, '>-'))).toEqual({
      points: points.length > 1 || /^\d\. E/.test(text) ? points : [expect.any(String)],
      told: [],
    });
    expect(pointsOf(plain(text))).toEqual({ points, told: [] });
    expect(pointsOf(` ${JSON.stringify(text)}`)).toEqual({ points, told: [] });
    expect(pointsOf(block(text.replaceAll('\n', '\r\n')))).toEqual({ points, told: [] });
  });

  test('pasted on the line of its name', () => {
    expect(pointsOf(' 1. Første\n      linje\n      2. Andre')).toEqual({
      points: ['Første\nlinje', 'Andre'],
      told: [],
    });
  });

  test('pasted with hyphens, in a block', () => {
    expect(pointsOf(block('- Første\n  - ledd\n- Andre'))).toEqual({
      points: ['Første\n- ledd', 'Andre'],
      told: [],
    });
    expect(pointsOf(block('- sa han, og gikk'))).toEqual({ points: ['- sa han, og gikk'], told: [] });
  });

  test('each point has its place', () => {
    const { places } = read(
      'plan: A\nsaker:\n  s:\n    tittel: A\n    innstilling: |\n      1. Første\n      2. Andre\n         linje\n',
    );
    const text =
      'plan: A\nsaker:\n  s:\n    tittel: A\n    innstilling: |\n      1. Første\n      2. Andre\n         linje\n';
    const words = (n: number) =>
      text.slice(...(places.at.get(`/cases/s/recommendation/points/${n}`)?.value ?? [0, 0]));
    expect([words(0), words(1)]).toEqual(['1. Første', '2. Andre\n         linje']);
  });

  test('objects, references and words are pasted too', () => {
    const { data, told } = read(
      planWith(
        'vedlegg: |\n  - Budsjett\n  - Kart\nmedvirkning: |\n  1. frivillige\n  2. pårørende\ntilknytning: |\n  • direkte\n  • indirkte\n',
      ),
    );
    expect(told).toEqual(['11:5 schema/value «• indirkte» → indirekte']);
    expect(data.plan).toMatchObject({
      attachments: [{ title: 'Budsjett' }, { title: 'Kart' }],
      participation: { who: ['frivillige', 'pårørende'] },
      relation: ['direct', 'indirkte'],
    });
  });

  test('the prose of a section is one text, with the lists in it', () => {
    const { data, told } = read(planWith('avsnitt: |\n  - a\n  - b\n'));
    expect(told).toEqual([]);
    expect(data.plan.sections).toEqual([{ text: '- a\n- b' }]);
  });

  test.each<[string, string, string]>([
    ['a map where words belong', 'underskrift: {a: b, c: d}', '3:17 schema/type «a»'],
    ['a map of words', 'tilknytning: {a: b}', '3:3 schema/type «tilknytning»'],
    ['an empty item', 'tilknytning:\n  - direkte\n  -\n', '5:6 schema/type «»'],
    ['an empty object', 'vedlegg:\n  - A\n  -\n', '5:6 schema/type «»'],
    ['a list in a list', 'tilknytning: [[direkte]]', '3:18 schema/type «direkte»'],
    ['a wrong item', 'tilknytning: [direkte, indirkt]', '3:26 schema/value «indirkt»'],
  ])('%s', (_, field, message) => {
    expect(read(planWith(field)).told).toEqual([expect.stringContaining(message)]);
  });

  test('lists at the top add up over files, each item with its place', () => {
    const { data, told, places } = read({
      'a.yaml': 'plan: A\nrapportering:\n  - {til: a}\n',
      'b.yaml': 'rapportering: {til: b}\n',
      'c.yaml': 'rapportering:\n  - {til: c}\n  - {fra: d}\n',
    });
    expect(told).toEqual(['c.yaml:3:6 schema/missing «fra»']);
    expect(data.reporting.map(({ to }: { to: string }) => to)).toEqual([['a'], ['b'], ['c'], undefined]);
    expect(places.at.get('/reporting/2/to')).toMatchObject({
      file: 'c.yaml',
      written: '/rapportering/0/til',
    });
  });
});
