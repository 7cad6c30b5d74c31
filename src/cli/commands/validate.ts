import { appendFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { OpenPlan } from '../../compile/open-plan.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PlanFolder } from '../../source/discover.ts';
import type { Language } from '../../text/language.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText, gather } from './context.ts';
import { dateOption, planOnStdin, plansAt } from './plans.ts';

interface Options {
  readonly format?: string[];
  readonly strict?: boolean;
  readonly date?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
}

/** `plan validate`: what is wrong in a plan, on standard output. */
export function addValidate(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('validate')

    .argument(words.placeholders.paths, words.options.paths)
    .description(words.commands.validate)
    .option('--format <format>', words.options.format, gather)
    .option('--strict', words.options.strict)
    .option('--date <date>', words.options.date)
    .option('--fix', words.options.fix)
    .option('--baseline <file>', words.options.baseline)
    .option('--update-baseline', words.options.updateBaseline)
    .option('--stdin-filename <file>', words.options.stdinFilename)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.validate))
    .action((paths: string[], options: Options) => validate(paths, options, context));
}

async function validate(
  given: readonly string[],
  options: Options,
  { io, words, asked, done }: CommandContext,
): Promise<void> {
  const reports = await reportsAsked(options.format ?? [], words);
  const today = await dateOption(options.date ?? io.today(), words);
  const onStdin = options.stdinFilename !== undefined || given.includes('-');
  if (onStdin && given.some((path) => path !== '-')) throw new UsageError(words.validate.onlyStdin);
  if (onStdin && options.fix) throw new UsageError(words.validate.noFixOnStdin);
  const stdinName = options.stdinFilename ?? 'plan.yaml';
  const paths = onStdin ? [stdinName] : given;
  const plans = onStdin ? [await planOnStdin(stdinName, io)] : plansAt(paths, io, words);
  const { openPlan } = await import('../../compile/open-plan.ts');
  const { ownTemplates } = await import('../../compile/template-files.ts');
  const openAt = (plan: PlanFolder) => openPlan(plan, 'public', today);
  const found = plans.map(openAt);
  refusePlanFiles([...reports.map(({ file }) => file), options.baseline], found, io, words);
  const wanted = onlyFiles(paths, io.cwd, found);
  const language = chooseLanguage(asked, found[0]?.language, io);
  const opened = options.fix ? await mended(found, openAt, wanted, language, io) : found;
  // Only a plan with templates of its own needs what renders them.
  const inTemplates = await Promise.all(
    opened.map(async (plan) => {
      if (ownTemplates(plan.folder).size === 0) return [];
      const { checkTemplates } = await import('../../compile/check-templates.ts');
      return checkTemplates(plan);
    }),
  );
  const files = new Map(opened.flatMap((plan) => [...plan.files]));
  const all = opened
    .flatMap((plan, index) => [...plan.diagnostics, ...(inTemplates[index] ?? [])])
    .filter(({ span }) => !wanted || (span && wanted.has(span.file)));
  const diagnostics = options.baseline ? await sinceBaseline(all, options, language, io) : all;
  const { report, summaryFor } = await import('./report.ts');
  const checked = {
    diagnostics,
    files: wanted?.size ?? files.size,
    textOf: (file: string) => files.get(file)?.text,
    // The explanations are many, and only this format has a place for them.
    ...(reports.some(({ format }) => format === 'sarif') ? { explain: await explainer(language) } : {}),
  };
  for (const { format, file } of reports) {
    const text = report(format, checked, language, io, file ? 'file' : 'stdout');
    if (file !== undefined) await save(resolve(io.cwd, file), text, io, words);
    else if (format === 'text' && diagnostics.length > 0)
      io.stdout.write(`${text}${furtherLines(options.fix ? [] : diagnostics, language)}`);
    else io.stdout.write(text);
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (summary && reports.some(({ format }) => format === 'github'))
    appendFileSync(summary, summaryFor(checked, language, io));
  const fails = ({ severity }: Diagnostic) =>
    severity === 'error' || (options.strict === true && severity === 'warning');
  done(diagnostics.some(fails) ? 1 : 0);
}

/** What a code stands for in a language. */
async function explainer(language: Language): Promise<(code: string) => string | undefined> {
  const { explanationsIn } = await import('../../diagnostics/explanations/index.ts');
  const texts: { readonly [code: string]: { readonly what: string } } = explanationsIn(language).codes;
  return (code) => texts[code]?.what;
}

/** What the reader can do next. */
function furtherLines(diagnostics: readonly Diagnostic[], language: Language): string {
  const { explain, validate } = wordsIn(language);
  const count = new Set(diagnostics.flatMap(({ fixes }) => fixes.map(({ span }) => JSON.stringify(span))))
    .size;
  return `${count > 0 ? `${validate.fixable(count)}\n` : ''}${explain.more}\n`;
}

/** The plans after what can be mended is, with each edit told; a file is written once, when all of it is done. */
async function mended(
  plans: readonly OpenPlan[],
  open: (plan: PlanFolder) => OpenPlan,
  wanted: ReadonlySet<string> | undefined,
  language: Language,
  io: Io,
): Promise<OpenPlan[]> {
  const { bytesOf, fixPlan } = await import('../fix.ts');
  const { positionAt } = await import('../../source/file.ts');
  const { maskIdentityNumbers } = await import('../../text/identity-number.ts');
  const words = wordsIn(language);
  const results: OpenPlan[] = [];
  for (const read of plans) {
    const { plan, fixed, texts } = fixPlan(read, open, (file) => !wanted || wanted.has(file));
    for (const [file, bytes] of bytesOf(texts, plan)) await save(file, bytes, io, words);
    for (const { file, text, start, before, after } of fixed) {
      const { line, column } = positionAt(text, start);
      const change = changeOf(maskIdentityNumbers(before), maskIdentityNumbers(after));
      const place = `${relative(io.cwd, file).split(sep).join('/')}:${line}:${column}`;
      io.stderr.write(`${words.validate.fixed(place, change)}\n`);
    }
    results.push(plan);
  }
  return results;
}

/** A change as it is told: short, and nothing where only white space, or the encoding of the file, is other. */
function changeOf(before: string, after: string): string {
  const [one, other] = [before, after].map((text) => {
    const words = text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
    return words.length > 60 ? `${words.slice(0, 59)}…` : words;
  });
  return one === other ? '' : `${one} → ${other}`;
}

async function reportsAsked(values: readonly string[], words: CliWords) {
  const { wantedReports } = await import('../report/wanted.ts');
  const { reporters } = await import('../report/index.ts');
  const asked = wantedReports(values);
  if ('unknown' in asked)
    throw new UsageError(words.errors.badChoice('--format', asked.unknown, Object.keys(reporters)));
  if ('nameless' in asked) throw new UsageError(words.validate.noReportFile(asked.nameless));
  if ('twice' in asked) throw new UsageError(words.validate.sameReportFile(asked.twice));
  if ('second' in asked) throw new UsageError(words.validate.oneOnScreen(asked.second));
  return asked.wanted;
}

/** A report is not written over a file of the plan. */
function refusePlanFiles(
  targets: readonly (string | undefined)[],
  plans: readonly OpenPlan[],
  { cwd }: Io,
  words: CliWords,
): void {
  const own = targets.find(
    (file) => file !== undefined && plans.some(({ files }) => files.has(resolve(cwd, file))),
  );
  if (own !== undefined) throw new UsageError(words.validate.ownFile(own));
}

/** What a baseline does not know; one that is not there yet, or is to be renewed, is written with what is found now. */
async function sinceBaseline(
  found: readonly Diagnostic[],
  { baseline = '', updateBaseline }: Options,
  language: Language,
  io: Io,
): Promise<readonly Diagnostic[]> {
  const words = wordsIn(language);
  const { baselineOf, newSince, readBaseline } = await import('../baseline.ts');
  const file = resolve(io.cwd, baseline);
  // Files are named as seen from the baseline, wherever it is run from.
  const nameOf = (path: string) => relative(dirname(file), path).split(sep).join('/');
  const before = readBaseline(file);
  // Whatever else stands there is not overwritten.
  if (before === 'unreadable') throw new UsageError(words.validate.badBaseline(baseline));
  if (before && !updateBaseline) return newSince(before, found, nameOf);
  await save(file, baselineOf(found, nameOf), io, words);
  io.stderr.write(`${words.validate.baselineWritten(found.length, baseline)}\n`);
  return [];
}

async function save(file: string, content: string | Uint8Array, io: Io, words: CliWords): Promise<void> {
  const { write } = await import('../../output/index.ts');
  const result = await write({ file, content }, io);
  if ('reason' in result)
    throw new UsageError(words.build.unwritten(relative(io.cwd, file), result.reason, result.detail));
}

/** The files that the user named, where only files were named: the whole plan is known, only their problems are told. */
function onlyFiles(
  paths: readonly string[],
  cwd: string,
  plans: readonly OpenPlan[],
): Set<string> | undefined {
  const named = paths.map((path) => resolve(cwd, path));
  // Whoever names plan.yaml means the plan.
  const isPart = (path: string) =>
    plans.some(({ files, folder }) => files.has(path) && path !== folder.planFile);
  return named.length > 0 && named.every(isPart) ? new Set(named) : undefined;
}
