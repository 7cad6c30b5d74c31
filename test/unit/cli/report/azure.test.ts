import { expect, test } from 'vitest';
import { azure } from '../../../../src/cli/report/azure.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('logging commands, with their escapes', () => {
  expect(azure(findings, summary, context)).toMatchInlineSnapshot(`
    "##vso[task.logissue type=error;sourcepath=/repo/hemnes/plan.yaml;linenumber=2;columnnumber=1;code=schema/unknown-key]«tiltk» er ikke en kjent nøkkel%0ARett nøkkelen.%0AMente du «tiltak» eller «titler»?
    ##vso[task.logissue type=warning;sourcepath=/repo/hemnes/plan.yaml;linenumber=4;columnnumber=12;code=schema/ambiguous]3/4/2021 kan leses på to måter
    møter/høst 2021.yaml:2:13  opplysning  Filen er ikke lest  [schema/foreign-file]
    ##vso[task.logissue type=error;code=pdf/failed]100 %AZP25 «feil»:%0D%0Alinje 2; [x], <b> & "c"␇
    "
  `);
});

test('nothing found is nothing printed', () => {
  expect(azure([], clean, context)).toBe('');
});

test('a file name with separators stays one property, words are no command', () => {
  const report = azure(
    [
      finding({ place: place('a;b]100%.yaml', 1, 1, 1) }),
      finding({
        severity: 'info',
        message: '##vso[task.setvariable variable=PATH]x\n###vso[task.complete]y',
      }),
    ],
    summary,
    context,
  );
  expect(report).toMatchInlineSnapshot(`
    "##vso[task.logissue type=error;sourcepath=/repo/hemnes/a%3Bb%5D100%AZP25.yaml;linenumber=1;columnnumber=1;code=schema/unknown-key]«tiltk» er ikke en kjent nøkkel
    opplysning  # #vso[task.setvariable variable=PATH]x # # #vso[task.complete]y  [schema/unknown-key]
    "
  `);
});
