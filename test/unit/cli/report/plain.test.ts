import { expect, test } from 'vitest';
import { plain } from '../../../../src/cli/report/plain.ts';
import { clean, context, findings, summary } from './cases.ts';

test('a report for someone who listens', () => {
  expect(plain(findings, summary, context)).toMatchInlineSnapshot(`
    "Funn 1 av 4: feil i plan.yaml, linje 2, tegn 1.
    «tiltk» er ikke en kjent nøkkel
    Linjen er: tiltk:
    Rett nøkkelen.
    Mente du «tiltak» eller «titler»?
    Først her: møter/høst 2021.yaml, linje 1, tegn 1.
    Koden er schema/unknown-key.

    Funn 2 av 4: advarsel i plan.yaml, linje 4, tegn 12.
    3/4/2021 kan leses på to måter
    Linjen er: frist: 3/4/2021
    Koden er schema/ambiguous.

    Funn 3 av 4: opplysning i møter/høst 2021.yaml, linje 2, tegn 13.
    Filen er ikke lest
    Linjen er: november: [æ, 🎉, x]
    Koden er schema/foreign-file.

    Funn 4 av 4: feil.
    100 % «feil»: linje 2; [x], <b> & "c"␇
    Koden er pdf/failed.

    2 feil, 1 advarsel i 5 filer.
    "
  `);
});

test('nothing is drawn: no carets, arrows, brackets around codes or runs of spaces', () => {
  const told = plain(findings, summary, { ...context, source: () => undefined });
  expect(told).not.toMatch(/[\^→|]| {2}|\[[a-z]+\//);
});

test('without findings it is one sentence', () => {
  expect(plain([], clean, context)).toBe('Ingen feil eller advarsler i 1 fil.\n');
});
