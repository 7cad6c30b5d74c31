import type { Language } from '../../text/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import type { MessageWords } from './words.ts';

export type { MessageWords, Worded } from './words.ts';

const tables: Readonly<Record<Language, MessageWords>> = { nb, nn, sv, en };

/** The words of the diagnostics in a language. */
export function messagesIn(language: Language): MessageWords {
  return tables[language];
}
