// Every starter of `plan new`, in every language, as its user meets it: short, without a finding, and building at once.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { runMain } from '../cli/run.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';

const starters = resolve('templates/starters');
/** Files of a language that are no kind of document. */
const others = new Set(['plan.yaml', 'title-only.yaml']);
const namesIn = (language: string) => readdirSync(join(starters, language)).sort();
const kinds = namesIn('nb')
  .filter((name) => name.endsWith('.yaml') && !others.has(name))
  .map((name) => name.replace(/\.yaml$/, ''));
const all = languages.flatMap((language) => kinds.map((kind) => [language, kind] as const));

/** A folder with a new starter in it. */
async function start(language: string, kind: string, times = 1): Promise<string> {
  const folder = temporaryFolder();
  for (let n = 0; n < times; n++) {
    const { status, stderr } = await runMain(['new', kind, '--lang', language], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
  return folder;
}

/** What `plan validate` finds, without a word where it finds nothing. */
async function findingsIn(folder: string): Promise<string> {
  const { stdout } = await runMain(['validate', '--strict', '--format', 'json', '--lang', 'en'], folder);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { file: string; start: { line: number }; message: string }[];
  };
  return diagnostics.map(({ file, start, message }) => `${file}:${start.line} ${message}\n`).join('');
}

test.each(languages)('%s has every starter', (language) => {
  expect(namesIn(language)).toEqual(namesIn('nb'));
  expect(kinds.length).toBeGreaterThan(0);
});

test.each(all)('%s %s has fewer than 15 lines to fill in, and tells what it is', (language, kind) => {
  const text = readFileSync(join(starters, language, `${kind}.yaml`), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  expect(lines.length).toBeLessThan(15);
  expect(text).toMatch(/^# \p{Lu}[^:\n]+: .+\.\n# /u);
  expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

describe.each(all)('%s %s', (language, kind) => {
  test('validates and builds as it is', async () => {
    const folder = await start(language, kind);
    expect(await findingsIn(folder)).toBe('');
    const { status, stderr } = await runMain(['build', '--to', 'md,html'], folder);
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'build')).filter((name) => name.endsWith('.md'))).not.toEqual([]);
  });

  test('twice in one plan', async () => {
    expect(await findingsIn(await start(language, kind, 2))).toBe('');
  });

  test('with every suggestion taken', async () => {
    const folder = await start(language, kind);
    const file = readdirSync(folder).find((name) => name.endsWith('.yaml') && name !== 'plan.yaml') ?? '';
    writeFileSync(join(folder, file), withSuggestions(readFileSync(join(folder, file), 'utf8')));
    expect(await findingsIn(folder)).toBe('');
  });
});

/** A starter without the `# ` before its suggestions; the comment at its head stays. */
function withSuggestions(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < head ? line : line.replace(/^(\s*)# /, '$1'))).join('\n');
}

describe.each(languages)('plan init in %s', (language) => {
  test('writes a plan that validates and builds', async () => {
    const folder = temporaryFolder();
    const { status } = await runMain(['init', '--lang', language], folder);
    expect(existsSync(join(folder, '.vscode', 'tasks.json'))).toBe(true);
    expect(status).toBe(0);
    expect(await findingsIn(folder)).toBe('');
    expect((await runMain(['build', '--to', 'md,html'], folder)).status).toBe(0);
    expect(readdirSync(join(folder, 'build')).filter((name) => name.endsWith('.md'))).toHaveLength(3);
  });
});
