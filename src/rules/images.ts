import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf, usesIn } from '../model/index.ts';
import { placeOf } from '../schema/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** An image that prose shows must lie in the plan's folder: nothing is fetched from the network. */
export const images: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse) continue;
    for (const { kind, target, index, length } of usesIn(text)) {
      if (kind !== 'image') continue;
      const found = subject.findImage(target, placeOf(subject.places, path)?.file ?? '');
      if (found === 'found') continue;
      const place = locatedWords(subject, path, text, index, length);
      yield diagnose('text/image', { file: target, problem: found }, place);
    }
  }
};
