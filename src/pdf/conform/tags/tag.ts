import type { ElementDescription } from '../../prepare/describe.ts';
import type { ContentStream, Marked } from '../../read/content-stream.ts';
import type { Reference } from '../../read/values.ts';

/** Marked content: some of what a stream paints (ISO 32000-1, 14.7.4.2). */
export class Piece {
  readonly mcid: number;
  readonly stream: ContentStream;
  readonly page: Reference;
  readonly marked: Marked;

  constructor(mcid: number, stream: ContentStream, page: Reference, marked: Marked) {
    this.mcid = mcid;
    this.stream = stream;
    this.page = page;
    this.marked = marked;
  }
}

/** An annotation: the place that a link is clicked in (ISO 32000-1, 14.7.4.3). */
export class Annotation {
  readonly reference: Reference;
  readonly page: Reference;

  constructor(reference: Reference, page: Reference) {
    this.reference = reference;
    this.page = page;
  }
}

export type Kid = Tag | Piece | Annotation;

/** A cell's place in its table (ISO 32000-1, table 349). */
export interface Cell {
  rowSpan: number;
  colSpan: number;
  readonly scope: string | undefined;
  /** Ids of its headers, where the table has cells that span others. */
  headers: readonly string[];
}

/** A structure element, while the tree is put in order (ISO 32000-1, 14.7.2). */
export class Tag {
  /** The structure type, such as `P`. */
  type: string;
  kids: Kid[];
  language: string | undefined;
  alternative: string | undefined;
  actualText: string | undefined;
  expansion: string | undefined;
  id: string | undefined;
  /** What the HTML element was, of which the page said so. */
  element: Partial<ElementDescription> = {};
  /** The name of a link. */
  label: string | undefined;
  /** `ListNumbering` of a list. */
  numbering: string | undefined;
  cell: Cell | undefined;
  /** Of a figure: whether it stands in a line of text. */
  isInline = false;
  /** Of a form field: its role and whether it is ticked. */
  field: { readonly role: string; readonly checked: string | undefined } | undefined;
  /** The object of the browser's element, which bookmarks lead to. */
  origin: number | undefined;

  constructor(type: string, kids: Kid[] = []) {
    this.type = type;
    this.kids = kids;
  }
}

/** The tags among the kids of one. */
export function tagsIn(kids: readonly Kid[]): Tag[] {
  return kids.filter((kid) => kid instanceof Tag);
}

/** All tags from `tag` on in the order in which they are read aloud. */
export function* allTags(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of tag.kids) if (kid instanceof Tag) yield* allTags(kid);
}

/** What is read aloud, with spaces around blocks. */
export function textOf(kids: readonly Kid[]): string {
  let text = '';
  for (const kid of kids) {
    if (kid instanceof Piece) text += kid.marked.text;
    else if (kid instanceof Tag) {
      const own = kid.alternative ?? textOf(kid.kids);
      text += isInline(kid) ? own : ` ${own} `;
    }
  }
  return text;
}

/** The marked content and annotations within, without the tags around them. */
export function leavesOf(kids: readonly Kid[]): (Piece | Annotation)[] {
  return kids.flatMap((kid) => (kid instanceof Tag ? leavesOf(kid.kids) : [kid]));
}

const inline = new Set(
  'Span Link Em Strong Code Quote Reference Ruby RB RT RP Warichu Formula Form'.split(' '),
);

/** Whether it may stand in a line of text. */
export function isInline(kid: Kid): boolean {
  if (!(kid instanceof Tag)) return true;
  // A link around blocks is one.
  if (kid.type === 'Link') return kid.kids.every(isInline);
  return inline.has(kid.type) || (kid.type === 'Figure' && kid.isInline);
}
