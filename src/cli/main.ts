import { Command, CommanderError } from 'commander';
import { type Language, languageOf, languages } from '../text/language.ts';
import {
  addBuild,
  addDoctor,
  addEject,
  addExplain,
  addInit,
  addList,
  addNew,
  addSchema,
  addValidate,
  addVerify,
} from './commands/index.ts';
import type { Io } from './io.ts';
import { askedLanguage, chooseLanguage, langOption } from './language.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { type CliWords, wordsIn } from './words/index.ts';

/** Exit statuses: fine, the plan has errors, it could not run, a bug of ours. */
export const exit = { fine: 0, errors: 1, unable: 2, bug: 3 } as const;

/** Runs a command line and gives its exit status. Nothing here ends the process, so tests can run it in their own. */
export async function main(io: Io): Promise<number> {
  const asked = askedLanguage(io.argv);
  const words = wordsIn(chooseLanguage(asked, undefined, io));
  let status: number = exit.fine;
  const done = (result: number) => {
    status = result;
  };
  const program = commands(io, words, asked, done);
  try {
    checkLanguage(io.argv, words);
    await program.parseAsync(io.argv.length === 0 ? ['--help'] : [...io.argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.fine;
      io.stderr.write(`${commanderWords(error, words)}\n`);
      return exit.unable;
    }
    if (error instanceof UsageError) {
      io.stderr.write(`${error.message}\n`);
      return exit.unable;
    }
    if (io.signal.aborted) return exit.unable;
    io.stderr.write(`${words.errors.bug}\n${(error as Error)?.stack ?? String(error)}\n`);
    return exit.bug;
  }
}

/** `--lang norsk` is told, not passed over. */
function checkLanguage(argv: readonly string[], words: CliWords): void {
  const value = langOption(argv);
  if (value !== undefined && !languageOf(value))
    throw new UsageError(words.errors.badChoice('--lang', value, languages));
}

function commands(
  io: Io,
  words: CliWords,
  asked: Language | undefined,
  done: (status: number) => void,
): Command {
  const program = new Command('plan')
    .description(words.description)
    .version(version, '-v, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .usage(words.placeholders.program)
    .helpCommand(`help [${words.placeholders.command}]`, words.commands.help)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => translatedTitle(title, words),
      subcommandTerm: (command) => [namesOf(command), command.usage()].filter(Boolean).join(' '),
    });
  program.hook('preAction', (_, command) => refuseEmptyValues(command, words));
  const context = { io, words, asked, done };
  addInit(program, context);
  addNew(program, context);
  addBuild(program, context);
  addValidate(program, context);
  addExplain(program, context);
  addList(program, context);
  addVerify(program, context);
  addDoctor(program, context);
  addEject(program, context);
  addSchema(program, context);
  for (const command of program.commands) {
    const ownArguments = command.registeredArguments.map(
      (one) => ` [${one.name()}${one.variadic ? '...' : ''}]`,
    );
    command
      .aliases(aliasesOf(command.name(), words.language))
      .usage(`${words.placeholders.options}${ownArguments.join('')}`)
      .helpOption('-h, --help', words.options.help)
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
      .configureHelp({ styleTitle: (title) => translatedTitle(title, words) });
  }
  return program;
}

/** `--baseline "$FILE"` of a script in which FILE is not set is told, not passed over. */
function refuseEmptyValues(command: Command, { errors }: CliWords): void {
  const isEmpty = (value: unknown) =>
    value === '' || (Array.isArray(value) && (!value.length || value.includes('')));
  const empty = command.options.find((option) => isEmpty(command.getOptionValue(option.attributeName())));
  if (empty)
    throw new UsageError(`${errors.missingValue(empty.long ?? empty.flags)} ${errors.seeHelp('plan')}`);
}

/** The names of the commands in the users' languages; all are understood, that of the user's own is shown. */
const aliases: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  init: { nb: 'start', nn: 'start', sv: 'starta' },
  new: { nb: 'ny', nn: 'ny', sv: 'ny' },
  build: { nb: 'bygg', nn: 'bygg', sv: 'bygga' },
  validate: { nb: 'sjekk', nn: 'sjekk', sv: 'kontrollera' },
  explain: { nb: 'forklar', nn: 'forklar', sv: 'förklara' },
  list: { nb: 'liste', nn: 'liste', sv: 'lista' },
  verify: { nb: 'etterprøv', nn: 'etterprøv', sv: 'verifiera' },
  doctor: { nb: 'lege', nn: 'lege', sv: 'doktor' },
  eject: { nb: 'mal', nn: 'mal', sv: 'mall' },
  schema: { nb: 'skjema', nn: 'skjema' },
};

function aliasesOf(command: string, language: Language): string[] {
  const names = aliases[command] ?? {};
  const own = names[language];
  return [...new Set([...(own ? [own] : []), ...Object.values(names)])];
}

/** `build|bygg`, as the list of commands shows it. */
function namesOf(command: Command): string {
  return [command.name(), ...command.aliases().slice(0, 1)].join('|');
}

function translatedTitle(title: string, { headings }: CliWords): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return titles[title] ?? title;
}

/** Commander's own complaints in the user's language. */
function commanderWords(error: CommanderError, { errors }: CliWords): string {
  const [, name = ''] = /'([^']+)'/.exec(error.message) ?? [];
  const suggestion = /Did you mean (?:one of )?([^)?]+)\?/.exec(error.message)?.[1];
  const near = suggestion ? ` ${errors.didYouMean(suggestion)}` : '';
  const option = name.split(/[ ,]/).find((part) => part.startsWith('--')) ?? name;
  switch (error.code) {
    case 'commander.unknownOption':
      return `${errors.unknownOption(name)}${near} ${errors.seeHelp('plan')}`;
    case 'commander.unknownCommand':
      return `${errors.unknownCommand(name)}${near} ${errors.seeHelp('plan')}`;
    case 'commander.optionMissingArgument':
      return `${errors.missingValue(option)} ${errors.seeHelp('plan')}`;
    case 'commander.excessArguments':
      return `${errors.tooManyArguments} ${errors.seeHelp('plan')}`;
    default:
      return error.message.replace(/^error: /, '');
  }
}
