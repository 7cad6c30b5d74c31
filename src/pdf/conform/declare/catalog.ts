import { name } from '../../read/lexer.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, PdfSyntaxError, Reference, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import type { Standard } from '../standard.ts';
import type { Metadata } from './metadata.ts';

/**
 * What the catalog tells a program that opens the file: that it is tagged (ISO 14289-1, 6.2), its language (7.2), to show
 * its title and not its name (7.1), and its bookmarks where it has some (7.17). The version stands in the header alone.
 */
export function announce(draft: Draft, { language }: Metadata, { version }: Standard): void {
  const catalog = readCatalog(draft);
  draft.version = version;
  changeCatalog(draft, {
    Version: null,
    Lang: encodeText(language),
    MarkInfo: new Dictionary([['Marked', true]]),
    ViewerPreferences: new Dictionary(draft.dictionary(catalog.get('ViewerPreferences'))).set(
      'DisplayDocTitle',
      true,
    ),
    PageMode: catalog.has('Outlines') ? name('UseOutlines') : null,
  });
}

/** Puts entries in the catalog; null takes one out. */
export function changeCatalog(draft: Draft, entries: Readonly<Record<string, Value>>): void {
  const reference = draft.trailer.get('Root');
  if (!(reference instanceof Reference)) throw new PdfSyntaxError('a catalog', 0);
  const changed = new Dictionary(readCatalog(draft));
  for (const [key, value] of Object.entries(entries)) {
    if (value === null) changed.delete(key);
    else changed.set(key, value);
  }
  draft.replace(reference, changed);
}
