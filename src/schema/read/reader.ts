import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Code, type CodeArgs, type Diagnostic, diagnose, type Shape } from '../../diagnostics/index.ts';
import type { YamlFile } from '../../source/parse.ts';
import type { Language } from '../../text/language.ts';
import type { Match } from '../names.ts';
import type { Place } from '../places.ts';
import { follow, type Schema } from '../schema.ts';
import { readCollection } from './collection.ts';
import { readList } from './list.ts';
import { aimAt, type Entry, reach, scalarText } from './nodes.ts';
import { readObject } from './object.ts';
import { readValue } from './value.ts';

/** Where a node stands: its canonical pointer, the pointer as written, and its key. */
export interface At {
  readonly path: string;
  readonly written: string;
  readonly entry?: Entry;
}

/** How deep maps and lists may stand in each other: far above any plan, below what would exhaust the stack. */
const maxDepth = 60;

/** What reading one file gathers: where each value stands, what could not be read, and which language the file is in. */
export class Reader {
  readonly file: YamlFile;
  readonly diagnostics: Diagnostic[] = [];
  /** Pointers whose value could not be read; the validator is not asked about them. */
  readonly faults: Set<string>;
  readonly places: Map<string, Place>;
  /** Reads a Markdown file that the plan names; see source/. */
  readonly readText: (name: string, from: string) => TextFile;
  readonly tally = new Map<Language, number>();
  #depth = 0;

  constructor(file: YamlFile, shared: Pick<Reader, 'faults' | 'places' | 'readText'>) {
    this.file = file;
    this.faults = shared.faults;
    this.places = shared.places;
    this.readText = shared.readText;
  }

  /** Reads a node as its schema says. Undefined where nothing stands or nothing could be read. */
  read(source: unknown, schema: Schema, at: At): unknown {
    const { node, via } = reach(this.file, source);
    this.#place(node, at, via ?? at.entry?.via);
    if (node === null || (isScalar(node) && scalarText(this.file, node) === undefined)) return undefined;
    if (++this.#depth > maxDepth) {
      this.#depth--;
      return this.fault(at, 'schema/nesting', { depth: maxDepth });
    }
    const target = follow(schema);
    const value = target['x-read']
      ? readValue(this, node, target, at)
      : target['x-collection']
        ? readCollection(this, node, target, at)
        : target.type === 'array'
          ? readList(this, node, target, at)
          : target.properties
            ? readObject(this, node, target, at)
            : readValue(this, node, target, at);
    this.#depth--;
    return value;
  }

  /** Notes a mistake at a place and that nothing there was read. */
  fault<C extends Code>(at: At, code: C, args: CodeArgs[C], suggestions: readonly string[] = []): undefined {
    this.faults.add(at.path);
    this.report(at.path, code, args, suggestions);
    return undefined;
  }

  /** Notes a mistake at a place. */
  report<C extends Code>(
    path: string,
    code: C,
    args: CodeArgs[C],
    suggestions: readonly string[] = [],
    aim: 'key' | 'value' = 'value',
  ): void {
    const place = this.places.get(path);
    const [start, end] = (aim === 'key' ? place?.key : undefined) ?? place?.value ?? [0, 0];
    const related = place?.via
      ? [{ note: 'used-here' as const, span: { file: place.file, start: place.via[0], end: place.via[1] } }]
      : [];
    this.diagnostics.push(
      diagnose(code, args, {
        path,
        pointer: place?.written ?? '',
        span: { file: place?.file ?? this.file.path, start, end },
        suggestions,
        related,
      }),
    );
  }

  /** The wrong kind of thing stands here: a list where one value belongs, a word where fields belong. */
  wrongShape(node: Node, at: At, expected: Shape): undefined {
    return this.fault(at, 'schema/type', { found: shapeOf(node), expected });
  }

  /** Notes in which languages a name that was read is one. */
  count(match: Match<unknown>): void {
    for (const language of match.languages) {
      this.tally.set(language, (this.tally.get(language) ?? 0) + 1 / match.languages.length);
    }
  }

  #place(node: Node | null, at: At, via: readonly [number, number] | undefined): void {
    const key = at.entry?.keyRange;
    const isBlock = isMap(node) || isSeq(node);
    const value = isBlock
      ? (key ?? aimAt(node))
      : node && node.range?.[0] !== node.range?.[1]
        ? aimAt(node)
        : (key ?? aimAt(node));
    this.places.set(at.path, {
      file: this.file.path,
      value,
      written: at.written,
      ...(key ? { key } : {}),
      ...(via ? { via } : {}),
    });
  }
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
