// What README.md promises is tried: its commands run, its plan builds, its options, variables and links exist.
//
// A line of a ```sh block that calls `plan` (also as `npx plan` or `node bin/plan.js`) is run on a copy of the example
// and must end with 0. Installing and testing (`npm …`) is what brought us here, so it is only seen to be known.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBin, runMain } from '../cli/run.ts';

const readme = readFileSync('README.md', 'utf8');
const { name: packageName, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => text as string);

const lines = [...new Set(blocks('sh').flatMap((block) => block.split(/\n|&&/)))]
  .map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
  .filter(Boolean);
const called = /^(?:npx )?plan(?:\.cmd)?\s+|^npx\.cmd plan\s+|^node bin\/plan\.js\s+/;
const ours = lines.filter((line) => called.test(line));
const others = lines.filter((line) => !called.test(line));

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'plan-readme-'));
  cpSync('examples', join(temporary, 'examples'), {
    recursive: true,
    filter: (source) => !/[\\/](?:build|expected)$/.test(source),
  });
});
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

test('there are commands to try, and the one that makes the PDFs is among them', () => {
  expect(ours).toContain('node bin/plan.js build examples/hemnes');
});

test.each(ours)('%s', async (line) => {
  const args = line.replace(called, '').split(/\s+/);
  // A command that names no example is for the folder of a plan.
  const cwd = line.includes('examples/') ? temporary : join(temporary, 'examples', 'hemnes');
  const { status, stderr } = await runBin(args, cwd);
  // The example lacks what a warning tells of: with --strict that fails.
  const expected = line.includes('--strict') ? 1 : 0;
  expect({ status, stderr: status === expected ? '' : stderr }).toEqual({ status: expected, stderr: '' });
});

test.each(others)('%s', (line) => {
  const [program, verb = '', name] = line.split(/\s+/);
  expect(program).toBe('npm');
  expect(['ci', 'test', 'install', 'run']).toContain(verb);
  if (verb === 'install') expect(name).toBe(packageName);
  if (verb === 'run') expect(Object.keys(scripts)).toContain(name);
});

test.each(blocks('yaml'))('the plan that it shows is valid and builds', async (yaml) => {
  const plan = mkdtempSync(join(temporary, 'plan-'));
  writeFileSync(join(plan, 'plan.yaml'), yaml);
  for (const [, file] of yaml.matchAll(/: ([\w-]+\.md)\b/g))
    writeFileSync(join(plan, `${file}`), 'Ein tekst.\n');
  // A document of the municipality's own goes by the template that is shown above it.
  for (const [, file = ''] of yaml.matchAll(/\bmal: ([\w-]+)/g)) {
    const template = new RegExp(
      `templates/${file}\\.md\\.hbs[\\s\\S]*?\`\`\`handlebars\\n([\\s\\S]*?)\`\`\``,
    ).exec(readme)?.[1];
    mkdirSync(join(plan, 'templates'));
    writeFileSync(join(plan, 'templates', `${file}.md.hbs`), template ?? '');
  }
  // Its deadlines lie in years to come, but not for ever.
  const day = ['--date', '2026-11-30'];
  const { status, stdout } = await runMain(['validate', '--strict', ...day], plan);
  expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  expect((await runMain(['build', '--to', 'md', ...day], plan)).status).toBe(0);
  expect(readdirSync(join(plan, 'build')).filter((name) => name.endsWith('.md'))).not.toEqual([]);
});

describe('the commands', async () => {
  const help = async (...argv: string[]) => (await runMain([...argv, '--help', '--lang', 'en'], '.')).stdout;
  // `  build|bygg [options] [path...]   make the documents of a plan`
  const names = [...(await help()).matchAll(/^ {2}([a-z]+(?:\|\p{L}+)*)(?= )/gmu)]
    .map(([, name]) => (name as string).split('|'))
    .filter(([name]) => name !== 'help');
  const texts = await Promise.all(names.map(([name]) => help(name as string)));
  const options = new Set([await help(), ...texts].flatMap((text) => text.match(/--[a-z][a-z-]*/g) ?? []));
  const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text as string);

  test('each is told of, by every name', () => {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names.flat()) expect(code.join('\n')).toMatch(new RegExp(`(?:^|plan )${name}$`, 'm'));
  });

  test('each that is told of exists', () => {
    const told = [...code, ...lines].flatMap(
      (text) => /(?:^| )plan(?:\.cmd)? ([a-zæøå]+)/.exec(text)?.[1] ?? [],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((name) => !names.flat().includes(name))).toEqual([]);
  });

  test('each option that is told of exists', () => {
    const told = [...code, ...ours].flatMap((text) => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((name) => !options.has(name))).toEqual([]);
  });
});

test('every variable is one that is read', () => {
  const told = new Set(readme.match(/PLAN_[A-Z_]+/g));
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const code = sources.map((name) => readFileSync(join('src', name), 'utf8')).join('\n');
  expect(told.size).toBeGreaterThan(0);
  for (const name of told) expect(code).toMatch(new RegExp(`['.]${name}\\b`));
});

test('every file that a link points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target as string);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((target) => !existsSync(join(dirname('README.md'), target)))).toEqual([]);
});
