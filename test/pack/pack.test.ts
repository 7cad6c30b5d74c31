// The package as users get it: packed, installed with npm in an empty folder, and run there.
import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../../src/pdf/read/text.ts';
import { copyOfHemnes } from '../build/copies.ts';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Installed {
  readonly dependencies?: Readonly<Record<string, Installed>>;
}

let temporary: string;
/** The folder of a user, empty before the installation. */
let folder: string;
let files: string[];

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'plan-pack-'));
  // Without scripts, or prepare would build anew under the feet of the other tests.
  const packed = run(`npm pack --json --ignore-scripts "${resolve('.')}"`, temporary);
  const [{ filename, files: list }] = JSON.parse(packed) as [Packed];
  files = list.map(({ path }) => path).sort();
  folder = join(temporary, 'user');
  mkdirSync(folder);
  run(`npm install --prefer-offline --no-audit --no-fund ../${filename}`, folder);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

/** Runs a command line as it is typed, and gives what it prints; throws with its errors unless it ends with 0. */
function run(command: string, cwd: string): string {
  return execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const installed = () => join(folder, 'node_modules', 'planverk');

test('the package holds what runs, and nothing of our workshop', () => {
  const known = [
    /^(?:package\.json|README\.md|LICENSE|THIRD-PARTY)$/,
    /^bin\/(?:plan|compile-cache)\.js$/,
    /^(?:bin|dist)\/package\.json$/,
    /^dist\/[\w-]+\.js$/,
    /^dist\/fonts\/(?:fonts\.css|[\w-]+\.woff2|[\w-]+-LICENSE|system\/[\w-]+\.ttf)$/,
    /^templates\/default\/(?:[\w./-]+\.hbs|style\.css)$/,
    /^templates\/starters\/(?:(?:nb|nn|sv|en)\/[\w-]+\.(?:yaml|md)|project\/[\w.]+)$/,
    /^dist\/editor\/plan\.(?:nb|nn|sv|en)\.schema\.json$/,
    /^schemas\/(?:[\w-]+\.schema|help\/\w\w)\.json$/,
  ];
  expect(files.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
  for (const pattern of known) expect(files.some((file) => pattern.test(file))).toBe(true);
  for (const file of ['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY']) expect(files).toContain(file);
});

test('every package that the code imports is bundled, built in or a dependency', () => {
  const dist = join(installed(), 'dist');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const imported = scripts.flatMap((name) => {
    const code = readFileSync(join(dist, name), 'utf8');
    return [...code.matchAll(/\blet [\w$]+=require\("([^".][^"]*)"\)/g)].map(([, from]) => from);
  });
  expect(imported.length).toBeGreaterThan(0);
  const foreign = imported.filter(
    (name) => !name?.startsWith('node:') && !builtinModules.includes(`${name}`),
  );
  expect([...new Set(foreign)]).toEqual([]);
});

test('nothing but the browser comes along, and nothing runs while it is installed', () => {
  const tree = JSON.parse(run('npm ls --all --json', folder)) as Installed;
  expect(Object.keys(tree.dependencies ?? {})).toEqual(['planverk']);
  expect(Object.keys(tree.dependencies?.planverk?.dependencies ?? {})).toEqual(['@sparticuz/chromium']);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const scripted = Object.entries<{ hasInstallScript?: boolean }>(lock.packages).filter(
    ([, { hasInstallScript }]) => hasInstallScript,
  );
  expect(scripted).toEqual([]);
});

test('npx plan --version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run('npx plan --version', folder).trim()).toBe(version);
});

test('npx plan build on a copy of the example', () => {
  const plan = copyOfHemnes();
  run(`npx plan build "${plan}"`, folder);
  const built = join(plan, 'build');
  const expected = resolve('examples/hemnes/expected');
  const documents = readdirSync(expected).filter((name) => name.endsWith('.md'));
  expect(documents.length).toBeGreaterThan(0);
  for (const name of documents) {
    expect(readFileSync(join(built, name), 'utf8')).toBe(readFileSync(join(expected, name), 'utf8'));
    expect(readFileSync(join(built, name.replace(/md$/, 'html')), 'utf8')).toMatch(/^<!doctype html>/i);
    const pdf = readFileSync(join(built, name.replace(/md$/, 'pdf')));
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(readText(pdf).join('\n')).toContain('Hemnes kommune');
  }
});

test('import from the package', () => {
  const script = "import('planverk').then((api) => console.log(Object.keys(api).sort().join()))";
  expect(run(`node -e "${script}"`, folder)).toContain('build');
});
