import { slotClose, slotOpen } from '../text.ts';

/** A reference as it stands in prose: `[[id]]` or `[[id|words]]`. */
export interface Reference {
  readonly source: string;
  readonly id: string;
  readonly words?: string;
}

/** What a reference prints: its words, and where it leads if anywhere. */
export type Resolve = (
  id: string,
  words: string | undefined,
) => { readonly text: string; readonly href?: string } | undefined;

const pattern = /(?<!\\)!?\[\[([^[\]|\n]+?)(?:\\?\|([^[\]]+))?\]\]/g;

/**
 * Takes references out of Markdown before it is parsed, since their bars and brackets mean something in tables and
 * links; a placeholder of two private-use characters and a number stands for each.
 */
export function takeReferences(markdown: string): { text: string; references: readonly Reference[] } {
  const references: Reference[] = [];
  const text = markdown.replace(pattern, (source: string, id: string, words: string | undefined) => {
    references.push({
      source,
      id: id.trim(),
      ...(words === undefined ? {} : { words: words.replace(/\s+/g, ' ').trim() }),
    });
    return `${slotOpen}${references.length - 1}${slotClose}`;
  });
  return { text, references };
}

/** Splits a text at its placeholders: stretches of text and references in turn. */
export function splitReferences(
  text: string,
  references: readonly Reference[],
): readonly (string | Reference)[] {
  return text
    .split(new RegExp(`${slotOpen}(\\d+)${slotClose}`))
    .map((part, index) => (index % 2 === 0 ? part : (references[Number(part)] ?? '')))
    .filter((part) => part !== '');
}

/** Puts references back as they were written, where they are none: in code and addresses. */
export function restoreReferences(text: string, references: readonly Reference[]): string {
  return splitReferences(text, references)
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join('');
}
