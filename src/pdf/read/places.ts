import type { Dictionary } from './values.ts';

/** Where an object stands: by itself at a byte of the file, or as one of those in an object stream. */
export type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Where all objects stand, by their numbers. */
export interface Places {
  get(number: number): Place | undefined;
  keys(): Iterable<number>;
}

/** What stands at the end of a file and says where its objects are, and with which to begin. */
export interface CrossReference {
  readonly places: Places;
  readonly trailer: Dictionary;
  /** The first byte behind it and its line. */
  readonly end: number;
  /** Whether it is a stream, as this project writes it, and no table, as browsers do. */
  readonly isStream: boolean;
}

/** ISO 32000-1, table C.1, and so PDF/A (ISO 19005-2, 6.1.13): a bound for hostile files. */
export const MOST_OBJECTS = 8_388_607;
