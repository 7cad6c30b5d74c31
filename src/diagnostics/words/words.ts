import type { Code, CodeArgs, LikelyMistake, Shape, TemplateMistake, ValueType } from '../catalogue.ts';
import type { Related } from '../diagnostic.ts';

/** What a message says: what is wrong, and what to write instead. */
export interface Worded {
  readonly message: string;
  readonly help?: string;
}

/** The messages of all codes in one language; a missing one does not compile. */
export interface MessageWords {
  readonly messages: { readonly [C in Code]: (args: CodeArgs[C]) => Worded };
  readonly related: { readonly [K in Related['note']]: string };
}

/** The messages of the mistakes in YAML that are found in the text. */
export type Likely = { readonly [M in LikelyMistake]: (args: CodeArgs['yaml/syntax']) => Worded };

/** What may be wrong with a template, as the end of a sentence about it. */
export type TemplateMistakes = { readonly [M in TemplateMistake]: (name: string) => string };

/** Words for the shapes and types that messages speak of. */
export interface Terms {
  readonly shapes: { readonly [S in Shape]: string };
  readonly types: {
    readonly [T in ValueType]: { readonly name: string; readonly valid: string; readonly example: string };
  };
  readonly kinds: Readonly<Record<string, string>>;
}

/** «a», «b» eller «c». */
export function quoted(
  words: readonly string[],
  or: string,
  [open, close]: readonly [string, string],
): string {
  const all = words.map((word) => `${open}${word}${close}`);
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1)}`;
}

/** The way round a circle: a → b → a. */
export function circle(names: readonly string[]): string {
  return [names.at(-1), ...names].join(' → ');
}
