import { inflate } from './inflate.ts';
import {
  Dictionary,
  decodeText,
  Name,
  PdfSyntaxError,
  Reference,
  Stream,
  Text,
  type Value,
} from './values.ts';

/** No print comes near it: a page of text inflates to some 15 kB, and pictures are not inflated. */
const LARGEST_STREAM = 64 << 20;

/** Of all streams of a file together; one that is inflated again counts again. */
const LARGEST_FILE = 512 << 20;

/** What a stream counts at least: a form that draws itself in small forms takes time, too. */
const SMALLEST = 16 << 10;

/** Objects that refer to each other by number: those of a file (`PdfFile`), or of one that is made (`Draft`). */
export abstract class Objects {
  #left = LARGEST_FILE;

  /** Where everything begins (ISO 32000-1, 7.5.5): `/Root` and `/Info`. */
  abstract readonly trailer: Dictionary;

  /** The object of this number; a number that is not there is null (ISO 32000-1, 7.3.10). */
  abstract object(number: number): Value;

  /** What a value stands for: references followed. */
  resolve(value: Value | undefined): Value | undefined {
    let current = value;
    for (let steps = 0; current instanceof Reference; steps += 1) {
      if (steps > 8) throw new PdfSyntaxError('an object, not references in a circle', 0);
      current = this.object(current.number);
    }
    return current;
  }

  /** The dictionary that `value` stands for, `undefined` if it is none; of a stream its own. */
  dictionary(value: Value | undefined): Dictionary | undefined {
    const resolved = this.resolve(value);
    if (resolved instanceof Stream) return resolved.dictionary;
    return resolved instanceof Dictionary ? resolved : undefined;
  }

  stream(value: Value | undefined): Stream | undefined {
    const resolved = this.resolve(value);
    return resolved instanceof Stream ? resolved : undefined;
  }

  /** The items that `value` stands for: of an array its own, of a single object that, of nothing none. */
  list(value: Value | undefined): readonly Value[] {
    const resolved = this.resolve(value);
    if (resolved === undefined || resolved === null) return [];
    return Array.isArray(resolved) ? resolved : [value as Value];
  }

  number(value: Value | undefined): number | undefined {
    const resolved = this.resolve(value);
    return typeof resolved === 'number' ? resolved : undefined;
  }

  /** The characters of a text string. */
  text(value: Value | undefined): string | undefined {
    const resolved = this.resolve(value);
    return resolved instanceof Text ? decodeText(resolved) : undefined;
  }

  name(value: Value | undefined): string | undefined {
    const resolved = this.resolve(value);
    return resolved instanceof Name ? resolved.value : undefined;
  }

  /**
   * A stream's bytes as they are meant.
   * @throws {PdfSyntaxError} if it has another filter, or is larger than any of a print
   */
  inflate(stream: Stream): Buffer {
    const filters = this.list(stream.dictionary.get('Filter')).map((filter) => this.name(filter));
    const isPlain = filters.length === 0;
    const isDeflated = filters.length === 1 && filters[0] === 'FlateDecode';
    if (!(isPlain || isDeflated) || stream.dictionary.has('DecodeParms')) {
      throw new PdfSyntaxError('a stream that is deflated or plain', stream.offset);
    }
    const bytes = isPlain ? Buffer.from(stream.raw) : inflate(stream, LARGEST_STREAM);
    this.#left -= Math.max(SMALLEST, bytes.length);
    if (this.#left < 0) throw new PdfSyntaxError('less that is deflated', stream.offset);
    return bytes;
  }
}
