import { isScalar, type Node, Scalar } from 'yaml';
import { findField, findValue } from '../names.ts';
import { follow, join, type Schema } from '../schema.ts';
import { fold } from '../spelling.ts';
import { chapterBodies, type Line, linesOf, scalarText } from './nodes.ts';
import { type Canonical, emptyObject } from './object.ts';
import type { At, Reader } from './reader.ts';
import { openMarkdown } from './text-file.ts';

/** A heading of Markdown with the lines below it, up to the next one of its level. */
interface Chapter {
  /** Undefined for what stands before the first heading. */
  readonly heading: Line | undefined;
  readonly title: string;
  readonly lines: Line[];
  readonly inner: Chapter[];
}

/**
 * Divides a text, most often a file, at its headings: what stands before the first `##` is a section without title, each
 * `##` a section, each `###` a section in it. A heading that names a field of the object (Forslag til vedtak, Vedlegg)
 * is that field, and adds to what the YAML says of it: from whom the recommendation is, further attachments.
 * @returns the fields that it filled
 */
export function readChapters(
  reader: Reader,
  node: Node,
  object: Schema,
  field: Schema,
  at: At,
  into: Canonical,
): string[] {
  if (!isScalar(node)) {
    reader.wrongShape(node, at, 'text');
    return [];
  }
  const source = scalarText(reader.file, node) ?? '';
  const file = openMarkdown(reader, source, at);
  if (file === 'unreadable') return [];
  const inside = file ? reader.within(file) : reader;
  const lines = file ? linesIn(file.text) : leftmost(linesOf(reader.file, node));
  const owner = at.path.slice(0, at.path.lastIndexOf('/'));
  const name = field['x-chapters'] ?? 'sections';
  const filled: string[] = [];
  const { level, rest } = topLevel(lines, object, into);
  for (const chapter of divide(rest, level)) {
    const own = chapter.heading && fieldOfHeading(object, chapter.title);
    if (own && chapter.heading) {
      filled.push(own.canonical);
      readField(inside, chapter, own, { path: join(owner, own.canonical), written: at.written }, into);
      continue;
    }
    const section = sectionOf(inside, chapter, level + 1, {
      path: join(join(owner, name), listAt(into, name).length),
      written: at.written,
    });
    if (section) listAt(into, name).push(section);
    filled.push(name);
  }
  return filled;
}

function listAt(into: Canonical, name: string): unknown[] {
  into[name] ??= [];
  return into[name] as unknown[];
}

/** Lines of a block in YAML without the indentation that they have in common. */
function leftmost(lines: readonly Line[]): Line[] {
  const indent = indentOf(lines);
  return lines.map((line) => ({ ...line, text: line.text.slice(indent) }));
}

/** How far all lines that say something are indented. */
function indentOf(lines: readonly Line[]): number {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  return Math.min(...filled.map(({ text }) => text.length - text.trimStart().length));
}

/** The lines of a text with their places in it. */
function linesIn(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((raw) => {
    const line = raw.replace(/\r$/, '');
    const start = at + line.length - line.trimStart().length;
    const range = [start, Math.max(start, at + line.trimEnd().length)] as const;
    at += raw.length + 1;
    return { text: line, range, indent: line.length - line.trimStart().length };
  });
}

