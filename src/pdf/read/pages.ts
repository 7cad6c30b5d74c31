import type { Objects } from './objects.ts';
import { Dictionary, PdfSyntaxError, Reference, type Value } from './values.ts';

/** A page with what it inherits from the page tree (ISO 32000-1, 7.7.3). */
export interface Page {
  readonly number: number;
  readonly dictionary: Dictionary;
  readonly resources: Dictionary;
}

/** The catalog, where everything but the trailer begins. */
export function readCatalog(file: Objects): Dictionary {
  const catalog = file.dictionary(file.trailer.get('Root'));
  if (!catalog) throw new PdfSyntaxError('a catalog', 0);
  return catalog;
}

/**
 * The pages in order.
 * @throws {PdfSyntaxError} if they are no tree
 */
export function readPages(file: Objects): Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  // The top is next; recursion would be as deep as the file says.
  const waiting: { node: Value; inherited: Dictionary }[] = [
    { node: readCatalog(file).get('Pages') ?? null, inherited: new Dictionary() },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node: reference, inherited } = next;
    if (!(reference instanceof Reference) || seen.has(reference.number)) {
      throw new PdfSyntaxError('a tree of pages', 0);
    }
    seen.add(reference.number);
    const node = file.dictionary(reference);
    if (!node) throw new PdfSyntaxError('a page', 0);
    const resources = file.dictionary(node.get('Resources')) ?? inherited;
    if (file.name(node.get('Type')) === 'Pages') {
      for (const kid of file.list(node.get('Kids')).toReversed())
        waiting.push({ node: kid, inherited: resources });
    } else {
      pages.push({ number: reference.number, dictionary: node, resources });
    }
  }
  return pages;
}
