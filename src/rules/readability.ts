import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { located } from '../schema/index.ts';
import { readability as measure } from '../text/readability.ts';
import type { Rule } from './rule.ts';

/** Of fewer words LIX says nothing. */
const fewest = 100;
/** Björnsson calls texts from here on very hard, the language of officials. */
const hard = 55;

/** Prose that only experts read: the law on language asks municipalities for plain words (språklova § 9, språklagen § 11). */
export const readability: Rule = function* ({ data, places }): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(data)) {
    // A word has a letter, and a space stands between two.
    if (!isProse || text.length < 2 * fewest - 1) continue;
    const { words, lix, longest } = measure(wordsOf(text));
    if (words < fewest || lix < hard) continue;
    yield diagnose('text/hard-to-read', { lix, longest }, located(places, path));
  }
};

/** Prose without addresses, references' ids, quotations and tables, which others have written. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/^\s*[>|].*$/gm, '')
    .replace(/!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\]\([^)]*\)|<[^>\s]+>|[*_`#[\]]/g, '');
}
