import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../usage-error.ts';
import { wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageAt } from './plans.ts';

/** `plan eject`: a copy of a built-in template in the plan, to change. Nothing is overwritten. */
export function addEject(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('eject')
    .argument(words.placeholders.template, words.options.template)
    .argument(words.placeholders.folder, words.options.planFolder)
    .description(words.commands.eject)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.eject))
    .action((word: string | undefined, folder: string | undefined) => eject(word, folder, context));
}

async function eject(
  word: string | undefined,
  folder: string | undefined,
  { io, asked, done }: CommandContext,
): Promise<void> {
  const { planAbove } = await import('../../source/discover.ts');
  const plan = planAbove(resolve(io.cwd, folder ?? '.'), io.host.home);
  const language = await languageAt(plan, asked, io);
  const words = wordsIn(language);
  const { builtInTemplates, findTemplate } = await import('../starters/templates.ts');
  if (word === undefined) {
    const all = builtInTemplates(language).map(({ word, name }) => [word, name] as const);
    io.stdout.write(`${exampleText(words.eject.which, all).trimStart()}\n`);
    return done(0);
  }
  const match = findTemplate(word, language);
  if (!('found' in match)) {
    const remedy =
      match.suggestion === undefined ? words.eject.known : words.errors.didYouMean(match.suggestion);
    throw new UsageError(`${words.eject.unknown(word)} ${remedy}`);
  }
  if (!plan) throw new UsageError(words.errors.noPlan(folder ?? io.cwd));

  const { name, path } = match.found;
  const file = join(plan.folder, 'templates', name);
  const shown = relative(io.cwd, file).split(sep).join('/');
  const { create } = await import('../../output/index.ts');
  const result = await create({ file, content: readFileSync(path, 'utf8') });
  if ('reason' in result) throw new UsageError(words.build.unwritten(shown, result.reason, result.detail));
  if (!result.isNew) throw new UsageError(words.eject.taken(shown));
  io.stdout.write(`  ${shown}\n\n${words.eject.next(shown)}\n`);
  done(0);
}
