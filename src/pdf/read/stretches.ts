import { Box } from './box.ts';

/** Operators next to each other that paint something outside of all marked content: bytes of the inflated stream. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What its glyphs say; empty if it has none. */
  readonly text: string;
  readonly box: Box;
  /** Whether marked content stands in the middle of it, which nothing can then be put around. */
  readonly holdsMarks: boolean;
}

type Open = { -readonly [Key in keyof Stretch]: Stretch[Key] } & { readonly level: number };

/**
 * Collects the stretches of one content stream. Each can be put into marked content as it is: it has whole text objects
 * (ISO 32000-1, 14.6.1) and whole groups of `q` and `Q`.
 */
export class Stretches {
  readonly list: Stretch[] = [];
  #open: Open | undefined;
  #last: Open | undefined;
  /** How many `q` are open, and the fewest since the last stretch. */
  #level = 0;
  #lowest = 0;
  /** Text objects, and marks that are no content of their own (`/Span <</ActualText …>>`). */
  #within = 0;

  save(): void {
    this.#level += 1;
  }

  restore(): void {
    this.#level -= 1;
    this.#lowest = Math.min(this.#lowest, this.#level);
  }

  /** Something is painted from `start`, which `finish` ends. */
  begin(start: number): void {
    this.#open ??= { start, end: start, text: '', box: new Box(), holdsMarks: false, level: this.#level };
  }

  /** A text object or a mark begins, which must stay whole. */
  enter(start: number): void {
    this.begin(start);
    this.#within += 1;
  }

  leave(end: number): void {
    this.#within -= 1;
    this.finish(end);
  }

  /** What the open stretch shows; `undefined` if none is open. */
  get box(): Box | undefined {
    return this.#open?.box;
  }

  addText(text: string): void {
    if (this.#open) this.#open.text += text;
  }

  finish(end: number): void {
    const open = this.#open;
    if (!open || this.#within > 0) return;
    open.end = end;
    this.#open = undefined;
    const last = this.#last;
    const isSameGroup = last !== undefined && this.#lowest >= last.level && open.level === last.level;
    if (isSameGroup && open.text === '' && last.text === '') {
      last.end = end;
      last.box.addBox(open.box);
      return;
    }
    this.list.push(open);
    this.#last = open;
    this.#lowest = this.#level;
  }

  /** Marked content begins or ends: what is painted after it is another stretch. */
  part(): void {
    if (this.#open) this.#open.holdsMarks = true;
    this.#last = undefined;
  }
}
