import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

describe('anchors and merge keys', () => {
  test('bring values, maps and lists', () => {
    const { data, told } = read(`
plan: {tittel: &t Leve hele livet, frist: &f 2021}
reformer: {r: {navn: *t}}
tiltak:
  a: &standard
    tittel: A
    status: pågår
    frist: *f
  b:
    <<: *standard
    tittel: B
  c:
    <<: [*standard, {ansvarlig: K, status: ferdig}]
    title: C
  d: *standard
  e: {<<: *standard, <<: {ansvarlig: L}}
`);
    expect(told).toEqual([]);
    expect(data.reforms.r.name).toBe('Leve hele livet');
    const deadline = { edtf: '2021' };
    expect(data.measures).toEqual({
      a: { id: 'a', title: 'A', status: 'in-progress', deadline },
      b: { id: 'b', title: 'B', status: 'in-progress', deadline },
      c: { id: 'c', title: 'C', status: 'in-progress', deadline, responsible: ['K'] },
      d: { id: 'd', title: 'A', status: 'in-progress', deadline },
      e: { id: 'e', title: 'A', status: 'in-progress', deadline, responsible: ['L'] },
    });
  });

  test('what stands in the map itself wins, in whichever language', () => {
    const { data, told } = read(
      'plan: A\ntiltak:\n  a: &a {tittel: A, frist: 2021}\n  b: {<<: *a, title: B, tidsfrist: 2022}\n',
    );
    expect(told).toEqual([]);
    expect(data.measures.b).toMatchObject({ title: 'B', deadline: { edtf: '2022' } });
  });

  test('ids of a collection are merged too', () => {
    const { data, told } = read('plan: A\npersoner:\n  <<: &p {kari: Kari, ola: Ola}\n  ola: Ola Li\n');
    expect(told).toEqual([]);
    expect(data.people).toMatchObject({ kari: { name: 'Kari' }, ola: { name: 'Ola Li' } });
  });

  test('a mistake in an anchor names every use', () => {
    const { told } = read(`
plan: A
tiltak:
  a: &s {tittel: A, status: ferdg, frist: 30.02.2021}
  b: {<<: *s, tittel: B}
  c: *s
`);
    const uses = '(used-here 5:11) (used-here 6:6)';
    expect(new Set(told)).toEqual(
      new Set([
        `4:29 schema/value «ferdg» → ferdig ${uses}`,
        `4:43 schema/format «30.02.2021» → 28.02.2021 ${uses}`,
      ]),
    );
  });

  test('a mistake deep within an alias, and in a list that aliases bring', () => {
    const { told } = read(`
plan:
  tittel: A
  avsnitt: &a
    - avsnitt:
        - {tpye: risiko}
saker:
  s: {tittel: A, avsnitt: *a}
  t: {tittel: A, avsnitt: [{avsnitt: *a}]}
`);
    expect(new Set(told)).toEqual(
      new Set(['6:12 schema/unknown-key «tpye» → type (used-here 8:27) (used-here 9:38)']),
    );
  });

  test('an alias as the tag of an edition, as an id and as a reference', () => {
    const { data, told } = read(`
plan: {tittel: &t mandat}
mandater: [{id: &m m1, tittel: A}]
utgaver:
  u: {type: *t, gjelder: *m}
  v: {type: *t, gjelder: {navn: *m}}
`);
    expect(told).toEqual([]);
    expect(data.mandates).toEqual({ m1: { id: 'm1', title: 'A' } });
    expect(data.editions).toMatchObject({ u: { kind: 'mandate', of: 'm1' }, v: { of: { name: 'm1' } } });
  });

  test.each([
    ['a word', 'tekst'],
    ['a list of words', '[tekst]'],
    ['nothing', ''],
  ])('a merge key with %s is an unknown key', (_, value) => {
    expect(read(`plan: {tittel: A, <<: ${value}}\n`).told).toEqual(['1:19 schema/unknown-key «<<»']);
  });

  test('where an anchor is written, its own place is told', () => {
    expect(read('plan: A\nsaker: {s: {tittel: A, dato: &d 30.02.2021}}\n').told).toEqual([
      '2:33 schema/format «30.02.2021» → 28.02.2021',
    ]);
  });
});
