import { expect, test } from 'vitest';
import { findPlans, openPlan } from '../../../src/index.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';

/** The codes that are told of a plan with one measure. */
function codesOf(fields: string): string[] {
  const folder = temporaryFolder({ 'plan.yaml': `plan: {tittel: A}\ntiltak: {b: {tittel: B, ${fields}}}\n` });
  const [plan] = findPlans(folder, folder) ?? [];
  return plan ? openPlan(plan).diagnostics.map(({ code }) => code) : [];
}

test.each<[string, string[]]>([
  ['status: pågår', ['measure/missing', 'measure/missing']],
  ['ansvarlig: {navn: Kari}', ['measure/missing']],
  ['ansvarlig: {navn: Kari}, frist: ', ['measure/missing']],
  ['ansvarlig: {navn: Kari}, frist: 31.02.2027', ['schema/format']],
  ['ansvarlig: {navn: Kari}, frist: {dato: 31.02.2027}', ['schema/format']],
  ['ansvarlig: {navn: Kari}, frits: 2027', ['schema/unknown-key']],
  ['frits: 2027', ['schema/unknown-key']],
  ['ansvarlig: {navn: Kari}, status: pågårr, frist: 2027', ['schema/value']],
])('of a measure with «%s» nothing is missing that is told to be wrong', (fields, codes) => {
  expect(codesOf(fields)).toEqual(codes);
});
