import type { PageContent } from '../../read/content.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, decodeText, Name, type Reference, Text, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import { textOf } from '../tags/tag.ts';
import type { WrittenTags } from '../tags/write-tags.ts';

/** The flag `Print` (ISO 32000-1, table 165), which PDF/A asks for: links stay where they are on paper. */
const PRINT = 4;

/** Says of each link what it is called (ISO 14289-1, 7.18.5). */
export function nameLinks(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  for (const { page } of contents) {
    for (const item of draft.list(page.dictionary.get('Annots'))) {
      const reference = item as Reference;
      const link = new Dictionary(draft.dictionary(reference));
      link.set('F', PRINT);
      if (draft.name(link.get('Subtype')) === 'Link') {
        const tag = tags.annotated.get(reference.number);
        const text = tag?.label || (tag && textOf(tag.kids).trim()) || addressOf(draft, link);
        link.set(
          'Contents',
          encodeText(
            text
              .replace(/\u00ad/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        );
      }
      draft.replace(reference, link);
    }
  }
}

function addressOf(draft: Draft, link: Dictionary): string {
  const address = draft.resolve(draft.dictionary(link.get('A'))?.get('URI'));
  return address instanceof Text ? decodeText(address) : '';
}

/** PDF/UA-2, 8.8: places in the document are tags, so that a reader goes on from there. */
export function leadToTags(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  const destinations = draft.dictionary(readCatalog(draft).get('Dests'));
  for (const { page } of contents) {
    for (const item of draft.list(page.dictionary.get('Annots'))) {
      const link = new Dictionary(draft.dictionary(item));
      const target = draft.resolve(link.get('Dest'));
      if (!(target instanceof Name)) continue;
      const place = draft.list(destinations?.get(target.value));
      link.delete('Dest');
      const tag = tags.byTarget.get(target.value) ?? tags.top;
      draft.replace(item as Reference, link.set('A', goTo(place, tag)));
    }
  }
}

/** An action to go to a tag; `place` is for programs that know pages only. */
export function goTo(place: readonly Value[], tag: Reference): Dictionary {
  return new Dictionary([
    ['S', new Name('GoTo')],
    ['D', place],
    ['SD', [tag, ...place.slice(1)]],
  ] as [string, Value][]);
}
