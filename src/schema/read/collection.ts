import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { fold } from '../names.ts';
import { follow, join, type Schema } from '../schema.ts';
import { aimAt, entriesOf, reach, scalarText } from './nodes.ts';
import { type Canonical, emptyObject, readObject } from './object.ts';
import type { At, Reader } from './reader.ts';

const idPattern = /^\p{L}[\p{L}\p{M}\d-]*$/u;

/** Reads a map by id, or a list whose items have an `id` or are referred to by their title. Adds to `into`. */
export function readCollection(
  reader: Reader,
  node: Node,
  schema: Schema,
  at: At,
  into: Canonical = emptyObject(),
): unknown {
  const item = typeof schema.additionalProperties === 'object' ? follow(schema.additionalProperties) : {};
  if (isMap(node)) {
    for (const entry of entriesOf(reader.file, node).entries) {
      const id = entry.key.normalize('NFC');
      const here: At = { path: join(at.path, id), written: join(at.written, entry.key), entry };
      const value = reach(reader.file, entry.value).node;
      add(reader, id, value, item, here, into);
      if (!idPattern.test(id))
        reader.report(here.path, 'schema/id', { id }, [slug(id)].filter(Boolean), 'key');
    }
    return into;
  }
  if (!isSeq(node)) return reader.wrongShape(node, at, 'map');
  for (const [index, source] of node.items.entries()) {
    const { node: value } = reach(reader.file, source);
    const id = writtenId(reader, value) ?? freeId(slug(titleOf(reader, value, item) ?? ''), into, index);
    add(reader, id, value, item, { path: join(at.path, id), written: join(at.written, index) }, into);
  }
  return into;
}

/** Reads one item under its id, unless that id is taken. */
function add(reader: Reader, id: string, node: Node | null, item: Schema, at: At, into: Canonical): void {
  const taken = Object.keys(into).find((other) => fold(other) === fold(id));
  if (taken !== undefined) {
    duplicate(reader, id, taken, at);
    return;
  }
  const range = at.entry?.keyRange ?? aimAt(node);
  reader.places.set(at.path, {
    file: reader.file.path,
    value: range,
    written: at.written,
    key: range,
    ...(at.entry?.via ? { via: at.entry.via } : {}),
  });
  const object = emptyObject();
  object.id = id;
  into[id] = object;
  const isEmpty = node === null || (isScalar(node) && scalarText(reader.file, node) === undefined);
  if (!isEmpty) readObject(reader, node, item, at, object);
}

function duplicate(reader: Reader, id: string, taken: string, at: At): void {
  const first = reader.places.get(join(at.path.slice(0, at.path.lastIndexOf('/')), taken));
  const range = at.entry?.keyRange ?? [0, 0];
  reader.places.set(`${at.path}#again`, {
    file: reader.file.path,
    key: range,
    value: range,
    written: at.written,
  });
  reader.report(`${at.path}#again`, 'schema/duplicate-id', { id });
  const last = reader.diagnostics.at(-1);
  if (first && last) {
    const span = { file: first.file, start: first.value[0], end: first.value[1] };
    reader.diagnostics[reader.diagnostics.length - 1] = { ...last, related: [{ note: 'first-here', span }] };
  }
}

function writtenId(reader: Reader, node: Node | null): string | undefined {
  if (!isMap(node)) return undefined;
  const entry = entriesOf(reader.file, node).entries.find(({ key }) => fold(key) === 'id');
  return entry && isScalar(entry.value) ? scalarText(reader.file, entry.value) : undefined;
}

/** The title of a list item: the word that it is, or the value of its short field. */
function titleOf(reader: Reader, node: Node | null, item: Schema): string | undefined {
  if (isScalar(node)) return scalarText(reader.file, node);
  if (!isMap(node)) return undefined;
  const short = item['x-short'];
  const names = short
    ? Object.values(item.properties?.[short]?.['x-names'] ?? {}).flatMap((name) => name.split('|'))
    : [];
  const wanted = new Set([...names, short ?? ''].map(fold));
  const entry = entriesOf(reader.file, node).entries.find(({ key }) => wanted.has(fold(key)));
  return entry && isScalar(entry.value) ? scalarText(reader.file, entry.value) : undefined;
}

/** An id made of words: «Økt tilsyn i sykehjem» is økt-tilsyn-i-sykehjem. */
export function slug(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

function freeId(id: string, into: Canonical, index: number): string {
  const base = id || `nr-${index + 1}`;
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base}-${n}`;
    if (!(candidate in into)) return candidate;
  }
}
