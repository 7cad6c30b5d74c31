import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (plan: string) => checkFor('org/no-way-up', `plan: A\n${plan}`);

/** A steering group, two that work, and lines of reporting between them. */
const plan = (a: string, b: string, more = '') => `grupper:
  styret: {navn: Styret, type: styringsgruppe}
  a: {navn: Gruppe A, type: arbeidsgruppe${a}}
  b: {navn: Gruppe B, type: prosjektgruppe${b}}
${more}`;

test.each<[string, string, string[]]>([
  ['directly', plan(', rapporterer til: styret', ', rapporterer til: styret'), []],
  ['by way of another', plan(', rapporterer til: b', ', rapporterer til: styret'), []],
  ['by nobody', plan('', ', rapporterer til: styret'), ['4:3 «a»']],
  [
    'to somebody who goes no further',
    plan(', rapporterer til: Kari', ', rapporterer til: styret'),
    ['4:3 «a»'],
  ],
  [
    'by their leads',
    plan(', leder: Kari', ', leder: Ola', 'rapportering: [{fra: Kari, til: Ola}, {fra: Ola, til: styret}]\n'),
    [],
  ],
  [
    'by a line of all',
    plan('', '', 'rapportering: [{fra: alle arbeidsgrupper, til: b}, {fra: b, til: styret}]\n'),
    [],
  ],
  [
    'of the leads of groups',
    plan(', leder: Kari', ', rapporterer til: styret', 'rapportering: [{fra: gruppelederne, til: b}]\n'),
    [],
  ],
  [
    'to those to whom the steering group itself reports',
    plan(
      ', rapporterer til: rådet',
      ', rapporterer til: styret',
      'organer: {rådet: {navn: Rådet}}\nrapportering: [{fra: styret, til: rådet}]\n',
    ),
    [],
  ],
  [
    'in a ring, told once of both',
    plan(', rapporterer til: b', ', rapporterer til: a'),
    ['4:3 «a» (also-here 5:3)'],
  ],
  [
    'with a line of which an end cannot be read',
    plan('', ', rapporterer til: styret', 'rapportering: [{fra: {gruppe: nei}, til: styret}]\n'),
    [],
  ],
  ['nowhere at all, in a plan that says nothing of it', plan('', ''), []],
  [
    'without a steering group',
    'grupper: {a: {navn: A, type: arbeidsgruppe}, b: {navn: B, type: arbeidsgruppe, rapporterer til: a}}\n',
    [],
  ],
  [
    'of a network, which may',
    `${plan(', rapporterer til: styret', ', rapporterer til: styret')}  n: {navn: N, type: nettverk}\n`,
    [],
  ],
])('reporting %s', (_, source, lines) => {
  expect(told(source)).toEqual(lines);
});
