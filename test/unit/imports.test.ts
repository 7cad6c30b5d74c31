import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve('src');

/** The pipeline from its end to its beginning: a folder imports from those after it only (src/README.md). */
const order = [
  'cli',
  'index',
  'compile',
  'output',
  'pdf',
  'render',
  'documents',
  'rules',
  'model',
  'schema',
  'source',
  'diagnostics',
  'text',
  'package-folder',
];

/** Types that a stage may name although they belong to a later one: what it hands over, and the machine as data. */
const handedOver: readonly (readonly [from: string, to: string])[] = [['documents', 'render/document.ts']];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|js)$/.test(name) && !name.startsWith('build') && !name.startsWith('generated'))
  .map((name) => join(src, name));

/** The stage of a file: its folder in src/, or its own name where it stands in src/ itself. */
function stageOf(file: string): string {
  const [folder = ''] = relative(src, file).split(sep);
  return folder.replace(/\.ts$/, '');
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)(\s+type)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((match) => ({
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

describe('imports', () => {
  test('there are files to look at, in every stage', () => {
    expect(new Set(files.map(stageOf))).toEqual(new Set(order));
  });

  test.each(files.map((file) => [relative(src, file), file]))(
    '%s imports from its own stage and those before',
    (_, file) => {
      const stage = order.indexOf(stageOf(file));
      const wrong = importsOf(file)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => resolve(dirname(file), target))
        .filter((target) => target.startsWith(src + sep) && stageOf(target) !== 'generated')
        .filter((target) => order.indexOf(stageOf(target)) < stage)
        .map((target) => relative(src, target).split(sep).join('/'))
        .filter((target) => !handedOver.some(([from, to]) => from === stageOf(file) && to === target));
      expect(wrong).toEqual([]);
    },
  );

  test.each([
    ['commander', 'cli'],
    ['chalk', 'cli'],
    ['puppeteer', 'pdf'],
  ])('%s is used in %s/ only', (name, stage) => {
    const users = files.filter((file) => importsOf(file).some(({ target }) => target === name)).map(stageOf);
    expect(new Set(users)).toEqual(new Set([stage]));
  });

  test('puppeteer is imported only when a PDF is asked for', () => {
    const direct = files.filter((file) =>
      /(?:^|\n)import (?!type)[^;]*from 'puppeteer'/.test(readFileSync(file, 'utf8')),
    );
    expect(direct).toEqual([]);
  });

  test('no stage but cli/ knows the process or the console', () => {
    const knowing = files
      .filter((file) => stageOf(file) !== 'cli')
      .filter((file) =>
        /(?<![\w.'`])(?:process(?!\.getBuiltinModule\()|console)\.\w/.test(
          withoutComments(readFileSync(file, 'utf8')),
        ),
      );
    expect(knowing.map((file) => relative(src, file))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
