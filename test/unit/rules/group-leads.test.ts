import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const led = '  led: {navn: Led, type: arbeidsgruppe, leder: Kari Li}\n';
const told = (groups: string) => checkFor('org/no-lead', `plan: A\ngrupper:\n${groups}`);

test.each<[string, string, string[]]>([
  ['works', '{navn: G, type: arbeidsgruppe}', ['4:3 «g»']],
  ['runs a project', '{navn: G, type: prosjektgruppe}', ['4:3 «g»']],
  ['steers, of no members', '{navn: G, type: styringsgruppe}', ['4:3 «g»']],
  ['steers, of members', '{navn: G, type: styringsgruppe, medlemmer: [Kari Li]}', []],
  ['works, of members', '{navn: G, type: arbeidsgruppe, medlemmer: [Kari Li]}', ['4:3 «g»']],
  ['is a network', '{navn: G, type: nettverk}', []],
  ['is asked', '{navn: G, type: referansegruppe}', []],
  ['is of no kind', '{navn: G}', []],
  ['there is one of in each area', '{navn: G, type: arbeidsgruppe, én per: enhet}', []],
  ['has a lead', '{navn: G, type: arbeidsgruppe, leder: Ola Bø}', []],
  [
    'has a lead that cannot be read, which is told of itself',
    '{navn: G, type: arbeidsgruppe, leder: {rolle: nei}}',
    [],
  ],
])('a group that %s', (_, group, lines) => {
  expect(told(`${led}  g: ${group}\n`)).toEqual(lines);
});

test('a plan that names no lead does not say who leads', () => {
  expect(told('  g: {navn: G, type: arbeidsgruppe}\n')).toEqual([]);
});

test('all are told of at once', () => {
  expect(told(`${led}  g: {navn: G, type: arbeidsgruppe}\n  h: {navn: H, type: prosjektgruppe}\n`)).toEqual([
    '4:3 «g» (also-here 5:3)',
  ]);
});
