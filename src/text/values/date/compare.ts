import { addDays, type Day, dayNumber } from './calendar.ts';
import { parseEdtf, type Span, spanOf } from './edtf.ts';
import type { DateValue } from './value.ts';

/** The first day that the date may mean; undefined without a year, or where it has no beginning. */
export function earliestDay(date: DateValue): Day | undefined {
  return days(date)?.first;
}

/** The last day that the date may mean; undefined without a year, or where it has no end. */
export function latestDay(date: DateValue): Day | undefined {
  return days(date)?.last;
}

/**
 * Negative where `a` is before `b` whatever day each of them means, positive where it is after, 0 where both mean the
 * same days; undefined where that cannot be said: one lies in the other, they overlap, or a year is missing.
 */
export function compareDates(a: DateValue, b: DateValue): number | undefined {
  const [left, right] = [days(a), days(b)];
  if (!left || !right) return undefined;
  if (left.last !== undefined && right.first !== undefined && left.last < right.first) return -1;
  if (left.first !== undefined && right.last !== undefined && left.first > right.last) return 1;
  return left.first === right.first && left.last === right.last ? 0 : undefined;
}

function days({ edtf, part }: DateValue): Span | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const span = parsed && spanOf(parsed);
  return span && part ? third(span, part) : span;
}

/** Early, mid and late are thirds, so that the three sort; of a month the 1st–10th, 11th–20th and the rest. */
function third(span: Span, part: NonNullable<DateValue['part']>): Span {
  if (span.first === undefined || span.last === undefined) return span;
  const length = Math.floor((dayNumber(span.last) - dayNumber(span.first) + 1) / 3);
  const mid = addDays(span.first, length);
  const late = addDays(mid, length);
  if (part === 'early') return { first: span.first, last: addDays(mid, -1) };
  if (part === 'mid') return { first: mid, last: addDays(late, -1) };
  return { first: late, last: span.last };
}
