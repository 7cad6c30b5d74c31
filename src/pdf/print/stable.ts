import { PdfFile } from '../read/file.ts';
import { Reference } from '../read/values.ts';

/**
 * Makes two prints of one page the same bytes, in place and without moving any: the browser writes the time of printing
 * and, as ids of table headers, numbers that count up from page to page.
 * @param date when the document says that it was made, in UTC; without one the file has no dates
 */
export function stabilize(pdf: Uint8Array, date: Date | undefined): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  replaceDates(bytes, date);
  renumberIds(bytes);
}

const DATE = /\/(?:CreationDate|ModDate) \((D:\d{14}[+-]\d\d'\d\d'?)\)/g;

function replaceDates(bytes: Buffer, date: Date | undefined): void {
  const file = new PdfFile(bytes);
  const info = file.trailer.get('Info');
  if (!(info instanceof Reference)) return;
  const start = file.offset(info.number) ?? 0;
  const end = bytes.indexOf('endobj', start);
  for (const match of bytes.toString('latin1', start, end).matchAll(DATE)) {
    const [entry, old] = match as unknown as [string, string];
    const text = date ? entry.replace(old, formatDate(date).padEnd(old.length).slice(0, old.length)) : '';
    bytes.write(text.padEnd(entry.length), start + match.index, 'latin1');
  }
}

/** ISO 32000-1, 7.9.4. */
function formatDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}+00'00'`;
}

/** Ids stand after `/ID`, in the arrays of `/Headers`, and in the sorted names of the id tree; never in a user's text. */
const ID = /(?<=\/ID |\[|R |\) |\n)\(node(\d{8})\)/g;

function renumberIds(bytes: Buffer): void {
  if (!bytes.includes('(node')) return;
  const found = [...bytes.toString('latin1').matchAll(ID)];
  // The tree of ids stays sorted if the new numbers are in the order of the old.
  const order = [...new Set(found.map((match) => String(match[1])))].sort();
  const numbers = new Map(order.map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  for (const match of found) {
    bytes.write(numbers.get(String(match[1])) ?? '', match.index + '(node'.length, 'latin1');
  }
}
