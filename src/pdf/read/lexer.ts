import { Dictionary, Name, PdfSyntaxError, Reference, Text, type Value } from './values.ts';

/** A word that is no object: an operator of a content stream, or `obj`, `stream`, `R`. */
export class Keyword {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

/** Deeper than any print; a bound, so that a hostile file cannot exhaust the stack. */
const DEEPEST = 64;

const SPACE = 1;
const DELIMITER = 2;

const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = SPACE;
for (const byte of Buffer.from('()<>[]{}/%')) kinds[byte] = DELIMITER;

const powers = Array.from({ length: 16 }, (_, digits) => 10 ** digits);

/** Operators by their letters' codes: a page has thousands of a few kinds. */
const keywords = new Map<number, Keyword>();

const names = new Map<string, Name>();

/** The same by a sum of their letters: most names of a file are a few, again and again. */
const namesBySum = new Map<number, Name>();

/** The one `Name` of these letters, so that names can be compared by identity. */
export function name(value: string): Name {
  let known = names.get(value);
  if (!known) {
    known = new Name(value);
    names.set(value, known);
  }
  return known;
}

/** Reads objects and keywords one after the other (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  readonly #bytes: Buffer;
  /** Where the next token is looked for. */
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = position;
  }

  /** The next object or keyword, `undefined` at the end. References are resolved to `Reference` here. */
  next(depth = 0): Value | Keyword | undefined {
    this.skipSpace();
    const bytes = this.#bytes;
    const byte = bytes[this.position];
    switch (byte) {
      case undefined:
        return undefined;
      case 0x2f:
        return this.#name();
      case 0x28:
        return this.#literal();
      case 0x5b:
        this.position += 1;
        return this.#array(depth);
      case 0x3c:
        if (bytes[this.position + 1] !== 0x3c) return this.#hexadecimal();
        this.position += 2;
        return this.#dictionary(depth);
      case 0x5d:
        this.position += 1;
        return new Keyword(']');
      case 0x3e:
        if (bytes[this.position + 1] !== 0x3e) throw new PdfSyntaxError('a token', this.position);
        this.position += 2;
        return new Keyword('>>');
      default:
        if (kinds[byte] === DELIMITER) throw new PdfSyntaxError('a token', this.position);
        return this.#numberOrWord(byte);
    }
  }

  /** The next token, which must be an object. */
  value(depth = 0): Value {
    const start = this.position;
    const value = this.next(depth);
    if (value === undefined || value instanceof Keyword) throw new PdfSyntaxError('an object', start);
    return value;
  }

  /** Passes over `word`. */
  keyword(word: string): void {
    const start = this.position;
    const token = this.next();
    if (!(token instanceof Keyword) || token.word !== word) throw new PdfSyntaxError(word, start);
  }

  /** A whole number from 0. */
  count(): number {
    this.skipSpace();
    const bytes = this.#bytes;
    const start = this.position;
    let at = start;
    let number = 0;
    for (; at < bytes.length && kinds[bytes[at] as number] === 0; at += 1) {
      const byte = bytes[at] as number;
      if (byte < 0x30 || byte > 0x39 || at - start >= 10) throw new PdfSyntaxError('a count', start);
      number = number * 10 + byte - 0x30;
    }
    if (at === start) throw new PdfSyntaxError('a count', start);
    this.position = at;
    return number;
  }

  skipSpace(): void {
    const bytes = this.#bytes;
    for (;;) {
      while (kinds[bytes[this.position] ?? 1] === SPACE && this.position < bytes.length) this.position += 1;
      if (bytes[this.position] !== 0x25) return;
      while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13) {
        this.position += 1;
      }
    }
  }

  #word(): string {
    const bytes = this.#bytes;
    const start = this.position;
    while (this.position < bytes.length && kinds[bytes[this.position] as number] === 0) this.position += 1;
    return bytes.toString('latin1', start, this.position);
  }

  /** ISO 32000-1, 7.3.5: a name may have every character but null. */
  #name(): Name {
    this.position += 1;
    const bytes = this.#bytes;
    const start = this.position;
    let sum = 0;
    let at = start;
    for (; at < bytes.length && kinds[bytes[at] as number] === 0; at += 1)
      sum = (sum * 31 + (bytes[at] as number)) | 0;
    const known = namesBySum.get(sum);
    if (known && isWritten(known.value, bytes, start, at)) {
      this.position = at;
      return known;
    }
    const read = this.#newName();
    namesBySum.set(sum, read);
    return read;
  }

  #newName(): Name {
    const word = this.#word();
    if (word.includes('#00')) throw new PdfSyntaxError('a name', this.position - word.length);
    return name(
      word.includes('#')
        ? word.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
            String.fromCharCode(Number.parseInt(digits, 16)),
          )
        : word,
    );
  }

  #array(depth: number): Value[] {
    this.#deepen(depth);
    const items: Value[] = [];
    for (;;) {
      const start = this.position;
      const item = this.next(depth + 1);
      if (item instanceof Keyword && item.word === ']') return items;
      if (item === undefined || item instanceof Keyword) throw new PdfSyntaxError(']', start);
      items.push(item);
    }
  }

  #dictionary(depth: number): Dictionary {
    this.#deepen(depth);
    const dictionary = new Dictionary();
    for (;;) {
      const start = this.position;
      const key = this.next(depth + 1);
      if (key instanceof Keyword && key.word === '>>') return dictionary;
      if (!(key instanceof Name)) throw new PdfSyntaxError('a name or >>', start);
      dictionary.set(key.value, this.value(depth + 1));
    }
  }

  #deepen(depth: number): void {
    if (depth >= DEEPEST) throw new PdfSyntaxError('less nesting', this.position);
  }

  #literal(): Text {
    const bytes = this.#bytes;
    const start = this.position;
    this.position += 1;
    const plain = this.#plainLiteral();
    if (plain) return plain;
    const out: number[] = [];
    let depth = 1;
    for (;;) {
      const byte = bytes[this.position];
      if (byte === undefined) throw new PdfSyntaxError(')', start);
      this.position += 1;
      if (byte === 0x5c) {
        this.#escape(out);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) return new Text(Uint8Array.from(out));
      out.push(byte);
    }
  }

  /** A literal without escapes and brackets, as nearly all are, which is the bytes of the file. */
  #plainLiteral(): Text | undefined {
    const bytes = this.#bytes;
    const start = this.position;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === 0x5c || byte === 0x28) return undefined;
      if (byte !== 0x29) continue;
      this.position = at + 1;
      return new Text(new Uint8Array(bytes.buffer, bytes.byteOffset + start, at - start));
    }
    return undefined;
  }

  #escape(out: number[]): void {
    const bytes = this.#bytes;
    const byte = bytes[this.position];
    this.position += 1;
    const letter = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }[byte ?? -1];
    if (letter !== undefined) out.push(letter);
    else if (byte !== undefined && byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30;
      for (let digits = 1; digits < 3; digits += 1) {
        const digit = bytes[this.position];
        if (digit === undefined || digit < 0x30 || digit > 0x37) break;
        code = code * 8 + digit - 0x30;
        this.position += 1;
      }
      out.push(code & 0xff);
    } else if (byte === 13) {
      if (bytes[this.position] === 10) this.position += 1;
    } else if (byte !== undefined && byte !== 10) out.push(byte);
  }

  #hexadecimal(): Text {
    const bytes = this.#bytes;
    const start = this.position;
    const end = bytes.indexOf(0x3e, start);
    if (end < 0) throw new PdfSyntaxError('>', start);
    this.position = end + 1;
    const out = new Uint8Array((end - start) >> 1);
    let digits = 0;
    for (let at = start + 1; at < end; at += 1) {
      const byte = bytes[at] as number;
      const digit = digitOf(byte);
      if (digit >= 0) {
        out[digits >> 1] = (out[digits >> 1] as number) | (digits % 2 ? digit : digit << 4);
        digits += 1;
      } else if (kinds[byte] !== SPACE) throw new PdfSyntaxError('hexadecimal digits', at);
    }
    const length = (digits + 1) >> 1;
    return new Text(length === out.length ? out : out.slice(0, length));
  }

  #numberOrWord(first: number): Value | Keyword {
    if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e) {
      return this.#number(first);
    }
    const start = this.position;
    const bytes = this.#bytes;
    let code = 0;
    while (this.position < bytes.length && kinds[bytes[this.position] as number] === 0) {
      code = (code << 8) | (bytes[this.position] as number);
      this.position += 1;
    }
    const isShort = this.position - start <= 3;
    const known = isShort ? keywords.get(code) : undefined;
    if (known) return known;
    const word = bytes.toString('latin1', start, this.position);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const keyword = new Keyword(word);
    if (isShort) keywords.set(code, keyword);
    return keyword;
  }

  #number(first: number): number | Reference {
    const bytes = this.#bytes;
    const start = this.position;
    const signed = first === 0x2b || first === 0x2d;
    let at = signed ? start + 1 : start;
    let digits = 0;
    let point = -1;
    let whole = 0;
    for (; at < bytes.length && kinds[bytes[at] as number] === 0; at += 1) {
      const byte = bytes[at] as number;
      if (byte === 0x2e && point < 0) point = at;
      else if (byte >= 0x30 && byte <= 0x39) {
        digits += 1;
        whole = whole * 10 + byte - 0x30;
      } else throw new PdfSyntaxError('a number', start);
    }
    if (digits === 0) throw new PdfSyntaxError('a number', start);
    this.position = at;
    // So many digits are exact in a number.
    const isWhole = point < 0 && !signed && digits <= 15;
    const number = isWhole ? whole : this.#decimal(start, at, point, digits, whole);
    if (!Number.isFinite(number)) throw new PdfSyntaxError('a number that there is', start);
    return point < 0 && !signed ? this.#reference(number) : number;
  }

  /** Both parts of the division are exact, and so it rounds as the digits would (IEEE 754, 4.3). */
  #decimal(start: number, end: number, point: number, digits: number, whole: number): number {
    if (digits > 15) return Number(this.#bytes.toString('latin1', start, end));
    const size = point < 0 ? whole : whole / (powers[end - point - 1] ?? 10 ** (end - point - 1));
    return this.#bytes[start] === 0x2d ? -size : size;
  }

  /** `12 0 R` is one object, but `12 0` are two: look ahead for the `R`. */
  #reference(number: number): number | Reference {
    const bytes = this.#bytes;
    let at = this.position;
    if (bytes[at] !== 0x20 || bytes[at + 1] !== 0x30 || bytes[at + 2] !== 0x20) return number;
    at += 3;
    if (bytes[at] !== 0x52 || kinds[bytes[at + 1] ?? 32] === 0) return number;
    this.position = at + 1;
    return new Reference(number);
  }
}

/** Whether these bytes are the letters of a name, none of them by its code. */
function isWritten(name: string, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== name.charCodeAt(at - start) || bytes[at] === 0x23) return false;
  }
  return true;
}

/** The value of a hexadecimal digit, -1 for another byte. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
