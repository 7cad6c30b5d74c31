import { readFileSync } from 'node:fs';
import type { Position } from '../diagnostics/report.ts';

/** A file as decoded text: UTF-8 without its byte-order mark, with LF and CRLF as they stand. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** What was read, as it stands in the file. */
  readonly bytes: Uint8Array;
}

/** What stands in the way of reading a file as UTF-8. */
export interface DecodeFault {
  readonly guess: 'windows-1252' | 'utf-16' | 'unknown';
  /** The offset of the first byte that is not UTF-8. */
  readonly offset: number;
}

/**
 * Decodes UTF-8 and nothing else: a wrong guess turns «ø» into «Ã¸» in a council's papers. A file in another
 * encoding gives the likeliest one and the first place where it shows.
 */
export function decode(bytes: Uint8Array): { text: string } | { fault: DecodeFault } {
  if (isUtf16(bytes)) return { fault: { guess: 'utf-16', offset: 0 } };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { fault: { guess: 'unknown', offset: nul } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A CR alone ends a line too, to old programs and to YAML; of the same length, so that every place stays.
    return { text: text.replace(/\r(?!\n)/g, '\n') };
  } catch {
    return { fault: { guess: 'windows-1252', offset: firstBadByte(bytes) } };
  }
}

/** A byte-order mark of UTF-16, or a NUL in every second of the first bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return head.length >= 4 && zeros * 2 >= head.length - 1;
}

/** The offset of the first byte that is not UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      // `stream` lets a character be cut off at the end.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  // The bytes of a character that is cut off look right up to here: å and æ of Windows-1252 begin one.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good--;
  return good;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** The line and column, both from 1, of an offset. A CRLF counts as one line end. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}
