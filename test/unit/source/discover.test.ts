import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPlans, planAbove, planWithUnsaved, unsavedAt } from '../../../src/source/discover.ts';
import { type Files, temporaryFolder } from './temporary-plan.ts';

/** What is found from `from` in a folder with these files, by names below that folder. */
function find(
  files: Files | readonly string[],
  from = '.',
  { home = '/nowhere', outputs = [] as string[] } = {},
) {
  const given = Array.isArray(files) ? Object.fromEntries(files.map((name) => [name, ''])) : files;
  const root = temporaryFolder(given as Files);
  const here = (path: string) => relative(root, path) || '.';
  return findPlans(join(root, from), join(root, home), new Set(outputs.map((one) => join(root, one))))?.map(
    ({ folder, municipalityFile, files }) => ({
      folder: here(folder),
      ...(municipalityFile ? { municipality: here(municipalityFile) } : {}),
      files: files.map(here),
    }),
  );
}

const foldersFrom = (...args: Parameters<typeof find>) => find(...args)?.map(({ folder }) => folder);
const filesOf = (...args: Parameters<typeof find>) => find(...args)?.flatMap(({ files }) => files);

describe('the plan that a path means', () => {
  const files = ['plan.yaml', 'saker/a.yaml', 'saker/mai/b.yaml', 'egen/plan.yaml', 'egen/c.yaml'];
  test.each<[string, string[] | undefined]>([
    ['.', ['.']],
    ['plan.yaml', ['.']],
    ['saker', ['.']],
    ['saker/mai/b.yaml', ['.']],
    ['egen', ['egen']],
    ['egen/c.yaml', ['egen']],
    ['nei.yaml', undefined],
  ])('%s', (from, folders) => {
    expect(foldersFrom(files, from)).toEqual(folders);
  });

  test.each<[string, string[], string, string[]]>([
    ['all plans below a folder without one', ['a/plan.yaml', 'b/c/plan.yml', 'd/e.yaml'], '.', ['a', 'b/c']],
    ['a plan within a plan', ['a/plan.yaml', 'a/b/plan.yaml'], '.', ['a', 'a/b']],
    ['none', ['a/b.yaml'], '.', []],
    ['not in hidden folders or packages', ['.git/plan.yaml', 'node_modules/a/plan.yaml'], '.', []],
    ['a folder with the name of a plan is none', ['plan.yaml/a.txt', 'b/plan.yaml'], '.', ['b']],
  ])('%s', (_, names, from, folders) => {
    expect(foldersFrom(names, from)).toEqual(folders);
  });

  test('not in an output', () => {
    expect(foldersFrom(['a/plan.yaml', 'ut/a/plan.yaml'], '.', { outputs: ['ut'] })).toEqual(['a']);
  });
});

