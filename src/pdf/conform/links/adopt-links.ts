import type { PageContent } from '../../read/content.ts';
import type { Draft } from '../../write/draft.ts';
import { Annotation, allTags, Tag } from '../tags/tag.ts';
import { annotationsOf } from './annotations.ts';

/** Links that no tag has, such as one without text, get one at the end (ISO 14289-1, 7.18.1 and 7.18.5). */
export function adoptLinks(draft: Draft, contents: readonly PageContent[], root: Tag): void {
  const known = new Set<number>();
  for (const tag of allTags(root)) {
    for (const kid of tag.kids) if (kid instanceof Annotation) known.add(kid.reference.number);
  }
  for (const { reference, page } of annotationsOf(draft, contents)) {
    if (known.has(reference.number)) continue;
    root.kids.push(new Tag('P', [new Tag('Link', [new Annotation(reference, page)])]));
  }
}
