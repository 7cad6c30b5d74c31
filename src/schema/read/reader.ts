import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import {
  type Code,
  type CodeArgs,
  type Diagnostic,
  diagnose,
  type Related,
  type Shape,
} from '../../diagnostics/index.ts';
import type { YamlFile } from '../../source/parse.ts';
import type { Language } from '../../text/language.ts';
import type { Currency } from '../../text/values/money.ts';
import type { Match } from '../names.ts';
import type { Place } from '../places.ts';
import { follow, join, type Schema } from '../schema.ts';
import { readCollection, type TakenIds } from './collection.ts';
import { readList } from './list.ts';
import { aimAt, type Entry, entriesOf, isEmpty, type Range, rangeOf, reach } from './nodes.ts';
import { type Canonical, emptyObject, readObject } from './object.ts';
import type { Markdown } from './text-file.ts';
import { readValue } from './value.ts';

/** Where a node stands: its canonical pointer, the pointer as written, its key, and the alias that leads to it. */
export interface At {
  readonly path: string;
  readonly written: string;
  readonly entry?: Entry | undefined;
  readonly via?: Range | undefined;
  /** What to underline, once it has been reached. */
  readonly range?: Range | undefined;
}

/** The place of an entry of a map, under its canonical name. */
export function entryAt(at: At, name: string, entry: Entry): At {
  return within(at, join(at.path, name), join(at.written, entry.key), entry.via, entry);
}

/** The place of an item of a list; `from` is how many items earlier files gave. */
export function itemAt(at: At, index: number, from = 0): At {
  return within(at, join(at.path, from + index), join(at.written, index));
}

function within(at: At, path: string, written: string, via?: Range, entry?: Entry): At {
  return { path, written, entry, via: at.via ?? via };
}

/** How deep maps and lists may stand in each other: far above any plan, below what would exhaust the stack. */
const maxDepth = 60;

/** What may be said only when it is known in which language the file is written. */
export type Worded<T> = T | ((language: Language) => T);

const inLanguage = <T>(worded: Worded<T>, language: Language): T =>
  typeof worded === 'function' ? (worded as (language: Language) => T)(language) : worded;

/** What a diagnostic says beside its code and arguments. */
interface More {
  readonly suggestions?: Worded<readonly string[]>;
  readonly related?: readonly Related[];
  /** The stretch that is meant, where it is not the value at the place. */
  readonly range?: Range;
}

/** What the readers of all files of a plan share. */
export interface Shared {
  /** Pointers whose value could not be read; the validator is not asked about them. */
  readonly faults: Set<string>;
  readonly places: Map<string, Place>;
  readonly ids: TakenIds;
  /** Reads a Markdown file that the plan names; see source/. */
  readonly readText: (name: string, from: string) => TextFile;
  /** What «kr» means: Swedish kronor where the plan is Swedish. */
  readonly krone: Currency;
  /** The Markdown files that were divided into sections, each with the YAML file that names it. */
  readonly chapterFiles: Map<string, string>;
}

/** What reading one file gathers: where each value stands, what could not be read, and which language the file is in. */
export class Reader {
  readonly file: YamlFile;
  readonly shared: Shared;
  readonly diagnostics: ((language: Language) => Diagnostic)[] = [];
  readonly tally = new Map<Language, number>();
  #depth = 0;

  constructor(file: YamlFile, shared: Shared) {
    this.file = file;
    this.shared = shared;
  }

  /** A reader of a Markdown file that this file names; what it finds is found here. */
  within({ path, text }: Markdown): Reader {
    this.shared.chapterFiles.set(path, this.file.path);
    const reader = new Reader({ ...this.file, path, text }, this.shared);
    return Object.assign(reader, { diagnostics: this.diagnostics, tally: this.tally });
  }

  /**
   * Reads a node as its schema says. Undefined where nothing stands or nothing could be read.
   * @param before what an earlier file gave, to which this is added
   */
  read(source: unknown, schema: Schema, place: At, before?: unknown): unknown {
    const { node, at } = this.arrive(source, place, before !== undefined);
    if (isEmpty(this.file, node)) {
      const target = follow(schema);
      const name = at.entry?.key ?? '';
      return target['x-filled']
        ? this.fault(at, 'schema/missing', { name, in: '' })
        : nothingFor(target, before);
    }
    if (++this.#depth > maxDepth) {
      this.#depth--;
      return this.fault(at, 'schema/nesting', { depth: maxDepth });
    }
    const value = readBy(follow(schema), this, node, at, before);
    this.#depth--;
    return value;
  }

  /** Follows the aliases of a node and notes where it stands. */
  arrive(source: unknown, place: At, isKnown = false): { node: Node | null; at: At } {
    const { node, via } = reach(this.file, source);
    const at = via && !place.via ? { ...place, via } : place;
    const found = this.#placeOf(node, at);
    if (!isKnown) this.shared.places.set(at.path, found);
    return { node, at: { ...at, range: found.value } };
  }

