import type { Language } from '../../text/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import type { DocumentWords } from './words.ts';

export { houseWords, isPrintedWord } from './house-words.ts';
export type { DocumentWords };

const tables: Readonly<Record<Language, DocumentWords>> = { nb, nn, sv, en };

/** The words that documents print in a language. */
export function wordsIn(language: Language): DocumentWords {
  return tables[language];
}
