import { type Language, languages } from '../text/language.ts';
import { fieldEntries, type Names, type Schema } from './schema.ts';
import { fold } from './spelling.ts';
import { nearest } from './suggest.ts';

/** The English name of a canonical one: caseNumber is written `case number`. */
function english(canonical: string): string {
  return canonical.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}

/** All names of a key or value in one language, the written one first. */
function namesIn(language: Language, names: Names | undefined, canonical: string): string[] {
  const own = names?.[language]?.split('|') ?? [];
  return language === 'en' && own.length === 0 ? [english(canonical)] : own;
}

/** The name to write for a canonical one in a language. */
export function writtenName(language: Language, names: Names | undefined, canonical: string): string {
  return namesIn(language, names, canonical)[0] ?? english(canonical);
}

/** Every name of a field or value in every language; those that are written, and those that are only read. */
export function allNames(
  names: Names | undefined,
  canonical: string,
): readonly { name: string; isWritten: boolean }[] {
  const inAll = languages.flatMap((language) =>
    namesIn(language, names, canonical).map((name, index) => ({ name, isWritten: index === 0 })),
  );
  return [...inAll, { name: canonical, isWritten: true }];
}

/** A name that was found, and the languages in which it is one. */
export interface Match<T> {
  readonly canonical: string;
  readonly of: T;
  readonly languages: readonly Language[];
}

type Index<T> = ReadonlyMap<string, Match<T>>;

function indexOf<T>(entries: Iterable<readonly [string, Names | undefined, T]>): Index<T> {
  const index = new Map<string, { canonical: string; of: T; languages: Language[] }>();
  const add = (name: string, canonical: string, of: T, language?: Language) => {
    const known = index.get(fold(name)) ?? { canonical, of, languages: [] };
    index.set(fold(name), known);
    if (language && known.canonical === canonical && !known.languages.includes(language))
      known.languages.push(language);
  };
  for (const [canonical, names, of] of entries) {
    for (const language of languages)
      for (const name of namesIn(language, names, canonical)) add(name, canonical, of, language);
    // A code such as `nb` is a word of no language.
    add(canonical, canonical, of);
  }
  return index;
}

const fieldIndexes = new WeakMap<Schema, Map<string, Index<Schema>>>();
const valueIndexes = new WeakMap<Schema, Index<undefined>>();

/** The field of an object that a written key means, in any language. */
export function findField(object: Schema, key: string, tag?: string): Match<Schema> | undefined {
  let byTag = fieldIndexes.get(object);
  if (!byTag) fieldIndexes.set(object, (byTag = new Map()));
  let index = byTag.get(tag ?? '');
  if (!index) {
    const fields = fieldEntries(object, tag);
    index = indexOf(fields.map(([name, field]) => [name, field['x-names'], field] as const));
    byTag.set(tag ?? '', index);
  }
  return index.get(fold(key));
}

/** The value of an enumeration that a written word means, in any language. */
export function findValue(node: Schema, word: string): Match<undefined> | undefined {
  let index = valueIndexes.get(node);
  if (!index) {
    const values = node.enum ?? [];
    valueIndexes.set(
      node,
      (index = indexOf(values.map((value) => [value, node['x-values']?.[value], undefined] as const))),
    );
  }
  return index.get(fold(word));
}

/** Fields that every object has, which nobody looks for. */
const everywhere = new Set(['id', 'description', 'note', 'link', 'access', 'exemption']);

/** The names to write for the fields of an object, in one language. */
export function writtenFields(object: Schema, language: Language, tag?: string): string[] {
  const own = fieldEntries(object, tag).filter(([name, field]) => !everywhere.has(name) && !field['x-into']);
  return [...new Set(own.map(([name, field]) => writtenName(language, field['x-names'], name)))];
}

/** The words to write for the values of an enumeration, in one language. */
export function writtenValues(node: Schema, language: Language): string[] {
  return (node.enum ?? []).map((value) => writtenName(language, node['x-values']?.[value], value));
}

/** What a misspelt name may mean: the canonical name, and what to write instead in the language of the file. */
export interface Guess {
  readonly means?: string;
  readonly suggestions: readonly string[];
}

/**
 * The field that a wrong key is nearest to: what another variant calls it, or in the language of the file, or in any.
 * @param isMissing whether the object lacks a field that it must have, which is the likeliest to be meant
 */
export function nearestField(
  object: Schema,
  key: string,
  language: Language,
  isMissing: (canonical: string) => boolean = () => false,
  tag?: string,
): Guess {
  const fields = fieldEntries(object, tag).map(([canonical, { 'x-names': names }]) => ({ canonical, names }));
  const elsewhere = findField(object, key)?.canonical;
  const twin = fields.find(({ canonical }) => canonical === elsewhere);
  if (twin)
    return { means: twin.canonical, suggestions: [writtenName(language, twin.names, twin.canonical)] };
  const missing = fields.filter(({ canonical }) => isMissing(canonical));
  return (
    guess(missing, key, language, 1 / 2) ??
    guess(fields, key, language) ??
    begun(fields, key, language) ?? { suggestions: [] }
  );
}

/** The words to write for the value of an enumeration that a misspelt word is nearest to. */
export function nearestValue(node: Schema, word: string, language: Language): readonly string[] {
  const values = (node.enum ?? []).map((canonical) => ({ canonical, names: node['x-values']?.[canonical] }));
  return guess(values, word, language)?.suggestions ?? [];
}

interface Named {
  readonly canonical: string;
  readonly names: Names | undefined;
}

/** The one field whose name begins as the key does: `unntatt` is «unntatt offentlighet». */
function begun(fields: readonly Named[], key: string, language: Language): Guess | undefined {
  const start = fold(key);
  if (start.length < 4) return undefined;
  const [only, another] = fields.filter(({ canonical, names }) =>
    languages.some((one) => namesIn(one, names, canonical).some((name) => fold(name).startsWith(start))),
  );
  if (!only || another) return undefined;
  return { means: only.canonical, suggestions: [writtenName(language, only.names, only.canonical)] };
}

function guess(all: readonly Named[], word: string, language: Language, share?: number): Guess | undefined {
  for (const one of [language, ...languages]) {
    const named = all.flatMap(({ canonical, names }) =>
      namesIn(one, names, canonical).map((name) => ({ name, canonical, names })),
    );
    const [best] = nearest(
      word,
      named.map(({ name }) => name),
      1,
      share,
    );
    const match = named.find(({ name }) => name === best);
    if (!match) continue;
    const { name, canonical, names } = match;
    return {
      means: canonical,
      suggestions: [one === language ? name : writtenName(language, names, canonical)],
    };
  }
  return undefined;
}
