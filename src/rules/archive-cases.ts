import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located, placeOf, spanOf } from '../schema/index.ts';
import { formatCaseNumber } from '../text/values/case-number.ts';
import type { Rule } from './rule.ts';

/**
 * Two cases of one number in the archive. Several papers of one archive case differ in what stands behind the hyphen, or
 * in their running numbers (Noark 5: mappe, journalpost).
 */
export const archiveCases: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const first = new Map<string, string>();
  for (const { id, archiveCase, journalNumber } of Object.values(plan.data.cases ?? {})) {
    if (!archiveCase) continue;
    const number = formatCaseNumber(archiveCase);
    const path = join(join('/cases', id), 'archiveCase');
    const key = JSON.stringify([number, journalNumber]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, path);
      continue;
    }
    const place = placeOf(places, before);
    const related = place ? [{ note: 'first-here' as const, span: spanOf(place, 'value') }] : [];
    yield diagnose('ref/archive-case-twice', { number }, { ...located(places, path), related });
  }
};