  /** The entries of a map; a key that is no word is told of. */
  entries(map: YAMLMap, at: At): Entry[] {
    const { entries: all, complex } = entriesOf(this.file, map);
    const commas = new Set(map.flow ? commasIn(map) : []);
    const entries = commas.size === 0 ? all : all.filter(({ keyRange: [start] }) => !commas.has(start));
    for (const [index, { key, keyRange }] of commas.size === 0 ? [] : all.entries()) {
      const before = all[index - 1];
      if (!commas.has(keyRange[0]) || !before) continue;
      const start = rangeOf(before.value as Node | null)[0] || before.keyRange[0];
      const whole = this.file.text.slice(start, keyRange[1]).replace(/\s+/g, ' ');
      this.fault(
        at,
        'yaml/comma',
        { words: key },
        { range: [start, keyRange[1]], suggestions: [JSON.stringify(whole)] },
      );
    }
    for (const key of complex) {
      const here = { ...at, path: `${at.path}/?` };
      this.report(here, 'yaml/unsupported', { what: 'complex key' }, { range: aimAt(key) });
    }
    return entries;
  }

  /** Notes a mistake at a place and that nothing there was read. */
  fault<C extends Code>(at: At, code: C, args: Worded<CodeArgs[C]>, more?: More): undefined {
    this.shared.faults.add(at.path);
    this.report(at, code, args, more);
    return undefined;
  }

  /** Notes a mistake at a place. */
  report<C extends Code>(at: At, code: C, args: Worded<CodeArgs[C]>, more: More = {}): void {
    const file = this.file.path;
    const place = this.shared.places.get(at.path);
    const [start, end] = more.range ?? at.range ?? (place?.file === file ? place.value : undefined) ?? [0, 0];
    const used = at.via
      ? [{ note: 'used-here' as const, span: { file, start: at.via[0], end: at.via[1] } }]
      : [];
    this.diagnostics.push((language) =>
      diagnose(code, inLanguage(args, language), {
        path: at.path,
        pointer: at.written,
        span: { file, start, end },
        suggestions: inLanguage(more.suggestions ?? [], language),
        related: [...(more.related ?? []), ...used],
      }),
    );
  }

  /** The same thing stands a second time; the first is kept. */
  repeated<C extends Code>(at: At, code: C, args: CodeArgs[C], range: Range, first: Place | undefined): void {
    const [start, end] = first?.key ?? first?.value ?? [0, 0];
    const related = first ? [{ note: 'first-here' as const, span: { file: first.file, start, end } }] : [];
    this.report({ ...at, path: `${at.path}#again` }, code, args, { range, related });
  }

  /** The wrong kind of thing stands here: a list where one value belongs, a word where fields belong. */
  wrongShape(
    node: Node,
    at: At,
    expected: Shape,
    fields?: (language: Language) => readonly string[],
  ): undefined {
    const shapes = { found: shapeOf(node), expected };
    const args = fields && ((language: Language) => ({ ...shapes, fields: fields(language) }));
    return this.fault(at, 'schema/type', args ?? shapes);
  }

  /** Notes in which languages a name that was read is one. */
  count(match: Match<unknown>): void {
    for (const language of match.languages) {
      this.tally.set(language, (this.tally.get(language) ?? 0) + 1 / match.languages.length);
    }
  }

  /** A block of many lines is named by its key, a value by itself. */
  #placeOf(node: Node | null, { entry, written, via }: At): Place {
    const key = entry?.keyRange;
    const aim = aimAt(node);
    const isWord = !isMap(node) && !isSeq(node) && aim[0] !== aim[1];
    return { file: this.file.path, value: isWord ? aim : (key ?? aim), written, key, via };
  }
}

/** Where words stand in braces without a colon: a comma has cut them off from what stands before. */
function commasIn(map: YAMLMap): number[] {
  return map.items
    .slice(1)
    .flatMap(({ key, value }) => (value === null && isScalar(key) ? [rangeOf(key)[0]] : []));
}

/** Where nothing stands, an object that must have fields lacks them, and anything else is not there. */
function nothingFor(schema: Schema, before: unknown): unknown {
  return schema.required && !schema['x-read'] && before === undefined ? emptyObject() : undefined;
}

function readBy(schema: Schema, reader: Reader, node: Node, at: At, before: unknown): unknown {
  if (schema['x-read']) return readValue(reader, node, schema, at);
  if (schema['x-collection'])
    return readCollection(reader, node, schema, at, before as Canonical | undefined);
  if (schema.type === 'array') return readList(reader, node, schema, at, before as unknown[] | undefined);
  if (schema.properties) return readObject(reader, node, schema, at, before as Canonical | undefined);
  return readValue(reader, node, schema, at);
}

/** A Markdown file that a field names: its text, or why there is none. */
export type TextFile =
  | { readonly path: string; readonly text: string }
  | { readonly problem: 'missing' | 'outside' | 'directory' }
  | { readonly diagnostic: Diagnostic };

function shapeOf(node: Node): Shape {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return 'text';
}
