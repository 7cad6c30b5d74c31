import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Output } from '../../output/write.ts';
import type { Language } from '../../text/language.ts';
import type { StarterPaths } from '../starters/file-names.ts';
import { UsageError } from '../usage-error.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';
import { languageAt } from './plans.ts';

/** `plan new`: a starter of a document, to fill in. Nothing is overwritten. */
export function addNew(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('new')
    .argument(words.placeholders.kind, words.options.kind)
    .argument(words.placeholders.file, words.options.newFile)
    .description(words.commands.new)
    .option('--lang <language>', words.options.langOfFiles)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.new))
    .action((kind: string | undefined, file: string | undefined) => startDocument(kind, file, context));
}

async function startDocument(
  word: string | undefined,
  file: string | undefined,
  { io, asked, done }: CommandContext,
): Promise<void> {
  const { planAbove } = await import('../../source/discover.ts');
  const target = targetOf(file, io.cwd);
  const plan = planAbove(target.folder, io.host.home);
  const language = await languageAt(plan, asked, io);
  const words = wordsIn(language);
  const kind = word === undefined ? undefined : await kindOf(word, words);
  if (kind === undefined) {
    const { starterKinds } = await import('../starters/kinds.ts');
    const kinds = starterKinds(language).map(({ word, about }) => [word, about] as const);
    io.stdout.write(`${exampleText(words.new.which, kinds).trimStart()}\n`);
    return done(0);
  }

  const paths = await pathsOf(target, kind.word, words);
  const outputs = await filesOf(kind, paths, language, plan === undefined);
  const { create } = await import('../../output/index.ts');
  const shown = ({ file }: Output) => relative(io.cwd, file).split(sep).join('/');
  const taken = outputs.find(({ file }) => existsSync(file));
  if (taken) throw new UsageError(words.new.taken(shown(taken)));
  for (const output of outputs) {
    const result = await create(output);
    if ('reason' in result)
      throw new UsageError(words.build.unwritten(shown(output), result.reason, result.detail));
    if (!result.isNew) throw new UsageError(words.new.taken(shown(output)));
    io.stdout.write(`  ${shown(output)}\n`);
  }
  for (const line of ['', ...words.new.next(shown({ file: paths.yaml, content: '' }))])
    io.stdout.write(`${line}\n`);
  done(0);
}

/** Where the user wants the starter: a folder, and a file name where one was given. */
interface Target {
  readonly folder: string;
  readonly name?: string;
  readonly written: string;
}

/** `saker/` and a folder that is there mean a free name in it. */
function targetOf(file: string | undefined, cwd: string): Target {
  const path = resolve(cwd, file ?? '.');
  const written = file ?? '.';
  const isFolder = /[/\\]$/.test(written) || (existsSync(path) && statSync(path).isDirectory());
  return isFolder ? { folder: path, written } : { folder: dirname(path), name: basename(path), written };
}

/** The kind that has a starter and goes by a word in any language. */
async function kindOf(word: string, words: CliWords): Promise<{ kind: string; word: string }> {
  const { findKind, starterKinds } = await import('../starters/kinds.ts');
  const kinds = starterKinds(words.language);
  const found = findKind(word, words.language);
  const known = 'kind' in found && kinds.find(({ kind }) => kind === found.kind);
  if (known) return known;
  const suggestion = 'kind' in found ? undefined : found.suggestion;
  const remedy =
    suggestion === undefined
      ? words.new.known(kinds.map(({ word }) => word))
      : words.errors.didYouMean(suggestion);
  throw new UsageError(`${words.new.unknownKind(word)} ${remedy}`);
}

/** The files by the name that was given, which must be one for data; else by a free one. */
async function pathsOf(
  { folder, name, written }: Target,
  kind: string,
  words: CliWords,
): Promise<StarterPaths> {
  const { freePaths, pathsFor } = await import('../starters/file-names.ts');
  if (name === undefined) return freePaths(folder, kind.replaceAll(' ', '-'));
  const ending = extname(name);
  const isYaml = /^\.ya?ml$/i.test(ending);
  const isOurs = /^(?:plan|kommune|kommun|municipality)(?:\.ya?ml)?$/i.test(name);
  if (isOurs || name.startsWith('.') || (ending !== '' && !isYaml))
    throw new UsageError(words.new.badName(written));
  return isYaml ? pathsFor(folder, name.slice(0, -ending.length), ending) : pathsFor(folder, name);
}

/** The starter, its Markdown file where it has one, and a plan.yaml where there is no plan yet. */
async function filesOf(
  { kind, word }: { kind: string; word: string },
  { stem, yaml, markdown }: StarterPaths,
  language: Language,
  needsPlan: boolean,
): Promise<Output[]> {
  const { fill, readStarter, starterNames, yearsFrom } = await import('../starters/starter.ts');
  const title = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const blanks = { stem, title, ...yearsFrom(new Date()) };
  const content = (name: string) => fill(readStarter(name, language), blanks);
  const hasProse = starterNames(language).includes(`${kind}.md`);
  return [
    { file: yaml, content: content(`${kind}.yaml`) },
    ...(hasProse ? [{ file: markdown, content: content(`${kind}.md`) }] : []),
    ...(needsPlan ? [{ file: join(dirname(yaml), 'plan.yaml'), content: content('title-only.yaml') }] : []),
  ];
}
