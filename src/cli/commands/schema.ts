import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Copied } from '../starters/editor-schemas.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageAt } from './plans.ts';

/** `plan schema`: the schemas by which editors complete and explain, replaced where older ones stand. */
export function addSchema(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('schema')
    .argument(words.placeholders.folder, words.options.schemaFolder)
    .description(words.commands.schema)
    .option('--lang <language>', words.options.langOfSchema)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.schema))
    .action((folder: string | undefined) => schema(folder, context));
}

async function schema(named: string | undefined, { io, asked, done }: CommandContext): Promise<void> {
  const { planAbove } = await import('../../source/discover.ts');
  const { copyEditorSchemas, schemaFolder } = await import('../starters/editor-schemas.ts');
  const { editorFolder } = await import('../../package-folder.ts');
  const plan = planAbove(io.cwd, io.host.home);
  const folder = named === undefined ? join(plan?.folder ?? io.cwd, schemaFolder) : resolve(io.cwd, named);
  const language = await languageAt(plan, asked, io);
  const { languages } = await import('../../text/language.ts');
  const copied = await copyEditorSchemas(editorFolder, folder, language, io, languages);
  done(sayCopied(copied, (relative(io.cwd, folder) || '.').split(sep).join('/'), wordsIn(language), io));
}

/** Tells what became of the schemas for editors, and gives the exit status. */
export function sayCopied(copied: Copied, folder: string, words: CliWords, io: Io): number {
  if ('missing' in copied) {
    io.stderr.write(`${words.schema.missing(copied.missing)}\n`);
    return 2;
  }
  for (const { file, reason, detail } of copied.unwritten)
    io.stderr.write(`${words.build.unwritten(relative(io.cwd, file), reason, detail)}\n`);
  const lost = new Set(copied.unwritten.map(({ file }) => file.split(/[/\\]/).at(-1)));
  for (const name of copied.names) if (!lost.has(name)) io.stdout.write(`  ${folder}/${name}\n`);
  return copied.unwritten.length > 0 ? 2 : 0;
}
