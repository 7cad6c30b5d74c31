import { isMap } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { YamlFile } from '../../source/parse.ts';
import { type Language, languages } from '../../text/language.ts';
import { findField, nearestField, writtenName } from '../names.ts';
import type { Places } from '../places.ts';
import { follow, join, planSchema } from '../schema.ts';
import { isSwedish } from './ahead.ts';
import { noteIds } from './collection.ts';
import { aimAt, entriesOf, isEmpty, reach } from './nodes.ts';
import { type Canonical, emptyObject, readFields } from './object.ts';
import { Reader, type Shared, type TextFile } from './reader.ts';

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
export function readFiles(files: readonly YamlFile[], readText: Shared['readText']): CanonicalPlan {
  const data = emptyObject();
  const shared: Shared = {
    faults: new Set(),
    places: new Map(),
    ids: new Map(),
    readText,
    krone: files.some(isSwedish) ? 'SEK' : 'NOK',
    chapterFiles: new Map(),
  };
  for (const file of files) noteWrittenIds(file, shared);
  const readers = files.map((file) => {
    const reader = new Reader(file, shared);
    readTop(reader, data);
    return reader;
  });
  const languages = chooseLanguages(new Map(readers.map(({ file, tally }) => [file.path, tally])));
  for (const [file, from] of shared.chapterFiles) languages.set(file, languages.get(from) ?? 'nb');
  const diagnostics = readers.flatMap((reader) =>
    reader.diagnostics.map((inLanguage) => inLanguage(languages.get(reader.file.path) ?? 'nb')),
  );
  return { data, places: { at: shared.places, languages }, faults: shared.faults, diagnostics };
}

function noteWrittenIds(file: YamlFile, { ids }: Shared): void {
  const { node } = reach(file, file.document.contents);
  for (const { key, value } of isMap(node) ? entriesOf(file, node).entries : []) {
    const match = findField(planSchema, key);
    if (match && follow(match.of)['x-collection']) noteIds(file, value, join('', match.canonical), ids);
  }
}

/** Reads the top of a file: which collections it has, and that it is a file of ours at all. */
function readTop(reader: Reader, data: Canonical): void {
  const { node } = reach(reader.file, reader.file.document.contents);
  if (isEmpty(reader.file, node)) return;
  const keys = isMap(node) ? entriesOf(reader.file, node).entries.map(({ key }) => key) : [];
  if (isMap(node) && keys.some((key) => findField(planSchema, key))) {
    readFields(reader, node, planSchema, { path: '', written: '' }, data, true);
    return;
  }
  const [start, end] = aimAt(node);
  const span = { file: reader.file.path, start, end };
  reader.diagnostics.push((language) => {
    const known = writtenName(language, planSchema.properties?.measures?.['x-names'], 'measures');
    // «titlak» would lose all measures without a word: a file that may be ours is more than a piece of information.
    const suggestions = keys
      .flatMap((key) => nearestField(planSchema, key, language).suggestions)
      .slice(0, 1);
    const severity = suggestions.length > 0 ? ('warning' as const) : ('info' as const);
    return diagnose('schema/foreign-file', { known }, { span, suggestions, severity });
  });
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
