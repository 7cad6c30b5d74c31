import type { Box } from './box.ts';
import type { Stretch } from './stretches.ts';
import type { Dictionary, Reference } from './values.ts';

/** What is shown within one marked content. */
export interface Marked {
  text: string;
  readonly box: Box;
  hasText: boolean;
}

/** Where marked content or an artifact begins: the operator's bytes in the inflated stream. */
export interface MarkStart {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** `undefined` for an artifact. */
  readonly mcid: number | undefined;
}

/** A form with marked content that is painted once more: its bytes, and the form. */
export interface FormUse {
  readonly start: number;
  readonly end: number;
  readonly form: Reference;
  readonly objects: Dictionary;
}

/** A stream of a page, or of a form that has marked content of its own. */
export interface ContentStream {
  /** The page or form by which the marks count (ISO 32000-1, 14.7.4.2). */
  readonly owner: Reference;
  readonly isForm: boolean;
  /** The inflated bytes. */
  readonly bytes: Buffer;
  readonly marks: MarkStart[];
  readonly marked: Map<number, Marked>;
  readonly unmarked: readonly Stretch[];
  readonly repeated: FormUse[];
}
