import { arrangeFigure, arrangeFigureGroup, arrangeFormula } from './figures.ts';
import { arrangeDefinitions, arrangeItem, arrangeLabel, arrangeList } from './lists.ts';
import { become, hasBlocks, unwrapBlocks, unwrapParagraphs, wrapInline } from './shape.ts';
import { arrangeCell, arrangeRow, arrangeTable } from './tables.ts';
import { type Kid, Piece, Tag } from './tag.ts';
import { arrangeInline, arrangeLink, arrangeNeutral, arrangeParagraph, arrangeRuby } from './text.ts';

/**
 * What becomes of one of the browser's tags, with its kids already in order: itself, another, or only its kids.
 * @param changes whether the tag is in another language than what stands around it, and so must stay
 */
export type Rule = (tag: Tag, kids: Kid[], changes: boolean) => Kid[];

/** Rules by HTML element, which the browser's tag tells less of. */
const byElement: Readonly<Record<string, Rule>> = {
  dl: arrangeDefinitions,
  dt: (tag, kids) => become(tag, 'Lbl', unwrapParagraphs(kids)),
  dd: (tag, kids) => become(tag, 'LBody', kids),
  li: arrangeItem,
  figure: arrangeFigureGroup,
  math: arrangeFormula,
};

const heading: Rule = (tag, kids) => become(tag, tag.type, unwrapBlocks(kids));
const block: Rule = (tag, kids) => become(tag, tag.type, wrapInline(kids));

/** Rules by the browser's tag. */
const byType: Readonly<Record<string, Rule>> = {
  L: arrangeList,
  LI: arrangeItem,
  Lbl: arrangeLabel,
  Table: arrangeTable,
  TR: arrangeRow,
  TH: arrangeCell,
  TD: arrangeCell,
  Caption: (tag, kids) => become(tag, 'Caption', hasBlocks(kids) ? wrapInline(kids) : kids),
  Figure: arrangeFigure,
  H1: heading,
  H2: heading,
  H3: heading,
  H4: heading,
  H5: heading,
  H6: heading,
  P: arrangeParagraph,
  Link: arrangeLink,
  Ruby: arrangeRuby,
  Em: arrangeInline,
  Strong: arrangeInline,
  Code: arrangeInline,
  RT: arrangeInline,
  RB: arrangeInline,
  RP: arrangeInline,
  Form: (tag, kids) => become(tag, 'Form', kids),
  BlockQuote: block,
  Art: block,
  Aside: block,
  Document: block,
};

/** Tags whose content is to be seen and not only to be read. */
const painted = new Set('Figure Lbl Form'.split(' '));
const paintedElements = new Set(
  'img svg canvas math input textarea select button meter progress video object iframe'.split(' '),
);

/** What is known of a tag from those around it. */
interface Around {
  readonly language: string | undefined;
  /** Whether it is painted on more than one page. */
  readonly repeats: boolean;
}

/**
 * The tree that PDF/UA asks for of the browser's: the types of ISO 32000-1, 14.8.4 in their places, text in its
 * paragraphs, and nothing that only adorns. Content that no tag keeps becomes an artifact (see `mark-content.ts`).
 */
export function arrange(root: Tag): Tag {
  const [top] = arrangeTag(root, { language: undefined, repeats: false });
  return top instanceof Tag ? top : new Tag('Document');
}

function arrangeTag(tag: Tag, around: Around): Kid[] {
  const { type, element } = tag;
  const repeats = around.repeats || isRepeated(tag);
  const isText = type === 'NonStruct' && !element.tag && tag.kids.length > 0;
  if (isText && tag.kids.every((kid) => kid instanceof Piece))
    return repeats ? onFirstPage(tag.kids) : tag.kids;

  const isPainted = painted.has(type) || paintedElements.has(element.tag ?? '');
  const language = tag.language ?? around.language;
  const kids = tag.kids.flatMap((kid): Kid[] => {
    if (kid instanceof Tag) return arrangeTag(kid, { language, repeats });
    // A background, a border, an underline.
    if (kid instanceof Piece && !isPainted && !kid.marked.hasText) return [];
    return [kid];
  });
  const changes = language !== around.language;
  if (!changes) tag.language = undefined;
  const rule = byElement[element.tag ?? ''] ?? byType[type] ?? arrangeNeutral;
  return rule(tag, kids, changes);
}

/** The head and foot of a table stand on each of its pages, and what is fixed on all pages. */
function isRepeated({ element }: Tag): boolean {
  return element.repeats === true || element.section === 'thead' || element.section === 'tfoot';
}

/** Heard once: the same text on further pages is an artifact there. */
function onFirstPage(kids: readonly Kid[]): Kid[] {
  const [first] = kids;
  return kids.filter(
    (kid) => kid instanceof Piece && first instanceof Piece && kid.page.number === first.page.number,
  );
}
