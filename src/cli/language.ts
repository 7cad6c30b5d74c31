import { type Language, languageOf } from '../text/language.ts';
import type { Io } from './io.ts';

/** The value of `--lang`, looked up before anything is parsed, so that mistakes are told in that language too. */
export function langOption(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (index === -1) return undefined;
  const value = argv[index]?.slice('--lang='.length) || argv[index + 1];
  return value?.startsWith('-') ? undefined : value;
}

/** The language that `--lang` asks for. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const value = langOption(argv);
  return value === undefined ? undefined : languageOf(value);
}

/** The language of messages: asked for, else the plan's, else the system's, else English. */
export function chooseLanguage(asked: Language | undefined, plan: Language | undefined, io: Io): Language {
  return asked ?? plan ?? languageOf(io.locale) ?? 'en';
}
