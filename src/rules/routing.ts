import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { treatmentsOf } from '../model/index.ts';
import { located, placeOf, spanOf } from '../schema/index.ts';
import { formatCaseNumber } from '../text/values/case-number.ts';
import type { Rule } from './rule.ts';

/** A body gives a number to one treatment only. */
export const routing: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const first = new Map<string, string>();
  for (const one of Object.values(plan.data.cases ?? {})) {
    for (const { row, entry, body, caseNumber } of treatmentsOf(one, plan.data)) {
      const path = plan.pathOf(row) ?? (entry && plan.pathOf(entry)) ?? '';
      if (!body || !caseNumber) continue;
      const number = formatCaseNumber(caseNumber);
      const whose = 'id' in body ? `${body.to}/${body.id}` : 'name' in body ? body.name : '';
      const key = `${whose} ${number}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, path);
        continue;
      }
      const place = placeOf(places, before);
      const related = place ? [{ note: 'first-here' as const, span: spanOf(place, 'value') }] : [];
      yield diagnose('ref/routing-twice', { number }, { ...located(places, path), related });
    }
  }
};
