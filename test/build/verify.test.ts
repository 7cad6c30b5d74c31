import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../../src/compile/build.ts';
import type { Remake } from '../../src/compile/remake.ts';
import { isWrong, verify } from '../../src/compile/verify.ts';
import { findTargets, gatherTargets } from '../../src/compile/verify-targets.ts';
import { buildHost, planIn } from '../examples/outputs.ts';
import { buildDocument } from '../unit/pdf/support/build-document.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { replaceIn } from './copies.ts';

const tool = 'planverk test';

const yaml = `plan: {tittel: Åpen plan, kommune: Solvik}
saker:
  brua: {tittel: Brua, tekst: Brua bygges.}
  vegen: {tittel: Vegen, tekst: Vegen bygges.}
  hemmelig: {tittel: Hemmelig, tilgang: intern}
`;

/** A plan of two cases, built as Markdown and HTML. */
async function builtPlan(documents: readonly string[] = []) {
  const folder = temporaryFolder({
    'plan.yaml': yaml,
    'skjult.yaml': 'saker: {x: {tittel: X, tilgang: intern}}\n',
  });
  const output = join(folder, 'build');
  const request = {
    audience: 'public',
    formats: ['md', 'html'],
    draft: false,
    output,
    standard: 'ua1+a2a',
  } as const;
  const buildAgain = async (documents: readonly string[]) => {
    const { diagnostics } = await build(planIn(folder), { ...request, documents }, buildHost(undefined));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  };
  await buildAgain(documents);
  return {
    folder,
    output,
    planFile: join(folder, 'plan.yaml'),
    buildAgain,
    manifest: join(output, 'manifest.json'),
    check: (only?: string[], by = tool) =>
      verify({ folder: output, plan: planIn(folder), ...(only ? { only } : {}) }, by).findings,
  };
}

test('what was built and is left alone is well', async () => {
  const { check, output } = await builtPlan();
  expect(check()).toEqual([]);
  expect(verify({ folder: output }, tool)).toMatchObject({ tool, findings: [] });
});

test('files of the folder are told from what they were', async () => {
  const { check, output } = await builtPlan();
  writeFileSync(join(output, 'saksframlegg-brua.md'), 'noe annet');
  rmSync(join(output, 'saksframlegg-brua.html'));
  writeFileSync(join(output, 'notat.docx'), '');
  writeFileSync(join(output, '.gitkeep'), '');
  mkdirSync(join(output, 'internal'));
  expect(check()).toEqual([
    { finding: 'file-missing', file: 'saksframlegg-brua.html' },
    { finding: 'file-changed', file: 'saksframlegg-brua.md' },
    { finding: 'file-unknown', file: 'notat.docx' },
  ]);
  expect(check(['saksframlegg-vegen.md'])).toEqual([]);
});

test('a plan that is another tells which documents become others', async () => {
  const { check, planFile } = await builtPlan();
  replaceIn(planFile, 'Brua bygges', 'Brua rives');
  const changed = { finding: 'input-changed', file: 'plan.yaml' };
  const differs = {
    finding: 'document-differs',
    document: 'saksframlegg-brua',
    files: ['saksframlegg-brua.html', 'saksframlegg-brua.md'],
  };
  expect(check()).toEqual([changed, differs]);
  expect(check(['saksframlegg-brua.md'])).toEqual([changed, differs]);
  expect(check(['saksframlegg-vegen.md'])).toEqual([changed, { finding: 'documents-same' }]);
});

test('a plan that is another may give the same documents, and then nothing is wrong', async () => {
  const { check, folder } = await builtPlan();
  writeFileSync(join(folder, 'skjult.yaml'), 'saker: {x: {tittel: Y, tilgang: intern}}\n');
  writeFileSync(join(folder, 'ny.yaml'), '# ingenting\n');
  const findings = check();
  expect(findings).toEqual([
    { finding: 'input-added', file: 'ny.yaml' },
    { finding: 'input-changed', file: 'skjult.yaml' },
    { finding: 'documents-same' },
  ]);
  expect(findings.some(isWrong)).toBe(false);
});

