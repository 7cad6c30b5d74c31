import { deflateSync } from 'node:zlib';
import { name } from '../read/lexer.ts';
import { Dictionary, Stream } from '../read/values.ts';

/**
 * Of the tags of 200 pages, 2.3 MB, this leaves 359 kB in 36 ms; 6 leaves 368 kB in 31 ms, 9 leaves 345 kB in 69 ms.
 */
const LEVEL = 7;

/** A stream of `bytes`, deflated (ISO 32000-1, 7.4.4), with the entries of `dictionary` and those that say so. */
export function deflate(dictionary: Dictionary, bytes: Uint8Array): Stream {
  const raw = deflateSync(bytes, { level: LEVEL });
  const entries = new Dictionary(dictionary).set('Filter', name('FlateDecode')).set('Length', raw.length);
  return new Stream(entries, raw);
}
