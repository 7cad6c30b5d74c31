import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join } from '../schema/index.ts';
import { identityNumbersIn } from '../text/identity-number.ts';
import { locatedWords, type Rule } from './rule.ts';

/**
 * A person's national identity number, anywhere in the data: it has no place in a municipal document, and not in a
 * file that lies in a repository either, so remarks, names of files and what is internal are read too.
 */
export const identityNumbers: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path } of stringsOf(subject.data, '')) {
    for (const { country, masked, index, length } of identityNumbersIn(text)) {
      const at = locatedWords(subject, path, text, index, length);
      yield diagnose('privacy/identity-number', { country, number: masked }, at);
    }
  }
};

/** Every string of the data with its pointer, whatever field it stands in. */
function* stringsOf(value: unknown, path: string): Generator<{ text: string; path: string }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* stringsOf(inner, join(path, name));
}
