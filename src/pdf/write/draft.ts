import type { PdfFile } from '../read/file.ts';
import { Objects } from '../read/objects.ts';
import { Dictionary, PdfSyntaxError, Reference, type Value } from '../read/values.ts';

/** Of a file that was written once (ISO 32000-1, table 15); size and id are the writer's own. */
const TRAILER = ['Size', 'Root', 'Info', 'ID'];

/** The versions that a file is written in: PDF/A-2 and PDF/UA-1 want the first, PDF/A-4 and PDF/UA-2 the second. */
export type Version = '1.7' | '2.0';

/**
 * The objects of a file with changes, to be written as a new one (see file.ts). The file and its values stay as they are: a
 * value is changed by putting a copy in its place. What is read from a draft has its changes in it.
 */
export class Draft extends Objects {
  /** `/Root` and, if there is one, `/Info`. */
  readonly trailer: Dictionary;
  /** What the header says; it may be set. */
  version: Version = '1.7';
  readonly #file: PdfFile;
  readonly #changed = new Map<number, Value>();
  #last: number;

  /** @throws {PdfSyntaxError} if there is no catalog, or something in the trailer that no standard tells the meaning of */
  constructor(file: PdfFile) {
    super();
    const unknown = [...file.trailer.keys()].find((key) => !TRAILER.includes(key));
    if (unknown !== undefined) throw new PdfSyntaxError(`a trailer without ${unknown}`, 0);
    const root = file.trailer.get('Root');
    if (!(root instanceof Reference && file.resolve(root) instanceof Dictionary)) {
      throw new PdfSyntaxError('a catalog', 0);
    }
    this.#file = file;
    this.trailer = new Dictionary([['Root', root]]);
    const info = file.trailer.get('Info');
    if (info !== undefined) this.trailer.set('Info', info);
    this.#last = 0;
    for (const number of file.numbers()) this.#last = Math.max(this.#last, number);
  }

  object(number: number): Value {
    const changed = this.#changed.get(number);
    return changed === undefined ? this.#file.object(number) : changed;
  }

  /** Puts `value` in the place of an object. */
  replace({ number }: Reference, value: Value): void {
    this.#changed.set(number, value);
  }

  /** A new object. Its number is of the draft only; the file has others (see order.ts). */
  add(value: Value): Reference {
    this.#last += 1;
    this.#changed.set(this.#last, value);
    return new Reference(this.#last);
  }
}
