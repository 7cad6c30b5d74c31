import { relative } from 'node:path';
import type { Command } from 'commander';
import type { OpenPlan } from '../../compile/open-plan.ts';
import type { PlanFolder } from '../../source/discover.ts';
import type { Language } from '../../text/language.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import type { Listing } from '../listing/listing.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText, gather } from './context.ts';
import { choices, plansAt } from './plans.ts';

interface Options {
  readonly format?: string[];
}

/** `plan list`: everything in a plan and where it stands, and the documents that it gives. */
export function addList(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('list')
    .argument(words.placeholders.paths, words.options.paths)
    .description(words.commands.list)
    .option('--format <format>', words.options.listFormat, gather)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.list))
    .action((paths: string[], options: Options) => list(paths, options, context));
}

async function list(
  paths: readonly string[],
  options: Options,
  { io, words, asked, done }: CommandContext,
): Promise<void> {
  const [format = 'text'] = choices('--format', options.format ?? [], ['text', 'json'] as const, words);
  const plans = plansAt(paths, io, words);
  const { openPlan } = await import('../../compile/open-plan.ts');
  const { listingOf } = await import('../listing/listing.ts');
  const { listingText } = await import('../listing/text.ts');
  const listings: Listing[] = [];
  let status = 0;
  for (const folder of plans) {
    const plan = openPlan(folder, 'internal');
    const language = chooseLanguage(asked, plan.language, io);
    const listing = listingOf(plan, () => openPlan(folder), relative(io.cwd, folder.folder) || '.', io.cwd);
    if (!listing) {
      await sayUnreadable(plan, language, wordsIn(language), io);
      status = 1;
      continue;
    }
    if (format === 'text')
      io.stdout.write(`${listings.length > 0 ? '\n' : ''}${listingText(listing, language)}`);
    listings.push(listing);
  }
  if (format === 'json') io.stdout.write(`${JSON.stringify({ plans: listings }, undefined, 2)}\n`);
  done(status);
}

async function sayUnreadable(plan: OpenPlan, language: Language, words: CliWords, io: Io): Promise<void> {
  const { report } = await import('./report.ts');
  const textOf = (file: string) => plan.files.get(file)?.text;
  const checked = { diagnostics: plan.diagnostics, files: plan.files.size, textOf };
  io.stderr.write(await report('text', checked, language, io, 'stderr'));
  io.stderr.write(`${words.list.unreadable(shownFolder(plan.folder, io))}\n`);
}

function shownFolder({ folder }: PlanFolder, io: Io): string {
  return relative(io.cwd, folder) || '.';
}
