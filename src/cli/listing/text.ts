import { findField, planSchema, writtenName } from '../../schema/index.ts';
import type { Language } from '../../text/language.ts';
import { printable } from '../report/printable.ts';
import { wordFor } from '../starters/kinds.ts';
import { wordsIn } from '../words/index.ts';
import type { Listing } from './listing.ts';

/** Wider ids push their own line only. */
const widest = 32;

/**
 * A listing for a person: each collection under its name, a line a thing, the documents last.
 *
 *     Tiltak (2)
 *       team-øst   Team øst  (tiltak.yaml:3)
 *       team-vest  Team vest  (tiltak.yaml:6, intern)
 */
export function listingText({ folder, title, collections, documents }: Listing, language: Language): string {
  const { list: words } = wordsIn(language);
  const marks = (internal: boolean) => (internal ? [words.internal] : []);
  const blocks = Object.entries(collections).map(([name, entries]) =>
    block(
      headingOf(name, language),
      entries.map(({ id, name, file, line, internal }) => [
        id,
        name,
        [`${file}:${line}`, ...marks(internal)].join(', '),
      ]),
    ),
  );
  const made = documents.map(({ id, title, kind, file, line, internal }) => {
    const standing = file === undefined ? [] : [`${file}:${line}`];
    return [id, title, [wordFor(kind, language), ...standing, ...marks(internal)].join(', ')] as const;
  });
  const all = [`${printable(title)}  (${folder})`, ...blocks, block(words.documents, made)];
  return `${all.join('\n\n')}\n`;
}

function block(
  heading: string,
  rows: readonly (readonly [id: string, name: string, rest: string])[],
): string {
  const width = Math.max(0, ...rows.map(([id]) => id.length).filter((length) => length <= widest));
  const lines = rows.map(([id, name, rest]) => `  ${id.padEnd(width)}  ${printable(name)}  (${rest})`);
  return [`${heading} (${rows.length})`, ...lines].join('\n');
}

/** The name of a collection as it is written in YAML, with a capital. */
function headingOf(name: string, language: Language): string {
  const names = findField(planSchema, name)?.of['x-names'];
  const word = writtenName(language, names, name);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
