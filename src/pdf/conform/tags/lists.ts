import type { Rule } from './arrange.ts';
import { become, hasBlocks, wrapInline } from './shape.ts';
import { Annotation, type Kid, Tag, textOf } from './tag.ts';

/** CSS `list-style-type` as ListNumbering (ISO 32000-1, table 347). */
const numberings: Readonly<Record<string, string>> = {
  decimal: 'Decimal',
  'decimal-leading-zero': 'Decimal',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  'lower-alpha': 'LowerAlpha',
  'lower-latin': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'upper-latin': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

/** What a bullet says that is painted without a character. */
const bullets: Readonly<Record<string, string>> = { Disc: '\u2022', Circle: '\u25e6', Square: '\u25aa' };

/** A list has items, lists and a caption only (ISO 14289-1, 7.2; ISO 32000-1, table 336). */
export const arrangeList: Rule = (tag, kids) => {
  const items = kids.flatMap((kid): Tag[] => {
    if (kid instanceof Annotation) return [];
    if (!(kid instanceof Tag)) return [makeItem(new Tag('LI'), [kid])];
    if (['LI', 'L', 'Caption'].includes(kid.type)) return [kid];
    const isWrapper = ['Div', 'Sect', 'P', 'Span'].includes(kid.type);
    return [makeItem(new Tag('LI'), isWrapper ? kid.kids : [kid])];
  });
  const labels = items.flatMap(({ kids }) =>
    kids.filter((kid): kid is Tag => kid instanceof Tag && kid.type === 'Lbl'),
  );
  tag.numbering = numberings[tag.element.marker ?? ''] ?? tag.numbering;
  if (!tag.numbering || tag.numbering === 'None') tag.numbering = labels.length > 0 ? guess(labels) : 'None';
  const bullet = bullets[tag.numbering];
  for (const label of labels) if (bullet && textOf(label.kids).trim() === '') label.actualText = bullet;
  return become(tag, 'L', items);
};

export const arrangeItem: Rule = (tag, kids) => [makeItem(tag, kids)];

export const arrangeLabel: Rule = (tag, kids) => (kids.length === 0 ? [] : become(tag, 'Lbl', kids));

/** Terms and what they mean, as items with a label. */
export const arrangeDefinitions: Rule = (tag, kids) => {
  const items: Tag[] = [];
  const bodyOf = (item: Tag) =>
    item.kids.find((kid): kid is Tag => kid instanceof Tag && kid.type === 'LBody');
  const isGroup = (kid: Kid): kid is Tag => kid instanceof Tag && (kid.type === 'Div' || kid.type === 'Sect');
  for (const kid of kids.flatMap((kid) => (isGroup(kid) ? kid.kids : [kid]))) {
    const isTerm = kid instanceof Tag && kid.type === 'Lbl';
    let item = items.at(-1);
    if (!item || (isTerm && bodyOf(item))) {
      item = new Tag('LI');
      items.push(item);
    }
    if (isTerm) item.kids.push(kid);
    else {
      const isBody = kid instanceof Tag && kid.type === 'LBody';
      const body = bodyOf(item);
      if (body) body.kids.push(...(isBody ? kid.kids : [kid]));
      else item.kids.push(isBody ? kid : new Tag('LBody', [kid]));
    }
  }
  for (const item of items) if (!bodyOf(item)) item.kids.push(new Tag('LBody'));
  tag.numbering = 'Description';
  return become(tag, 'L', items);
};

/** An item has labels and one body. */
function makeItem(item: Tag, kids: readonly Kid[]): Tag {
  const labels = kids.filter((kid): kid is Tag => kid instanceof Tag && kid.type === 'Lbl');
  const rest = kids.filter((kid) => !(kid instanceof Tag && kid.type === 'Lbl'));
  const [first] = rest;
  const isBody = rest.length === 1 && first instanceof Tag && first.type === 'LBody';
  const body = isBody ? first : new Tag('LBody', hasBlocks(rest) ? wrapInline(rest) : [...rest]);
  const hasBody = body.kids.length > 0 || labels.length === 0;
  item.type = 'LI';
  item.kids = hasBody ? [...labels, body] : labels;
  return item;
}

function guess(labels: readonly Tag[]): string {
  const label = labels.map(({ kids }) => textOf(kids)).find((text) => text.trim() !== '') ?? '';
  if (/\d/.test(label)) return 'Decimal';
  if (/^[ivx]+\W/.test(label)) return 'LowerRoman';
  if (/^[a-z]\W/.test(label)) return 'LowerAlpha';
  if (/^[A-Z]\W/.test(label)) return 'UpperAlpha';
  return 'Disc';
}
