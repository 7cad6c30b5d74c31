import type { PageContent } from '../../read/content.ts';
import { PdfSyntaxError, Reference } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';

/**
 * The annotations of all pages (ISO 32000-1, 12.5.2), each with its page. What they say is read from the draft.
 * @throws {PdfSyntaxError} if one is no object of its own, which tags could not refer to
 */
export function* annotationsOf(
  draft: Draft,
  contents: readonly PageContent[],
): Generator<{ readonly reference: Reference; readonly page: Reference }> {
  for (const { page } of contents) {
    for (const reference of draft.list(page.dictionary.get('Annots'))) {
      if (!(reference instanceof Reference))
        throw new PdfSyntaxError('annotations that can be referred to', 0);
      yield { reference, page: new Reference(page.number) };
    }
  }
}
