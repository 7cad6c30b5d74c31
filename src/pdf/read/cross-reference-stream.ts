import { readIndirect } from './indirect.ts';
import { inflate } from './inflate.ts';
import { type CrossReference, MOST_OBJECTS, type Place, type Places } from './places.ts';
import { Dictionary, Name, PdfSyntaxError, Stream, type Value } from './values.ts';

/** Bytes of the three fields of an entry (ISO 32000-1, table 17): its type, and two that depend on it (table 18). */
export const WIDTHS = [1, 4, 2];

/** Bytes of an entry. */
export const ENTRY = 7;

/** Each entry has a byte before it, and is what differs from the one above (ISO 32000-1, 7.4.4.4; PNG, 9.2). */
export const UP = { byte: 2, predictor: 12 };

/** Of the stream itself, not of the file. */
const OWN = ['Type', 'W', 'Length', 'Filter', 'DecodeParms'];

/**
 * Reads a cross-reference stream as this project writes them (see ../write/cross-reference.ts).
 * @throws {PdfSyntaxError}
 */
export function readTableStream(bytes: Buffer, start: number): CrossReference {
  const { value, end } = readIndirect(bytes, start);
  if (!(value instanceof Stream) || nameOf(value.dictionary.get('Type')) !== 'XRef') {
    throw new PdfSyntaxError('a cross-reference table or stream', start);
  }
  const { dictionary } = value;
  const size = dictionary.get('Size');
  if (!(typeof size === 'number' && Number.isInteger(size) && size > 0 && size <= MOST_OBJECTS + 1)) {
    throw new PdfSyntaxError(`at most ${MOST_OBJECTS} objects`, start);
  }
  if (!isOurs(dictionary)) throw new PdfSyntaxError('a cross-reference stream as planverk writes it', start);
  const rows = inflate(value, size * (ENTRY + 1));
  if (rows.length !== size * (ENTRY + 1)) throw new PdfSyntaxError(`${size} entries`, value.offset);
  const trailer = new Dictionary([...dictionary].filter(([key]) => !OWN.includes(key)));
  return { places: new Entries(undoUp(rows, value.offset)), trailer, end, isStream: true };
}

function isOurs(dictionary: Dictionary): boolean {
  const parameters = dictionary.get('DecodeParms');
  return (
    String(dictionary.get('W')) === String(WIDTHS) &&
    nameOf(dictionary.get('Filter')) === 'FlateDecode' &&
    parameters instanceof Dictionary &&
    parameters.get('Predictor') === UP.predictor &&
    parameters.get('Columns') === ENTRY &&
    !dictionary.has('Index')
  );
}

function nameOf(value: Value | undefined): string | undefined {
  return value instanceof Name ? value.value : undefined;
}

function undoUp(rows: Buffer, offset: number): Buffer {
  const entries = Buffer.allocUnsafe((rows.length / (ENTRY + 1)) * ENTRY);
  let to = 0;
  for (let from = 0; from < rows.length; from += ENTRY + 1) {
    if (rows[from] !== UP.byte) throw new PdfSyntaxError('entries that tell what differs', offset);
    for (let column = 1; column <= ENTRY; column += 1, to += 1) {
      entries[to] = (rows[from + column] as number) + (to < ENTRY ? 0 : (entries[to - ENTRY] as number));
    }
  }
  return entries;
}

/** Read when they are asked for: a few bytes can be made to say that there are millions. */
class Entries implements Places {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get(number: number): Place | undefined {
    const at = number * ENTRY;
    const type = this.#bytes[at];
    if (type === undefined || type === 0) return undefined;
    const [second, third] = [this.#bytes.readUInt32BE(at + 1), this.#bytes.readUInt16BE(at + 5)];
    if (type === 1 && third === 0) return { offset: second };
    if (type === 2) return { stream: second, index: third };
    throw new PdfSyntaxError('an entry of type 1 and generation 0, or of type 2', at);
  }

  *keys(): Generator<number> {
    for (let number = 0; number * ENTRY < this.#bytes.length; number += 1) {
      if (this.#bytes[number * ENTRY] !== 0) yield number;
    }
  }
}
