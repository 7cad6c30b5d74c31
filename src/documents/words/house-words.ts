import type { PrintedWords } from '../../model/index.ts';
import { findField, findValue, fold, follow, planSchema } from '../../schema/index.ts';
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

/** The canonical names of the fields, sections and documents that a term means. */
function namesOf(term: string): Set<string> {
  return new Set([
    ...objects.flatMap((object) => findField(object, term)?.canonical ?? []),
    ...values.flatMap((value) => findValue(value, term)?.canonical ?? []),
  ]);
}
