import { CODED_LANGUAGE, type Description } from '../../prepare/describe.ts';
import type { PageContent } from '../../read/content.ts';
import type { ContentStream } from '../../read/content-stream.ts';
import type { Objects } from '../../read/objects.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, PdfSyntaxError, Reference, type Value } from '../../read/values.ts';
import { Annotation, type Kid, Piece, Tag } from './tag.ts';

/** Deeper than any page; a bound, so that a hostile file cannot exhaust the stack. */
const DEEPEST = 512;

/**
 * The browser's tags as a tree, with what the page says of its elements. A page that shows nothing has none.
 * @throws {PdfSyntaxError} if they are no tree
 */
export function readTags(file: Objects, contents: readonly PageContent[], description: Description): Tag {
  const root = file.dictionary(readCatalog(file).get('StructTreeRoot'));
  const [top, ...others] = file.list(root?.get('K'));
  if (top === undefined) return new Tag('Document');
  if (!(top instanceof Reference) || others.length > 0) throw new PdfSyntaxError('a tree of tags', 0);
  const reader = {
    file,
    streams: new Map(contents.flatMap(({ page, streams }) => streamsOf(page.number, streams))),
    elements: description.elements,
    seen: new Set<number>(),
  };
  return readTag(reader, top, undefined, 0);
}

interface Reader {
  readonly file: Objects;
  /** By the page or form that the tag names as the owner of marked content. */
  readonly streams: ReadonlyMap<number, readonly ContentStream[]>;
  readonly elements: Description['elements'];
  readonly seen: Set<number>;
}

function readTag(reader: Reader, reference: Reference, outerPage: Reference | undefined, depth: number): Tag {
  const { file, seen } = reader;
  const dictionary = file.dictionary(reference);
  if (!dictionary || seen.has(reference.number) || depth > DEEPEST)
    throw new PdfSyntaxError('a tree of tags', 0);
  seen.add(reference.number);
  const own = dictionary.get('Pg');
  const page = own instanceof Reference ? own : outerPage;
  const tag = new Tag(file.name(dictionary.get('S')) ?? 'NonStruct');
  tag.origin = reference.number;
  tag.alternative = file.text(dictionary.get('Alt')) || undefined;
  tag.id = file.text(dictionary.get('ID')) || undefined;
  const language = file.text(dictionary.get('Lang')) ?? '';
  const coded = CODED_LANGUAGE.exec(language);
  tag.language = coded?.[1] ?? (language || undefined);
  if (coded) tag.element = reader.elements[Number(coded[2])] ?? {};
  readAttributes(file, dictionary, tag);
  for (const kid of file.list(dictionary.get('K'))) tag.kids.push(...readKid(reader, kid, page, depth));
  return tag;
}

function readKid(reader: Reader, kid: Value, page: Reference | undefined, depth: number): Kid[] {
  const { file } = reader;
  const value = file.resolve(kid);
  if (typeof value === 'number') return readPiece(reader, value, page, page);
  if (!(value instanceof Dictionary)) throw new PdfSyntaxError('a tag or its content', 0);
  const own = value.get('Pg');
  const itsPage = own instanceof Reference ? own : page;
  if (file.name(value.get('Type')) === 'OBJR') {
    const object = value.get('Obj');
    if (!(object instanceof Reference && itsPage)) throw new PdfSyntaxError('an annotation of a tag', 0);
    return [new Annotation(object, itsPage)];
  }
  const mcid = file.number(value.get('MCID'));
  if (mcid !== undefined) {
    const stream = value.get('Stm');
    return readPiece(reader, mcid, itsPage, stream instanceof Reference ? stream : itsPage);
  }
  if (!(kid instanceof Reference)) throw new PdfSyntaxError('tags that can be referred to', 0);
  return [readTag(reader, kid, page, depth + 1)];
}

/** Marked content that nothing was painted in (it stands outside of the page) is none. */
function readPiece(
  { streams }: Reader,
  mcid: number,
  page: Reference | undefined,
  owner: Reference | undefined,
): Piece[] {
  if (!page || !owner) throw new PdfSyntaxError('the page of marked content', 0);
  const stream = streams.get(owner.number)?.find(({ marked }) => marked.has(mcid));
  const marked = stream?.marked.get(mcid);
  return stream && marked ? [new Piece(mcid, stream, page, marked)] : [];
}

/** In a form too, some browsers count marks by the page. */
function streamsOf(page: number, streams: readonly ContentStream[]): [number, readonly ContentStream[]][] {
  const forms = streams.filter(({ isForm }) => isForm);
  return [[page, streams], ...forms.map((form): [number, ContentStream[]] => [form.owner.number, [form]])];
}

function readAttributes(file: Objects, dictionary: Dictionary, tag: Tag): void {
  const attributes = new Dictionary();
  for (const item of file.list(dictionary.get('A'))) {
    for (const [key, value] of file.dictionary(item) ?? []) attributes.set(key, value);
  }
  if (tag.type === 'TH' || tag.type === 'TD') {
    tag.cell = {
      rowSpan: file.number(attributes.get('RowSpan')) ?? 1,
      colSpan: file.number(attributes.get('ColSpan')) ?? 1,
      scope: file.name(attributes.get('Scope')),
      headers: file.list(attributes.get('Headers')).map((id) => file.text(id) ?? ''),
    };
  } else if (tag.type === 'L') {
    tag.numbering = file.name(attributes.get('ListNumbering'));
  } else if (tag.type === 'Form') {
    const role = file.name(attributes.get('Role'));
    const checked = file.name(attributes.get('checked') ?? attributes.get('Checked'));
    if (role) tag.field = { role, checked };
  }
}
