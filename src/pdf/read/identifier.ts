import { createHash } from 'node:crypto';

/**
 * What identifies a file by its contents (ISO 32000-1, 14.4): of all bytes before the cross-reference stream. So a file can
 * tell by itself whether it is as it was written.
 */
export function identifierOf(body: Iterable<Uint8Array>): Uint8Array {
  const hash = createHash('sha256');
  for (const part of body) hash.update(part);
  return hash.digest().subarray(0, 16);
}
