import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { confine } from '../../../src/source/confine.ts';
import { temporaryFolder } from './temporary-plan.ts';

describe('a file that another names', () => {
  const folders = {
    'plan/plan.yaml': '',
    'plan/tekst/sak.md': '',
    'plan/tekst/æ ø.md': '',
    'plan/%2e%2e/a.md': '',
    'plan/..a.md': '',
    'plan/ut': { link: '..' },
    'plan/ut.md': { link: '../hemmelig.md' },
    'plan/inn.md': { link: 'tekst/sak.md' },
    'plan/ring.md': { link: 'ring.md' },
    'plan/ingen.md': { link: '../ingen.md' },
    'hemmelig.md': '',
    'plan-2/a.md': '',
    'felles/b.md': '',
  };
  const [found, missing, outside, directory] = ['found', 'missing', 'outside', 'directory'];

  test.each<[string, string | undefined]>([
    ['tekst/sak.md', found],
    ['./tekst/sak.md', found],
    ['tekst/../tekst/sak.md', found],
    ['tekst\\sak.md', found],
    ['tekst/æ ø.md', found],
    ['..a.md', found],
    ['inn.md', found],
    ['%2e%2e/a.md', found],
    ['tekst/nei.md', missing],
    ['tekst/sak.md/a.md', missing],
    ['ring.md', missing],
    ['ingen.md', missing],
    [`${'x'.repeat(300)}.md`, missing],
    [`${'x/'.repeat(3000)}.md`, missing],
    ['%2e%2e/hemmelig.md', missing],
    ['tekst', directory],
    ['../hemmelig.md', outside],
    ['..\\hemmelig.md', outside],
    ['tekst/../../hemmelig.md', outside],
    ['../plan-2/a.md', outside],
    ['../nei.md', outside],
    ['..', outside],
    ['.', outside],
    ['', outside],
    ['ut/hemmelig.md', outside],
    ['ut.md', outside],
    ['/etc/passwd', outside],
    ['\\etc\\passwd', outside],
    ['//server/felles/a.md', outside],
    ['\\\\server\\felles\\a.md', outside],
    ['C:\\a.md', outside],
    ['c:a.md', outside],
    ['tekst/sak.md\0.png', outside],
  ])('%j', (name, wanted) => {
    const root = join(temporaryFolder(folders), 'plan');
    const result = confine(name, join(root, 'plan.yaml'), [root]);
    expect('problem' in result ? result.problem : found).toBe(wanted);
    if ('path' in result) expect(relative(root, result.path)).not.toMatch(/^\.\.(?:\/|$)/);
  });

  test('seen from the file that names it, below any of the roots', () => {
    const root = temporaryFolder(folders);
    const roots = [join(root, 'plan'), join(root, 'felles')];
    expect(confine('sak.md', join(root, 'plan/tekst/a.yaml'), roots)).toEqual({
      path: join(root, 'plan/tekst/sak.md'),
    });
    expect(confine('b.md', join(root, 'felles/kommune.yaml'), roots)).toEqual({
      path: join(root, 'felles/b.md'),
    });
    expect(confine('../felles/b.md', join(root, 'plan/plan.yaml'), roots)).toEqual({
      path: join(root, 'felles/b.md'),
    });
    expect(confine('../hemmelig.md', join(root, 'felles/kommune.yaml'), roots)).toEqual({ problem: outside });
  });

  test('below a root that is reached through a link', () => {
    const root = temporaryFolder({ ...folders, lenke: { link: 'plan' } });
    const plan = join(root, 'lenke');
    expect(confine('tekst/sak.md', join(plan, 'plan.yaml'), [plan])).toEqual({
      path: join(plan, 'tekst/sak.md'),
    });
    expect(confine('ut.md', join(plan, 'plan.yaml'), [plan])).toEqual({ problem: outside });
  });

  test('whose letters are apart, as in names from macOS', () => {
    const apart = 'møte på Ås/åpning.md'.normalize('NFD');
    const root = temporaryFolder({ [`plan/${apart}`]: '', 'plan/ål.md': '' });
    const plan = join(root, 'plan');
    const find = (name: string) => confine(name, join(plan, 'plan.yaml'), [plan]);
    expect(find(apart.normalize('NFC'))).toEqual({ path: join(plan, apart) });
    expect(find(apart)).toEqual({ path: join(plan, apart) });
    expect(find('ål.md'.normalize('NFD'))).toEqual({ path: join(plan, 'ål.md') });
    expect(find('møte på Ås')).toEqual({ problem: directory });
    expect(find('møte på Ås/øl.md')).toEqual({ problem: missing });
    expect(find('å/../../ål.md')).toEqual({ problem: outside });
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
    const root = temporaryFolder();
    execFileSync('mkfifo', [join(root, 'a.md')]);
    expect(confine('a.md', join(root, 'plan.yaml'), [root])).toEqual({ problem: missing });
  });
});
