import { type Language, languages } from '../text/language.ts';
import { fieldsOf, type Names, type Schema } from './schema.ts';

/**
 * A key or word as it is compared: without case, spaces, `-`, `_` and accents, and with æ, ø and å as ae, oe and aa,
 * so that «Forslag til vedtak», `forslag_til_vedtak` and `moetedato` are read.
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '');
}

/** The English name of a canonical one: caseNumber is written `case number`. */
function english(canonical: string): string {
  return canonical.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}

/** All names of a key or value in one language, the written one first. */
function namesIn(language: Language, names: Names | undefined, canonical: string): string[] {
  const own = names?.[language]?.split('|') ?? [];
  return language === 'en' ? [...(own.length > 0 ? own : [english(canonical)])] : own;
}

/** The name to write for a canonical one in a language. */
export function writtenName(language: Language, names: Names | undefined, canonical: string): string {
  return namesIn(language, names, canonical)[0] ?? english(canonical);
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
  const add = (name: string, canonical: string, of: T, language: Language) => {
    const known = index.get(fold(name));
    if (!known) index.set(fold(name), { canonical, of, languages: [language] });
    else if (known.canonical === canonical && !known.languages.includes(language))
      known.languages.push(language);
  };
  for (const [canonical, names, of] of entries) {
    for (const language of languages)
      for (const name of namesIn(language, names, canonical)) add(name, canonical, of, language);
    add(canonical, canonical, of, 'en');
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
    const fields = Object.entries(fieldsOf(object, tag));
    byTag.set(
      tag ?? '',
      (index = indexOf(fields.map(([name, field]) => [name, field['x-names'], field] as const))),
    );
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

/** The words to write for the values of an enumeration, in one language. */
export function writtenValues(node: Schema, language: Language): string[] {
  return (node.enum ?? []).map((value) => writtenName(language, node['x-values']?.[value], value));
}

/** The names of an object's fields in a language, the written ones and those that are read. */
export function fieldNames(
  object: Schema,
  language: Language,
  tag?: string,
): { name: string; canonical: string }[] {
  return Object.entries(fieldsOf(object, tag)).flatMap(([canonical, field]) =>
    namesIn(language, field['x-names'], canonical).map((name) => ({ name, canonical })),
  );
}
