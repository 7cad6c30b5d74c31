import type { Command } from 'commander';
import { paintFor } from '../paint.ts';
import { UsageError } from '../usage-error.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageAt } from './plans.ts';

/** `plan explain`: what a code of a diagnostic means, with a wrong and a right example; without one, all of them. */
export function addExplain(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('explain')
    .argument(words.placeholders.code, words.options.code)
    .description(words.commands.explain)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.explain))
    .action((word: string | undefined) => explain(word, context));
}

async function explain(word: string | undefined, { io, asked, done }: CommandContext): Promise<void> {
  const { planAbove } = await import('../../source/discover.ts');
  const language = await languageAt(planAbove(io.cwd, io.host.home), asked, io);
  const { codesIn, findCode } = await import('../explanation/find-code.ts');
  const { codeListText, explanationText, unknownCodeText } = await import('../explanation/text.ts');
  const paint = await paintFor(io.stdout, io.env);
  const listed = codesIn(word);
  if (word === undefined || listed.length > 0) {
    io.stdout.write(codeListText(listed, language, paint));
    return done(0);
  }
  const match = findCode(word);
  if (!('found' in match)) throw new UsageError(unknownCodeText(word, match.suggestions, language));
  io.stdout.write(explanationText(match.found, language, paint));
  done(0);
}
