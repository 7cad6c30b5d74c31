import type { PrintedWords } from '../../model/index.ts';
import { allNames, fieldEntries, fold, follow, planSchema } from '../../schema/index.ts';
import type { DocumentWords } from './words.ts';

const objects = [planSchema, ...Object.values(planSchema.definitions ?? {})];
const values = ['sectionKind', 'editionKind'].map((name) => follow({ $ref: `#/definitions/${name}` }));

/**
 * The words of documents with those of the municipality and the plan in their places. A term is the name of a field,
 * section or document in any language, or the word that would be printed; of a name that both heads a chapter and
 * labels a line, the chapter's heading is meant. The last one wins.
 */
export function houseWords(words: DocumentWords, vocabulary: readonly PrintedWords[]): DocumentWords {
  return vocabulary.reduce(withTerm, words);
}

/** Whether a term of a vocabulary means a word that documents print. */
export function isPrintedWord(words: DocumentWords, term: string): boolean {
  const { kinds, sections, headings, labels } = words;
  const names = namesOf(term);
  return [kinds, sections, headings, labels]
    .flatMap((table) => Object.entries<string>(table))
    .some(([name, printed]) => names.has(name) || fold(printed) === fold(term));
}

function withTerm(words: DocumentWords, { term, words: said }: PrintedWords): DocumentWords {
  if (!said) return words;
  const names = namesOf(term);
  const isMeant = (name: string, printed: string) => names.has(name) || fold(printed) === fold(term);
  const changed = <Key extends string>(table: Readonly<Record<Key, string>>) =>
    Object.fromEntries(
      Object.entries<string>(table).map(([name, printed]) => [name, isMeant(name, printed) ? said : printed]),
    ) as Record<Key, string>;
  const isHeading = Object.entries(words.headings).some(([name, printed]) => isMeant(name, printed));
  return {
    ...words,
    kinds: changed(words.kinds),
    sections: changed(words.sections),
    headings: changed(words.headings),
    labels: isHeading ? words.labels : changed(words.labels),
  };
}

/**
 * The canonical names of the fields, sections and documents that a term means. What is written so goes before what is
 * only read so: «saksnummer» is that of a case, though a measure's number may be called so too.
 */
function namesOf(term: string): ReadonlySet<string> {
  termIndex ??= indexTerms();
  const { written, read } = termIndex.get(fold(term)) ?? { written: none, read: none };
  return written.size > 0 ? written : read;
}

interface Meanings {
  readonly written: Set<string>;
  readonly read: Set<string>;
}

const none: ReadonlySet<string> = new Set();
let termIndex: ReadonlyMap<string, Meanings> | undefined;

function indexTerms(): ReadonlyMap<string, Meanings> {
  const index = new Map<string, Meanings>();
  const named = [
    ...objects.flatMap((object) =>
      fieldEntries(object).map(([name, field]) => [name, field['x-names']] as const),
    ),
    ...values.flatMap((node) =>
      (node.enum ?? []).map((value) => [value, node['x-values']?.[value]] as const),
    ),
  ];
  for (const [canonical, names] of named) {
    for (const { name, isWritten } of allNames(names, canonical)) {
      const meanings = index.get(fold(name)) ?? { written: new Set(), read: new Set() };
      index.set(fold(name), meanings);
      meanings[isWritten ? 'written' : 'read'].add(canonical);
    }
  }
  return index;
}
