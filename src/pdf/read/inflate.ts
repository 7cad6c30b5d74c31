import { inflateSync } from 'node:zlib';
import { PdfSyntaxError, type Stream } from './values.ts';

/**
 * The bytes that a deflated stream stands for (ISO 32000-1, 7.4.4).
 * @throws {PdfSyntaxError} if they are more than `most`, which a few bytes can be made to say
 */
export function inflate({ raw, offset }: Stream, most: number): Buffer {
  try {
    return inflateSync(raw, { maxOutputLength: most });
  } catch {
    throw new PdfSyntaxError(`deflated bytes, at most ${most}`, offset);
  }
}
