import { Lexer } from './lexer.ts';
import { Objects } from './objects.ts';
import { Dictionary, PdfSyntaxError, Reference, Stream, type Value } from './values.ts';

/**
 * A PDF as Skia writes it, and this program after it: one classic cross-reference table, no object streams, no encryption, generations 0.
 * Objects are read when they are asked for; anything else is refused with a `PdfSyntaxError`.
 */
export class PdfFile extends Objects {
  readonly bytes: Buffer;
  /** What the header says, such as `1.4` (ISO 32000-1, 7.5.2). */
  readonly version: string;
  readonly trailer: Dictionary;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #objects = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [, version] = /^%PDF-(1\.[0-7]|2\.0)[\r\n]/.exec(this.bytes.toString('latin1', 0, 9)) ?? [];
    if (!version) throw new PdfSyntaxError('%PDF-1.0 to %PDF-2.0', 0);
    this.version = version;
    const start = this.bytes.lastIndexOf('startxref');
    if (start < 0) throw new PdfSyntaxError('startxref', this.bytes.length);
    const lexer = new Lexer(this.bytes, start + 'startxref'.length);
    lexer.position = lexer.count();
    this.#offsets = readTable(lexer);
    const at = lexer.position;
    const trailer = lexer.value();
    if (!(trailer instanceof Dictionary)) throw new PdfSyntaxError('a trailer dictionary', at);
    if (['Prev', 'XRefStm', 'Encrypt'].some((key) => trailer.has(key))) {
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

  object(number: number): Value {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    const offset = this.#offsets.get(number);
    if (offset === undefined) return null;
    const value = this.#read(number, offset);
    this.#objects.set(number, value);
    return value;
  }

  #read(number: number, offset: number): Value {
    const lexer = this.#begin(number, offset);
    const value = lexer.value();
    lexer.skipSpace();
    const start = lexer.position + 'stream'.length;
    const isStream = this.bytes.toString('latin1', lexer.position, start) === 'stream';
    if (!(isStream && value instanceof Dictionary)) {
      lexer.keyword('endobj');
      return value;
    }
    const first = start + (this.bytes[start] === 13 ? 2 : 1);
    const length = this.#length(value.get('Length'));
    if (length === undefined || first + length > this.bytes.length) {
      throw new PdfSyntaxError('a stream of the length it says', start);
    }
    lexer.position = first + length;
    lexer.keyword('endstream');
    lexer.keyword('endobj');
    return new Stream(value, this.bytes.subarray(first, first + length), first);
  }

  /** Passes over `12 0 obj`. */
  #begin(number: number, offset: number): Lexer {
    const lexer = new Lexer(this.bytes, offset);
    if (lexer.count() !== number || lexer.count() !== 0) throw new PdfSyntaxError(`object ${number}`, offset);
    lexer.keyword('obj');
    return lexer;
  }

  /** A stream's length, which may stand after it; what is no number is not read, since it could be the stream itself. */
  #length(value: Value | undefined): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    const offset = value instanceof Reference ? this.#offsets.get(value.number) : undefined;
    if (!(value instanceof Reference) || offset === undefined) return undefined;
    return this.#begin(value.number, offset).count();
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
