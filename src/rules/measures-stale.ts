import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isOpen, reportBefore, stateAt } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { compareDates } from '../text/values/date.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';
import { hasFault } from './written.ts';

/**
 * Measures of which a status report says what the report before it said: their newest word is no younger than that one.
 * Told of each report at once, where that word stands. A measure without dated words may be as it was yesterday; one
 * that is over, runs on or has not begun has nothing new to tell.
 */
export const measuresStale: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, places } = subject;
  // What cannot be read may be the word that is missing.
  const measures = Object.values(plan.data.measures ?? {}).filter(
    ({ id }) => !hasFault(subject, join('/measures', id)),
  );
  const told = new Set<string>();
  for (const edition of Object.values(plan.data.editions ?? {})) {
    const asOf = edition.kind === 'status-report' ? (edition.asOf ?? edition.date) : undefined;
    const before = asOf && reportBefore(plan.data, asOf);
    // The same report in another language or form is no report of its own.
    if (!before || told.has(JSON.stringify(asOf))) continue;
    told.add(JSON.stringify(asOf));
    const stale = measures.flatMap((measure) => {
      const state = stateAt(measure, asOf);
      const isOld = state.date && (compareDates(state.date, before) ?? 1) <= 0;
      const begins = measure.start && (compareDates(measure.start, asOf) ?? 0) > 0;
      const newest = measure.updates?.findLast(({ date }) => date === state.date);
      return newest && isOld && isOpen(state) && !begins ? [{ measure, newest }] : [];
    });
    const [first] = stale;
    if (!first) continue;
    const paths = stale.map(({ newest }) => join(plan.pathOf(newest) ?? '', 'date'));
    const args = { report: edition.title ?? edition.id, count: stale.length, title: first.measure.title };
    yield diagnose('measure/stale', args, foldedAt(places, paths, 'value'));
  }
};
