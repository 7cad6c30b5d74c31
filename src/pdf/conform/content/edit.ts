import { PdfSyntaxError } from '../../read/values.ts';

/** Operators in the place of bytes of a content stream. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ends marked content. */
export const END = '\nEMC\n';

/**
 * A content stream with its edits. Where two meet, the one that ends something comes first.
 * @throws {PdfSyntaxError} if two of them change the same bytes
 */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const sorted = [...edits].sort((a, b) => a.start - b.start || Number(isBegin(a)) - Number(isBegin(b)));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new PdfSyntaxError('marks beside each other', start);
    parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'));
    at = end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}

function isBegin({ text }: Edit): boolean {
  return text !== END;
}
