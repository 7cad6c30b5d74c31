import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { OpenPlan } from '../../compile/open-plan.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Explanation } from '../../diagnostics/explanations/index.ts';
import type { PlanFolder } from '../../source/discover.ts';
import { isSamePath } from '../../source/same-path.ts';
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
  const { linksToPlaces } = await import('../../compile/place-links.ts');
  const { ownTemplates } = await import('../../compile/template-files.ts');
  const openAt = (plan: PlanFolder) => openPlan(plan, 'public', today);
  const found = plans.map(openAt);
  refusePlanFiles([...reports.map(({ file }) => file), options.baseline], found, io, words);
  const wanted = onlyFiles(paths, io.cwd, found);
  const language = chooseLanguage(asked, found[0]?.language, io);
  let opened = found;
  if (options.fix) {
    const { mend } = await import('../mend.ts');
    opened = await mend(found, openAt, wanted, language, io);
  }
  // Only a plan with links to places in documents, or with templates of its own, needs what renders them.
  opened = await Promise.all(
    opened.map(async (plan) => {
      if (!linksToPlaces(plan)) return plan;
      const { withDeadPlaces } = await import('../../compile/dead-places.ts');
      return withDeadPlaces(plan, 'public');
    }),
  );
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
  let diagnostics: readonly Diagnostic[] = all;
  if (options.baseline) {
    const { sinceBaseline } = await import('../since-baseline.ts');
    diagnostics = await sinceBaseline(all, options.baseline, options.updateBaseline === true, language, io);
  }
  const { report, summaryFor } = await import('./report.ts');
  const checked = {
    diagnostics,
    files: wanted?.size ?? files.size,
    textOf: (file: string) => files.get(file)?.text,
    // The explanations are many, and only this format has a place for them.
    ...(reports.some(({ format }) => format === 'sarif') ? { explain: await explainer(language) } : {}),
  };
  for (const { format, file } of reports) {
    const text = await report(format, checked, language, io, file ? 'file' : 'stdout');
    if (file !== undefined) {
      const { save } = await import('../save.ts');
      await save(resolve(io.cwd, file), text, language, io);
    } else if (format === 'text' && diagnostics.length > 0)
      io.stdout.write(`${text}${furtherLines(options.fix || onStdin ? [] : diagnostics, language)}`);
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
async function explainer(language: Language): Promise<(code: string) => Explanation | undefined> {
  const { explanationsIn } = await import('../../diagnostics/explanations/index.ts');
  const texts: { readonly [code: string]: Explanation } = explanationsIn(language).codes;
  return (code) => texts[code];
}

/** What the reader can do next. */
function furtherLines(diagnostics: readonly Diagnostic[], language: Language): string {
  const { explain, validate } = wordsIn(language);
  const count = new Set(diagnostics.flatMap(({ fixes }) => fixes.map(({ span }) => JSON.stringify(span))))
    .size;
  return `${count > 0 ? `${validate.fixable(count)}\n` : ''}${explain.more}\n`;
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

/** The files that the user named, where only files were named: the whole plan is known, only their problems are told. */
function onlyFiles(
  paths: readonly string[],
  cwd: string,
  plans: readonly OpenPlan[],
): Set<string> | undefined {
  const files = plans.flatMap((plan) => [...plan.files.keys()]);
  const named = paths.map((path) => {
    const full = resolve(cwd, path);
    return files.find((file) => isSamePath(file, full)) ?? full;
  });
  // Whoever names plan.yaml means the plan.
  const isPart = (path: string) =>
    plans.some(({ files, folder }) => files.has(path) && path !== folder.planFile);
  return named.length > 0 && named.every(isPart) ? new Set(named) : undefined;
}
