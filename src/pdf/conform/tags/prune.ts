import { type Kid, Tag } from './tag.ts';

/** Cells and bodies keep their place although nothing is in them. */
const kept = ['TD', 'TH', 'LBody'];

/** Leaves out tags that nothing is left in. */
export function prune(tag: Tag): void {
  tag.kids = tag.kids.filter((kid: Kid) => {
    if (!(kid instanceof Tag)) return true;
    prune(kid);
    return kid.kids.length > 0 || kept.includes(kid.type);
  });
}
