import { inflateSync } from 'node:zlib';
import { Lexer } from './lexer.ts';
import { Dictionary, Name, PdfSyntaxError, Reference, Stream, type Value } from './values.ts';

/** No print comes near it; an object that says it inflates to more is refused. */
const LARGEST_STREAM = 256 * 1024 * 1024;

/**
 * A PDF as Skia writes it: one classic cross-reference table, no object streams, no encryption, generations 0.
 * Objects are read when they are asked for; anything else is refused with a `PdfSyntaxError`.
 */
export class PdfFile {
  readonly bytes: Buffer;
  readonly trailer: Dictionary;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #objects = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.bytes.toString('latin1', 0, 5) !== '%PDF-') throw new PdfSyntaxError('%PDF-', 0);
    const start = this.bytes.lastIndexOf('startxref');
    if (start < 0) throw new PdfSyntaxError('startxref', this.bytes.length);
    const lexer = new Lexer(this.bytes, start + 'startxref'.length);
    lexer.position = lexer.count();
    this.#offsets = readTable(lexer);
    const at = lexer.position;
    const trailer = lexer.value();
    if (!(trailer instanceof Dictionary)) throw new PdfSyntaxError('a trailer dictionary', at);
    if (trailer.has('Prev') || trailer.has('Encrypt')) {
      throw new PdfSyntaxError('a file written once and not encrypted', at);
    }
    this.trailer = trailer;
  }

  /** The numbers of all objects, in the order of the table. */
  numbers(): Iterable<number> {
    return this.#offsets.keys();
  }

  /** Where an object begins. */
  offset(number: number): number | undefined {
    return this.#offsets.get(number);
  }

  /** The object of this number; a number that the table does not have is null (ISO 32000-1, 7.3.10). */
  object(number: number): Value {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    const offset = this.#offsets.get(number);
    if (offset === undefined) return null;
    const value = this.#read(number, offset);
    this.#objects.set(number, value);
    return value;
  }

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

  name(value: Value | undefined): string | undefined {
    const resolved = this.resolve(value);
    return resolved instanceof Name ? resolved.value : undefined;
  }

  /** A stream's bytes as they are meant. */
  inflate(stream: Stream): Buffer {
    const filters = this.list(stream.dictionary.get('Filter')).map((filter) => this.name(filter));
    if (filters.length === 0) return Buffer.from(stream.raw);
    const at = stream.raw.byteOffset - this.bytes.byteOffset;
    if (filters.length !== 1 || filters[0] !== 'FlateDecode' || stream.dictionary.has('DecodeParms')) {
      throw new PdfSyntaxError('a stream that is deflated or plain', at);
    }
    try {
      return inflateSync(stream.raw, { maxOutputLength: LARGEST_STREAM });
    } catch {
      throw new PdfSyntaxError('deflated bytes', at);
    }
  }

  #read(number: number, offset: number): Value {
    const lexer = new Lexer(this.bytes, offset);
    if (lexer.count() !== number) throw new PdfSyntaxError(`object ${number}`, offset);
    lexer.count();
    lexer.keyword('obj');
    const value = lexer.value();
    if (!(value instanceof Dictionary)) return value;
    lexer.skipSpace();
    const start = lexer.position + 'stream'.length;
    if (this.bytes.toString('latin1', lexer.position, start) !== 'stream') return value;
    const first = start + (this.bytes[start] === 13 ? 2 : 1);
    const length = this.number(value.get('Length'));
    if (length === undefined || length < 0 || first + length > this.bytes.length) {
      throw new PdfSyntaxError('a stream of the length it says', start);
    }
    new Lexer(this.bytes, first + length).keyword('endstream');
    return new Stream(value, this.bytes.subarray(first, first + length));
  }
}

function readTable(lexer: Lexer): Map<number, number> {
  lexer.keyword('xref');
  const offsets = new Map<number, number>();
  for (;;) {
    const before = lexer.position;
    lexer.skipSpace();
    const token = lexer.next();
    if (typeof token !== 'number') {
      lexer.position = before;
      lexer.keyword('trailer');
      return offsets;
    }
    const count = lexer.count();
    for (let index = 0; index < count; index += 1) {
      const offset = lexer.count();
      lexer.count();
      const at = lexer.position;
      const kind = lexer.next();
      const word = kind && typeof kind === 'object' && 'word' in kind ? kind.word : '';
      if (word === 'n') offsets.set(token + index, offset);
      else if (word !== 'f') throw new PdfSyntaxError('n or f', at);
    }
  }
}
