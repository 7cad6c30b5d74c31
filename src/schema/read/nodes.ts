import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { YamlFile } from '../../source/parse.ts';

/** A node with its aliases followed, and the alias through which it was reached. */
export interface Reached {
  readonly node: Node | null;
  readonly via?: readonly [number, number];
}

/** Follows aliases; parsing has refused the unknown and the cyclic ones. */
export function reach(file: YamlFile, node: unknown): Reached {
  let via: readonly [number, number] | undefined;
  let target = node as Node | null | undefined;
  while (isAlias(target)) {
    via ??= rangeOf(target);
    target = (target as Alias).resolve(file.document);
  }
  return { node: target ?? null, ...(via ? { via } : {}) };
}

/** Start and end of what a node says, without the white space and comments after it. */
export function rangeOf(node: Node | null | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The stretch to underline for a node: a scalar itself, else the first key in it. */
export function aimAt(node: Node | null): readonly [number, number] {
  const first = isMap(node)
    ? (node.items[0]?.key as Node | undefined)
    : isSeq(node)
      ? (node.items[0] as Node | undefined)
      : undefined;
  if (!first) return rangeOf(node);
  return isScalar(first) ? rangeOf(first) : aimAt(first);
}

/** A key and its value, wherever a merge key brought them from. */
export interface Entry {
  readonly key: string;
  readonly keyRange: readonly [number, number];
  readonly value: unknown;
  readonly via?: readonly [number, number];
}

/** The entries of a map in the order of its lines, those of merge keys (`<<: *standard`) last and only where not set. */
export function entriesOf(file: YamlFile, map: YAMLMap): { entries: Entry[]; complex: Node[] } {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  const complex: Node[] = [];
  for (const pair of map.items as Pair[]) {
    const key = pair.key as Node | null;
    if (isMergeKey(key)) {
      const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const source of sources) {
        const { node, via } = reach(file, source);
        if (!isMap(node)) continue;
        const inner = entriesOf(file, node);
        merged.push(...inner.entries.map((entry) => ({ ...entry, via: via ?? rangeOf(source as Node) })));
        complex.push(...inner.complex);
      }
    } else if (isScalar(key)) {
      own.push({ key: keyText(file, key), keyRange: rangeOf(key), value: pair.value });
    } else if (key) complex.push(key);
  }
  const names = new Set(own.map((entry) => entry.key));
  const added = merged.filter((entry) => !names.has(entry.key) && names.add(entry.key));
  return { entries: [...own, ...added], complex };
}

function isMergeKey(key: unknown): boolean {
  if (!isScalar(key)) return false;
  return key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<');
}

function keyText(file: YamlFile, key: Scalar): string {
  return scalarText(file, key) ?? '';
}

/**
 * The words of a scalar. A plain one is read from the file, not from what YAML made of it, so that 0301 keeps its
 * zero and pasted lines stay lines. Undefined where nothing stands.
 */
export function scalarText(file: YamlFile, scalar: Scalar): string | undefined {
  if (scalar.type === 'PLAIN') {
    const [start, end] = rangeOf(scalar);
    if (start === end) return undefined;
    return file.text
      .slice(start, end)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .join('\n')
      .normalize('NFC');
  }
  if (scalar.value === null || scalar.value === undefined) return undefined;
  return String(scalar.value).normalize('NFC');
}
