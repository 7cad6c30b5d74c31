import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toFindings } from '../../src/cli/findings.ts';
import { type BuildHost, build } from '../../src/compile/build.ts';
import { fontsFolder } from '../../src/package-folder.ts';
import { defaultStandard, type StandardName } from '../../src/pdf/conform/standard.ts';
import { openPrinter, type Printer } from '../../src/pdf/printer.ts';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { findPlans, type PlanFolder } from '../../src/source/discover.ts';
import type { Language } from '../../src/text/language.ts';
import { copyInto, replaceIn } from '../build/copies.ts';

/** The plans whose outputs are kept in their `expected/` folders. */
export const examples: readonly string[] = readdirSync('examples');

/** The examples whose documents are also kept in another language, to show that all words follow it. */
export const translations: readonly { example: string; language: Language; plan: string; written: string }[] =
  [
    { example: 'hemnes', language: 'nn', plan: 'plan.yaml', written: 'nynorsk' },
    { example: 'solvik', language: 'en', plan: 'leve-godt/plan.yaml', written: 'engelsk' },
  ];

/** The plan of a folder. */
export function planIn(folder: string): PlanFolder {
  const [plan] = findPlans(resolve(folder), homedir()) ?? [];
  if (!plan) throw new Error(`no plan in ${folder}`);
  return plan;
}

/** A real printer: the tests print with the browser that users print with. */
export function startPrinter(): Printer {
  const host = {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    uid: process.getuid?.(),
    home: homedir(),
    cores: availableParallelism(),
  };
  return openPrinter({ host, fontsFolder, deadlineSeconds: 120, signal: new AbortController().signal });
}

/** What a build needs of the machine, in a test. */
export function buildHost(printer: Printer | undefined): BuildHost {
  return {
    tool: 'planverk test',
    version: 'test',
    pid: process.pid,
    isRunning: () => true,
    printer: async () => {
      if (!printer) throw new Error('this test prints nothing');
      return printer;
    },
  };
}

/** Builds a plan into a temporary folder and gives its files by name. */
export async function buildIn(
  plan: PlanFolder,
  printer: Printer | undefined,
  formats: readonly ('md' | 'html' | 'pdf')[],
  audience: 'public' | 'internal' = 'public',
  standard: StandardName = defaultStandard,
) {
  const output = mkdtempSync(join(tmpdir(), 'plan-test-'));
  try {
    const request = { audience, formats, documents: [], draft: false, standard, output };
    const result = await build(plan, request, buildHost(printer));
    const files = new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
    return { result, files };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/**
 * The expected outputs of an example, by file name: the Markdown and the HTML's `<main>` as they are, of a PDF its
 * text and its tag tree, and the diagnostics of the plan. The shell of the page and its style have tests of their own.
 */
export async function expectedOutputs(example: string, printer: Printer): Promise<Map<string, string>> {
  const plan = planIn(join('examples', example));
  const { result, files } = await buildIn(plan, printer, ['md', 'html', 'pdf']);
  const outputs = new Map<string, string>();
  for (const [name, bytes] of files) {
    if (name.endsWith('.md')) outputs.set(name, bytes.toString('utf8'));
    if (name.endsWith('.html'))
      outputs.set(name.replace(/html$/, 'main.html'), mainOf(bytes.toString('utf8')));
    if (name.endsWith('.pdf')) {
      outputs.set(
        name.replace(/pdf$/, 'pdf.txt'),
        `${readText(bytes).join('\n\f\n')}\n\f\n${readStructure(bytes)}\n`,
      );
    }
  }
  const textOf = (file: string) => result.plan.files.get(file)?.text;
  const findings = toFindings(result.diagnostics, result.plan.language ?? 'nb', textOf, plan.folder);
  const lines = findings.map(
    ({ place, severity, code, message }) =>
      `${place?.file}:${place?.start.line}:${place?.start.column} ${severity} ${code} ${message}`,
  );
  outputs.set('diagnostics.txt', lines.map((line) => `${line}\n`).join(''));
  return outputs;
}

/** The Markdown of an example whose plan is in another language, by file name. */
export async function expectedTranslation(one: (typeof translations)[number]): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-translation-'));
  try {
    copyInto(folder, one.example);
    replaceIn(join(folder, one.plan), /^ {2}språk: .*$/m, `  språk: ${one.written}`);
    return await expectedPapers(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Made-up plans that show the papers of a country, with their Markdown in `expected/`. */
export const papers: readonly string[] = readdirSync('test/fixtures/papers').map((name) =>
  join('test/fixtures/papers', name),
);

/** The Markdown of a plan's documents, by file name. */
export async function expectedPapers(folder: string): Promise<Map<string, string>> {
  const { files } = await buildIn(planIn(folder), undefined, ['md']);
  return new Map(
    [...files]
      .filter(([name]) => name.endsWith('.md'))
      .map(([name, bytes]) => [name, bytes.toString('utf8')] as const),
  );
}

function mainOf(page: string): string {
  const main = /<main>\n?([\s\S]*?)\n?<\/main>/.exec(page)?.[1];
  if (main === undefined) throw new Error('a page without <main>');
  // The bytes of images stand in the example already.
  return `${main.replace(/"data:(image\/[\w+]+);base64,[^"]*"/g, '"data:$1"')}\n`;
}
