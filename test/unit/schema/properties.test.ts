import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findPlans, type OpenPlan, openPlan } from '../../../src/index.ts';
import { fieldEntries, follow, planSchema, type Schema } from '../../../src/schema/schema.ts';

const hemnes = resolve('examples/hemnes');
const names = readdirSync(hemnes).filter((name) => name.endsWith('.yaml'));
const originals = new Map(names.map((name) => [name, readFileSync(join(hemnes, name))]));
let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'planverk-property-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a plan for both audiences; it must not throw, and everything that is told stands within its file. */
function open(files: ReadonlyMap<string, string | Uint8Array>): OpenPlan[] {
  const plan = join(folder, 'plan');
  rmSync(plan, { recursive: true, force: true });
  mkdirSync(plan);
  for (const [name, content] of files) writeFileSync(join(plan, name), content);
  const [found] = findPlans(plan, folder) ?? [];
  if (!found) throw new Error('no plan');
  const opened = (['public', 'internal'] as const).map((audience) => openPlan(found, audience));
  for (const { diagnostics, files } of opened) {
    for (const { code, span, related } of diagnostics) {
      expect(span, code).toBeDefined();
      for (const one of [span, ...related.map(({ span }) => span)]) {
        if (!one) continue;
        const text = files.get(one.file)?.text;
        expect(text, `${code}: ${one.file}`).toBeDefined();
        expect(one.start, code).toBeGreaterThanOrEqual(0);
        expect(one.end, code).toBeGreaterThanOrEqual(one.start);
        expect(one.end, code).toBeLessThanOrEqual(text?.length ?? -1);
      }
    }
  }
  return opened;
}

const withFile = (name: string, content: string | Uint8Array) =>
  open(new Map([...originals, [name, content]]));

test('the plan of Hemnes lacks only what its measures do not say', () => {
  const told = open(originals).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(new Set(told)).toEqual(new Set(['measure/missing']));
});

test('random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, asPlan) => {
      withFile(asPlan ? 'plan.yaml' : 'annet.yaml', bytes);
    }),
    { numRuns: 80 },
  );
});

test('random text of the signs that YAML is made of', () => {
  const sign = fc.constantFrom(
    ...'plan: tittel\n- [{}]"\'#&*!|>%@`,?~<.0123\t\r\u00a0å'.split(''),
    '\n  ',
    ': ',
    '<<: ',
    '*a',
    '&a ',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      open(new Map([['plan.yaml', `plan:\n  ${signs.join('')}`]]));
    }),
    { numRuns: 200 },
  );
});

/** Every word of the schema, in all languages, and ids of the plan: the likeliest words to go wrong with. */
const words = [...new Set(wordsOf(planSchema))];
function* wordsOf(schema: Schema): Generator<string> {
  for (const node of [schema, ...Object.values(schema.definitions ?? {})]) {
    for (const [name, field] of fieldEntries(node)) {
      yield* [name, ...Object.values(field['x-names'] ?? {}).flatMap((one) => one.split('|'))];
      for (const value of follow(field).enum ?? []) yield value;
    }
  }
}

test('random YAML in the words of the schema', () => {
  expect(words.length).toBeGreaterThan(200);
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      'kommunestyret',
      'alle',
      'planvedtaket',
      '__proto__',
      '1. a\n2. b',
      'sak.md',
      '[[x]]',
      '18.03.2021',
      '13/21',
      '',
    ),
    fc.string({ maxLength: 5, unit: 'grapheme' }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.constant(null),
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  const top = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(planSchema.properties ?? {})), word),
    tree,
    { maxKeys: 6 },
  );
  fc.assert(
    fc.property(top, top, (one, two) => {
      open(
        new Map([
          ['plan.yaml', stringify(one)],
          ['b.yaml', stringify(two)],
        ]),
      );
    }),
    { numRuns: 200 },
  );
});

test('random changes of the plan of Hemnes', () => {
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.nat(12),
    kind: fc.constantFrom('delete', 'double', 'insert', 'line', 'indent', 'swap'),
    sign: fc.constantFrom(...': -[]{}"\'#&*!|>,\n\tx0', '\n  ', 'å', '\0', '\u2603', ': [[nei]]'),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = new Map([...originals].map(([name, bytes]) => [name, bytes.toString('utf8')]));
      for (const { name, at, length, kind, sign } of changes) {
        const text = files.get(name) ?? '';
        const index = Math.floor(at * text.length);
        const lines = text.split('\n');
        const line = Math.floor(at * lines.length);
        const changed = {
          delete: () => text.slice(0, index) + text.slice(index + length),
          double: () => text.slice(0, index + length) + text.slice(index),
          insert: () => text.slice(0, index) + sign + text.slice(index),
          line: () => lines.toSpliced(line, 1).join('\n'),
          indent: () => lines.with(line, `${' '.repeat(length)}${lines[line]?.trimStart()}`).join('\n'),
          swap: () => lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n'),
        }[kind]();
        files.set(name, changed);
      }
      open(files);
    }),
    { numRuns: 200 },
  );
});
