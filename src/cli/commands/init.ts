import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../../text/language.ts';
import type { Io } from '../io.ts';
import { wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageAt } from './plans.ts';

/** `plan init`: a small plan that builds, with what editors and CI systems need. Nothing is overwritten. */
export function addInit(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('init')
    .argument(words.placeholders.folder, words.options.initFolder)
    .description(words.commands.init)
    .option('--lang <language>', words.options.langOfFiles)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.init))
    .action((folder: string | undefined) => init(folder, context));
}

async function init(named: string | undefined, { io, asked, done }: CommandContext): Promise<void> {
  const { planAbove } = await import('../../source/discover.ts');
  const asks = resolve(io.cwd, named ?? '.');
  const plan = planAbove(asks, io.host.home);
  const folder = plan?.folder ?? asks;
  const language = await languageAt(plan, asked, io);
  const words = wordsIn(language);
  const shown = relative(io.cwd, folder) || '.';
  if (plan) io.stdout.write(`${words.init.hasPlan(shown)}\n\n`);
  const written = await writeProject(folder, plan?.planFile, language, io);
  if (written === 'nothing') return done(2);
  const { sayCopied } = await import('./schema.ts');
  const { copyEditorSchemas, schemaFolder } = await import('../starters/editor-schemas.ts');
  const { editorFolder } = await import('../../package-folder.ts');
  const copied = await copyEditorSchemas(editorFolder, join(folder, schemaFolder), language, io);
  const status = sayCopied(copied, '.plan/schema', words, io);
  for (const line of ['', ...words.init.next(shown)]) io.stdout.write(`${line}\n`);
  done(written === 'all' ? status : 2);
}

/**
 * Writes what is missing of a plan's files, and names each. Where the first cannot be written the folder cannot, and
 * saying so once is enough.
 *
 * @param planFile the plan.yaml or plan.yml that is there already
 */
async function writeProject(
  folder: string,
  planFile: string | undefined,
  language: Language,
  io: Io,
): Promise<'all' | 'some' | 'nothing'> {
  const { create } = await import('../../output/index.ts');
  const { pathOf, projectFiles } = await import('../starters/project.ts');
  const { repositoryOf } = await import('../repository.ts');
  const { version } = await import('../version.ts');
  const words = wordsIn(language);
  const say = (name: string, why?: string) => io.stdout.write(`  ${name}${why ? `  (${why})` : ''}\n`);
  const isRepository = (repositoryOf(folder) ?? folder) === folder;
  let written: 'all' | 'some' = 'all';
  for (const file of projectFiles(language, words.init.tasks, version, new Date())) {
    if (planFile !== undefined && file.isPlan) say(basename(planFile), words.init.kept);
    else if (file.isForCi && !isRepository) say(file.name, words.init.belongsAbove);
    else {
      const result = await create({ file: pathOf(folder, file), content: file.content });
      if ('isNew' in result) {
        say(file.name, result.isNew ? undefined : words.init.kept);
        continue;
      }
      io.stderr.write(`${words.build.unwritten(file.name, result.reason, result.detail)}\n`);
      if (file.isPlan) return 'nothing';
      written = 'some';
    }
  }
  return written;
}
