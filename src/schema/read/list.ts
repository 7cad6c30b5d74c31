import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { follow, join, type Schema } from '../schema.ts';
import { scalarText } from './nodes.ts';
import type { At, Reader } from './reader.ts';

/** Reads a list: a YAML list, one value, or a text whose lines begin `1.`, `1)`, `a)`, `-` or `•`. */
export function readList(reader: Reader, node: Node, schema: Schema, at: At, from = 0): unknown {
  const items = schema.items ?? {};
  const values: unknown[] = [];
  const add = (item: unknown, index: number) => {
    const written = isSeq(node) ? join(at.written, index) : at.written;
    const value = reader.read(item, items, { path: join(at.path, from + index), written });
    values.push(value);
    return value;
  };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (add(item, index) === undefined && !reader.faults.has(join(at.path, from + index))) {
        const here = { path: join(at.path, from + index), written: join(at.written, index) };
        reader.fault(here, 'schema/type', {
          found: 'empty',
          expected: follow(items).properties ? 'map' : 'text',
        });
      }
    }
    return values;
  }
  if (isScalar(node)) {
    const points = pastedPoints(scalarText(reader.file, node) ?? '');
    if (points && follow(items).type === 'string' && !follow(items).enum) {
      return points.map((point, index) => {
        const place = reader.places.get(at.path);
        if (place) reader.places.set(join(at.path, from + index), place);
        return point;
      });
    }
  }
  if (isMap(node) && !follow(items).properties && follow(items)['x-read'] !== 'reference')
    return reader.wrongShape(node, at, 'list');
  add(node, 0);
  return values;
}

const marker = /^(?:(\d+)[.)]|([a-z])\)|([-•*–]))\s+(\S.*)$/;

/**
 * The points of a pasted list; undefined where the text is none. The first marker sets the list, lines with other
 * markers or none belong to the point above.
 */
export function pastedPoints(text: string): string[] | undefined {
  const lines = text.trim().split(/\r?\n/);
  const first = lines[0]?.trim().match(marker);
  if (!first) return undefined;
  const kind = kindOf(first);
  const points: string[] = [];
  for (const line of lines) {
    const match = line.trim().match(marker);
    if (match && kindOf(match) === kind) points.push(match[4] ?? '');
    else points[points.length - 1] += `\n${line.trimEnd()}`;
  }
  // One line with a hyphen is as likely a sentence as a list.
  return points.length > 1 || kind === 'number' ? points.map((point) => point.trimEnd()) : undefined;
}

function kindOf(match: RegExpMatchArray): 'number' | 'letter' | 'bullet' {
  return match[1] !== undefined ? 'number' : match[2] !== undefined ? 'letter' : 'bullet';
}
