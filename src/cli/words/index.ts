import type { Language } from '../../text/language.ts';
import { nb } from './nb.ts';
import type { CliWords } from './words.ts';

export type { CliWords, Example } from './words.ts';

export function wordsIn(_language: Language): CliWords {
  return nb;
}
