import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (field: string) => checkFor('text/vague-point', `plan: A\nsaker:\n  s: {tittel: S, ${field}}\n`);

test.each<[string, string, string[]]>([
  ['begins vague', '[Vurdere en ny kai.]', ['3:32 «Vurdere»']],
  ['begins so after its subject', '[Kommunen bør bygge.]', ['3:41 «bør»']],
  ['says it later', '[Kaien bygges når rådet vurderer det slik.]', []],
  ['begins with a word that only begins so', '[Børen bygges., Vurderingen sendes fylket.]', []],
  ['begins clear', '[Kaien bygges.]', []],
  ['is vague in nynorsk', '[Det takast sikte på å byggje.]', ['3:36 «takast sikte på»']],
  ['is vague in Swedish', '[Överväga en kaj.]', ['3:32 «Överväga»']],
  ['is vague in English', '[Consider a quay.]', ['3:32 «Consider»']],
  ['is the second', '[Kaien bygges., Se på en bru.]', ['3:47 «Se på»']],
])('a point that %s', (_, points, lines) => {
  expect(told(`innstilling: ${points}`)).toEqual(lines);
});

test('a recommendation on the way is one too; a statement may be as vague as it likes', () => {
  const row = (outcome: string) =>
    `saksgang: [{organ: Rådet, utfall: ${outcome}, innstilling: Vurdere en kai.}]`;
  expect(told(row('innstilling'))).toEqual([expect.stringMatching(/«Vurdere»$/)]);
  expect(told(row('uttalelse'))).toEqual([]);
});

test('and so is the proposal in the list of a meeting', () => {
  const meeting = 'møter:\n  m: {tittel: M, saker: [{tittel: Kai, innstilling: Bør bygges.}]}\n';
  expect(checkFor('text/vague-point', `plan: A\n${meeting}`)).toEqual(['3:53 «Bør»']);
});
