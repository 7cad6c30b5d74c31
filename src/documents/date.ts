import { type Edition, type PlanData, treatmentsOf } from '../model/index.ts';
import type { DateValue } from '../text/values/date.ts';

/**
 * The date of a document, whose names it prints: its own, else that of what it is of: the day of the meeting, the first
 * treatment of the case. Undefined where nothing has a date; the present names are printed then.
 */
export function dateOf(edition: Edition, data: PlanData): DateValue | undefined {
  const own = ('asOf' in edition ? edition.asOf : undefined) ?? edition.date;
  if (own || !('of' in edition) || !edition.of || !('target' in edition.of)) return own;
  const { of } = edition;
  if (of.to === 'cases') {
    const dates = treatmentsOf(of.target, data).flatMap(({ date }) => date ?? []);
    return of.target.date ?? dates[0];
  }
  return of.to === 'meetings' || of.to === 'newsletters' ? of.target.date : undefined;
}
