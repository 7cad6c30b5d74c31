import type { Explanation } from '../../diagnostics/explanations/index.ts';
import type { Finding, Summary } from '../../diagnostics/report.ts';
import type { ReportWords } from './words.ts';

/** Colours and weights of the terminal; the words are complete without them. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const same = (text: string) => text;

/** No colours: for a file, a pipe and `NO_COLOR`. */
export const plain: Paint = { error: same, warning: same, info: same, dim: same, bold: same };

/** What a reporter knows beside the findings. */
export interface ReportContext {
  /** Of `plan`. */
  readonly version: string;
  readonly color: Paint;
  readonly words: ReportWords;
  /** The decoded text of a file, by its name as in `Place.file`; undefined where it could not be read. */
  readonly source: (file: string) => string | undefined;
  /** What a code stands for. */
  readonly explain?: (code: string) => Explanation | undefined;
  /** The working folder, absolute: `Place.file` is relative to it. */
  readonly root: string;
  /** The folder with `.git`, absolute: CI systems name files from there. The working folder where left out. */
  readonly repository?: string;
}

/**
 * A report is a pure function: findings, sorted and folded before, to the text that is printed. The text ends with a
 * line break, or is empty.
 */
export type Reporter = (findings: readonly Finding[], summary: Summary, context: ReportContext) => string;
