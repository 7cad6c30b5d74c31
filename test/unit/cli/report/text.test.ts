import { expect, test } from 'vitest';
import { text } from '../../../../src/cli/report/text.ts';
import { reportWords } from '../../../../src/cli/report/words.ts';
import { languages } from '../../../../src/text/language.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('a report for a person', () => {
  expect(text(findings, summary, context)).toMatchInlineSnapshot(`
    "plan.yaml:2:1  feil  «tiltk» er ikke en kjent nøkkel  [schema/unknown-key]
        1 | title: Plan
        2 | tiltk:
          | ^^^^^
      → Rett nøkkelen.
      → Mente du «tiltak» eller «titler»?
      møter/høst 2021.yaml:1:1  Først her

    plan.yaml:4:12  advarsel  3/4/2021 kan leses på to måter  [schema/ambiguous]
        3 |   dør:
        4 |     frist: 3/4/2021
          |            ^^^^^^^^

    møter/høst 2021.yaml:2:13  opplysning  Filen er ikke lest  [schema/foreign-file]
        1 | meetings:
        2 |     november: [æ, 🎉, x]
          |                ^

    feil  100 % «feil»: linje 2; [x], <b> & "c"␇  [pdf/failed]

    2 feil, 1 advarsel i 5 filer
    "
  `);
});

test('without findings it is one line', () => {
  expect(text([], clean, context)).toMatchInlineSnapshot(`
    "Ingen feil eller advarsler i 1 fil
    "
  `);
});

test('colours stand around words that are there without them', () => {
  const tag = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
  const color = {
    error: tag('error'),
    warning: tag('warning'),
    info: tag('info'),
    dim: tag('dim'),
    bold: tag('bold'),
  };
  const painted = text(findings, summary, { ...context, color });
  expect(painted.replace(/<\/?(error|warning|info|dim|bold)>/g, '')).toBe(text(findings, summary, context));
  expect(painted.split('\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "plan.yaml:2:1  <error>feil</error>  <bold>«tiltk» er ikke en kjent nøkkel</bold>  <dim>[schema/unknown-key]</dim>",
      "    1 | title: Plan",
      "    2 | tiltk:",
      "    <error>  | ^^^^^</error>",
    ]
  `);
});

test('nothing in the data drives the terminal or adds lines', () => {
  const nasty = '\u001b[2Jborte\r\nplan.yaml:1:1  feil  falsk\u202e\u009b1m';
  const report = text(
    [
      finding({
        message: nasty,
        help: nasty,
        suggestions: [nasty],
        place: place(`${nasty}.yaml`, 1, 1, 3),
        related: [{ message: nasty, place: place(nasty, 1, 1, 1) }],
      }),
    ],
    summary,
    { ...context, source: () => nasty },
  );
  expect(report).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(report.match(/^plan\.yaml/gm)).toBeNull();
  expect(report).toContain('␛[2Jborte');
});

test('of many related places the first few are listed', () => {
  const related = Array.from({ length: 18 }, (_, n) => ({
    message: 'her',
    place: place('plan.yaml', n + 1, 1, 1),
  }));
  const report = text([finding({ severity: 'warning', related })], { ...clean, warnings: 1 }, context);
  expect(report).toMatchInlineSnapshot(`
    "advarsel  «tiltk» er ikke en kjent nøkkel  [schema/unknown-key]
      plan.yaml:1:1  her
      plan.yaml:2:1  her
      plan.yaml:3:1  her
      plan.yaml:4:1  her
      plan.yaml:5:1  her
      og 13 til

    1 advarsel i 1 fil
    "
  `);
});

test.each(languages)('every word of %s is there', (language) => {
  const words = reportWords[language];
  expect(words.language).toBe(language);
  for (const noun of [words.file, ...Object.values(words.severity)]) {
    expect(noun.one).toMatch(/^\p{Ll}+$/u);
    expect(noun.many).toMatch(/^\p{Ll}+$/u);
  }
});

test('one finding and many, in four languages', () => {
  const suggestions = ['a', 'b', 'c'];
  const reports = languages.flatMap((language) => {
    const words = { ...context, words: reportWords[language] };
    return [
      text([], { errors: 0, warnings: 0, files: 3 }, words),
      text([finding({ message: '', suggestions })], { errors: 1, warnings: 2, files: 1 }, words),
      text([finding({ message: '', severity: 'info' })], { errors: 0, warnings: 0, files: 2 }, words),
      text([finding({ message: '', severity: 'warning' })], { errors: 2, warnings: 1, files: 2 }, words),
      words.words.more(3),
    ];
  });
  expect(`\n${reports.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Ingen feil eller advarsler i 3 filer

    feil    [schema/unknown-key]
      → Mente du «a», «b» eller «c»?

    1 feil, 2 advarsler i 1 fil

    opplysning    [schema/unknown-key]

    Ingen feil eller advarsler i 2 filer

    advarsel    [schema/unknown-key]

    2 feil, 1 advarsel i 2 filer

    og 3 til
    Ingen feil eller åtvaringar i 3 filer

    feil    [schema/unknown-key]
      → Meinte du «a», «b» eller «c»?

    1 feil, 2 åtvaringar i 1 fil

    opplysning    [schema/unknown-key]

    Ingen feil eller åtvaringar i 2 filer

    åtvaring    [schema/unknown-key]

    2 feil, 1 åtvaring i 2 filer

    og 3 til
    Inga fel eller varningar i 3 filer

    fel    [schema/unknown-key]
      → Menade du ”a”, ”b” eller ”c”?

    1 fel, 2 varningar i 1 fil

    upplysning    [schema/unknown-key]

    Inga fel eller varningar i 2 filer

    varning    [schema/unknown-key]

    2 fel, 1 varning i 2 filer

    och 3 till
    No errors or warnings in 3 files

    error    [schema/unknown-key]
      → Did you mean “a”, “b”, or “c”?

    1 error, 2 warnings in 1 file

    note    [schema/unknown-key]

    No errors or warnings in 2 files

    warning    [schema/unknown-key]

    2 errors, 1 warning in 2 files

    and 3 more
    "
  `);
});