describe('the files of a plan', () => {
  test.each<[string, string[], string[]]>([
    [
      'plan.yaml first, then by name',
      ['plan.yaml', 'b.yaml', 'a.yml', 'ø/z.YAML'],
      ['a.yml', 'b.yaml', 'ø/z.YAML'],
    ],
    ['no hidden ones', ['plan.yaml', '.a.yaml', '.github/b.yaml'], []],
    ['no packages', ['plan.yaml', 'node_modules/a/b.yaml'], []],
    ['not the output of the plan', ['plan.yaml', 'build/a.yaml', 'x/build/a.yaml'], ['x/build/a.yaml']],
    ['not those of a plan within', ['plan.yaml', 'a/plan.yaml', 'a/b.yaml'], []],
    ['nothing else', ['plan.yaml', 'a.json', 'b.md', 'yaml', 'c.yaml.bak'], []],
    ['plan.yml beside plan.yaml is one of them', ['plan.yaml', 'plan.yml'], ['plan.yml']],
    [
      'the kommune.yaml of a folder below, which nobody else reads',
      ['plan.yaml', 'a/kommune.yaml'],
      ['a/kommune.yaml'],
    ],
  ])('%s', (_, names, others) => {
    expect(filesOf(names)).toEqual(['plan.yaml', ...others]);
  });

  test('not what an option names as output', () => {
    expect(filesOf(['plan.yaml', 'ut/a.yaml'], '.', { outputs: ['ut'] })).toEqual(['plan.yaml']);
  });

  test('links: to a file, to nothing, to a folder, round in a ring', () => {
    const files = {
      'plan.yaml': '',
      'a.yaml': { link: 'plan.yaml' },
      'b.yaml': { link: 'nothing' },
      'c.yaml': { link: 'mappe' },
      'mappe/d.yaml': '',
      'mappe/ring': { link: '..' },
      'mappe/e.yaml': { link: 'e.yaml' },
    };
    expect(filesOf(files)).toEqual(['plan.yaml', 'a.yaml', 'b.yaml', 'mappe/d.yaml', 'mappe/e.yaml']);
  });

  test('a ring of links is no folder of plans without end', () => {
    expect(
      foldersFrom({ 'a/ring': { link: '..' }, 'a/plan.yaml': '', 'plan.yml': { link: 'plan.yml' } }),
    ).toEqual(['a']);
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
    const root = temporaryFolder({ 'plan.yaml': '' });
    execFileSync('mkfifo', [join(root, 'a.yaml')]);
    expect(findPlans(root, '/')?.[0]?.files).toEqual([join(root, 'plan.yaml')]);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be opened is named',
    () => {
      const root = temporaryFolder({ 'plan.yaml': '', 'a/': '' });
      execFileSync('chmod', ['0', join(root, 'a')]);
      const files = findPlans(root, '/')?.[0]?.files;
      // Whoever may not open it may not remove it either.
      execFileSync('chmod', ['700', join(root, 'a')]);
      expect(files).toEqual([join(root, 'plan.yaml'), join(root, 'a')]);
    },
  );
});

describe('kommune.yaml', () => {
  const municipality = (...args: Parameters<typeof find>) => find(...args)?.map((plan) => plan.municipality);
  test.each<[string, string[], string | undefined]>([
    ['in the folder', ['x/a/plan.yaml', 'x/a/kommune.yaml', 'x/kommune.yaml'], 'x/a/kommune.yaml'],
    ['above it', ['x/a/plan.yaml', 'x/kommune.yaml'], 'x/kommune.yaml'],
    ['far above it', ['x/a/plan.yaml', 'kommune.yaml'], 'kommune.yaml'],
    ['in Swedish', ['x/a/plan.yaml', 'x/kommun.yaml'], 'x/kommun.yaml'],
    ['in English', ['x/a/plan.yaml', 'x/municipality.yml'], 'x/municipality.yml'],
    ['not above the repository', ['x/a/plan.yaml', 'x/.git/HEAD', 'kommune.yaml'], undefined],
    ['in the folder of the repository', ['x/a/plan.yaml', 'x/.git/HEAD', 'x/kommune.yaml'], 'x/kommune.yaml'],
    ['a worktree has .git as a file', ['x/a/plan.yaml', 'x/.git', 'kommune.yaml'], undefined],
    ['not beside it', ['x/a/plan.yaml', 'x/b/kommune.yaml'], undefined],
    ['a folder of that name is none', ['x/a/plan.yaml', 'x/kommune.yaml/b', 'kommune.yaml'], 'kommune.yaml'],
  ])('%s', (_, names, found) => {
    expect(municipality(names, 'x/a')).toEqual([found]);
  });

  test('not above the home folder, however it is written', () => {
    const names = ['x/a/plan.yaml', 'kommune.yaml'];
    expect(municipality(names, 'x/a', { home: 'x/' })).toEqual([undefined]);
    expect(municipality(names, 'x/a', { home: 'x/a/b' })).toEqual(['kommune.yaml']);
  });

  test('is not among the files; a second name for it beside it is', () => {
    expect(filesOf(['plan.yaml', 'kommune.yaml', 'kommun.yaml'])).toEqual(['plan.yaml', 'kommun.yaml']);
  });
});

test('the plan that a path lies in, also one that is not there yet', () => {
  const folder = temporaryFolder({ 'plan/plan.yaml': '', 'plan/saker/skole.yaml': '', 'annet/': '' });
  const { planFile, files } = planAbove(join(folder, 'plan', 'nye', 'saker'), folder) ?? {};
  expect(planFile).toBe(join(folder, 'plan', 'plan.yaml'));
  expect(files).toEqual([planFile, join(folder, 'plan', 'saker', 'skole.yaml')]);
  expect(planAbove(folder, folder)).toBeUndefined();
  expect(planAbove(join(folder, 'annet'), folder)).toBeUndefined();
});

test.each([
  ['as on the disk', 'NFD'],
  ['with its letters composed', 'NFC'],
])('a text of an editor stands in for the file that it names %s', (_, form) => {
  const name = 'møte på Ås.yaml';
  const folder = temporaryFolder({ 'plan.yaml': '', [name.normalize('NFD')]: '' });
  const text = new TextEncoder().encode('saker: {}');
  const plan = planWithUnsaved(join(folder, name.normalize(form)), text, folder);
  expect(plan.files).toEqual([join(folder, 'plan.yaml'), join(folder, name.normalize('NFD'))]);
  expect(plan.files.map((file) => unsavedAt(plan, file))).toEqual([undefined, text]);
});
