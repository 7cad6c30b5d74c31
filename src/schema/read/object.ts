import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { findField, findValue } from '../names.ts';
import { follow, join, type Schema } from '../schema.ts';
import { type Entry, entriesOf, scalarText } from './nodes.ts';
import type { At, Reader } from './reader.ts';

/** A canonical object: no prototype, so that no key of a file can mean anything else. */
export type Canonical = Record<string, unknown>;

export const emptyObject = (): Canonical => Object.create(null);

/** Reads a map; a bare word or list fills the field that `x-short` names. */
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
  const value = reader.read(node, field, { ...at, path: join(at.path, short) });
  if (value !== undefined) into[short] = value;
  return into;
}

/** Reads the fields of a map into an object; several files may add to one. */
export function readFields(reader: Reader, map: YAMLMap, schema: Schema, at: At, into: Canonical): void {
  const { entries, complex } = entriesOf(reader.file, map);
  for (const key of complex) {
    reader.places.set(`${at.path}/?`, {
      file: reader.file.path,
      value: [key.range?.[0] ?? 0, key.range?.[1] ?? 0],
      written: at.written,
    });
    reader.report(`${at.path}/?`, 'yaml/unsupported', { what: 'complex key' });
  }
  const tag = variantOf(reader, schema, entries);
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const match = findField(schema, entry.key, tag);
    const name = match?.canonical ?? entry.key;
    const here: At = { path: join(at.path, name), written: join(at.written, entry.key), entry };
    const before = seen.get(name);
    if (before !== undefined) {
      reader.places.set(`${here.path}#again`, {
        file: reader.file.path,
        key: entry.keyRange,
        value: entry.keyRange,
        written: here.written,
      });
      reader.report(
        `${here.path}#again`,
        'schema/duplicate-key',
        { key: entry.key, other: before },
        [],
        'key',
      );
      continue;
    }
    seen.set(name, entry.key);
    if (!match) {
      keepUnknown(reader, schema, here, into, name);
      continue;
    }
    reader.count(match);
    const value = reader.read(entry.value, match.of, here);
    if (value !== undefined) into[name] = value;
  }
}

/** The tag of an object with variants, read before its other fields. */
function variantOf(reader: Reader, schema: Schema, entries: readonly Entry[]): string | undefined {
  const variants = schema['x-variants'];
  const tagSchema = variants && schema.properties?.[variants.by];
  if (!tagSchema) return undefined;
  const entry = entries.find(({ key }) => findField(schema, key)?.canonical === variants.by);
  const word = entry && isScalar(entry.value) ? scalarText(reader.file, entry.value) : undefined;
  return word === undefined ? undefined : findValue(follow(tagSchema), word)?.canonical;
}

/**
 * An unknown key stays in the data, with nothing in it, so that the validator tells of it once. One that another
 * variant of the object has keeps its canonical name, by which it is told whose it is.
 */
function keepUnknown(reader: Reader, schema: Schema, at: At, into: Canonical, name: string): void {
  const elsewhere = schema['x-variants'] ? findField(schema, name)?.canonical : undefined;
  const path = elsewhere ? join(at.path.slice(0, at.path.lastIndexOf('/')), elsewhere) : at.path;
  const range = at.entry?.keyRange ?? [0, 0];
  reader.places.set(path, { file: reader.file.path, key: range, value: range, written: at.written });
  into[elsewhere ?? name] = null;
}