test('documents that are gone, new or wrong in the plan are told', async () => {
  const { check, planFile } = await builtPlan();
  replaceIn(planFile, '  brua: {tittel: Brua', '  tunnelen: {tittel: Tunnelen');
  replaceIn(
    planFile,
    'tekst: Vegen bygges.',
    'tekst: Vegen bygges., saksgang: [{organ: kommunestyret, utfall: vedtattt}]',
  );
  expect(check()).toEqual([
    { finding: 'input-changed', file: 'plan.yaml' },
    { finding: 'document-gone', document: 'saksframlegg-brua' },
    { finding: 'document-refused', document: 'saksframlegg-vegen' },
    { finding: 'document-new', document: 'saksframlegg-tunnelen' },
  ]);
  writeFileSync(planFile, 'plan: {tittel: Sak: plan}\n');
  expect(check()).toEqual([{ finding: 'input-changed', file: 'plan.yaml' }, { finding: 'plan-unreadable' }]);
});

test('documents that were not asked for are not missed', async () => {
  const { check, planFile } = await builtPlan(['saksframlegg-brua']);
  replaceIn(planFile, 'Vegen bygges', 'Vegen rives');
  expect(check()).toEqual([{ finding: 'input-changed', file: 'plan.yaml' }, { finding: 'documents-same' }]);
});

test('files of an earlier build than the others are told', async () => {
  const { buildAgain, check, planFile } = await builtPlan();
  replaceIn(planFile, 'Brua bygges', 'Brua rives');
  await buildAgain(['saksframlegg-brua']);
  expect(check()).toEqual(
    ['html', 'md'].map((format) => ({ finding: 'file-earlier', file: `saksframlegg-vegen.${format}` })),
  );
});

test('another version of the program is told, and compared by what it makes', async () => {
  const { check } = await builtPlan();
  expect(check(undefined, 'planverk 9')).toEqual([
    { finding: 'tool', before: tool },
    { finding: 'documents-same' },
  ]);
});

test('a manifest of something else is wrong', async () => {
  const { check, manifest } = await builtPlan();
  writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, -9));
  expect(check()).toEqual([{ finding: 'manifest-unreadable' }]);
});

test('the data in a PDF is compared with the plan', async () => {
  const { folder, output } = await builtPlan();
  const name = 'kopi.pdf';
  const view = { title: 'Brua', sections: [{ heading: 'A' }, { heading: 'B' }] };
  const source = JSON.stringify({ edition: 'saksframlegg-brua', view });
  writeFileSync(join(output, name), buildDocument({ source }));
  rmSync(join(output, 'manifest.json'));
  const check = (now: unknown) => {
    const made = { id: 'saksframlegg-brua', files: new Map(), view: now };
    const remake = (): Remake => ({ documents: [made], refused: [] });
    return verify({ folder: output, only: [name], plan: planIn(folder) }, tool, remake).findings;
  };
  expect(check(view)).toEqual([]);
  expect(check({ title: 'Vegen', sections: [{ heading: 'A' }], date: '2026' })).toEqual([
    { finding: 'data-differs', file: name, keys: ['title', 'sections.1', 'date'] },
  ]);
  expect(check(undefined)).toEqual([]);
});

test('paths mean folders with outputs, files in them, plans, and archives of PDF files', async () => {
  const { folder, output, planFile } = await builtPlan();
  const archive = mkdtempSync(join(tmpdir(), 'plan-archive-'));
  onTestFinished(() => rmSync(archive, { recursive: true, force: true }));
  const find = (path: string) =>
    findTargets(path, homedir())?.map((target) => ({
      folder: target.folder,
      only: target.only,
      hasPlan: !!target.plan,
    }));
  const all = [{ folder: output, only: undefined, hasPlan: true }];
  for (const path of [output, folder, planFile, join(output, 'manifest.json')])
    expect(find(path)).toEqual(all);
  const file = 'saksframlegg-brua.md';
  expect(find(join(output, file))).toEqual([{ folder: output, only: [file], hasPlan: true }]);
  expect(find(archive)).toEqual([]);
  for (const name of ['a.pdf', 'b.PDF', 'c.md']) writeFileSync(join(archive, name), '');
  expect(gatherTargets(findTargets(archive, homedir()) ?? [])).toEqual([
    { folder: archive, only: ['a.pdf', 'b.PDF'] },
  ]);
  expect(find(join(archive, 'c.md'))).toEqual([]);
  expect(find(join(archive, 'd.pdf'))).toBeUndefined();
});
