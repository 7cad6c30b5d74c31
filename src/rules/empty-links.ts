import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf, withoutCode } from '../model/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** A link in prose, as written and by its place in the text. */
export interface WrittenLink {
  readonly written: string;
  readonly words: string;
  readonly address: string;
  readonly index: number;
}

/** `[words](address)`, not an image and not with an image as its words. */
const link = /(?<![!\\[])\[([^[\]]*)\]\(\s*(<[^>\n]*>|[^\s()<]*)[^()\n]*\)/g;

/**
 * A link without words cannot be read aloud (WCAG 2.4.4), and one to what only a web site knows leads nowhere. Which places
 * a document has is known when it is made (see compile/dead-places.ts).
 */
export const emptyLinks: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse) continue;
    for (const { written, words, address, index } of linksIn(text)) {
      const what = faultOf(words, address);
      if (!what) continue;
      const args = { what, link: written };
      yield diagnose('text/empty-link', args, locatedWords(subject, path, text, index, written.length));
    }
  }
};

/** The links in a text in Markdown, without those in code and images. */
export function linksIn(text: string): WrittenLink[] {
  return [...withoutCode(text).matchAll(link)].map(
    ({ 0: written, 1: words = '', 2: address = '', index }) => ({
      written,
      words,
      address: address.replace(/^<\s*|\s*>$/g, ''),
      index,
    }),
  );
}

function faultOf(words: string, address: string): 'words' | 'address' | 'place' | undefined {
  if (words.trim() === '') return 'words';
  if (address === '' || address === '#') return 'address';
  // As what is printed as a link.
  return /^(?:https?:\/\/|mailto:|tel:|#)/i.test(address) ? undefined : 'place';
}
