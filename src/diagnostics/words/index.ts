import type { Language } from '../../text/language.ts';
import { nb } from './nb.ts';
import type { MessageWords } from './words.ts';

export type { MessageWords, Worded } from './words.ts';

export function messagesIn(_language: Language): MessageWords {
  return nb;
}
