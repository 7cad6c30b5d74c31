import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';
import { findField } from '../names.ts';
import { follow, join, type Schema } from '../schema.ts';
import { fold } from '../spelling.ts';
import { pastedPoints } from './list.ts';
import { entriesOf, isEmpty, type Range, rangeOf, reach, scalarText } from './nodes.ts';
import { type Canonical, emptyObject, readObject } from './object.ts';
import { type At, entryAt, itemAt, type Reader } from './reader.ts';

const idPattern = /^\p{L}[\p{L}\p{M}\d-]*$/u;

/** The ids of a collection, as they are compared. */
interface Ids {
  /** Those that stand in some file. */
  readonly written: Set<string>;
  readonly used: Map<string, string>;
  /** How many times an id was made of the same words. */
  readonly made: Map<string, number>;
}

/** The ids of each collection by its pointer. */
export type TakenIds = Map<string, Ids>;

/** Notes the ids that a file writes in a collection, so that none that we make for an item is one of them. */
export function noteIds(file: YamlFile, source: unknown, path: string, ids: TakenIds): void {
  const { node } = reach(file, source);
  const { written } = idsOf(ids, path);
  if (isMap(node)) for (const { key } of entriesOf(file, node).entries) written.add(fold(key));
  if (isSeq(node)) {
    for (const item of node.items) {
      const id = writtenId(file, reach(file, item).node)?.id;
      if (id) written.add(fold(id));
    }
  }
}

function idsOf(ids: TakenIds, path: string): Ids {
  let known = ids.get(path);
  if (!known) ids.set(path, (known = { written: new Set(), used: new Map(), made: new Map() }));
  return known;
}

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
    for (const entry of reader.entries(node, at)) {
      const id = entry.key;
      if (entry.via && idsOf(reader.shared.ids, at.path).used.has(fold(id))) continue;
      add(reader, { id, range: entry.keyRange }, entry.value, item, entryAt(at, id, entry), into);
    }
    return into;
  }
  const items = isSeq(node) ? node.items : isScalar(node) ? (pastedPoints(reader.file, node) ?? [node]) : [];
  for (const [index, source] of items.entries()) {
    const { node: value } = reach(reader.file, source);
    const own = writtenId(reader.file, value);
    const id = own?.id ?? freeId(reader, at.path, titleOf(reader.file, value, item), index);
    const place = { ...(isSeq(node) ? itemAt(at, index) : at), path: join(at.path, id) };
    add(reader, { id, ...(own ? { range: own.range } : {}) }, source, item, place, into);
  }
  return into;
}

/** An id, and where it stands if it is written. */
interface Id {
  readonly id: string;
  readonly range?: Range;
}

/** Reads one item under its id, unless that id is taken. */
function add(
  reader: Reader,
  { id, range }: Id,
  source: unknown,
  item: Schema,
  place: At,
  into: Canonical,
): void {
  const { ids, places } = reader.shared;
  const collection = place.path.slice(0, place.path.lastIndexOf('/'));
  const { used } = idsOf(ids, collection);
  const folded = fold(id);
  const taken = used.get(folded);
  if (taken !== undefined) {
    reader.repeated(
      place,
      'schema/duplicate-id',
      { id },
      range ?? [0, 0],
      places.get(join(collection, taken)),
    );
    return;
  }
  used.set(folded, id);
  const { node, at } = reader.arrive(source, place);
  if (range && !idPattern.test(id))
    reader.report(at, 'schema/id', { id }, { range, suggestions: [slug(id)].filter(Boolean) });
  const object = emptyObject();
  object.id = id;
  into[id] = object;
  if (!isEmpty(reader.file, node)) readObject(reader, node, item, at, object);
  if (object.id !== id && fold(String(object.id)) !== folded) {
    const own = join(at.path, 'id');
    const range = places.get(own)?.value ?? [0, 0];
    const args = { key: 'id', other: id };
    reader.repeated({ ...at, path: own }, 'schema/duplicate-key', args, range, places.get(at.path));
  }
  object.id = id;
}

function writtenId(file: YamlFile, node: Node | null): Required<Id> | undefined {
  if (!isMap(node)) return undefined;
  const entry = entriesOf(file, node).entries.find(({ key }) => fold(key) === 'id');
  const { node: value } = reach(file, entry?.value);
  const id = isScalar(value) ? scalarText(file, value) : undefined;
  return id ? { id, range: rangeOf(value) } : undefined;
}

/** The title of a list item: the word that it is, or the value of its short field. */
function titleOf(file: YamlFile, node: Node | null, item: Schema): string {
  const { entries } = isMap(node) ? entriesOf(file, node) : { entries: [] };
  const entry = entries.find(({ key }) => findField(item, key)?.canonical === item['x-short']);
  const { node: title } = isMap(node) ? reach(file, entry?.value) : { node };
  return (isScalar(title) && scalarText(file, title)) || '';
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

/** An id for an item that has none, which no other item has or writes. */
function freeId(reader: Reader, collection: string, title: string, index: number): string {
  const { written, used, made } = idsOf(reader.shared.ids, collection);
  const base = slug(title) || `nr-${index + 1}`;
  for (let n = (made.get(base) ?? 0) + 1; ; n++) {
    const candidate = n === 1 ? base : `${base}-${n}`;
    if (written.has(fold(candidate)) || used.has(fold(candidate))) continue;
    made.set(base, n);
    return candidate;
  }
}
