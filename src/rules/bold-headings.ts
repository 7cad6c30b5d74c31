import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/**
 * A paragraph of bold words alone, with another paragraph below it, as markdownlint's MD036 has it
 * (https://github.com/DavidAnson/markdownlint/blob/main/doc/md036.md). A full stop makes it a sentence.
 */
const boldLine =
  /(?<=^|\n[ \t]*\n)[ \t]*(\*\*|__)(?<words>[^*_\n]{1,80}?[^*_\n.!?,;])\1:?[ \t]*\n[ \t]*\n(?=[ \t]*[^\s*_])/gu;

/**
 * A heading that is only bold is none to those who listen, who go from heading to heading (WCAG 1.3.1), nor to `plan`,
 * which knows sections by their headings.
 */
export const boldHeadings: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse || !text.includes('\n')) continue;
    for (const match of text.matchAll(boldLine)) {
      const words = (match.groups?.words ?? '').replace(/:$/, '').trim();
      const begin = match.index + match[0].indexOf(words);
      yield diagnose('text/bold-heading', { words }, locatedWords(subject, path, text, begin, words.length));
    }
  }
};
