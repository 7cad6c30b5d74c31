import { isMap, isScalar, type Node, Scalar, type YAMLMap } from 'yaml';
import type { Language } from '../../text/language.ts';
import { readBoolean } from '../../text/values/boolean.ts';
import { findField, findValue, writtenFields } from '../names.ts';
import { fieldOf, follow, join, parentOf, type Schema } from '../schema.ts';
import { readChapters } from './chapters.ts';
import { divided } from './divided.ts';
import { introducedPoints, readKeyed, yearKey } from './list.ts';
import { type Entry, isEmpty, reach, scalarText } from './nodes.ts';
import { type At, entryAt, type Reader } from './reader.ts';
import { talliedWords } from './tally.ts';

/** A canonical object: no prototype, so that no key of a file can mean anything else. */
export type Canonical = Record<string, unknown>;

export const emptyObject = (): Canonical => Object.create(null);

/** Reads a map; a bare word or list fills the field that `x-short` names. Adds to `into`, which an earlier file gave. */
export function readObject(
  reader: Reader,
  node: Node,
  schema: Schema,
  at: At,
  into: Canonical = emptyObject(),
): unknown {
  const shapes = schema['x-shapes'];
  if (shapes && isScalar(node)) {
    const words = scalarText(reader.file, node) ?? '';
    const said = talliedWords(node, words);
    if (!said) return reader.fault(at, 'schema/format', { value: words, type: 'votes' });
    if (!isScalar(said)) return readObject(reader, said, schema, at, into);
    const path = join(at.path, shapes.number);
    into[shapes.number] = reader.read(said, schema.properties?.[shapes.number] ?? {}, { ...at, path });
    return into;
  }
  if (isMap(node) && !shapes) {
    readFields(reader, node, schema, at, into);
    return into;
  }
  const answer =
    schema['x-answer'] && isScalar(node) ? readBoolean(scalarText(reader.file, node) ?? '') : undefined;
  if (answer?.ok) return answer.value ? into : undefined;
  if (isScalar(node) && schema['x-split'] && readSplit(reader, node, schema, at, into)) return into;
  const short = shortFor(node, schema);
  const field = short === undefined ? undefined : schema.properties?.[short];
  if (!short || !field) {
    const fields = (language: Language) => writtenFields(schema, language);
    return reader.wrongShape(node, at, 'map', fields);
  }
  const here = { ...at, path: join(at.path, short) };
  const { places } = reader.shared;
  if (isGiven(reader, here, into)) {
    const name = at.entry?.key ?? short;
    const range = at.entry?.keyRange ?? at.range ?? [0, 0];
    reader.repeated(here, 'schema/duplicate-key', { key: name, other: name }, range, places.get(here.path));
    return into;
  }
  const intro = schema['x-intro'];
  const parts = intro && isScalar(node) ? introducedPoints(reader.file, node) : undefined;
  if (intro && parts) {
    const words = reader.read(parts.intro, schema.properties?.[intro] ?? {}, {
      ...at,
      path: join(at.path, intro),
    });
    if (words !== undefined) into[intro] = words;
    into[short] = parts.points.map((point, index) =>
      reader.read(point, field.items ?? {}, { ...here, path: join(here.path, index) }),
    );
    return into;
  }
  const value = reader.read(node, field, here);
  if (value !== undefined) into[short] = value;
  return into;
}

/** Reads words that a pattern divides, `12 mot 7`, as the fields that they fill; whether one does. */
function readSplit(reader: Reader, node: Scalar, schema: Schema, at: At, into: Canonical): boolean {
  const words = (scalarText(reader.file, node) ?? '').replace(/\s+/g, ' ').trim();
  const parts = divided(words, schema);
  for (const [name, words] of Object.entries(parts ?? {})) {
    const part = new Scalar(words);
    part.range = node.range ?? null;
    const value = reader.read(part, schema.properties?.[name] ?? {}, { ...at, path: join(at.path, name) });
    if (value !== undefined) into[name] = value;
  }
  return parts !== undefined;
}

/** The field that a value fills which stands for the whole object; undefined where none is of its shape. */
function shortFor(node: Node, schema: Schema): string | undefined {
  const shapes = schema['x-shapes'];
  if (shapes) return isMap(node) ? shapes.map : shapes.words;
  const short = schema['x-short'];
  const field = short === undefined ? undefined : follow(schema.properties?.[short] ?? {});
  const fits = field && (isScalar(node) || field.type === 'array' || field['x-shapes']);
  return fits ? short : undefined;
}

/**
 * Reads the fields of a map into an object, to which several files may add.
 * @param adds whether the values of fields add up over files, as at the top, or may stand in one file only
 */
