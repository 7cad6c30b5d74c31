import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { objectsOf, textsOf, usesIn } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** An image in prose and a logo have words for those who do not see them (WCAG 1.1.1, PDF/UA-1 7.3). */
export const alternatives: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.data)) {
    if (!isProse) continue;
    for (const { kind, target, index, length } of usesIn(text)) {
      if (kind !== 'image' || !/^!\[\s*\]/.test(text.slice(index))) continue;
      const at = locatedWords(subject, path, text, index, length);
      yield diagnose('text/no-alternative', { what: 'image', file: target }, at);
    }
  }
  for (const { object, path, schema } of objectsOf(subject.data)) {
    const { file } = object;
    if (!schema.properties?.alternativeText || typeof file !== 'string') continue;
    if ((object.alternativeText ?? '') !== '') continue;
    const at = located(subject.places, join(path, 'file'));
    yield diagnose('text/no-alternative', { what: 'logo', file }, at);
  }
};
