import type { Edition } from '../model/index.ts';
import type { Contents } from '../render/document.ts';
import type { Context } from './context.ts';

/** Documents that are looked up in, not read from end to end. */
const lookedUp: readonly Edition['kind'][] = ['measure-plan', 'mandate'];

/** Fewer chapters are seen by turning some pages. */
const MANY_CHAPTERS = 10;

/** The list of contents of a document: as its edition says, else where it is a book with many chapters. */
export function tableOfContents({ contents, kind }: Edition, { words }: Context): Contents | undefined {
  const { contents: heading } = words.headings;
  if (contents) return { heading, from: 1 };
  return contents === undefined && lookedUp.includes(kind) ? { heading, from: MANY_CHAPTERS } : undefined;
}