export function readFields(
  reader: Reader,
  map: YAMLMap,
  schema: Schema,
  at: At,
  into: Canonical,
  adds = false,
): void {
  const { places } = reader.shared;
  const entries = reader.entries(map, at);
  const tag = variantOf(reader, schema, entries);
  const seen = new Map<string, Entry>();
  const years = yearsOf(schema);
  /** What the text of a case has added to, such as its sections, and the e-mail of a person, its contact. */
  const begun = new Set<string>();
  for (const entry of entries) {
    const match = findField(schema, entry.key, tag);
    const name = match?.canonical ?? entry.key;
    const here = entryAt(at, name, entry);
    const before = seen.get(name);
    if (before || (match && !adds && !begun.has(name) && isGiven(reader, here, into))) {
      // What a merge key brings gives way to what stands in the map itself, in whichever language.
      if (before && entry.via) continue;
      const first = before
        ? { file: reader.file.path, key: before.keyRange, value: before.keyRange, written: here.written }
        : places.get(here.path);
      const args = { key: entry.key, other: before?.key ?? entry.key };
      reader.repeated(here, 'schema/duplicate-key', args, entry.keyRange, first);
      continue;
    }
    seen.set(name, entry);
    if (!match && years && yearKey.test(entry.key)) {
      const list = { ...at, path: join(at.path, years.name) };
      into[years.name] ??= [];
      readKeyed(reader, entry, years.item, list, into[years.name] as unknown[]);
      continue;
    }
    const section = match ? undefined : sectionKind(schema, entry.key);
    if (section) {
      readSection(reader, entry, section, at, into);
      begun.add('sections');
      continue;
    }
    if (!match) {
      keepUnknown(reader, schema, here, into, tag);
      continue;
    }
    reader.count(match);
    const owner = match.of['x-into'];
    if (owner !== undefined) {
      into[owner] ??= emptyObject();
      begun.add(owner);
      const path = join(join(at.path, owner), name);
      const value = reader.read(entry.value, match.of, { ...here, path });
      if (value !== undefined) (into[owner] as Canonical)[name] = value;
      continue;
    }
    if (match.of['x-chapters']) {
      const { node, at: place } = reader.arrive(entry.value, here);
      const filled = isEmpty(reader.file, node)
        ? []
        : readChapters(reader, node, schema, match.of, place, into);
      for (const field of filled) begun.add(field);
      continue;
    }
    const value = reader.read(entry.value, match.of, here, adds || begun.has(name) ? into[name] : undefined);
    if (value !== undefined) into[name] = value;
  }
}

/** The kind of section that a key is the name of, in an object whose text is divided into sections: `bakgrunn: …`. */
function sectionKind(schema: Schema, key: string): string | undefined {
  const hasChapters = Object.values(schema.properties ?? {}).some((field) => field['x-chapters']);
  return hasChapters ? findValue(follow({ $ref: '#/definitions/sectionKind' }), key)?.canonical : undefined;
}

function readSection(reader: Reader, entry: Entry, kind: string, at: At, into: Canonical): void {
  into.sections ??= [];
  const sections = into.sections as unknown[];
  const path = join(join(at.path, 'sections'), sections.length);
  const { at: here } = reader.arrive(entry.value, { ...entryAt(at, 'sections', entry), path });
  const text = reader.read(
    entry.value,
    { $ref: '#/definitions/text' },
    { ...here, path: join(path, 'text') },
  );
  sections.push({ kind, ...(text === undefined ? {} : { text }) });
}

/** The list that keys which are years add to, and its items. */
function yearsOf(schema: Schema): { name: string; item: Schema } | undefined {
  const name = schema['x-years'];
  const items = name === undefined ? undefined : schema.properties?.[name]?.items;
  return name !== undefined && items ? { name, item: follow(items) } : undefined;
}

/** Whether an earlier file gave a field. */
function isGiven(reader: Reader, { path }: At, into: Canonical): boolean {
  const { faults, places } = reader.shared;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return places.has(path) && (name in into || faults.has(path));
}

/** The tag of an object with variants, read before its other fields. */
function variantOf(reader: Reader, schema: Schema, entries: readonly Entry[]): string | undefined {
  const variants = schema['x-variants'];
  const tagSchema = variants && schema.properties?.[variants.by];
  if (!tagSchema) return undefined;
  const entry = entries.find(({ key }) => findField(schema, key)?.canonical === variants.by);
  const { node } = reach(reader.file, entry?.value);
  const word = isScalar(node) ? scalarText(reader.file, node) : undefined;
  return word === undefined ? undefined : findValue(follow(tagSchema), word)?.canonical;
}

/**
 * An unknown key stays in the data, with nothing in it, so that the validator tells of it once. One that another
 * variant of the object has keeps its canonical name, by which it is told whose it is.
 */
function keepUnknown(reader: Reader, schema: Schema, at: At, into: Canonical, tag?: string): void {
  const key = at.entry?.key ?? '';
  const elsewhere = findField(schema, key)?.canonical;
  let name = elsewhere === undefined || fieldOf(schema, elsewhere, tag) ? key : elsewhere;
  // The same unknown key in another file is a mistake of its own.
  while (name in into) name += '#';
  reader.arrive(null, { ...at, path: join(parentOf(at.path), name) });
  into[name] = null;
}
