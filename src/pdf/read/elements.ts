import type { Objects } from './objects.ts';
import { readCatalog } from './pages.ts';
import { Dictionary, PdfSyntaxError, Reference } from './values.ts';

/** A structure element: a tag (ISO 32000-1, 14.7.2, table 323). */
export interface Element {
  readonly reference: Reference;
  readonly dictionary: Dictionary;
}

/** Kids that are content and no elements: marked content and objects such as links (ISO 32000-1, 14.7.4). */
const CONTENT = ['MCR', 'OBJR'];

/**
 * All elements of the structure tree in the order in which they are read aloud: each before its kids. A file without tags
 * has none.
 * @throws {PdfSyntaxError} if it is no tree, or something else than an element or content stands in it
 */
export function readElements(file: Objects): Element[] {
  const root = file.dictionary(readCatalog(file).get('StructTreeRoot'));
  const elements: Element[] = [];
  const seen = new Set<number>();
  const waiting = [...file.list(root?.get('K'))].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dictionary = file.resolve(next);
    // Marked content of the element's own page, by number.
    if (typeof dictionary === 'number' || dictionary === null) continue;
    if (!(dictionary instanceof Dictionary)) throw new PdfSyntaxError('a structure element', 0);
    if (CONTENT.includes(file.name(dictionary.get('Type')) ?? '')) continue;
    // The kids of an element name it as their parent, which they can by number only.
    if (!(next instanceof Reference) || seen.has(next.number)) throw new PdfSyntaxError('a tree of tags', 0);
    seen.add(next.number);
    elements.push({ reference: next, dictionary });
    const kids = file.list(dictionary.get('K'));
    for (let index = kids.length - 1; index >= 0; index -= 1) waiting.push(kids[index] ?? null);
  }
  return elements;
}
