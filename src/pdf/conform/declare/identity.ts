import { createHash } from 'node:crypto';
import type { Standard } from '../standard.ts';
import type { Properties } from './metadata.ts';
import type { Identity } from './xmp.ts';

/**
 * Who a document is, by its content: equal pages are one document, and one that says anything else is another. Its files
 * differ in the standard that they keep, in what is said of it, and in who printed it.
 */
export function identify(properties: Properties, { names }: Standard): Identity {
  const { digest } = properties;
  return {
    document: uuidOf('document', digest),
    instance: uuidOf('instance', digest, ...names, JSON.stringify(properties)),
  };
}

/** A UUID by name: RFC 9562, 5.8, of SHA-256 where version 5 has SHA-1. */
function uuidOf(...names: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
