import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';
import { monthByWord } from '../../text/values/date/words.ts';
import { fold } from '../../text/values/spelling.ts';
import { follow, type Schema } from '../schema.ts';
import { isEmpty, type Line, linesOf, reach } from './nodes.ts';
import { type At, itemAt, type Reader } from './reader.ts';

/**
 * Reads a list: a YAML list, one value, or a text whose lines begin `1.`, `1)`, `a)`, `-` or `•`. Adds to `values`,
 * which an earlier file gave.
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
  if (isMap(node) && !item.properties) return reader.wrongShape(node, at, 'list');
  const points = isScalar(node) && !isProse(item) ? pastedPoints(reader.file, node) : undefined;
  const from = values.length;
  for (const [index, source] of (isSeq(node) ? node.items : (points ?? [node])).entries()) {
    const here = isSeq(node) ? itemAt(at, index, from) : { ...itemAt(at, index, from), written: at.written };
    const value = reader.read(source, items, here);
    if (isEmpty(reader.file, reach(reader.file, source).node))
      reader.fault(here, 'schema/type', { found: 'empty', expected: item.properties ? 'map' : 'text' });
    values.push(value);
  }
  return values;
}

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
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  const first = lines[start];
  const kind = first && kindOf(first);
  if (!kind) return undefined;
  const alike = lines.filter((line) => line.indent !== undefined && kindOf(line) === kind);
  const indent = Math.min(...alike.map((line) => line.indent ?? 0));
  const points: Line[][] = [];
  for (const line of lines.slice(start)) {
    const isPoint = kindOf(line) === kind && (line.indent ?? indent) < indent + 2;
    if (line === first || isPoint) points.push([line]);
    else points.at(-1)?.push(line);
  }
  // One line with a hyphen is as likely a sentence as a list.
  return points.length > 1 || kind === 'number' ? points.map(pointOf) : undefined;
}

/** A point without its marker, its further lines as far to the left as they go. */
function pointOf(lines: readonly Line[]): Scalar {
  const [first, ...rest] = lines.map(({ text }) => text.trimEnd());
  const indents = rest.filter(Boolean).map((text) => text.length - text.trimStart().length);
  const indent = Math.min(...indents);
  const words = first?.trim().match(marker)?.[4] ?? '';
  const point = new Scalar([words, ...rest.map((text) => text.slice(indent))].join('\n').trimEnd());
  const start = lines[0]?.range[0] ?? 0;
  const end = lines.findLast(({ text }) => text.trim() !== '')?.range[1] ?? start;
  point.range = [start, end, end];
  return point;
}

function kindOf({ text }: Line): 'number' | 'letter' | 'bullet' | undefined {
  const match = text.trim().match(marker);
  if (!match) return undefined;
  if (match[2] !== undefined) return 'letter';
  if (match[3] !== undefined) return 'bullet';
  // «1. mai» is a day, not the first point.
  const [word = ''] = (match[4] ?? '').split(/[\s,.:;]/);
  return monthByWord.has(fold(word)) ? undefined : 'number';
}
