import { Dictionary, Name, Reference, Stream, Text, type Value } from '../read/values.ts';
import { writeNumber } from './number.ts';

/** The number that an object has in the file that is written, `undefined` if it has none. */
export type NumberOf = (number: number) => number | undefined;

/**
 * A value in ASCII, such that equal values are equal text (ISO 32000-1, 7.3). A reference to an object that is not there is
 * null, as it is for readers (7.3.10).
 * @throws {TypeError} on a stream, which only stands by itself (7.3.8)
 * @throws {RangeError} on a number or a name that PDF cannot write
 */
export function serialize(value: Value, numberOf: NumberOf): string {
  if (value instanceof Name) return writeName(value.value);
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof Reference) {
    const number = numberOf(value.number);
    return number === undefined ? 'null' : `${number} 0 R`;
  }
  if (value instanceof Dictionary) return writeDictionary(value, numberOf);
  if (value instanceof Text) return writeText(value.bytes);
  if (value instanceof Stream) throw new TypeError('a stream stands by itself');
  if (value === null || typeof value === 'boolean') return String(value);
  return `[${value.map((item) => serialize(item, numberOf)).join(' ')}]`;
}

/** Entries in the order in which they stand, one a line. */
function writeDictionary(dictionary: Dictionary, numberOf: NumberOf): string {
  let text = '<<';
  for (const [key, value] of dictionary) {
    if (text.length > 2) text += '\n';
    text += `${writeName(key)} ${serialize(value, numberOf)}`;
  }
  return `${text}>>`;
}

const SPECIAL = /[^!-~]|[#%()<>[\]{}/]/g;

/** Names as they are written: tags have thousands of a few. */
const written = new Map<string, string>();

/** ISO 32000-1, 7.3.5: white space, delimiters, `#` and what is not ASCII by their codes. */
function writeName(text: string): string {
  let known = written.get(text);
  if (known === undefined) {
    known = `/${text.replace(SPECIAL, escapeInName)}`;
    written.set(text, known);
  }
  return known;
}

function escapeInName(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0 || code > 255) throw new RangeError(`no name can have U+${code.toString(16)}`);
  return `#${code.toString(16).padStart(2, '0')}`;
}

/** ISO 32000-1, 7.3.4: in brackets if it is of printable ASCII, which can be searched for, else hexadecimal. */
function writeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let special = false;
  for (const byte of bytes) {
    if (byte < 0x20 || byte > 0x7e) return `<${buffer.toString('hex')}>`;
    special ||= byte === 0x5c || byte === 0x28 || byte === 0x29;
  }
  const text = buffer.toString('latin1');
  return `(${special ? text.replace(/[\\()]/g, '\\$&') : text})`;
}
