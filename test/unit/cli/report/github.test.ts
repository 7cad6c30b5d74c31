import { expect, test } from 'vitest';
import { github } from '../../../../src/cli/report/github.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('workflow commands, with their escapes', () => {
  expect(github(findings, summary, context)).toMatchInlineSnapshot(`
    "::error file=plan.yaml,line=2,endLine=2,col=1,endColumn=6,title=schema/unknown-key::«tiltk» er ikke en kjent nøkkel%0ARett nøkkelen.%0AMente du «tiltak» eller «titler»?
    ::warning file=plan.yaml,line=4,endLine=4,col=12,endColumn=20,title=schema/ambiguous::3/4/2021 kan leses på to måter
    ::notice file=møter/høst 2021.yaml,line=2,endLine=2,col=13,endColumn=14,title=schema/foreign-file::Filen er ikke lest
    ::error title=pdf/failed::100 %25 «feil»:%0D%0Alinje 2; [x], <b> & "c"␇
    "
  `);
});

test('nothing found is nothing printed', () => {
  expect(github([], clean, context)).toBe('');
});

test('files are named from the top of the repository', () => {
  const report = github(findings, summary, { ...context, repository: '/repo' });
  expect(report).toContain('::error file=hemnes/plan.yaml,');
});

test('a file name with separators stays one property', () => {
  const report = github([finding({ place: place('a,b: 100%.yaml', 1, 1, 1) })], summary, context);
  expect(report).toContain('file=a%2Cb%3A 100%25.yaml,line=1,');
});

test('a place over several lines has no columns', () => {
  const several = { file: 'plan.yaml', start: { line: 1, column: 3 }, end: { line: 3, column: 2 } };
  expect(github([finding({ place: several })], summary, context)).toContain('line=1,endLine=3,title=');
});

test('ten of each level become annotations, the rest is told in the log', () => {
  const many = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    Array.from({ length: 12 }, (_, n) => finding({ severity, message: `::error::nummer ${n}\n::error::` })),
  );
  const lines = github(many, summary, context).split('\n');
  for (const level of ['error', 'warning', 'notice']) {
    expect(lines.filter((line) => line.startsWith(`::${level} `))).toHaveLength(10);
  }
  expect(lines.slice(30)).toMatchInlineSnapshot(`
    [
      "::group::og 6 til",
      "- feil  ::error::nummer 10 ::error::  [schema/unknown-key]",
      "- feil  ::error::nummer 11 ::error::  [schema/unknown-key]",
      "- advarsel  ::error::nummer 10 ::error::  [schema/unknown-key]",
      "- advarsel  ::error::nummer 11 ::error::  [schema/unknown-key]",
      "- opplysning  ::error::nummer 10 ::error::  [schema/unknown-key]",
      "- opplysning  ::error::nummer 11 ::error::  [schema/unknown-key]",
      "::endgroup::",
      "",
    ]
  `);
});
