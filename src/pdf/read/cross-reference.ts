import { readTableStream } from './cross-reference-stream.ts';
import { readTable } from './cross-reference-table.ts';
import type { CrossReference } from './places.ts';
import { PdfSyntaxError } from './values.ts';

/** What a file has that was written on, or in two dialects at once, or is encrypted. */
const REFUSED = ['Prev', 'XRefStm', 'Encrypt'];

/**
 * Reads the cross-reference table (ISO 32000-1, 7.5.4) or stream (7.5.8) at `start`.
 * @throws {PdfSyntaxError} if there is neither, or not of a whole file that is not encrypted
 */
export function readCrossReference(bytes: Buffer, start: number): CrossReference {
  const isTable = bytes.toString('latin1', start, start + 'xref'.length) === 'xref';
  const found = isTable ? readTable(bytes, start) : readTableStream(bytes, start);
  const refused = REFUSED.find((key) => found.trailer.has(key));
  if (refused) throw new PdfSyntaxError(`a file written once and not encrypted, without ${refused}`, start);
  return found;
}
