import type { Language } from '../../text/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import type { CliWords } from './words.ts';

export type { CliWords, Example } from './words.ts';

const tables: Readonly<Record<Language, CliWords>> = { nb, nn, sv, en };

/** The words of the command line in a language. */
export function wordsIn(language: Language): CliWords {
  return tables[language];
}
