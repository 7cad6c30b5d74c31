import type { Code, CodeArgs } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file: offsets in UTF-16 units of its decoded text, end exclusive. Lines are made when printing. */
export interface Span {
  /** Absolute path. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A second place that a diagnostic speaks of, such as the first of two equal ids. */
export interface Related {
  readonly note: 'first-here' | 'used-here' | 'declared-here' | 'also-here' | 'same-group';
  readonly span: Span;
}

/** A text edit that mends the mistake without changing anything else. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
  /**
   * The file is not UTF-8: `span` counts its bytes, which no editor shows, and what is written anew is its encoding.
   */
  readonly reencodes?: true;
}

/**
 * A problem in what the user wrote, as data: `args` say what is wrong, the words are made when it is printed
 * (see words/), so that one diagnostic reads well in four languages.
 */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: CodeArgs[C];
  readonly span?: Span;
  /** JSON pointer with the keys as they stand in the file. */
  readonly pointer?: string;
  /** JSON pointer in canonical names, from the top of the plan. */
  readonly path?: string;
  readonly related: readonly Related[];
  /** What could stand there instead, best first. */
  readonly suggestions: readonly string[];
  readonly fixes: readonly Fix[];
}

/** A value with what was wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
