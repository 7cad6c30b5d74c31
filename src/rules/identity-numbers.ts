import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join } from '../schema/index.ts';
import { type IdentityNumber, identityNumbersIn } from '../text/identity-number.ts';
import { locatedWords, type Rule } from './rule.ts';

/**
 * A person's national identity number, anywhere in the data: it has no place in a municipal document, and not in a
 * file that lies in a repository either, so remarks, names of files and what is internal are read too.
 */
export const identityNumbers: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { number, text, path } of numbersIn(subject.data as object, '')) {
    const { country, masked, index, length } = number;
    const at = locatedWords(subject, path, text, index, length);
    yield diagnose('privacy/identity-number', { country, number: masked }, at);
  }
};

/** The identity numbers in the strings of the data, whatever field they stand in, with the pointers of the strings. */
function* numbersIn(
  data: object,
  path: string,
): Generator<{ number: IdentityNumber; text: string; path: string }> {
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string')
      for (const number of identityNumbersIn(value)) yield { number, text: value, path: join(path, name) };
    else if (typeof value === 'object' && value !== null) yield* numbersIn(value, join(path, name));
  }
}
