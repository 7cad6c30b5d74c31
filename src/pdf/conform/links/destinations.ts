import type { PageContent } from '../../read/content.ts';
import { name } from '../../read/lexer.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { changeCatalog } from '../declare/catalog.ts';
import { annotationsOf } from './annotations.ts';

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
      const shortened = `place-${short.size + 1}`;
      short.set(key, shortened);
      return [shortened, place];
    }),
  );
  if (short.size === 0) return;
  changeCatalog(draft, { Dests: draft.add(renamed) });
  for (const { reference } of annotationsOf(draft, contents)) {
    const link = draft.dictionary(reference);
    const shortened = short.get(draft.name(link?.get('Dest')) ?? '');
    if (shortened !== undefined) draft.replace(reference, new Dictionary(link).set('Dest', name(shortened)));
  }
}
