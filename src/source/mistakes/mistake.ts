import type { CodeArgs, LikelyMistake } from '../../diagnostics/index.ts';
import type { Line } from './lines.ts';

/** What the parser has a name and words for too is told with those. */
type Reason = LikelyMistake | 'TAB_AS_INDENT' | 'MULTILINE_IMPLICIT_KEY';

/** What may be wrong, where, and ways to put it right that leave every line where it is. */
export interface Mistake {
  readonly args: CodeArgs['yaml/syntax'] & { readonly reason: Reason };
  readonly start: number;
  readonly end: number;
  readonly repairs: readonly Repair[];
  /** A line beside which it should stand. */
  readonly beside?: Line | undefined;
  /** Whether it swallows what stands below, so that the parser fails at the first thing that does not fit. */
  readonly opens?: boolean;
  /** Whether a repair must leave every field and item what it is: moved too far, it becomes text below `|`. */
  readonly keepsEntries?: boolean;
}

/** Changes that do not overlap, from the first to the last. */
export type Repair = readonly Edit[];

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds what may be wrong on a line. What looks like a mistake and is none does no harm: no repair of it helps. */
export type Rule = (line: Line, lines: readonly Line[], text: string) => readonly Mistake[];
