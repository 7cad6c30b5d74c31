import type { Code } from '../catalogue.ts';

/** The first part of a code. */
export type Area = Code extends `${infer A}/${string}` ? A : never;

/** What `plan explain` says of a code, to a person who cannot program: two to four sentences in all. */
export interface Explanation {
  /** What is wrong, in one sentence that can stand alone in a list. */
  readonly what: string;
  /** Why it matters to those who read the documents. */
  readonly why: string;
  readonly mend: string;
}

/** The explanations of all codes in one language; a missing one does not compile. */
export interface Explanations {
  /** The areas by name, in the order in which they are listed. */
  readonly areas: { readonly [A in Area]: string };
  readonly codes: { readonly [C in Code]: Explanation };
}
