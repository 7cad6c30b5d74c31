import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located } from '../schema/index.ts';
import { type DateValue, formatDate } from '../text/values/date.ts';
import type { Rule } from './rule.ts';

/**
 * The date of a treatment, or of a meeting that treats cases, has its year: treatments stand in the order of their dates,
 * and the notice and the minutes are read long after. A gathering is announced without one.
 */
export const yearsMissing: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const { data } = plan;
  for (const one of Object.values(data.cases ?? {}))
    for (const row of one.routing ?? []) yield* dated(row, row.date);
  for (const meeting of Object.values(data.meetings ?? {}))
    if (meeting.cases?.length || meeting.minutes?.items?.length) yield* dated(meeting, meeting.date);

  function* dated(owner: object, date: DateValue | undefined): Iterable<Diagnostic> {
    if (!date?.edtf?.startsWith('XXXX')) return;
    const at = located(places, join(plan.pathOf(owner) ?? '', 'date'));
    yield diagnose('time/no-year', { date: formatDate(date, data.plan?.language ?? 'nb') }, at);
  }
};
