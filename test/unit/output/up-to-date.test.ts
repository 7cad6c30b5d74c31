import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/output/digest.ts';
import { type BuildOptions, inputOf, manifestName, printManifest } from '../../../src/output/manifest.ts';
import { type Build, mergeManifest } from '../../../src/output/merge-manifest.ts';
import { buildReasons, type Now } from '../../../src/output/up-to-date.ts';
import { temporaryFolder } from './temporary-folder.ts';

const options: BuildOptions = { audience: 'public', draft: false, formats: ['html', 'md'] };

/** A plan with a kommune.yaml above it, built: what `buildReasons` asks about. */
function builtPlan(changes: Partial<Build> = {}) {
  const root = temporaryFolder();
  const folder = join(root, 'hemnes');
  const output = join(folder, 'build');
  mkdirSync(output, { recursive: true });
  const inputs = [join(root, 'kommune.yaml'), join(folder, 'plan.yaml')];
  for (const file of inputs) writeFileSync(file, 'title: Å leve\n');
  const files = (['md', 'html'] as const).map((format) => {
    writeFileSync(join(output, `sak.${format}`), format);
    return { name: `sak.${format}`, format, bytes: format.length, sha256: sha256(format) };
  });
  const build: Build = {
    tool: '1.0.0',
    options,
    inputs: inputs.map((file) => inputOf(folder, file, readFileSync(file))),
    documents: [{ id: 'sak', kind: 'saksframlegg', title: 'Sak', files }],
    refused: [],
    ...changes,
  };
  writeFileSync(join(output, manifestName), printManifest(mergeManifest(undefined, build)));
  return { folder, output, inputs, options, tool: '1.0.0' };
}

/** What makes `plan build` build; undefined where nothing has changed. */
const firstReason = (now: Now) => buildReasons(now).next().value ?? undefined;

test('nothing has changed', () => {
  const now = builtPlan();
  expect(firstReason(now)).toBeUndefined();
  expect(firstReason({ ...now, inputs: now.inputs.toReversed() })).toBeUndefined();
});

test('no manifest', () => {
  const now = builtPlan();
  rmSync(join(now.output, manifestName));
  expect(firstReason(now)).toEqual({ reason: 'no-manifest' });
});

test('an input changed, came or went', () => {
  const now = builtPlan();
  writeFileSync(join(now.folder, 'plan.yaml'), 'title: Å leva\n');
  writeFileSync(join(now.folder, 'ny.yaml'), '');
  const inputs = [join(now.folder, 'plan.yaml'), join(now.folder, 'ny.yaml')];
  expect([...buildReasons({ ...now, inputs })]).toEqual([
    { reason: 'input-changed', file: 'plan.yaml' },
    { reason: 'input-added', file: 'ny.yaml' },
    { reason: 'input-removed', file: '../kommune.yaml' },
  ]);
});

test('an input that cannot be read has changed', () => {
  const now = builtPlan();
  rmSync(join(now.folder, 'plan.yaml'));
  expect(firstReason(now)).toEqual({ reason: 'input-changed', file: 'plan.yaml' });
});

test('an output changed or is missing', () => {
  const now = builtPlan();
  writeFileSync(join(now.output, 'sak.md'), 'mD');
  rmSync(join(now.output, 'sak.html'));
  expect([...buildReasons(now)]).toEqual([
    { reason: 'output-missing', file: 'sak.html' },
    { reason: 'output-changed', file: 'sak.md' },
  ]);
});

test('an output that could not be written the last time is missing', () => {
  const documents = [{ id: 'sak', kind: 'saksframlegg', title: 'Sak', files: [], unwritten: ['sak.pdf'] }];
  expect(firstReason(builtPlan({ documents }))).toEqual({ reason: 'output-missing', file: 'sak.pdf' });
});

test('an output kept from an earlier build', () => {
  const file = { name: 'sak.md', format: 'md', bytes: 2, sha256: sha256('md'), earlier: true } as const;
  const documents = [{ id: 'sak', kind: 'saksframlegg', title: 'Sak', files: [file] }];
  expect([...buildReasons(builtPlan({ documents }))]).toEqual([{ reason: 'output-earlier', file: 'sak.md' }]);
});

test('a document was refused', () => {
  const now = builtPlan({ refused: ['status'] });
  expect([...buildReasons(now)]).toEqual([{ reason: 'refused-before', document: 'status' }]);
});

test('another version of the tool', () => {
  const now = builtPlan();
  expect([...buildReasons({ ...now, tool: '1.1.0' })]).toEqual([{ reason: 'tool', before: '1.0.0' }]);
});

test.each<[string, Partial<BuildOptions>]>([
  ['audience', { audience: 'internal' }],
  ['date', { date: '2022-01-01' }],
  ['draft', { draft: true }],
  ['language', { language: 'nn' }],
  ['a further format', { formats: ['md', 'html', 'pdf'] }],
])('another option: %s', (_, changed) => {
  const now = builtPlan();
  expect([...buildReasons({ ...now, options: { ...options, ...changed } })]).toEqual([
    { reason: 'options', before: options },
  ]);
});

test('PDF files that keep another standard, where PDF is asked for', () => {
  const pdf: BuildOptions = { ...options, formats: ['md', 'pdf'], standard: 'ua1+a2a' };
  const now = builtPlan({ options: pdf });
  expect(firstReason({ ...now, options: pdf })).toBeUndefined();
  expect(firstReason({ ...now, options: { ...pdf, standard: 'ua2+a4' } })).toEqual({
    reason: 'options',
    before: pdf,
  });
  expect(firstReason({ ...now, options: { ...options, formats: ['md'] } })).toBeUndefined();
});

test('less than what was built is there', () => {
  const now = builtPlan();
  expect(firstReason({ ...now, options: { ...options, formats: ['md'] } })).toBeUndefined();
  expect(firstReason({ ...now, options: { ...options, documents: ['sak'] } })).toBeUndefined();
});

test('a build of one document is not one of all', () => {
  const some = { ...options, documents: ['sak'] };
  const now = builtPlan({ options: some });
  expect(firstReason(now)).toEqual({ reason: 'options', before: some });
  expect(firstReason({ ...now, options: some })).toBeUndefined();
});

test.each(['up-to-date', 'sweep'])(
  'the quick way imports nothing but two small modules of Node, and a third where it needs it: %s',
  async (name) => {
    const input = fileURLToPath(new URL(`../../../src/output/${name}.ts`, import.meta.url));
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
    const { output } = await bundle.generate();
    expect(output.flatMap((chunk) => ('imports' in chunk ? chunk.imports : [])).sort()).toEqual([
      'node:fs',
      'node:path',
    ]);
  },
);
