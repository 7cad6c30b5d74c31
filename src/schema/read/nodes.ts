import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';

/** Offsets in the text of a file, end exclusive. */
export type Range = readonly [start: number, end: number];

/** A node with its aliases followed, and the alias through which it was reached. */
export interface Reached {
  readonly node: Node | null;
  readonly via?: Range;
}

/** Follows aliases; parsing has refused the unknown and the cyclic ones. */
export function reach(file: YamlFile, source: unknown): Reached {
  let node = (source ?? null) as Node | null;
  const via = isAlias(node) ? rangeOf(node) : undefined;
  while (isAlias(node)) node = file.targets.get(node) ?? null;
  return { node, ...(via ? { via } : {}) };
}

/** Start and end of what a node says, without the white space and comments after it. */
export function rangeOf(node: Node | null | undefined): Range {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The stretch to underline for a node: a scalar itself, else the first key in it. */
export function aimAt(node: Node | null): Range {
  const first = isMap(node)
    ? (node.items[0]?.key as Node | undefined)
    : isSeq(node)
      ? (node.items[0] as Node | undefined)
      : undefined;
  if (!first) return rangeOf(node);
  return isScalar(first) ? rangeOf(first) : aimAt(first);
}

/** A key and its value. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  /** The alias of the merge key (`<<: *standard`) that brought the entry, where one did. */
  readonly via?: Range;
}

/**
 * The entries of a map in the order of its lines, those of merge keys last and only where not set; and keys that are
 * lists or maps themselves.
 */
export function entriesOf(file: YamlFile, map: YAMLMap): { entries: Entry[]; complex: Node[] } {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  const complex: Node[] = [];
  for (const { key, value } of map.items as Pair[]) {
    const sources = isMergeKey(key) ? mergedMaps(file, value) : undefined;
    for (const { map: source, via } of sources ?? []) {
      const inner = entriesOf(file, source);
      for (const entry of inner.entries) merged.push({ ...entry, via });
      complex.push(...inner.complex);
    }
    if (sources) continue;
    if (isScalar(key)) own.push({ key: keyText(file, key), keyRange: rangeOf(key), value });
    else if (key) complex.push(key as Node);
  }
  if (merged.length === 0) return { entries: own, complex };
  const names = new Set(own.map((entry) => entry.key));
  const added = merged.filter(({ key }) => !names.has(key) && names.add(key));
  return { entries: [...own, ...added], complex };
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol' && key.value.description === '<<';
}

/** The maps that a merge key brings; undefined where something else stands, and `<<` is a key like any other. */
function mergedMaps(file: YamlFile, value: unknown): { map: YAMLMap; via: Range }[] | undefined {
  const sources = isSeq(value) ? value.items : [value];
  const maps = sources.flatMap((source) => {
    const { node } = reach(file, source);
    return isMap(node) ? [{ map: node, via: rangeOf(source as Node) }] : [];
  });
  return maps.length === sources.length ? maps : undefined;
}

function keyText(file: YamlFile, key: Scalar): string {
  return typeof key.value === 'symbol' ? '<<' : (scalarText(file, key) ?? '');
}

/** Whether nothing stands where a value could. */
export function isEmpty(file: YamlFile, node: Node | null): node is null {
  return node === null || (isScalar(node) && isBlank(file, node));
}

function isBlank(file: YamlFile, scalar: Scalar): boolean {
  return scalar.type === 'PLAIN' ? plainText(file, scalar) === '' : (scalar.value ?? null) === null;
}

/** A plain scalar as it stands in the file. */
function plainText(file: YamlFile, scalar: Scalar): string {
  const [start, end] = rangeOf(scalar);
  return file.text.slice(start, end).trim();
}

/**
 * The words of a scalar. A plain one is read from the file, not from what YAML made of it, so that 0301 keeps its
 * zero and pasted lines stay lines. Undefined where nothing stands.
 */
export function scalarText(file: YamlFile, scalar: Scalar): string | undefined {
  if (isBlank(file, scalar)) return undefined;
  if (scalar.type !== 'PLAIN') return String(scalar.value).normalize('NFC');
  const lines = plainText(file, scalar).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .normalize('NFC');
}

/** Scalars that are all that stands below a heading of Markdown: there one bullet is a list too. */
export const chapterBodies = new WeakSet<Scalar>();

/** A line of a scalar, with the place of its text without the white space around it. */
export interface Line {
  readonly text: string;
  readonly range: Range;
  /** How far the text is indented; undefined where something else of the file stands before it. */
  readonly indent: number | undefined;
}

/** The lines of a scalar as they stand in the file, before YAML folds them; of a quoted one those that it means. */
export function linesOf(file: YamlFile, scalar: Scalar): Line[] {
  const [start, end] = rangeOf(scalar);
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  if (scalar.type !== 'PLAIN' && !isBlock) {
    const lines = String(scalar.value ?? '').split(/\r?\n/);
    return lines.map((text) => ({
      text,
      range: [start, end],
      indent: text.length - text.trimStart().length,
    }));
  }
  // The first line of a block is its mark: `|`, `>-`.
  const from = isBlock ? file.text.indexOf('\n', start) + 1 || end : start;
  let at = from;
  return file.text
    .slice(from, end)
    .split('\n')
    .map((text) => {
      const first = at + text.length - text.trimStart().length;
      const last = Math.max(first, at + text.trimEnd().length);
      at += text.length + 1;
      return { text, range: [first, last], indent: indentOf(file.text, first) };
    });
}

/** How far what stands at an offset is indented; undefined where something else stands before it on its line. */
function indentOf(text: string, at: number): number | undefined {
  let start = at;
  while (/^[^\S\n]/.test(text[start - 1] ?? '')) start--;
  return start === 0 || text[start - 1] === '\n' ? at - start : undefined;
}
