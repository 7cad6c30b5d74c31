import { deflateSync } from 'node:zlib';

/** An entry of a cross-reference stream: its type and its two other fields. */
export type Entry = readonly [type: number, second: number, third: number];

/** An object that stands by itself. */
export interface Standing {
  readonly number: number;
  /** What stands between `obj` and `endobj`. */
  readonly body: string;
}

export interface Packed {
  readonly objects: readonly Standing[];
  /** Entries of what does not stand by itself, by number; or others than are true. */
  readonly entries?: Readonly<Record<number, Entry>>;
  /** Further entries of the cross-reference stream, or what is to be written instead of its own. */
  readonly trailer?: string;
  readonly table?: (own: { size: number; rows: Buffer }) => { dictionary?: string; rows?: Buffer };
}

/** A stream with its bytes deflated. */
export function deflated(dictionary: string, content: string | Uint8Array): string {
  const bytes = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return `<<${dictionary} /Filter /FlateDecode /Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

/** An object stream of these objects. */
export function objectStream(
  objects: readonly (readonly [number: number, text: string])[],
  more = '',
): string {
  let body = '';
  let head = '';
  for (const [number, text] of objects) {
    head += `${number} ${body.length}\n`;
    body += `${text}\n`;
  }
  return deflated(`/Type /ObjStm /N ${objects.length} /First ${head.length} ${more}`, head + body);
}

/**
 * A file with a cross-reference stream, written independently of the writer: of the numbers 0 to the largest, and the
 * stream itself last.
 */
export function buildPacked({ objects, entries = {}, trailer = '/Root 1 0 R', table }: Packed): Buffer {
  let body = '%PDF-1.7\n';
  const found: Record<number, Entry> = { 0: [0, 0, 65535] };
  for (const { number, body: text } of objects) {
    found[number] = [1, body.length, 0];
    body += `${number} 0 obj\n${text}\nendobj\n`;
  }
  const all: Record<number, Entry> = { ...found, ...entries };
  const last = Math.max(...Object.keys(all).map(Number)) + 1;
  all[last] = [1, body.length, 0];
  const rows = Buffer.alloc((last + 1) * 8);
  let above = Buffer.alloc(7);
  for (let number = 0; number <= last; number += 1) {
    const row = Buffer.alloc(7);
    const [type, second, third] = all[number] ?? [0, 0, 0];
    row[0] = type;
    row.writeUInt32BE(second, 1);
    row.writeUInt16BE(third, 5);
    rows[number * 8] = 2;
    for (const [column, byte] of row.entries()) rows[number * 8 + 1 + column] = byte - (above[column] ?? 0);
    above = row;
  }
  const size = last + 1;
  const changed = table?.({ size, rows }) ?? {};
  const dictionary =
    changed.dictionary ?? `/Type /XRef /Size ${size} /W [1 4 2] /DecodeParms <</Predictor 12 /Columns 7>>`;
  const stream = deflated(`${dictionary} ${trailer}`, changed.rows ?? rows);
  return Buffer.from(`${body}${last} 0 obj\n${stream}\nendobj\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}
