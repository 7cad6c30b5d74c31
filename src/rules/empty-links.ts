import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf, withoutCode } from '../model/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** `[words](address)`, not an image and not with an image as its words. */
const link = /(?<![!\\[])\[([^[\]]*)\]\(\s*(<[^>\n]*>|[^\s()<]*)[^()\n]*\)/g;

/** A link without words cannot be read aloud (WCAG 2.4.4), and one to what only a web site knows leads nowhere. */
export const emptyLinks: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse) continue;
    for (const { 0: written, 1: words = '', 2: address = '', index } of withoutCode(text).matchAll(link)) {
      const what = faultOf(words, address.replace(/^<\s*|\s*>$/g, ''));
      if (!what) continue;
      const args = { what, link: written };
      yield diagnose('text/empty-link', args, locatedWords(subject, path, text, index, written.length));
    }
  }
};

function faultOf(words: string, address: string): 'words' | 'address' | 'place' | undefined {
  if (words.trim() === '') return 'words';
  if (address === '' || address === '#') return 'address';
  // As what is printed as a link.
  return /^(?:https?:\/\/|mailto:|tel:|#)/i.test(address) ? undefined : 'place';
}
