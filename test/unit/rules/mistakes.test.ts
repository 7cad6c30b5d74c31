import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toFindings } from '../../../src/cli/findings.ts';
import { findPlans, openPlan } from '../../../src/index.ts';
import { writtenName } from '../../../src/schema/names.ts';
import { fieldOf, follow, planSchema, type Schema } from '../../../src/schema/schema.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';
import { withoutThin } from './checking.ts';

type Json = Readonly<Record<string, unknown>>;

/** A plan with canonical names, in which one thing is wrong; the codes that tell of it, at each place that they name. */
const mistakes: readonly (readonly [what: string, plan: Json, underlined: readonly string[]])[] = [
  [
    'a person where a group must stand',
    { people: { kari: 'Kari Li' }, measures: { sti: { title: 'Sti', group: 'kari' } } },
    ['ref/wrong-kind kari'],
  ],
  [
    'nearly the name of a role',
    {
      roles: { leder: { title: 'Kommunedirektøren' } },
      measures: { sti: { title: 'Sti', responsible: 'Komunedirektøren' } },
    },
    ['ref/nearly Komunedirektøren'],
  ],
  [
    'an end before its start',
    { measures: { sti: { title: 'Sti', start: '2021-05-01', deadline: '2021-04-01' } } },
    ['time/reversed 2021-04-01'],
  ],
  [
    'a date that may be two',
    { measures: { sti: { title: 'Sti', deadline: '3/4/2021' } } },
    ['schema/ambiguous 3/4/2021'],
  ],
  [
    'two rows of one body with one number',
    {
      bodies: { ks: 'Solvik' },
      cases: {
        a: { title: 'A', routing: [{ body: 'ks', caseNumber: '13/21' }] },
        b: { title: 'B', routing: [{ body: 'Solvik', caseNumber: '13/21' }] },
      },
    },
    ['ref/routing-twice 13/21'],
  ],
  [
    'a fact that is written twice and differs',
    {
      bodies: { ks: 'Solvik' },
      meetings: { mars: { body: 'ks', date: '2021-03-18' } },
      cases: { a: { title: 'A', routing: [{ meeting: 'mars', date: '2021-03-19' }] } },
    },
    ['ref/differs 2021-03-18', 'ref/differs 2021-03-19'],
  ],
  [
    'reporting in a circle',
    {
      groups: {
        a: { name: 'Gruppe A', reportsTo: 'b' },
        b: { name: 'Gruppe B', reportsTo: 'c' },
        c: { name: 'Gruppe C', reportsTo: 'a' },
      },
    },
    ['org/cycle a'],
  ],
  [
    'files outside the plan',
    { cases: { a: { title: 'A', text: '../x.md', attachments: [{ title: 'B', file: '../x.pdf' }] } } },
    ['text/file ../x.md', 'text/file ../x.pdf'],
  ],
  [
    'two things of one id',
    {
      measures: [
        { id: 'ny-sti', title: 'Ny sti' },
        { id: 'Ny_sti', title: 'En annen sti' },
      ],
    },
    ['schema/duplicate-id Ny_sti'],
  ],
];

/** The same plan as somebody writes it who has that language. */
function written(language: Language, value: unknown, schema: Schema = planSchema): unknown {
  const target = follow(schema);
  if (Array.isArray(value)) {
    // A collection may be a list as well.
    const item = target['x-collection'] ? target.additionalProperties : target.items;
    return value.map((one) => written(language, one, item as Schema));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const field = fieldOf(target, key);
      if (!field) throw new Error(`no field ${key}`);
      const name = target['x-collection'] ? key : writtenName(language, field['x-names'], key);
      return [name, written(language, child, field)];
    }),
  );
}

/** What is told of a plan, in words. */
function tell(plan: Json, language: Language) {
  const source = stringify(written(language, { plan: { title: 'A', language }, ...plan }));
  const folder = temporaryFolder({ 'plan/plan.yaml': source, 'x.md': 'x', 'x.pdf': 'x' });
  const [found] = findPlans(`${folder}/plan`, `${folder}/plan`) ?? [];
  if (!found) throw new Error('no plan');
  const { diagnostics, files, language: own } = openPlan(found);
  expect(own).toBe(language);
  const findings = toFindings(
    withoutThin(diagnostics),
    language,
    (file) => files.get(file)?.text,
    `${folder}/plan`,
  );
  return { source, lines: source.split('\n'), findings };
}

/** A finding as it is read: the line, what is underlined in it, the words, the remedy. */
function print({ lines, findings }: ReturnType<typeof tell>): string {
  return findings
    .flatMap(({ code, place, message, help, suggestions, related }) => {
      const { line = 1, column = 1 } = place?.start ?? {};
      const width = place?.end.line === line ? place.end.column - column : 1;
      return [
        `${line}:${column} ${code}`,
        `    ${lines[line - 1] ?? ''}`,
        `    ${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, width))}`,
        `  ${message}`,
        ...(suggestions.length > 0 ? [`  → ${suggestions.join(', ')}`] : []),
        `  ${help ?? ''}`,
        ...related.map(({ message, place: { start } }) => `  (${message}: ${start.line}:${start.column})`),
      ];
    })
    .join('\n');
}

describe.each(mistakes)('%s', (what, plan, underlined) => {
  test.each(languages)('is told at its place with a remedy: %s', (language) => {
    const { findings, lines } = tell(plan, language);
    const stretches = findings.map(({ code, place }) => {
      const { start, end } = place ?? {};
      const text = start?.line === end?.line ? lines[(start?.line ?? 1) - 1] : undefined;
      return `${code} ${text?.slice((start?.column ?? 1) - 1, (end?.column ?? 1) - 1)}`;
    });
    expect(stretches).toEqual(underlined);
    for (const { message, help } of findings) {
      expect(message.length).toBeGreaterThan(10);
      expect(help?.length).toBeGreaterThan(10);
    }
  });

  test('reads so', async () => {
    const told = languages.map((language) => `${language}\n${print(tell(plan, language))}\n`).join('\n');
    await expect(told).toMatchFileSnapshot(`expected/${what.replaceAll(' ', '-')}.txt`);
  });
});
