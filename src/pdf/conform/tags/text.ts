import type { Rule } from './arrange.ts';
import { become, hasBlocks, wrapInline } from './shape.ts';
import { Annotation, Tag } from './tag.ts';

/** Paragraphs; a block within one makes it a group (ISO 32000-1, table 334). */
export const arrangeParagraph: Rule = (tag, kids) => {
  if (kids.length === 0) return [];
  return hasBlocks(kids) ? become(tag, 'Div', wrapInline(kids)) : become(tag, 'P', kids);
};

export const arrangeInline: Rule = (tag, kids) => (kids.length === 0 ? [] : become(tag, tag.type, kids));

/** A link has the annotation that is clicked in (ISO 14289-1, 7.18.5); an `<a>` that leads nowhere is text. */
export const arrangeLink: Rule = (tag, kids, changes) => {
  const places = kids.filter((kid) => kid instanceof Annotation);
  if (places.length === 0) return changes ? become(tag, 'Span', kids) : kids;
  tag.label = tag.element.label;
  const content = kids.filter((kid) => !(kid instanceof Annotation));
  return become(tag, 'Link', hasBlocks(content) ? [...wrapInline(content), ...places] : kids);
};

/** ISO 32000-1, table 338: one text and one reading of it. Where there are more of them all is plain text. */
export const arrangeRuby: Rule = (tag, kids) => {
  const parts: Tag[] = [];
  for (const kid of kids) {
    const isPart = kid instanceof Tag && ['RT', 'RP', 'RB'].includes(kid.type);
    const last = parts.at(-1);
    if (isPart) parts.push(kid);
    else if (last?.type === 'RB') last.kids.push(kid);
    else parts.push(new Tag('RB', [kid]));
  }
  const [base, ...moreBases] = parts.filter(({ type }) => type === 'RB');
  const [reading, ...moreReadings] = parts.filter(({ type }) => type === 'RT');
  const isOne = base && reading && moreBases.length === 0 && moreReadings.length === 0;
  return isOne
    ? become(tag, 'Ruby', [base, reading])
    : become(
        tag,
        'Span',
        parts.flatMap((part) => part.kids),
      );
};

const lines = new Set(['summary', 'legend', 'pre']);

const inlineElements = new Set(
  'time mark sub sup small ins del label span abbr dfn i b u s cite kbd samp var bdi bdo code font data'.split(
    ' ',
  ),
);

/** What the browser has no tag for, by its HTML element. */
export const arrangeNeutral: Rule = (tag, kids, changes) => {
  const { element } = tag;
  const html = element.tag ?? '';
  if (kids.some((kid) => kid instanceof Annotation)) return arrangeLink(tag, kids, changes);
  if (kids.length === 0) return [];
  if (html === 'q') return become(tag, 'Quote', kids);
  if (html === 'abbr' && element.expansion) {
    tag.expansion = element.expansion;
    return become(tag, 'Span', kids);
  }
  const stays = changes || element.id !== undefined;
  if (html === 'main' || html === 'body')
    return stays ? become(tag, 'Sect', wrapInline(kids)) : wrapInline(kids);
  if (['section', 'nav', 'aside'].includes(html)) return become(tag, 'Sect', wrapInline(kids));
  if (hasBlocks(kids)) return become(tag, 'Div', wrapInline(kids));
  const isLine = html === '' || inlineElements.has(html);
  if (isLine && !lines.has(html)) return stays ? become(tag, 'Span', kids) : [...kids];
  return become(tag, 'P', kids);
};
