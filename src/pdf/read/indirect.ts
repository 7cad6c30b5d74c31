import { Lexer } from './lexer.ts';
import { Dictionary, PdfSyntaxError, Stream, type Value } from './values.ts';

/** An object that has a number (ISO 32000-1, 7.3.10). */
export interface Indirect {
  readonly number: number;
  readonly value: Value;
  /** The first byte behind it and its line. */
  readonly end: number;
}

/** What a stream says of its length, which may be a reference. */
type LengthOf = (value: Value | undefined) => Value | undefined;

/**
 * Reads `12 0 obj … endobj`, of generation 0.
 * @throws {PdfSyntaxError} if there is none at `offset`, or none whole
 */
export function readIndirect(bytes: Buffer, offset: number, lengthOf: LengthOf = (value) => value): Indirect {
  const { lexer, number } = beginIndirect(bytes, offset);
  const value = lexer.value();
  lexer.skipSpace();
  const start = lexer.position + 'stream'.length;
  const isStream = bytes.toString('latin1', lexer.position, start) === 'stream';
  if (!(isStream && value instanceof Dictionary)) return { number, value, end: endIndirect(bytes, lexer) };
  const first = start + (bytes[start] === 13 ? 2 : 1);
  const length = lengthOf(value.get('Length'));
  if (!(isLength(length) && first + length <= bytes.length)) {
    throw new PdfSyntaxError('a stream of the length it says', start);
  }
  lexer.position = first + length;
  lexer.keyword('endstream');
  const stream = new Stream(value, bytes.subarray(first, first + length), first);
  return { number, value: stream, end: endIndirect(bytes, lexer) };
}

/** Passes over `12 0 obj`. */
export function beginIndirect(bytes: Buffer, offset: number): { lexer: Lexer; number: number } {
  const lexer = new Lexer(bytes, offset);
  const number = lexer.count();
  if (lexer.count() !== 0) throw new PdfSyntaxError('an object of generation 0', offset);
  lexer.keyword('obj');
  return { lexer, number };
}

/** Browsers and the writer of this project break one line behind an object, and leave nothing between two. */
function endIndirect(bytes: Buffer, lexer: Lexer): number {
  lexer.keyword('endobj');
  if (bytes[lexer.position] !== 10) throw new PdfSyntaxError('a line break', lexer.position);
  return lexer.position + 1;
}

function isLength(value: Value | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
