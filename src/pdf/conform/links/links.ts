import type { PageContent } from '../../read/content.ts';
import { name } from '../../read/lexer.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, type Reference, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import { textOf } from '../tags/tag.ts';
import type { WrittenTags } from '../tags/write-tags.ts';
import { annotationsOf } from './annotations.ts';

/** The flag `Print` (ISO 32000-1, table 165), which PDF/A asks for: links stay where they are on paper. */
const PRINT = 4;

/** Says of each link what it is called (ISO 14289-1, 7.18.5). */
export function nameLinks(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  for (const { reference } of annotationsOf(draft, contents)) {
    const link = new Dictionary(draft.dictionary(reference)).set('F', PRINT);
    if (draft.name(link.get('Subtype')) === 'Link') {
      const tag = tags.annotated.get(reference.number);
      const address = draft.text(draft.dictionary(link.get('A'))?.get('URI'));
      link.set('Contents', encodeText(inOneLine(tag?.label || textOf(tag?.kids ?? [])) || (address ?? '')));
    }
    draft.replace(reference, link);
  }
}

function inOneLine(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** PDF/UA-2, 8.8: places in the document are tags, so that a reader goes on from there. */
export function leadToTags(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  const destinations = draft.dictionary(readCatalog(draft).get('Dests'));
  for (const { reference } of annotationsOf(draft, contents)) {
    const link = new Dictionary(draft.dictionary(reference));
    const target = draft.name(link.get('Dest'));
    if (target === undefined) continue;
    const place = draft.list(destinations?.get(target));
    link.delete('Dest');
    draft.replace(reference, link.set('A', goTo(place, tags.byTarget.get(target) ?? tags.top)));
  }
}

/** An action to go to a tag; `place` is for programs that know pages only. */
export function goTo(place: readonly Value[], tag: Reference): Dictionary {
  return new Dictionary()
    .set('S', name('GoTo'))
    .set('D', place)
    .set('SD', [tag, ...place.slice(1)]);
}
