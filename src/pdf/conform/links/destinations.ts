import type { PageContent } from '../../read/content.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, Name, Reference } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { changeCatalog } from '../declare/catalog.ts';

/** ISO 19005-2, 6.1.13: bytes of a name. */
const LONGEST_NAME = 127;

/** Gives places with a name that is too long another one, there and in the links to them. */
export function shortenDestinations(draft: Draft, contents: readonly PageContent[]): void {
  const destinations = draft.dictionary(readCatalog(draft).get('Dests'));
  if (!destinations) return;
  const short = new Map<string, string>();
  const renamed = new Dictionary(
    [...destinations].map(([key, place]) => {
      if (key.length <= LONGEST_NAME) return [key, place];
      const name = `place-${short.size + 1}`;
      short.set(key, name);
      return [name, place];
    }),
  );
  if (short.size === 0) return;
  changeCatalog(draft, { Dests: draft.add(renamed) });
  for (const { page } of contents) {
    for (const item of draft.list(page.dictionary.get('Annots'))) {
      const link = draft.dictionary(item);
      const target = draft.resolve(link?.get('Dest'));
      const name = target instanceof Name ? short.get(target.value) : undefined;
      if (!(item instanceof Reference) || name === undefined) continue;
      draft.replace(item, new Dictionary(link).set('Dest', new Name(name)));
    }
  }
}
