import type { Barrier } from '../../barrier.ts';
import { PRIVATE_USE } from '../content/private-use.ts';
import { allTags, Piece, Tag, textOf } from './tag.ts';

/** What in the tree no reader gets past. */
export function findBarriers(root: Tag): Barrier[] {
  const barriers: Barrier[] = [];
  let level = 0;
  let heard = '';
  for (const tag of allTags(root)) {
    const own = tag.kids.map((kid) => (kid instanceof Piece ? kid.marked.text : '')).join('');
    if (tag.type === 'Figure') {
      if (!tag.alternative?.trim()) barriers.push({ kind: 'picture', words: heard });
      if (tag.kids.some((kid) => kid instanceof Tag && kid.type === 'Link')) {
        barriers.push({ kind: 'link-in-picture', words: tag.alternative ?? '' });
      }
    }
    const heading = /^H([1-6])$/.exec(tag.type)?.[1];
    if (heading) {
      const next = Number(heading);
      if (next > level + 1) {
        barriers.push({ kind: 'heading', words: textOf(tag.kids).trim() });
      }
      level = next;
    }
    if (PRIVATE_USE.test(own) && !tag.alternative) barriers.push({ kind: 'private-use', words: own.trim() });
    if (own.trim() !== '') heard = own.trim();
  }
  return barriers;
}

/** ISO 19005-2, 6.2.11.7.3: characters of private use stand for the text that is heard instead. */
export function explainPrivateUse(root: Tag): void {
  for (const tag of allTags(root)) {
    const own = tag.kids.some((kid) => kid instanceof Piece && PRIVATE_USE.test(kid.marked.text));
    if (own && tag.alternative) tag.actualText ??= tag.alternative;
  }
}
