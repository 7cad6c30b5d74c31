import type { Language } from '../../text/language.ts';
import { en } from './en.ts';
import type { Explanations } from './explanation.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export { type Example, examples, type NoExample, type Shown } from './examples.ts';
export type { Area, Explanation, Explanations } from './explanation.ts';

const tables: Readonly<Record<Language, Explanations>> = { nb, nn, sv, en };

/** What the codes mean, in a language. */
export function explanationsIn(language: Language): Explanations {
  return tables[language];
}
