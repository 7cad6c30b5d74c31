import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { chooseLanguage } from '../language.ts';
import { wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageOf } from './plans.ts';

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
  const language = chooseLanguage(asked, plan && (await languageOf(plan)), io);
  const words = wordsIn(language);
  const shown = relative(io.cwd, folder) || '.';
  const say = (line: string) => io.stdout.write(`${line}\n`);
  if (plan) say(`${words.init.hasPlan(shown)}\n`);

  const { create } = await import('../../output/index.ts');
  const { pathOf, projectFiles } = await import('../starters/project.ts');
  const { repositoryOf } = await import('../repository.ts');
  const { version } = await import('../version.ts');
  const repository = repositoryOf(folder);
  let status = 0;
  for (const file of projectFiles(language, words.init.tasks, version, new Date())) {
    if (plan && file.name === 'plan.yaml') {
      say(`  ${basename(plan.planFile)}  (${words.init.kept})`);
      continue;
    }
    if (file.isForCi && repository !== undefined && repository !== folder) {
      say(`  ${file.name}  (${words.init.belongsAbove})`);
      continue;
    }
    const result = await create({ file: pathOf(folder, file), content: file.content });
    if ('reason' in result) {
      io.stderr.write(`${words.build.unwritten(file.name, result.reason, result.detail)}\n`);
      status = 2;
    } else say(`  ${file.name}${result.isNew ? '' : `  (${words.init.kept})`}`);
    // Where the folder cannot be written to, once is enough.
    if ('reason' in result && file.name === 'plan.yaml') return done(status);
  }
  const { sayCopied } = await import('./schema.ts');
  const { copyEditorSchemas, schemaFolder } = await import('../starters/editor-schemas.ts');
  const { editorFolder } = await import('../../package-folder.ts');
  const copied = await copyEditorSchemas(editorFolder, join(folder, schemaFolder), language, io);
  status = Math.max(status, sayCopied(copied, '.plan/schema', words, io));
  for (const line of ['', ...words.init.next(shown)]) say(line);
  done(status);
}
