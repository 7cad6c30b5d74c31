import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (mandate: string) =>
  checkFor('org/mandate-decision', `plan: A\nvedtak: {v: {tittel: V}}\nmandater:\n  m: ${mandate}\n`);

test.each<[string, string, string[]]>([
  ['that says no more than its title', 'Mandat', ['4:3 «m»']],
  ['of a decision', '{tittel: M, vedtak: v}', []],
  ['of a decision that is not there, which is told of itself', '{tittel: M, vedtak: nei}', []],
  ['of an empty decision', '{tittel: M, vedtak: }', ['4:3 «m»']],
  ['that somebody approved', '{tittel: M, godkjent av: formannskapet}', []],
  ['that is proposed', '{tittel: M, status: foreslått}', []],
  ['that is adopted, of an owner', '{tittel: M, oppdragsgiver: Kari, status: vedtatt}', ['4:3 «m»']],
  ['between its owner and the group', '{tittel: M, oppdragsgiver: Kari}', []],
])('a mandate %s', (_, mandate, lines) => {
  expect(told(mandate)).toEqual(lines);
});

test('each is told of at its own place, for each is mended by itself', () => {
  expect(checkFor('org/mandate-decision', 'plan: A\nmandater:\n  m: M\n  n: N\n')).toEqual([
    '3:3 «m»',
    '4:3 «n»',
  ]);
});
