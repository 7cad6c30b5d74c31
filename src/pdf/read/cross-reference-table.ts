import { Keyword, Lexer } from './lexer.ts';
import { type CrossReference, MOST_OBJECTS, type Place } from './places.ts';
import { Dictionary, PdfSyntaxError } from './values.ts';

/**
 * Reads a table and the trailer behind it, as browsers write them (ISO 32000-1, 7.5.4 and 7.5.5).
 * @throws {PdfSyntaxError}
 */
export function readTable(bytes: Buffer, start: number): CrossReference {
  const lexer = new Lexer(bytes, start);
  lexer.keyword('xref');
  const places = new Map<number, Place>();
  for (;;) {
    const before = lexer.position;
    lexer.skipSpace();
    const first = lexer.next();
    if (typeof first === 'number') readSection(lexer, first, places);
    else {
      lexer.position = before;
      lexer.keyword('trailer');
      const trailer = readTrailer(lexer);
      return { places, trailer, end: lexer.position + 1, isStream: false };
    }
  }
}

function readSection(lexer: Lexer, first: number, places: Map<number, Place>): void {
  const count = lexer.count();
  if (first + count > MOST_OBJECTS + 1) {
    throw new PdfSyntaxError(`at most ${MOST_OBJECTS} objects`, lexer.position);
  }
  for (let number = first; number < first + count; number += 1) {
    const offset = lexer.count();
    const generation = lexer.count();
    const at = lexer.position;
    const kind = lexer.next();
    const word = kind instanceof Keyword ? kind.word : '';
    if (word === 'n' && generation === 0) places.set(number, { offset });
    else if (word !== 'f') throw new PdfSyntaxError('n of generation 0, or f', at);
  }
}

function readTrailer(lexer: Lexer): Dictionary {
  const at = lexer.position;
  const trailer = lexer.value();
  if (!(trailer instanceof Dictionary)) throw new PdfSyntaxError('a trailer dictionary', at);
  return trailer;
}
