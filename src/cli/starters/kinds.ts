import { findValue, follow, nearest, type Schema, writtenName } from '../../schema/index.ts';
import { type Language, languages } from '../../text/language.ts';
import { readStarter, starterNames } from './starter.ts';

/** The kinds of document, as an edition names them. */
export const editionKinds: Schema = follow(follow({ $ref: '#/definitions/edition' }).properties?.kind ?? {});

/** A kind of document that has a starter. */
export interface StarterKind {
  readonly kind: string;
  /** Its word in the user's language. */
  readonly word: string;
  /** What it is, in a few words. */
  readonly about: string;
}

/** The kinds that have a starter, in the order of the schema. */
export function starterKinds(language: Language): StarterKind[] {
  const names = new Set(starterNames(language));
  return (editionKinds.enum ?? [])
    .filter((kind) => names.has(`${kind}.yaml`))
    .map((kind) => ({
      kind,
      word: wordFor(kind, language),
      about: aboutIn(readStarter(`${kind}.yaml`, language)),
    }));
}

/** The word for a kind in a language. */
export function wordFor(kind: string, language: Language): string {
  return writtenName(language, editionKinds['x-values']?.[kind], kind);
}

/** The first line of a starter tells what it is: `# Mandat: oppdraget til en gruppe.` */
function aboutIn(text: string): string {
  return /^# .*?: (.*?)\.?\n/.exec(text)?.[1] ?? '';
}

/** The kind that a word in any language means; else the word that may be meant. */
export function findKind(
  word: string,
  language: Language,
): { kind: string } | { suggestion: string | undefined } {
  const kind = findValue(editionKinds, word)?.canonical;
  if (kind !== undefined) return { kind };
  const words = [language, ...languages].flatMap((one) =>
    starterKinds(language).map(({ kind }) => wordFor(kind, one)),
  );
  return { suggestion: nearest(word, words)[0] };
}
