import { readCrossReference } from './cross-reference.ts';
import { beginIndirect, readIndirect } from './indirect.ts';
import { isObjectStream, ObjectStream } from './object-stream.ts';
import { Objects } from './objects.ts';
import type { Place, Places } from './places.ts';
import { type Dictionary, PdfSyntaxError, Reference, Stream, type Value } from './values.ts';

/** Room for `startxref`, a number and `%%EOF` (ISO 32000-1, 7.5.5). */
const TAIL = 64;

/**
 * A PDF as a browser prints it (one classic cross-reference table, no object streams) or as this project writes it (see
 * ../write/file.ts): not encrypted, all generations 0, nothing between its objects. They are read when they are asked for;
 * anything else is refused with a `PdfSyntaxError`.
 */
export class PdfFile extends Objects {
  readonly bytes: Buffer;
  /** What the header says, such as `1.4` (ISO 32000-1, 7.5.2). */
  readonly version: string;
  /** Where its cross-reference begins, behind all other objects. */
  readonly bodyEnd: number;
  /** What the file says of itself and not of how it is written. */
  readonly trailer: Dictionary;
  /** Whether this project wrote it. */
  readonly isPacked: boolean;
  readonly #places: Places;
  /** Where the objects begin that stand by themselves, in order, and behind the last. */
  readonly #offsets: Float64Array;
  readonly #objects = new Map<number, Value>();
  readonly #streams = new Map<number, ObjectStream>();

  /** @throws {PdfSyntaxError} */
  constructor(bytes: Uint8Array) {
    super();
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [, version] = /^%PDF-(1\.[0-7]|2\.0)[\r\n]/.exec(this.bytes.toString('latin1', 0, 9)) ?? [];
    if (!version) throw new PdfSyntaxError('%PDF-1.0 to %PDF-1.7, or %PDF-2.0', 0);
    this.version = version;
    const { start, at } = readStart(this.bytes);
    const { places, trailer, end, isStream } = readCrossReference(this.bytes, start);
    if (end !== at) throw new PdfSyntaxError('startxref', end);
    this.bodyEnd = start;
    this.isPacked = isStream;
    this.#places = places;
    this.trailer = trailer;
    this.#offsets = sortOffsets(places, [start, end]);
  }

  /** The numbers of all objects, in the order of the table. */
  numbers(): Iterable<number> {
    return this.#places.keys();
  }

  /** Where an object begins that stands by itself. */
  offset(number: number): number | undefined {
    const place = this.#places.get(number);
    return place && 'offset' in place ? place.offset : undefined;
  }

  object(number: number): Value {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    if (place === undefined) return null;
    const value = this.#read(number, place);
    this.#objects.set(number, value);
    return value;
  }

  #read(number: number, place: Place): Value {
    if ('stream' in place) return this.#objectStream(place.stream).object(number, place.index);
    const found = readIndirect(this.bytes, place.offset, (value) => this.#length(value));
    if (found.number !== number) throw new PdfSyntaxError(`object ${number}`, place.offset);
    // Objects within each other would be read many times.
    if (found.end !== this.#next(place.offset)) throw new PdfSyntaxError('the next object', found.end);
    return found.value;
  }

  #objectStream(number: number): ObjectStream {
    const known = this.#streams.get(number);
    if (known) return known;
    const value = this.offset(number) === undefined ? null : this.object(number);
    if (!(value instanceof Stream && isObjectStream(value.dictionary))) {
      throw new PdfSyntaxError(`an object stream ${number}`, 0);
    }
    const stream = new ObjectStream(value, this.inflate(value));
    this.#streams.set(number, stream);
    return stream;
  }

  /** A stream's length, which may stand after it; what is no number is not read, since it could be the stream itself. */
  #length(value: Value | undefined): Value | undefined {
    if (!(value instanceof Reference)) return value;
    const offset = this.offset(value.number);
    if (offset === undefined) return undefined;
    const { lexer, number } = beginIndirect(this.bytes, offset);
    return number === value.number ? lexer.count() : undefined;
  }

  /** The first offset behind one. */
  #next(offset: number): number | undefined {
    let [low, high] = [0, this.#offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low];
  }
}

/** The last lines of a file: where its cross-reference is, and where they begin themselves. */
function readStart(bytes: Buffer): { start: number; at: number } {
  const from = Math.max(0, bytes.length - TAIL);
  const tail = bytes.toString('latin1', from);
  const [line, offset] = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail) ?? [];
  if (line === undefined) throw new PdfSyntaxError('startxref and %%EOF', bytes.length);
  return { start: Number(offset), at: from + tail.lastIndexOf(line) };
}

/** @param more offsets of what is no object: the table */
function sortOffsets(places: Places, more: readonly number[]): Float64Array {
  const offsets = [...more];
  for (const number of places.keys()) {
    const place = places.get(number);
    if (place && 'offset' in place) offsets.push(place.offset);
  }
  return Float64Array.from(offsets).sort();
}
