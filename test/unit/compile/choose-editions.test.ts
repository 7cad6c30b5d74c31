import { expect, test } from 'vitest';
import { chooseEditions } from '../../../src/compile/choose-editions.ts';
import { listEditions } from '../../../src/compile/make-document.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { planIn } from '../../examples/outputs.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';

const yaml = `
plan: Saker
saker:
  kaien: {tittel: Ny kai}
  bryggen: {tittel: Ny brygge}
møter:
  aprilmøtet: {organ: kommunestyret, dato: 21.4.2027, saker: [kaien]}
`;

function chosenBy(...wanted: string[]) {
  const plan = openPlan(planIn(temporaryFolder({ 'plan.yaml': yaml })), 'public');
  const { chosen, unknown } = chooseEditions(listEditions(plan), wanted);
  return [...chosen.map(({ id }) => id), ...unknown.map((word) => `no ${word}`)];
}

test.each([
  ['saksframlegg', ['saksframlegg-kaien', 'saksframlegg-bryggen']],
  ['tjänsteskrivelse', ['saksframlegg-kaien', 'saksframlegg-bryggen']],
  ['innkalling', ['møteinnkalling-aprilmøtet']],
  ['bryggen', ['saksframlegg-bryggen']],
  ['Ny kai', ['saksframlegg-kaien']],
  ['saksframlegg-kaien.pdf', ['saksframlegg-kaien']],
  ['statusrapport', ['no statusrapport']],
])('«%s» by kind, title, id, file or what it is of', (word, expected) => {
  expect(chosenBy(word)).toEqual(expected);
});
