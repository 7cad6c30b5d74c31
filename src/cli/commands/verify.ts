import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Target } from '../../compile/verify.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { UsageError } from '../usage-error.ts';
import { tool } from '../version.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText, gather } from './context.ts';
import { choices, languageAt, plansAt } from './plans.ts';

interface Options {
  readonly plan?: string;
  readonly format?: string[];
}

/** `plan verify`: whether what was built is still that, and still what the plan gives. */
export function addVerify(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('verify')
    .argument(words.placeholders.paths, words.options.verifyPaths)
    .description(words.commands.verify)
    .option('--plan <folder>', words.options.planOfOutputs)
    .option('--format <format>', words.options.listFormat, gather)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.verify))
    .action((paths: string[], options: Options) => runVerify(paths, options, context));
}

async function runVerify(
  paths: readonly string[],
  options: Options,
  { io, words, asked, done }: CommandContext,
): Promise<void> {
  const [format = 'text'] = choices('--format', options.format ?? [], ['text', 'json'] as const, words);
  const targets = await targetsAt(paths.length > 0 ? paths : ['.'], options.plan, io, words);
  const { isWrong, verify } = await import('../../compile/verify.ts');
  const { verificationJson, verificationText } = await import('../verification.ts');
  const verified = targets.map((target) => verify(target, tool));
  const language = await languageAt(targets[0]?.plan, asked, io);
  const context = { cwd: io.cwd, words: wordsIn(language), paint: await paintFor(io.stdout, io.env) };
  io.stdout.write((format === 'json' ? verificationJson : verificationText)(verified, context));
  done(verified.some(({ findings }) => findings.some(isWrong)) ? 1 : 0);
}

async function targetsAt(
  paths: readonly string[],
  planPath: string | undefined,
  io: Io,
  words: CliWords,
): Promise<Target[]> {
  const { findTargets, gatherTargets } = await import('../../compile/verify-targets.ts');
  const [plan] = planPath === undefined ? [] : plansAt([planPath], io, words);
  const targets = paths.flatMap((path) => {
    const found = findTargets(resolve(io.cwd, path), io.host.home, plan);
    if (found === undefined) throw new UsageError(words.errors.noPath(path));
    if (found.length === 0) throw new UsageError(words.verify.nothingBuilt(path === '.' ? io.cwd : path));
    return found;
  });
  return gatherTargets(targets);
}
