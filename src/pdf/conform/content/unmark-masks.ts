import type { PageContent } from '../../read/content.ts';
import { readOperations } from '../../read/operations.ts';
import { Dictionary, Reference, Stream } from '../../read/values.ts';
import { deflate } from '../../write/deflate.ts';
import type { Draft } from '../../write/draft.ts';
import { applyEdits } from './edit.ts';

/**
 * Takes marks out of forms that nothing paints: those that only mask others are no content of a page, and cannot be tagged
 * (ISO 14289-1, 7.20).
 */
export function unmarkMasks(draft: Draft, contents: readonly PageContent[], numbers: Iterable<number>): void {
  const painted = new Set(contents.flatMap(({ streams }) => streams).map(({ owner }) => owner.number));
  for (const number of numbers) {
    const form = draft.object(number);
    if (!(form instanceof Stream && form.dictionary.has('StructParents')) || painted.has(number)) continue;
    const dictionary = new Dictionary(form.dictionary);
    dictionary.delete('StructParents');
    draft.replace(new Reference(number), deflate(dictionary, unmark(draft.inflate(form))));
  }
}

function unmark(bytes: Buffer): Buffer {
  const begins = [...readOperations(bytes)].filter(({ operator }) => operator === 'BDC');
  return applyEdits(
    bytes,
    begins.map(({ start, end }) => ({ start, end, text: '/Artifact BMC' })),
  );
}
