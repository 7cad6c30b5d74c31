import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { unprintable } from '../text/coverage.ts';
import { locatedWords, type Rule } from './rule.ts';

/** A character that no bundled font has would be an empty box in the PDF. Told once for each character of a text. */
export const unprintableCharacters: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path } of textsOf(subject.data)) {
    const counts = new Map<string, { codePoint: string; count: number }>();
    for (const { character, codePoint } of unprintable(text)) {
      const known = counts.get(character);
      counts.set(character, { codePoint, count: (known?.count ?? 0) + 1 });
    }
    for (const [character, { codePoint, count }] of counts) {
      yield diagnose(
        'text/unprintable',
        { character, codePoint, count },
        locatedWords(subject, path, text, text.indexOf(character), character.length),
      );
    }
  }
};
