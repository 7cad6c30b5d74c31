import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listEditions, makeDocument } from '../../../src/compile/make-document.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { openTheme } from '../../../src/compile/theme.ts';
import { follow } from '../../../src/schema/index.ts';
import { planIn } from '../../examples/outputs.ts';
import { type Leaf, leavesOf, Samples } from './field-samples.ts';

type Data = Record<string, unknown>;

/** Each kind of object, and a plan around one of it whose documents print what it says. */
const roots = {
  case: (object: object) => ({ plan: { vision: 'V.' }, cases: { a: object } }),
  measure: (object: object) => ({
    measures: { a: object },
    editions: { report: { kind: 'status-report', asOf: '2160-01-01' } },
  }),
  plan: (object: object) => ({ plan: { vision: 'V.', ...object }, measures: { a: { title: 'A' } } }),
  mandate: (object: object) => ({ plan: { vision: 'V.' }, mandates: { a: object } }),
  meeting: (object: object) => ({
    plan: { vision: 'V.' },
    meetings: { a: object },
    editions: Object.fromEntries(
      ['meeting-notice', 'agenda', 'invitation', 'minutes', 'notes'].map((kind) => [kind, { kind, of: 'a' }]),
    ),
  }),
};

/** Fields that say something only beside others, with those. */
const beside: Readonly<Record<string, Data>> = {
  'case.recommendation': { points: ['P.'] },
  'case.extra': { text: 'X' },
  'measure.extra': { text: 'X' },
  'plan.extra': { text: 'X' },
  'meeting.extra': { text: 'X' },
  meeting: { starts: '08:00', activities: [{ title: 'Walk', how: ['H.'] }] },
  'meeting.activities': { how: ['H.'] },
  'meeting.minutes.items': { motions: [{ id: 'm1', text: 'T.' }] },
  'meeting.minutes.items.motions': { text: 'T.' },
  'meeting.minutes.items.votes.between': { motion: 'm1' },
};

/** Values that must mean something in the plan. */
const values: Readonly<Record<string, unknown>> = {
  'case.sections.fromPlan': 'vision',
  'plan.sections.fromPlan': 'vision',
  'mandate.sections.fromPlan': 'vision',
  'meeting.sections.fromPlan': 'vision',
  'plan.language': 'Swedish',
  'meeting.agenda.activity': 'Walk',
  'meeting.minutes.items.votes.concerns': 'm1',
  'meeting.minutes.items.votes.between.motion': 'm1',
};

/** Fields that no document prints, by a pattern of their paths, and why. */
const exceptions: readonly (readonly [path: RegExp, reason: string])[] = [
  [
    /^plan\.(?:ignore|rules|requiredSections|sectionOrder|appearance|vocabulary)\b/,
    'settings, not words of the plan',
  ],
  [/\.publicTitle$/, 'it is a part of the exemption, without whose legal basis it is a mistake'],
  [/\.logo\b/, 'no document has an image at its head yet'],
  [/^plan\.municipality\.(?!name$)/, 'documents are signed with the name of the municipality, nothing else'],
  [/^meeting\.kind$/, 'decides whether a meeting has minutes or notes'],
  [/^plan\.(?:contact|partners)\.(?:description|link)/, 'contact and partners stand on a line'],
  [/\.extra\.(?:description|link)/, "a field of one's own is a label and words"],
  [/\.amounts\.(?:description|link)/, 'an amount stands in a cell'],
  [/^measure\.updates\.(?:description|link)/, 'the comment is what an update says in a report'],
  [/\.(?:invited|who|present|absent)\.(?:description|link)/, 'people stand in a list of names'],
  [/\.(?:disqualified|closed|votes|between)\.(?:description|link)/, 'it is told in a sentence'],
];

/** The Markdown of all documents of a plan that are not refused, and what is wrong with it. */
function build(data: Data): { markdown: string; told: string } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-fields-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), JSON.stringify(data));
  for (const [name] of JSON.stringify(data).matchAll(/Zq\w+\.txt/g)) writeFileSync(join(folder, name), '');
  const plan = openPlan(planIn(folder), 'internal');
  const { theme } = openTheme(planIn(folder));
  const made = listEditions(plan).map(({ edition }) =>
    makeDocument(plan, edition, theme, { audience: 'internal', draft: false }),
  );
  return {
    markdown: made.map((one) => ('made' in one ? one.made.markdown : '')).join('\n'),
    told: plan.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`).join('\n'),
  };
}

/** Puts what must stand beside a field there, and takes the field away where `without` says so. */
function finished(object: Data, root: string, path: readonly string[], without: boolean): Data {
  let owner = object;
  for (let depth = 0; ; depth++) {
    const place = [root, ...path.slice(0, depth)].join('.');
    for (const [name, value] of Object.entries(beside[place] ?? {}))
      if (name !== path[depth]) owner[name] = value;
    const name = path[depth] ?? '';
    if (depth === path.length - 1) {
      if (without) delete owner[name];
      return object;
    }
    const next = owner[name];
    owner = (Array.isArray(next) ? next[0] : next) as Data;
  }
}

/** Whether some document says what stands in a field: its word, or other words than without it. */
function isPrinted(root: keyof typeof roots, { path, schema }: Leaf): { printed: boolean; told: string } {
  const samples = new Samples();
  const value = values[[root, ...path].join('.')] ?? samples.value(schema);
  const target = follow({ $ref: `#/definitions/${root}` });
  const object = samples.object(target, path, value);
  const built = (without: boolean) => {
    const made: Data = roots[root](finished(structuredClone(object), root, path, without));
    const all: Data = { ...made, plan: { title: 'Plan', language: 'English', ...(made.plan as Data) } };
    for (const [kind, items] of Object.entries(samples.declared))
      all[kind] = { ...(all[kind] as Data), ...items };
    return build(all);
  };
  const { markdown, told } = built(false);
  const [word] = (typeof value === 'string' && /zq\w+/i.exec(value)) || [];
  const printed = word
    ? markdown.toLowerCase().includes(word.toLowerCase())
    : markdown !== built(true).markdown;
  return { printed, told };
}

describe.each(Object.keys(roots) as (keyof typeof roots)[])('every field of a %s', (root) => {
  const leaves = leavesOf(follow({ $ref: `#/definitions/${root}` }));
  const named = leaves.map((leaf) => [[root, ...leaf.path].join('.'), leaf] as const);
  const isExcepted = (name: string) => exceptions.some(([path]) => path.test(name));

  test.each(named.filter(([name]) => !isExcepted(name)))('%s is printed', (_, leaf) => {
    const { printed, told } = isPrinted(root, leaf);
    expect(printed ? 'printed' : `not printed; ${told}`).toBe('printed');
  });

  test.each(named.filter(([name]) => isExcepted(name)))('%s is not, with a reason', (_, leaf) => {
    expect(isPrinted(root, leaf).printed).toBe(false);
  });
});
