import { expect, test } from 'vitest';
import {
  decisionsBehind,
  decisionsOf,
  groupsOf,
  mandatesOf,
  mandatesOfGroup,
  measuresOf,
  trailOf,
} from '../../../src/model/index.ts';
import { linkPlan } from './planning.ts';

const { whole, told, read } = linkPlan(`
plan: A
grupper: {a: Gruppe A, b: Gruppe B}
saker: {s: Sak S}
vedtak:
  v: {tittel: V, sak: s, oppfølging: {tiltak: [oppfulgt, eget]}}
  w: {tittel: W, sak: s, gjelder: [gjeldt, s]}
  løs: {tittel: Løst}
mandater:
  m: {tittel: M, vedtak: v, grupper: [a, b]}
  n: {tittel: N, vedtak: w, grupper: b}
  o: {tittel: O, grupper: a}
tiltak:
  hos-a: {tittel: T1, gruppe: a}
  hos-b: {tittel: T2, gruppe: b}
  eget: {tittel: T3, vedtak: v}
  oppfulgt: {tittel: T4, vedtak: w}
  ingen: {tittel: T5}
  svart-for: {tittel: T6, ansvarlig: [Kari, b]}
  gjeldt: {tittel: T7}
`);
const { data } = whole;
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const { decisions = {}, measures = {}, mandates = {}, groups = {}, cases = {} } = data;

test('the plan of these tests is sound', () => {
  expect([read.told, told]).toEqual([[], []]);
});

test.each<[string, string, string]>([
  ['v', 'm: a(hos-a) b(hos-b,svart-for)', 'eget oppfulgt'],
  ['w', 'n: b(hos-b,svart-for)', 'oppfulgt gjeldt'],
  ['løs', '', ''],
])('what came of decision %s', (id, carried, done) => {
  const decision = decisions[id];
  if (!decision) throw new Error(id);
  const trail = trailOf(decision, data);
  const words = trail.mandates.map(
    ({ mandate, groups }) =>
      `${mandate.id}: ${groups.map(({ group, measures }) => `${group.id}(${ids(measures).join()})`).join(' ')}`,
  );
  expect([words.join('; '), ids(trail.measures).join(' ')]).toEqual([carried, done]);
});

test.each<[string, string[]]>([
  ['hos-a', ['v']],
  ['hos-b', ['v', 'w']],
  ['eget', ['v']],
  ['oppfulgt', ['w', 'v']],
  ['ingen', []],
  ['svart-for', ['v', 'w']],
  ['gjeldt', ['w']],
])('and back: measure %s came of %j', (id, behind) => {
  const measure = measures[id];
  expect(measure && ids(decisionsBehind(measure, data))).toEqual(behind);
});

test('each step, both ways', () => {
  const { v } = decisions;
  const { m } = mandates;
  const { a, b } = groups;
  const { s } = cases;
  if (!v || !m || !a || !b || !s) throw new Error('missing');
  expect(ids(mandatesOf(v, data))).toEqual(['m']);
  expect(ids(groupsOf(m))).toEqual(['a', 'b']);
  expect([ids(mandatesOfGroup(a, data)), ids(mandatesOfGroup(b, data))]).toEqual([
    ['m', 'o'],
    ['m', 'n'],
  ]);
  expect(ids(measuresOf(a, data))).toEqual(['hos-a']);
  expect(ids(decisionsOf(s, data))).toEqual(['v', 'w']);
});
