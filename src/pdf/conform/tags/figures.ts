import type { Rule } from './arrange.ts';
import { become, wrapInline } from './shape.ts';
import { Annotation, leavesOf, Piece, Tag, tagsIn, textOf } from './tag.ts';

/** `<figure>`: a picture with its caption, or a section where there is more in it. */
export const arrangeFigureGroup: Rule = (tag, kids) => {
  const [figure, ...others] = tagsIn(kids).filter(({ type }) => type === 'Figure');
  const captions = tagsIn(kids).filter(({ type }) => type === 'Caption');
  if (figure && others.length === 0 && kids.length === 1 + captions.length) {
    figure.isInline = false;
    figure.kids.push(...captions);
    return [figure];
  }
  for (const kid of tagsIn(kids)) {
    if (kid.type === 'Figure') kid.isInline = false;
    if (kid.type === 'Caption') kid.type = 'P';
  }
  return become(tag, 'Sect', wrapInline(kids));
};

/** A picture is heard by its alternative text (ISO 14289-1, 7.3): what stands in it has no tags of its own. */
export const arrangeFigure: Rule = (tag, kids, changes) => {
  if (!tag.alternative && kids.some((kid) => kid instanceof Tag))
    return arrangeFigureGroup(tag, kids, changes);
  const leaves = leavesOf(kids);
  const links = leaves.filter((leaf) => leaf instanceof Annotation).map((leaf) => new Tag('Link', [leaf]));
  tag.isInline = true;
  return become(tag, 'Figure', [...leaves.filter((leaf) => leaf instanceof Piece), ...links]);
};

export const arrangeFormula: Rule = (tag, kids) => {
  tag.alternative = tag.element.label || textOf(kids);
  return become(tag, 'Formula', leavesOf(kids));
};
