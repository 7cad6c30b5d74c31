import { ContentReader, type PageContent } from './content.ts';
import { PdfFile } from './file.ts';
import { readCatalog, readPages } from './pages.ts';
import type { Run } from './run-list.ts';
import { joinRuns } from './text.ts';
import { Dictionary, decodeText, Name, PdfSyntaxError, Reference, Text, type Value } from './values.ts';

/** Attributes of tags that say how they are read aloud (ISO 32000-1, 14.7 to 14.9). */
const OWN = ['Lang', 'Alt', 'ActualText', 'E', 'ID'];
const ATTRIBUTES = [
  'Scope',
  'RowSpan',
  'ColSpan',
  'Headers',
  'Summary',
  'ListNumbering',
  'Role',
  'Checked',
  'Desc',
];

const DEEPEST = 128;

interface Reader {
  readonly file: PdfFile;
  /** The pages by the numbers of their objects, with all that is shown on them. */
  readonly pages: ReadonlyMap<number, readonly Run[]>;
  /** Text by page or form, and marked content. */
  readonly texts: ReadonlyMap<string, string>;
  readonly seen: Set<number>;
}

/**
 * What a screen reader knows of a file, as an indented outline: title, language, the standard tags that others stand for and
 * bookmarks first; then a line for each tag with its attributes, and its text as a JSON string; last, page by page, the text
 * that is not read aloud: artifacts, and what has no tag.
 */
export function readStructure(pdf: Uint8Array): string {
  const file = new PdfFile(pdf);
  const catalog = readCatalog(file);
  const root = file.dictionary(catalog.get('StructTreeRoot'));
  const contents = new ContentReader(file);
  const pages = readPages(file).map((page) => contents.read(page));
  const reader: Reader = {
    file,
    pages: new Map(pages.map(({ page, runs }) => [page.number, runs])),
    texts: textsOf(pages),
    seen: new Set(),
  };
  const lines = [
    `title ${quote(file.text(file.dictionary(file.trailer.get('Info'))?.get('Title')) ?? '')}`,
    `lang ${file.text(catalog.get('Lang')) || 'none'}`,
    ...readRoles(file, file.dictionary(root?.get('RoleMap'))),
    ...readOutline(reader, file.dictionary(catalog.get('Outlines')), 0),
    ...file.list(root?.get('K')).flatMap((kid) => readTag(reader, kid, undefined, 0)),
    ...pages.flatMap(({ runs }, index) => describeUnread(runs, index)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Text by page or form, and marked content. */
function textsOf(pages: readonly PageContent[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { owner, marked } of pages.flatMap(({ streams }) => streams)) {
    for (const [mcid, { text }] of marked) texts.set(`${owner.number} ${mcid}`, text);
  }
  return texts;
}

/** ISO 32000-1, 14.7.3: the tags of the file that are not of the standard. */
function readRoles(file: PdfFile, roles: Dictionary | undefined): string[] {
  return [...(roles ?? [])].map(([tag, standard]) => `role ${tag} = ${describe(file, standard)}`).sort();
}

/** The text of a page that no tag has, by why it has none. */
function describeUnread(runs: readonly Run[], index: number): string[] {
  const unread = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.mcid !== undefined || run.text.trim() === '') continue;
    const kind = run.artifact === undefined ? 'untagged' : `artifact ${run.artifact}`.trim();
    const same = unread.get(kind);
    if (same) same.push(run);
    else unread.set(kind, [run]);
  }
  const lines = [...unread].map(([kind, list]) => `  ${kind} ${quote(joinRuns(list))}`);
  return lines.length === 0 ? [] : [`page ${index + 1}`, ...lines];
}

function readOutline(reader: Reader, parent: Dictionary | undefined, depth: number): string[] {
  const { file } = reader;
  const lines: string[] = [];
  let next = parent?.get('First');
  while (next instanceof Reference) {
    visitOnce(reader, next, depth);
    const item = file.dictionary(next);
    lines.push(`${'  '.repeat(depth)}bookmark ${quote(file.text(item?.get('Title')) ?? '')}`);
    lines.push(...readOutline(reader, item, depth + 1));
    next = item?.get('Next');
  }
  return lines;
}

function readTag(reader: Reader, value: Value, outerPage: Reference | undefined, depth: number): string[] {
  const { file, texts } = reader;
  const indent = '  '.repeat(depth);
  const resolved = file.resolve(value);
  if (typeof resolved === 'number') {
    return lineOf(texts.get(`${outerPage?.number} ${resolved}`), indent);
  }
  if (!(resolved instanceof Dictionary)) return [];
  if (value instanceof Reference) visitOnce(reader, value, depth);
  const own = resolved.get('Pg');
  const page = own instanceof Reference ? own : outerPage;
  if (file.name(resolved.get('Type')) === 'OBJR') return [`${indent}${readAnnotation(reader, resolved)}`];
  const mcid = file.number(resolved.get('MCID'));
  if (mcid !== undefined) {
    const stream = resolved.get('Stm');
    const owner = stream instanceof Reference ? stream : page;
    return lineOf(texts.get(`${owner?.number} ${mcid}`), indent);
  }
  const tag = file.name(resolved.get('S')) ?? '?';
  const kids = file.list(resolved.get('K')).flatMap((kid) => readTag(reader, kid, page, depth + 1));
  return [[`${indent}${tag}`, ...readAttributes(file, resolved)].join(' '), ...kids];
}

function lineOf(text: string | undefined, indent: string): string[] {
  return text === undefined ? [] : [`${indent}${quote(text)}`];
}

function readAnnotation(reader: Reader, reference: Dictionary): string {
  const { file } = reader;
  const annotation = file.dictionary(reference.get('Obj'));
  const action = file.dictionary(annotation?.get('A'));
  const address = file.text(action?.get('URI'));
  const target = address || readDestination(reader, annotation?.get('Dest') ?? action?.get('D'));
  const contents = file.text(annotation?.get('Contents'));
  return `annotation ${target}${contents ? ` ${quote(contents)}` : ''}`;
}

/** ISO 32000-1, 12.3.2: a place in the document, by name or by page. */
function readDestination({ file, pages }: Reader, value: Value | undefined): string {
  const destination = file.resolve(value);
  if (destination instanceof Name) return `#${destination.value}`;
  if (destination instanceof Text) return `#${decodeText(destination)}`;
  const [page] = file.list(destination);
  const index = page instanceof Reference ? [...pages.keys()].indexOf(page.number) : -1;
  return index < 0 ? '?' : `page ${index + 1}`;
}

function readAttributes(file: PdfFile, tag: Dictionary): string[] {
  const found = OWN.flatMap((key) => (tag.has(key) ? [[key, tag.get(key)] as const] : []));
  for (const item of file.list(tag.get('A'))) {
    const attributes = file.dictionary(item);
    for (const key of ATTRIBUTES) {
      if (attributes?.has(key)) found.push([key, attributes.get(key)]);
    }
  }
  return found.map(([key, value]) => `${key}=${describe(file, value)}`);
}

function describe(file: PdfFile, value: Value | undefined): string {
  const resolved = file.resolve(value);
  if (resolved instanceof Text) return quote(decodeText(resolved));
  if (resolved instanceof Name) return resolved.value;
  if (Array.isArray(resolved)) return resolved.map((item) => describe(file, item)).join(',');
  return String(resolved);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** A tree that bites its tail is refused, not followed for ever. */
function visitOnce({ seen }: Reader, reference: Reference, depth: number): void {
  if (seen.has(reference.number) || depth > DEEPEST) throw new PdfSyntaxError('a tree', 0);
  seen.add(reference.number);
}
