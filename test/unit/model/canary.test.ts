import { describe, expect, test } from 'vitest';
import type { OpenPlan } from '../../../src/compile/open-plan.ts';
import { editionsOf, viewOf, wordsIn } from '../../../src/documents/index.ts';
import { findPlans, openPlan } from '../../../src/index.ts';
import { kinds } from '../../../src/model/directory.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';
import { secretPlan } from './secrets.ts';

/** Every text and key that can be come to from a value, with the way to it. */
function* textsIn(value: unknown): Iterable<string> {
  const seen = new Set<unknown>();
  const waiting: [unknown, string][] = [[value, '']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [one, way] = next;
    if (typeof one === 'string') yield `${way}: ${one}`;
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const [key, child] of Object.entries(one)) {
      yield `${way}/${key}`;
      waiting.push([child, `${way}/${key}`]);
    }
  }
}

/** The views of all documents that are made of a plan. */
function viewsOf({ linked }: OpenPlan): unknown[] {
  const data = linked?.data;
  if (!data) throw new Error('no plan');
  const context = { data, plan: data.plan, language: 'nb', words: wordsIn('nb') } as const;
  return editionsOf(data).map((edition) => [edition.id, edition.kind, viewOf(edition, context)]);
}

const { json, files, secrets } = secretPlan();
let opened: { whole: OpenPlan; open: OpenPlan } | undefined;

/** Opens a plan that is written as JSON. */
function openJson(text: string, audience: 'public' | 'internal'): OpenPlan {
  const folder = temporaryFolder({
    'plan.yaml': text,
    ...Object.fromEntries(files.map((file) => [file, ''])),
  });
  const [plan] = findPlans(folder, folder) ?? [];
  if (!plan) throw new Error('no plan');
  return openPlan(plan, audience);
}

/** The plan for those who see all of it and for the public, read once. */
function plans(): { whole: OpenPlan; open: OpenPlan } {
  opened ??= { whole: openJson(json, 'internal'), open: openJson(json, 'public') };
  return opened;
}

const secret = /hemmelig/i;

describe('a plan with a secret in every field', () => {
  test('is read whole, and refers to nothing that it must not name', () => {
    const { whole, open } = plans();
    const codes = (plan: OpenPlan) => [...new Set(plan.diagnostics.map(({ code }) => code))];
    expect(secrets.length).toBeGreaterThan(5000);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(
      codes(whole).filter((code) => /^(?:yaml|schema|text\/file|access|ref\/(?:unk|wr|am))/.test(code)),
    ).toEqual(['ref/unknown-within']);
    expect(codes(open)).toEqual(codes(whole));
  });

  test('has all of them in the internal plan', () => {
    const { whole } = plans();
    const texts = [...textsIn(whole.linked?.data)].join('\n');
    const found = new Set(texts.match(/Hemmelig\d+|hemmelig-[a-z-]+/g));
    expect(secrets.filter((one) => !found.has(one))).toEqual([]);
  });

  test('has none that can be come to from the public plan', () => {
    const { open } = plans();
    const texts = [...textsIn(open.linked?.data)];
    expect(texts.filter((text) => secret.test(text))).toEqual([]);
    // What is open is there all the same.
    const opens = new Set(json.match(/\bOpen\d+/g));
    const found = new Set(texts.join('\n').match(/\bOpen\d+/g));
    expect(opens.size).toBeGreaterThan(500);
    expect([...opens].filter((one) => !found.has(one))).toEqual([]);
  });

  test('has none in the public directory, under any id or name', () => {
    const { open } = plans();
    const directory = open.linked?.directory;
    expect([...textsIn([directory?.entries, directory?.names])].filter((text) => secret.test(text))).toEqual(
      [],
    );
    expect([...secrets, 'Hemmelig Persen'].filter((one) => directory?.find(one, kinds).length)).toEqual([]);
    expect(directory?.find('open-cases', kinds)).toHaveLength(1);
  });

  test('has none in what a document prints', () => {
    const { whole, open } = plans();
    const views = [...textsIn(viewsOf(open))];
    expect(views.filter((text) => secret.test(text))).toEqual([]);
    expect(views.join('\n')).toContain('Open');
    expect([...textsIn(viewsOf(whole))].filter((text) => secret.test(text)).length).toBeGreaterThan(50);
  });

  test.each<[string, unknown]>([
    ['access', null],
    ['access', 'intern?'],
    ['exemption', null],
    ['exemption', ['offl. § 13']],
    ['closed', null],
    ['closed', ['koml. § 11-5']],
  ])('opens none where who may see it cannot be read: %s %j', (field, faulty) => {
    const isSaid = (value: unknown) => typeof value === 'string' || 'legalBasis' in (value as object);
    const isOffList = (value: unknown) => typeof value === 'object' && 'onPublicList' in (value as object);
    const text = JSON.stringify(JSON.parse(json), (key, value) =>
      key === field && isSaid(value) && !isOffList(value) ? faulty : value,
    );
    const { linked } = openJson(text, 'public');
    const found = [...textsIn([linked?.data, linked?.directory.entries, linked?.directory.names])];
    expect(found.filter((one) => secret.test(one))).toEqual([]);
    expect(found.length).toBeGreaterThan(1000);
  });
});
