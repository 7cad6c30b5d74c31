import { isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';
import { monthByWord } from '../../text/values/date/words.ts';
import { fold } from '../../text/values/spelling.ts';
import { findField } from '../names.ts';
import { follow, join, type Schema } from '../schema.ts';
import {
  chapterBodies,
  type Entry,
  entriesOf,
  isEmpty,
  type Line,
  linesOf,
  reach,
  scalarText,
} from './nodes.ts';
import { type Canonical, emptyObject, readObject } from './object.ts';
import { type At, entryAt, itemAt, type Reader } from './reader.ts';

/**
 * Reads a list: a YAML list, one value, a text whose lines begin `1.`, `1)`, `a)`, `-` or `•`, or a map whose keys fill
 * a field of the items (`{2027: 500 000}`). Adds to `values`, which an earlier file gave.
 */
export function readList(
  reader: Reader,
  node: Node,
  schema: Schema,
  at: At,
  values: unknown[] = [],
): unknown {
  const items = schema.items ?? {};
  const item = follow(items);
  if (isMap(node) && isByKey(reader, node, item)) {
    for (const entry of reader.entries(node, at)) readKeyed(reader, entry, item, at, values);
    return values;
  }
  if (isMap(node) && !item.properties) return reader.wrongShape(node, at, 'list');
  if (isScalar(node) && item['x-read'] !== 'text' && none.has(fold(scalarText(reader.file, node) ?? '')))
    return values;
  const points = isScalar(node) && !isProse(item) ? pastedPoints(reader.file, node) : undefined;
  const from = values.length;
  for (const [index, source] of (isSeq(node) ? node.items : (points ?? [node])).entries()) {
    const here = isSeq(node) ? itemAt(at, index, from) : { ...itemAt(at, index, from), written: at.written };
    const pair = isSeq(node) ? keyedPair(reader, source, item, here) : undefined;
    if (pair) {
      readKeyed(reader, pair, item, at, values);
      continue;
    }
    const value = reader.read(source, items, here);
    if (isEmpty(reader.file, reach(reader.file, source).node))
      reader.fault(here, 'schema/type', { found: 'empty', expected: item.properties ? 'map' : 'text' });
    values.push(value);
  }
  return values;
}

/**
 * Whether a map stands for a list by key, and is not one item with its fields: it has the field of the key, or an item
 * needs none (`{fra: Ap, tekst: …}` is a motion without id, and not two of the ids «fra» and «tekst»).
 */
function isByKey(reader: Reader, map: YAMLMap, item: Schema): boolean {
  const key = item['x-key'];
  if (key === undefined) return false;
  const fields = entriesOf(reader.file, map).entries.map((entry) => findField(item, entry.key)?.canonical);
  const hasKey = fields.includes(key) || (fields.length > 0 && !item.required?.includes(key));
  return !(hasKey && fields.every((field) => field !== undefined));
}

/** Types of values of which a key may be any words. */
const wordTypes = new Set(['line', 'text', 'reference', 'code']);

/**
 * The pair that an item of a list is, where its key is a number or a time that fills a field of the item (`- PS 13/27: Ny kai`, `- 09.00: Kaffe`);
 * of words nobody knows whether they are a field misspelt.
 */
function keyedPair(reader: Reader, source: unknown, item: Schema, at: At): Entry | undefined {
  const key = item['x-key'];
  const type = key === undefined ? undefined : follow(item.properties?.[key] ?? {})['x-read'];
  if (type === undefined || wordTypes.has(type) || !isMap(source) || source.items.length !== 1)
    return undefined;
  const [entry] = reader.entries(source, at);
  return entry && /^(?:\p{L}{1,4}\.? )?[\d§]/u.test(entry.key) ? entry : undefined;
}

/** Reads an entry of a map as an item of a list: the key fills one field, the value its short field or the others. */
export function readKeyed(reader: Reader, entry: Entry, item: Schema, at: At, values: unknown[]): void {
  const name = item['x-key'] ?? '';
  const path = join(at.path, values.length);
  const { at: here, node } = reader.arrive(entry.value, { ...entryAt(at, name, entry), path });
  const object: Canonical = emptyObject();
  const key = new Scalar(entry.key);
  key.range = [...entry.keyRange, entry.keyRange[1]];
  const { entry: _, ...keyless } = here;
  const value = reader.read(key, item.properties?.[name] ?? {}, { ...keyless, path: join(path, name) });
  if (value !== undefined) object[name] = value;
  const same = values.some((other) => sameKey((other as Canonical | undefined)?.[name], value));
  if (same) {
    reader.repeated(
      { ...here, path },
      'schema/duplicate-key',
      { key: entry.key, other: entry.key },
      entry.keyRange,
      undefined,
    );
    return;
  }
  if (!isEmpty(reader.file, node)) readRest(reader, node, item, here, object);
  values.push(object);
}

/** Words for nothing where a list could stand: `forfall: ingen`. */
const none = new Set(['ingen', 'inga', 'inget', 'ingenting', 'none', 'nobody', '-', '–'].map(fold));

const sameKey = (a: unknown, b: unknown): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** The value of a keyed item: the field that it fills, also where that is a map (`{Sp: 9}`), or its other fields. */
function readRest(reader: Reader, node: Node, item: Schema, at: At, object: Canonical): void {
  const short = item['x-value'] ?? item['x-short'];
  const isField = ({ key }: Entry) =>
    findField(item, key) !== undefined || (item['x-years'] !== undefined && yearKey.test(key));
  const hasFields = isMap(node) && entriesOf(reader.file, node).entries.some(isField);
  if (hasFields || short === undefined) {
    readObject(reader, node, item, at, object);
    return;
  }
  const value = reader.read(node, item.properties?.[short] ?? {}, { ...at, path: join(at.path, short) });
  if (value !== undefined) object[short] = value;
}

/** A key that is a year: `2027: 500 000`. */
export const yearKey = /^[12]\d{3}$/;

/** Whether a bare word that stands for an object is its prose, in which a list is part of the text. */
function isProse(item: Schema): boolean {
  const short = item['x-short'];
  const field = short === undefined ? undefined : item.properties?.[short];
  return field !== undefined && follow(field)['x-read'] === 'text';
}

const marker = /^(?:(\d{1,3})[.)]|([a-zæøåäö])\)|([-•*–]))\s+(\S.*)$/;

