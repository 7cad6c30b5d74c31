import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { kinds, textsOf, usesIn } from '../model/index.ts';
import { nearest } from '../schema/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** `[[id]]` in prose must lead to something that the plan declares. */
export const proseReferences: Rule = function* (subject): Iterable<Diagnostic> {
  const { directory } = subject.plan;
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse) continue;
    for (const { kind, target, index, length } of usesIn(text)) {
      if (kind !== 'reference' || directory.find(target, kinds).length > 0) continue;
      const suggestions = nearest(
        target,
        directory.entries.map(({ id }) => id),
      );
      yield diagnose(
        'ref/unknown',
        { name: target, kinds: [] },
        { ...locatedWords(subject, path, text, index, length), suggestions },
      );
    }
  }
};
