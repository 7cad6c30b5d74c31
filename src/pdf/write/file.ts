import { createHash } from 'node:crypto';
import { Dictionary, Stream, Text } from '../read/values.ts';
import type { Draft } from './draft.ts';
import { orderObjects } from './order.ts';
import { serialize } from './serialize.ts';

/** Four bytes above 127 tell programs which move files that this is no text (ISO 32000-1, 7.5.2). */
const BINARY = Buffer.from('%\u00d3\u00eb\u00e9\u00e1\n', 'latin1');

/** ISO 32000-1, 7.5.4: the head of the list of free entries, which is empty. */
const FREE = '0000000000 65535 f \n';

/** Text is turned into bytes in parts: one text of all objects is large, and V8 keeps the pieces of it. */
const LARGEST_TEXT = 1 << 16;

/**
 * The bytes of a draft: a header, a body with all objects that can be reached, one table, a trailer (ISO 32000-1, 7.5).
 * Equal drafts are equal bytes, whatever numbers their objects have. Streams are copied as they are, and say how long they are.
 */
export function writeFile(draft: Draft): Uint8Array {
  const order = orderObjects(draft);
  const numberOf = (number: number) => order.get(number);
  const parts: Uint8Array[] = [Buffer.from(`%PDF-${draft.version}\n`, 'latin1'), BINARY];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  let text = '';
  const flush = (): void => {
    parts.push(Buffer.from(text, 'latin1'));
    length += text.length;
    text = '';
  };

  let entries = FREE;
  for (const [old, number] of order) {
    entries += `${String(length + text.length).padStart(10, '0')} 00000 n \n`;
    const value = draft.object(old);
    text += `${number} 0 obj\n`;
    if (value instanceof Stream) {
      const dictionary = new Dictionary(value.dictionary).set('Length', value.raw.length);
      text += `${serialize(dictionary, numberOf)}\nstream\n`;
      flush();
      parts.push(value.raw);
      length += value.raw.length;
      text = '\nendstream';
    } else text += serialize(value, numberOf);
    text += '\nendobj\n';
    if (text.length > LARGEST_TEXT) flush();
  }
  flush();

  const id = identify(parts);
  const trailer = new Dictionary([['Size', order.size + 1], ...draft.trailer, ['ID', [id, id]]]);
  text = `xref\n0 ${order.size + 1}\n${entries}trailer\n${serialize(trailer, numberOf)}\n`;
  text += `startxref\n${length}\n%%EOF\n`;
  flush();
  return Buffer.concat(parts);
}

/**
 * ISO 32000-1, 14.4 asks for an identifier that depends on the file's contents; both are the same until a file is
 * changed.
 */
function identify(body: readonly Uint8Array[]): Text {
  const hash = createHash('sha256');
  for (const part of body) hash.update(part);
  return new Text(hash.digest().subarray(0, 16));
}
