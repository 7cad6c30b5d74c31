import { isMap } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { YamlFile } from '../../source/parse.ts';
import { type Language, languages } from '../../text/language.ts';
import { findField, writtenName } from '../names.ts';
import type { Place, Places } from '../places.ts';
import { follow, join, planSchema } from '../schema.ts';
import { readCollection } from './collection.ts';
import { readList } from './list.ts';
import { aimAt, entriesOf, reach } from './nodes.ts';
import { type Canonical, emptyObject, readFields } from './object.ts';
import { type At, Reader, type TextFile } from './reader.ts';

/** What stands in a plan's files, in canonical names and values, with the place of each. Not yet validated. */
export interface CanonicalPlan {
  readonly data: Canonical;
  readonly places: Places;
  /** Pointers whose value could not be read. */
  readonly faults: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of a plan into one. Collections add up over files; `plan` and `municipality` too, field by field.
 * `readText` gives the Markdown files that fields name.
 */
export function readFiles(files: readonly YamlFile[], readText: Reader['readText']): CanonicalPlan {
  const data = emptyObject();
  const places = new Map<string, Place>();
  const faults = new Set<string>();
  const tallies = new Map<string, Map<Language, number>>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const reader = new Reader(file, { faults, places, readText });
    readTop(reader, data);
    tallies.set(file.path, reader.tally);
    diagnostics.push(...reader.diagnostics);
  }
  return { data, places: { at: places, languages: chooseLanguages(tallies) }, faults, diagnostics };
}

/** Reads the top of a file: which collections it has, and that it is a file of ours at all. */
function readTop(reader: Reader, data: Canonical): void {
  const { node } = reach(reader.file, reader.file.document.contents);
  const top = { file: reader.file.path, start: 0, end: 0 };
  if (node === null) return;
  const entries = isMap(node) ? entriesOf(reader.file, node).entries : [];
  if (!entries.some(({ key }) => findField(planSchema, key))) {
    const [start, end] = aimAt(node);
    reader.diagnostics.push(
      diagnose(
        'schema/foreign-file',
        { known: writtenName('nb', planSchema.properties?.measures?.['x-names'], 'measures') },
        { span: { ...top, start, end } },
      ),
    );
    return;
  }
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const match = findField(planSchema, entry.key);
    const name = match?.canonical ?? entry.key;
    const at: At = { path: join('', name), written: join('', entry.key), entry };
    if (seen.has(name)) {
      reader.places.set(`${at.path}#again`, {
        file: reader.file.path,
        key: entry.keyRange,
        value: entry.keyRange,
        written: at.written,
      });
      reader.report(`${at.path}#again`, 'schema/duplicate-key', {
        key: entry.key,
        other: seen.get(name) ?? '',
      });
      continue;
    }
    seen.set(name, entry.key);
    if (!match) {
      reader.places.set(at.path, {
        file: reader.file.path,
        key: entry.keyRange,
        value: entry.keyRange,
        written: at.written,
      });
      data[name] = null;
      continue;
    }
    reader.count(match);
    addTo(reader, data, name, entry.value, at);
  }
}

/** Reads the value of a top key and adds it to what earlier files gave. */
function addTo(reader: Reader, data: Canonical, name: string, value: unknown, at: At): void {
  const schema = follow(planSchema.properties?.[name] ?? {});
  const before = data[name];
  const { node } = reach(reader.file, value);
  if (before === undefined || before === null || node === null) {
    const read = reader.read(value, schema, at);
    if (read !== undefined) data[name] = read;
  } else if (schema['x-collection']) readCollection(reader, node, schema, at, before as Canonical);
  else if (schema.type === 'array')
    (before as unknown[]).push(
      ...((readList(reader, node, schema, at, (before as unknown[]).length) as unknown[]) ?? []),
    );
  else if (isMap(node)) addFields(reader, before as Canonical, node, at);
  else reader.wrongShape(node, at, 'map');
}

/** The fields of `plan` in a second file; the same field in both is a mistake. */
function addFields(reader: Reader, before: Canonical, node: Parameters<typeof readFields>[1], at: At): void {
  const schema = follow(planSchema.properties?.[at.path.slice(1)] ?? {});
  const added = emptyObject();
  const places = new Map(reader.places);
  readFields(reader, node, schema, at, added);
  for (const [name, value] of Object.entries(added)) {
    if (!(name in before)) {
      before[name] = value;
      continue;
    }
    const path = join(at.path, name);
    reader.report(path, 'schema/duplicate-key', { key: name, other: name }, [], 'key');
    const first = places.get(path);
    if (first) reader.places.set(path, first);
  }
}

/** The language of each file: the one that most of its names are words of; that of the other files where it has none. */
function chooseLanguages(tallies: ReadonlyMap<string, ReadonlyMap<Language, number>>): Map<string, Language> {
  const total = new Map<Language, number>();
  for (const tally of tallies.values())
    for (const [language, n] of tally) total.set(language, (total.get(language) ?? 0) + n);
  const best = (tally: ReadonlyMap<Language, number>) =>
    languages.reduce<Language | undefined>((chosen, language) => {
      const score = (tally.get(language) ?? 0) + (total.get(language) ?? 0) / 1000;
      const champion = chosen === undefined ? 0 : (tally.get(chosen) ?? 0) + (total.get(chosen) ?? 0) / 1000;
      return score > champion ? language : chosen;
    }, undefined) ?? 'nb';
  return new Map([...tallies].map(([file, tally]) => [file, best(tally)]));
}

export type { TextFile };
