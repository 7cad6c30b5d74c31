/** Characters shown next to each other, in the order of the content stream. */
export interface Run {
  readonly text: string;
  /** How many glyphs are `.notdef`, the box that stands for a character which the font does not have. */
  readonly notdef: number;
  /** The marked content that the run stands in, and the form that this counts in if it is not the page's own. */
  readonly mcid: number | undefined;
  readonly form: number | undefined;
  /** What kind of artifact it belongs to, such as `Pagination Header`, or none: then it is part of the document. */
  readonly artifact: string | undefined;
  /** Start and end of the run's baseline and its font size, in points from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
}

/** Marked content that is open while something is shown. */
export interface Mark {
  readonly mcid: number | undefined;
  /** ISO 32000-1, 14.8.2.2: type and subtype of an artifact, which is no part of the document and is not read aloud. */
  readonly artifact: string | undefined;
  /** ISO 32000-1, 14.9.4: what stands here instead of the glyphs' own characters. */
  readonly actual: string | undefined;
  /** Whether it is marked content or an artifact, or stands in one; else it only says something of what it marks. */
  readonly isContent: boolean;
  /** The runs that `actual` stands for. */
  readonly shown: Shown[];
}

interface Shown {
  readonly run: { -readonly [Key in keyof Run]: Run[Key] };
  readonly mark: Mark | undefined;
  /** What the glyphs alone say. */
  own: string;
  /** Whether a glyph that means something was shown, be it one without characters of its own, such as a ligature. */
  painted: boolean;
}

/** This share of the font size is no gap but the rounding of positions. */
const ROUNDING = 0.02;

/**
 * Collects what is shown. The browser sets letters one by one where their places are not whole; neighbours of one marked
 * content become one run.
 */
export class RunList {
  readonly runs: Run[] = [];
  #last: Shown | undefined;

  add(run: Run, mark: Mark | undefined, painted: boolean): void {
    const last = this.#last;
    if (last && last.mark === mark && isNext(last.run, run)) {
      last.run.text += run.text;
      last.run.notdef += run.notdef;
      last.run.endX = run.endX;
      last.own += run.text;
      last.painted ||= painted;
      return;
    }
    const shown: Shown = { run: { ...run }, mark, own: run.text, painted };
    this.runs.push(shown.run);
    this.#last = shown;
    if (mark?.actual !== undefined) mark.shown.push(shown);
  }
}

/**
 * Gives the runs of a mark that ends the text that is said of them, if all their glyphs were there: the browser says it
 * of missing ones, too.
 */
export function settle({ actual, shown }: Mark): void {
  if (actual === undefined) return;
  const isTrue = shown.some(({ painted }) => painted) && shown.every(({ run }) => run.notdef === 0);
  for (const [index, { run, own }] of shown.entries()) {
    run.text = isTrue ? (index === 0 ? actual : '') : own;
  }
}

function isNext(before: Run, run: Run): boolean {
  const rounding = run.size * ROUNDING;
  return (
    before.form === run.form &&
    before.size === run.size &&
    Math.abs(before.y - run.y) < rounding &&
    Math.abs(before.endX - run.x) < rounding
  );
}