/** A heading of Markdown; a space that is forgotten after two or more signs (`##Bakgrunn`) is no other thing. */
const heading = /^\s{0,3}(#{1,6})(?:\s+|(?<=##)(?=\p{L}))(.*?)(?:\s+#+)?\s*$/u;
const fence = /^\s{0,3}(```|~~~)/;

/**
 * The level of the headings that divide a text: the highest that it has, `##` most often. One `#` alone at the top is the
 * title, which the object has already, or the kind of the document («Saksframlegg»). Other words in its place hold what
 * is below them, unless that is known by its own headings (Vurdering, Forslag til vedtak): then they are a section
 * beside these.
 */
function topLevel(
  lines: readonly Line[],
  object: Schema,
  { title }: Canonical,
): { level: number; rest: readonly Line[] } {
  const found = headingsOf(lines);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const [top, ...others] = found;
  const highest = (headings: readonly { level: number }[]) =>
    headings.length > 0 ? Math.min(...headings.map((one) => one.level)) : 2;
  const isAlone =
    top?.level === 1 && top.index === first && others.length > 0 && others.every((one) => one.level > 1);
  if (!isAlone) return { level: highest(found), rest: lines };
  const isTitle =
    title === undefined ||
    fold(String(title)) === fold(top.title) ||
    findValue(documentKinds, top.title) !== undefined;
  const level = highest(others);
  if (isTitle) return { level, rest: lines.filter((_, index) => index !== top.index) };
  const isKnown = (words: string) =>
    findValue(kinds, words) !== undefined || fieldOfHeading(object, words) !== undefined;
  const holds = isKnown(top.title) || !others.some((one) => one.level === level && isKnown(one.title));
  if (holds) return { level: 1, rest: lines };
  const lower = (line: Line) => ({ ...line, text: line.text.replace('#', '#'.repeat(level)) });
  return { level, rest: lines.map((line, index) => (index === top.index ? lower(line) : line)) };
}

function headingsOf(lines: readonly Line[]): { level: number; title: string; index: number }[] {
  let isCode = false;
  return lines.flatMap(({ text }, index) => {
    if (fence.test(text)) isCode = !isCode;
    const match = isCode ? null : heading.exec(text);
    return match ? [{ level: match[1]?.length ?? 0, title: match[2] ?? '', index }] : [];
  });
}

/** Divides lines at headings of `level`; a code block has no headings. */
function divide(lines: readonly Line[], level: number): Chapter[] {
  const before: Chapter = { heading: undefined, title: '', lines: [], inner: [] };
  const chapters = [before];
  let isCode = false;
  for (const line of lines) {
    if (fence.test(line.text)) isCode = !isCode;
    const match = isCode ? null : heading.exec(line.text);
    if (match?.[1]?.length === level)
      chapters.push({ heading: line, title: match[2] ?? '', lines: [], inner: [] });
    else chapters.at(-1)?.lines.push(line);
  }
  return chapters.filter((one) => one.heading || one.lines.some(({ text }) => text.trim() !== ''));
}

/** The field that a heading names; the kinds of sections go first, so that «Økonomi» is a section. */
function fieldOfHeading(object: Schema, title: string): ReturnType<typeof findField> {
  if (findValue(kinds, title)) return undefined;
  const match = findField(object, title.replace(/:$/, ''));
  return match?.of['x-heading'] ? match : undefined;
}

const kinds = follow({ $ref: '#/definitions/sectionKind' });
const documentKinds = follow({ $ref: '#/definitions/editionKind' });

function readField(
  reader: Reader,
  chapter: Chapter,
  { canonical, of }: { canonical: string; of: Schema },
  at: At,
  into: Canonical,
): void {
  const target = follow(of);
  const { places } = reader.shared;
  const words = target.properties ? places.get(join(at.path, target['x-short'] ?? '')) : undefined;
  const adds = target.type === 'array' || (target.properties !== undefined && !words);
  const before = words ?? places.get(at.path);
  if (before && !(adds && canonical in into)) {
    const args = { key: chapter.title, other: chapter.title };
    reader.repeated(at, 'schema/duplicate-key', args, chapter.heading?.range ?? [0, 0], before);
    return;
  }
  const body = bodyOf(chapter);
  const value = body && reader.read(body, of, at, into[canonical]);
  if (value !== undefined) into[canonical] = value;
}

/** The words below a heading as one scalar, read from the file line by line. */
function bodyOf({ heading, lines }: Chapter): Scalar | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return undefined;
  const body = new Scalar(unindented(lines));
  // As a block scalar, whose first line is its mark: here the heading.
  body.type = 'BLOCK_LITERAL';
  chapterBodies.add(body);
  const start = heading?.range[0] ?? first.range[0];
  body.range = [start, last.range[1], last.range[1]];
  return body;
}

function unindented(lines: readonly Line[]): string {
  const indent = indentOf(lines);
  const words = lines.map(({ text }) => text.slice(indent).trimEnd()).join('\n');
  return words.replace(/^\n+/, '').trimEnd().normalize('NFC');
}

/**
 * A chapter as a section: a known kind keeps the wording of its heading.
 * @param level of the headings that divide it further; deeper ones stay in the text
 */
function sectionOf(
  reader: Reader,
  chapter: Chapter,
  level: number | undefined,
  at: At,
): Canonical | undefined {
  const [text, ...inner] =
    level === undefined ? [{ ...chapter, heading: undefined }] : divide(chapter.lines, level);
  const own = text && !text.heading ? text : undefined;
  const chapters = own ? inner : text ? [text, ...inner] : [];
  const section = emptyObject();
  const { places } = reader.shared;
  const put = (field: string, value: unknown, range: readonly [number, number]) => {
    section[field] = value;
    places.set(join(at.path, field), { file: reader.file.path, value: range, written: at.written });
  };
  const all = [...(chapter.heading ? [chapter.heading] : []), ...chapter.lines].filter(
    (line) => line.text.trim() !== '',
  );
  const [start, end] = [all[0]?.range[0] ?? 0, all.at(-1)?.range[1] ?? 0];
  places.set(at.path, {
    file: reader.file.path,
    value: [start, end],
    ...(chapter.heading ? { key: chapter.heading.range } : {}),
    written: at.written,
  });
  if (chapter.heading) {
    const kind = findValue(kinds, chapter.title);
    if (kind) {
      section.kind = kind.canonical;
      reader.count(kind);
    }
    put('heading', chapter.title.normalize('NFC'), chapter.heading.range);
  }
  if (own?.lines.some(({ text }) => text.trim() !== '')) {
    const filled = own.lines.filter(({ text }) => text.trim() !== '');
    put('text', unindented(own.lines), [filled[0]?.range[0] ?? 0, filled.at(-1)?.range[1] ?? 0]);
  }
  if (chapters.length > 0) {
    const list = join(at.path, 'sections');
    section.sections = chapters.map((one, index) =>
      sectionOf(reader, one, undefined, { path: join(list, index), written: at.written }),
    );
  }
  return section;
}
