import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (measure: string, more = '') =>
  checkFor(
    'measure/untraced',
    `plan: A\nvedtak: {v: {tittel: V}${more}}\ngrupper: {g: Gruppe G, h: Gruppe H}\nmandater: {m: {tittel: M, vedtak: v, grupper: g}}\ntiltak:\n  sti: {tittel: Sti, vedtak: v}\n  bru: {tittel: Bru${measure}}\n`,
  );

test.each<[string, string, string]>([
  ['its own', ', vedtak: v', ''],
  ['one that cannot be read, which is told of itself', ', vedtak: nei', ''],
  ['that of a follow-up', '', ', w: {tittel: W, oppfølging: {tiltak: bru}}'],
  ['one that concerns it', '', ', w: {tittel: W, gjelder: bru}'],
  ['that of the mandate of its group', ', gruppe: g', ''],
  ['that of the mandate of a group that answers for it', ', ansvarlig: g', ''],
])('a measure with a decision behind it: %s', (_, measure, more) => {
  expect(told(measure, more)).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['of nobody', '', ['7:3 «bru»']],
  ['of a group without a mandate', ', gruppe: h', ['7:3 «bru»']],
  ['that is done', ', gjennomført: 2024', ['7:3 «bru»']],
  ['that was there before', ', eksisterende: ja', []],
  ['that is taken out', ', status: avlyst', []],
])('a measure %s', (_, measure, lines) => {
  expect(told(measure)).toEqual(lines);
});

test('a mandate that does not say its decision is told of itself', () => {
  const plan = `plan: A
vedtak: {v: {tittel: V}}
grupper: {g: Gruppe G}
mandater: {m: {tittel: M, grupper: g}}
tiltak: [{tittel: Sti, vedtak: v}, {tittel: Bru, gruppe: g}]
`;
  expect([checkFor('measure/untraced', plan), checkFor('org/mandate-decision', plan).length]).toEqual([
    [],
    1,
  ]);
});

test('a plan that traces none of its measures is silent, and all that lack it are told of at once', () => {
  const plan = (decision: string) => `plan: A
vedtak: {v: {tittel: V}}
tiltak:
  a: {tittel: A${decision}}
  b: {tittel: B}
  c: {tittel: C}
`;
  expect(checkFor('measure/untraced', plan(''))).toEqual([]);
  expect(checkFor('measure/untraced', plan(', vedtak: v'))).toEqual(['5:3 «b» (also-here 6:3)']);
});