/**
 * The points of a pasted list, each where it stands; undefined where the text is none. The first marker sets the list;
 * lines with other markers or none, and lines that are indented further, belong to the point above.
 */
export function pastedPoints(file: YamlFile, scalar: Scalar): Scalar[] | undefined {
  const lines = linesOf(file, scalar);
  const first = lines.findIndex(isFilled);
  const points = pointsOf(lines.slice(first));
  // A line with a hyphen is as likely a sentence as a list, unless it is all below a heading.
  const isList =
    points && (points.length > 1 || kindOf(points[0]?.[0]) === 'number' || chapterBodies.has(scalar));
  return isList ? points.map(pointOf) : undefined;
}

/** What stands before a pasted list («Kommunestyret vedtar:»), and its points. */
export function introducedPoints(
  file: YamlFile,
  scalar: Scalar,
): { intro: Scalar; points: Scalar[] } | undefined {
  const lines = linesOf(file, scalar);
  const first = lines.findIndex(isFilled);
  const start = lines.findIndex((line) => kindOf(line) !== undefined);
  if (first === -1 || start <= first) return undefined;
  const points = pointsOf(lines.slice(start)) ?? [];
  if (points.length < 2 && kindOf(points[0]?.[0]) !== 'number') return undefined;
  const intro = lines.slice(first, start);
  const words = intro.map(({ text }) => text.trim()).join('\n');
  return { intro: scalarOf(words.trim(), intro), points: points.map(pointOf) };
}

const isFilled = ({ text }: Line): boolean => text.trim() !== '';

/** The lines of each point of a list; undefined where the first line begins none. */
function pointsOf(lines: readonly Line[]): Line[][] | undefined {
  const [first] = lines;
  const kind = kindOf(first);
  if (!kind) return undefined;
  const alike = lines.filter((line) => line.indent !== undefined && kindOf(line) === kind);
  const indent = Math.min(...alike.map((line) => line.indent ?? 0));
  const points: Line[][] = [];
  for (const line of lines) {
    const isPoint = kindOf(line) === kind && (line.indent ?? indent) < indent + 2;
    if (line === first || isPoint) points.push([line]);
    else points.at(-1)?.push(line);
  }
  return points;
}

/** A point without its marker, its further lines as far to the left as they go. */
function pointOf(lines: readonly Line[]): Scalar {
  const [first, ...rest] = lines.map(({ text }) => text.trimEnd());
  const indents = rest.filter(Boolean).map((text) => text.length - text.trimStart().length);
  const indent = Math.min(...indents);
  const words = first?.trim().match(marker)?.[4] ?? '';
  return scalarOf([words, ...rest.map((text) => text.slice(indent))].join('\n').trimEnd(), lines);
}

/** A scalar that says `text` and stands where `lines` stand. */
function scalarOf(text: string, lines: readonly Line[]): Scalar {
  const scalar = new Scalar(text);
  const start = lines[0]?.range[0] ?? 0;
  const end = lines.findLast(isFilled)?.range[1] ?? start;
  scalar.range = [start, end, end];
  return scalar;
}

function kindOf(line: Line | undefined): 'number' | 'letter' | 'bullet' | undefined {
  const match = line?.text.trim().match(marker);
  if (!match) return undefined;
  if (match[2] !== undefined) return 'letter';
  if (match[3] !== undefined) return 'bullet';
  // «1. mai» is a day, not the first point.
  const [word = ''] = (match[4] ?? '').split(/[\s,.:;]/);
  return monthByWord.has(fold(word)) ? undefined : 'number';
}
