import { describe, expect, test } from 'vitest';
import { doubtfulPath } from '../../../src/compile/doubt.ts';
import { touches, traced } from '../../../src/model/index.ts';
import type { Any } from '../schema/reading.ts';
import { linkPlan } from './planning.ts';

/** Whether a document that reads `look` of a plan is touched by any mistake in it. */
function isTouched(source: string, look: (data: Any) => unknown): boolean {
  const { whole, read } = linkPlan(source);
  const { data, trace } = traced(whole);
  JSON.stringify(look(data) ?? null);
  const mistakes = [...read.diagnostics, ...whole.diagnostics].filter(({ severity }) => severity === 'error');
  expect(mistakes.length).toBeGreaterThan(0);
  return mistakes.some((mistake) => touches(trace, doubtfulPath(mistake) ?? ''));
}

const titles = (data: Any) => Object.values(data.measures).map((measure: Any) => measure.title);

describe('a mistake touches only what reads it', () => {
  const good = '{tittel: B, status: ferdig, ansvarlig: kari}';
  const plan = (wrong: string, rest = '') => `
plan: A
personer: {kari: Kari}
saker:
  a: {tittel: A, ${wrong}}
  b: {tittel: B, dato: 2021, saksgang: [{organ: X}]}
${rest}`;
  const a = (data: Any) => data.cases.a;
  const b = (data: Any) => data.cases.b;

  test.each<[string, string]>([
    ['a value', 'dato: 30.02.2021'],
    ['a word', 'saksgang: [{organ: X, utfall: nei}]'],
    ['an unknown key', 'daot: 2021'],
    ['a key twice', 'title: B'],
    ['something missing', 'saksgang: [{dato: 2021}]'],
    ['an item of a list', 'saksgang: [{organ: X}, [feil]]'],
    ['a reference', 'saksbehandler: karii'],
    ['a reference in a list', 'vedlegg: [{mandat: nei}]'],
    ['a value in a section in a section', 'avsnitt: [{avsnitt: [{type: nei}]}]'],
  ])('%s', (_, wrong) => {
    const source = plan(wrong);
    expect(isTouched(source, a)).toBe(true);
    expect(isTouched(source, b)).toBe(false);
  });

  test.each<[string, (data: Any) => unknown, boolean]>([
    ['the faulty field', (data) => data.cases.a.date, true],
    ['whether it is there', (data) => 'date' in data.cases.a, true],
    ['another field', (data) => data.cases.a.title, false],
    ['all fields', (data) => ({ ...data.cases.a }), true],
    ['which cases there are', (data) => Object.keys(data.cases), false],
    ['the titles of all', (data) => Object.values(data.cases).map((one: Any) => one.title), false],
  ])('of a faulty date, a document that reads %s', (_, look, touched) => {
    expect(isTouched(plan('dato: 30.02.2021'), look)).toBe(touched);
  });

  test.each<[string, string, (data: Any) => unknown, boolean]>([
    ['an unknown key at the top', 'tilltak: []\n', b, true],
    ['an item that is no item, for who lists them', `tiltak: {a: [feil], b: ${good}}\n`, titles, true],
    [
      'an item that is no item, for who reads another',
      `tiltak: {a: [feil], b: ${good}}\n`,
      (data) => data.measures.b,
      false,
    ],
    ['an id twice, for who lists them', `tiltak: {a: A, A: B}\n`, titles, true],
    ['an id that is none', `tiltak: {1a: A}\n`, titles, true],
    ['a title that is missing', `tiltak: {a: {status: ferdig}}\n`, titles, true],
    [
      'a status that is wrong, for who reads titles',
      `tiltak: {a: {tittel: A, status: nei}}\n`,
      titles,
      false,
    ],
    ['a whole collection', 'tiltak: {a: A}\nåtgärder: {b: B}\n', titles, true],
    [
      'a list that shows less than it says',
      'rapportering: [feil, {til: kari}]\n',
      (data) => data.reporting[0].to[0].target.name,
      true,
    ],
    [
      'an item of a list of words',
      'tiltak: {a: {tittel: A, tilknytning: [nei, direkte]}}\n',
      (data) => data.measures.a.relation[0],
      true,
    ],
    ['an edition that is not read', 'utgaver: {u: {type: nei}}\n', b, false],
  ])('%s', (_, rest, look, touched) => {
    expect(isTouched(plan('dato: 2021', rest), look)).toBe(touched);
  });

  test.each<[string, (data: Any) => unknown, boolean]>([
    [
      'the name of someone whose item is faulty, through a link',
      (data) => data.cases.b.caseOfficer[0].target.name,
      true,
    ],
    ['the name of someone else', (data) => data.cases.c.caseOfficer[0].target.name, false],
  ])('%s', (_, look, touched) => {
    const source =
      'plan: A\npersoner: {kari: [feil], ola: Ola}\nsaker: {b: {tittel: B, saksbehandler: kari}, c: {tittel: C, saksbehandler: ola}}\n';
    expect(isTouched(source, look)).toBe(touched);
  });

  test('who may see an object, if it cannot be read, makes all of it doubtful', () => {
    for (const wrong of [
      'tilgang: inten',
      'tilgang: [intern]',
      'unntatt offentlighet: [a]',
      'unntatt offentlighet:',
      'skjerming: {hjemel: b}',
    ]) {
      const source = `plan: A\nsaker: {a: {tittel: A, ${wrong}}, b: {tittel: B}}\n`;
      expect(
        isTouched(source, (data) => data.cases.a.title),
        wrong,
      ).toBe(true);
      expect(isTouched(source, b), wrong).toBe(false);
    }
  });
});

test('closed doors that cannot be read make all that was treated doubtful', () => {
  for (const wrong of ['lukket: [a]', 'lukket:', 'lukket: {hjemel: b}']) {
    const source = `plan: A\nmøter: {m: {tittel: M, protokoll: {saker: [{sak: A, behandling: B, ${wrong}}]}}}\n`;
    const look = (field: string) => isTouched(source, (data) => data.meetings.m.minutes.items[0][field]);
    expect([wrong, look('treatment'), isTouched(source, (data) => data.meetings.m.title)]).toEqual([
      wrong,
      true,
      false,
    ]);
  }
});

describe('what is noted', () => {
  const { whole } = linkPlan(
    'plan: {tittel: A, frist: {dato: 2021, tekst: snart}, reform: r}\nreformer: {r: R}\n',
  );

  test('dates and links, which are values, when they are taken', () => {
    const { data, trace } = traced(whole);
    expect(data.plan.deadline?.text).toBe('snart');
    expect(data.plan.reform?.to).toBe('reforms');
    expect(touches(trace, '/plan/deadline/text')).toBe(true);
    expect(touches(trace, '/plan/reform')).toBe(true);
    expect(touches(trace, '/plan/title')).toBe(false);
    expect(touches(trace, '/reforms/r/name')).toBe(false);
  });

  test('nothing, when nothing is read', () => {
    const { trace } = traced(whole);
    expect([...trace.read, ...trace.listed]).toEqual([]);
    expect(touches(trace, '/plan')).toBe(false);
  });

  test('the same thing is the same through every way', () => {
    const { data } = traced(whole);
    expect(data.plan.reform && 'target' in data.plan.reform && data.plan.reform.target).toBe(data.reforms?.r);
  });
});
