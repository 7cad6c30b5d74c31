import type { Edition, Plan, PlanData } from '../model/index.ts';
import type { Language } from '../text/language.ts';
import type { DateValue } from '../text/values/date.ts';
import type { DocumentWords } from './words/index.ts';

/** What a document is made of: the plan, seen through a trace, and the words of the document's language. */
export interface Context {
  readonly data: PlanData;
  readonly plan: Plan;
  readonly language: Language;
  readonly words: DocumentWords;
  /** The date of the document: names are printed as they were then. */
  readonly date?: DateValue;
}

/** A document to build: an edition of the plan, or the one that is made without asking. */
export type DocumentOf<K extends Edition['kind']> = Edition extends infer E extends Edition
  ? E extends unknown
    ? K extends E['kind']
      ? E & { readonly kind: K }
      : never
    : never
  : never;

/** A document to make: an edition as written, one of several that it stands for, or one made without asking. */
export type PlannedEdition = Edition & {
  /** The id under which the edition is written, where it stands for several documents. */
  readonly writtenAs?: string;
};
