/**
 * The objects of a PDF file (ISO 32000-1, 7.3). Numbers, booleans, null and arrays are JavaScript's own.
 */
export type Value =
  | null
  | boolean
  | number
  | Name
  | Text
  | Reference
  | Dictionary
  | Stream
  | readonly Value[];

/** A name such as `/Type`, without its slash and with `#20` resolved. */
export class Name {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

/** A string: bytes, which are text in some places (see `decodeText`) and glyph codes in others. */
export class Text {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** `12 0 R`. Generations are always 0 in what is read. */
export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export class Dictionary extends Map<string, Value> {}

/** A stream with its bytes as they stand in the file; `inflate` gives what they mean. */
export class Stream {
  readonly dictionary: Dictionary;
  readonly raw: Uint8Array;
  /** Where they begin there; 0 if they are not from a file. */
  readonly offset: number;

  constructor(dictionary: Dictionary, raw: Uint8Array, offset = 0) {
    this.dictionary = dictionary;
    this.raw = raw;
    this.offset = offset;
  }
}

/** A file that is not PDF as a browser or this project writes it; `offset` is a byte of the file or of a stream in it. */
export class PdfSyntaxError extends Error {
  readonly expected: string;
  readonly offset: number;

  constructor(expected: string, offset: number) {
    super(`expected ${expected} at byte ${offset}`);
    this.name = 'PdfSyntaxError';
    this.expected = expected;
    this.offset = offset;
  }
}

/**
 * A text string's characters (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by its mark, else PDFDocEncoding, of which the
 * browser writes no more than ASCII.
 */
export function decodeText(text: Text): string {
  const { bytes } = text;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder().decode(bytes.subarray(3));
  }
  return Buffer.from(bytes).toString('latin1');
}
