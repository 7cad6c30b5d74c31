import type { Fix, Severity } from './diagnostic.ts';

/** A place in a file as a person counts: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file with its lines and columns worked out; `file` is relative to the working folder, with `/`. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A diagnostic in words, ready for a report. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly help?: string;
  readonly place?: Place;
  readonly pointer?: string;
  readonly path?: string;
  readonly suggestions: readonly string[];
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  /** How many files were read. */
  readonly files: number;
}
