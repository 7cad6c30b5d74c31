import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { findField, findValue } from '../names.ts';
import { fieldOf, follow, join, parentOf, type Schema } from '../schema.ts';
import { type Entry, reach, scalarText } from './nodes.ts';
import { type At, entryAt, type Reader } from './reader.ts';

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
  if (isMap(node)) {
    readFields(reader, node, schema, at, into);
    return into;
  }
  const short = schema['x-short'];
  const field = short === undefined ? undefined : schema.properties?.[short];
  const fits = field && (isScalar(node) || (isSeq(node) && follow(field).type === 'array'));
  if (!short || !fits) return reader.wrongShape(node, at, 'map');
  const here = { ...at, path: join(at.path, short) };
  const { places } = reader.shared;
  if (isGiven(reader, here, into)) {
    const name = at.entry?.key ?? short;
    const range = at.entry?.keyRange ?? at.range ?? [0, 0];
    reader.repeated(here, 'schema/duplicate-key', { key: name, other: name }, range, places.get(here.path));
    return into;
  }
  const value = reader.read(node, field, here);
  if (value !== undefined) into[short] = value;
  return into;
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
  for (const entry of entries) {
    const match = findField(schema, entry.key, tag);
    const name = match?.canonical ?? entry.key;
    const here = entryAt(at, name, entry);
    const before = seen.get(name);
    if (before || (match && !adds && isGiven(reader, here, into))) {
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
    if (!match) {
      keepUnknown(reader, schema, here, into, tag);
      continue;
    }
    reader.count(match);
    const value = reader.read(entry.value, match.of, here, adds ? into[name] : undefined);
    if (value !== undefined) into[name] = value;
  }
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
