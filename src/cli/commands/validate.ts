import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { chooseLanguage } from '../language.ts';
import type { ReportFormat } from '../report/index.ts';
import { type CommandContext, exampleText, gather } from './context.ts';
import { choices, dateOption, plansAt } from './plans.ts';

interface Options {
  readonly format?: string[];
  readonly strict?: boolean;
  readonly date?: string;
}

const formats: readonly ReportFormat[] = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'azure'];

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
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.validate))
    .action((paths: string[], options: Options) => validate(paths, options, context));
}

async function validate(
  paths: readonly string[],
  options: Options,
  { io, words, asked, done }: CommandContext,
): Promise<void> {
  const [format = 'text'] = choices('--format', options.format ?? [], formats, words);
  const today = await dateOption(options.date ?? io.today(), words);
  const plans = plansAt(paths, io, words);
  const { openPlan } = await import('../../compile/open-plan.ts');
  const opened = plans.map((plan) => openPlan(plan, 'public', today));
  const files = new Map(opened.flatMap((plan) => [...plan.files]));
  const wanted = onlyFiles(paths, io.cwd, files);
  const diagnostics = opened
    .flatMap((plan) => plan.diagnostics)
    .filter(({ span }) => !wanted || (span && wanted.has(span.file)));
  const language = chooseLanguage(asked, opened[0]?.language, io);
  const { report } = await import('./report.ts');
  const checked = {
    diagnostics,
    files: wanted?.size ?? files.size,
    textOf: (file: string) => files.get(file)?.text,
  };
  io.stdout.write(report(format, checked, language, io, 'stdout'));
  const fails = ({ severity }: Diagnostic) =>
    severity === 'error' || (options.strict === true && severity === 'warning');
  done(diagnostics.some(fails) ? 1 : 0);
}

/** The files that the user named, where only files were named: the whole plan is known, only their problems are told. */
function onlyFiles(
  paths: readonly string[],
  cwd: string,
  files: ReadonlyMap<string, unknown>,
): Set<string> | undefined {
  const named = paths.map((path) => resolve(cwd, path));
  const isPlanFile = (path: string) => /plan\.ya?ml$/i.test(path);
  return named.length > 0 && named.every((path) => files.has(path) && !isPlanFile(path))
    ? new Set(named)
    : undefined;
}
