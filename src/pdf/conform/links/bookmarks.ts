import { readCatalog } from '../../read/pages.ts';
import { Dictionary, PdfSyntaxError, Reference } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import type { WrittenTags } from '../tags/write-tags.ts';
import { goTo } from './links.ts';

/**
 * Lets bookmarks lead to the headings of the new tree (ISO 32000-1, table 153: `SE`; PDF/UA-2, 8.8: as a destination), in the
 * words of the headings: the browser leaves out the spaces at which one is broken.
 */
export function leadBookmarks(draft: Draft, tags: WrittenTags, headings: readonly string[]): void {
  const words = new Map(headings.map((heading) => [solid(heading), heading]));
  const seen = new Set<number>();
  const waiting = [draft.dictionary(readCatalog(draft).get('Outlines'))?.get('First')];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(next instanceof Reference) || seen.has(next.number))
      throw new PdfSyntaxError('a tree of bookmarks', 0);
    seen.add(next.number);
    const item = new Dictionary(draft.dictionary(next));
    const old = item.get('SE');
    const tag = old instanceof Reference ? tags.byOrigin.get(old.number) : undefined;
    const heading = tag && tags.references.get(tag);
    const said = words.get(solid(draft.text(item.get('Title')) ?? ''));
    if (said !== undefined) item.set('Title', encodeText(said));
    item.delete('SE');
    if (draft.version === '2.0') {
      const place = draft.list(item.get('Dest'));
      item.delete('Dest');
      item.set('A', goTo(place, heading ?? tags.top));
    } else if (heading) item.set('SE', heading);
    draft.replace(next, item);
    for (const key of ['Next', 'First']) {
      const more = item.get(key);
      if (more !== undefined) waiting.push(more);
    }
  }
}

/** A heading by its letters: where it is broken, spaces and soft hyphens come and go. */
function solid(heading: string): string {
  return heading.replace(/[\s\u00ad]+/g, '');
}
