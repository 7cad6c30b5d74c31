import { Text } from '../read/values.ts';

/** Characters of ASCII that print, which are the same bytes in PDFDocEncoding. */
const PLAIN = /^[ -~]*$/;

/** A text string (ISO 32000-1, 7.9.2.2): as ASCII where it can be, else as UTF-16. `decodeText` reads it. */
export function encodeText(text: string): Text {
  if (PLAIN.test(text)) return new Text(Buffer.from(text, 'latin1'));
  return new Text(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
}

/** A date in UTC (ISO 32000-1, 7.9.4). */
export function encodeDate(date: Date): Text {
  return encodeText(`D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}+00'00'`);
}
