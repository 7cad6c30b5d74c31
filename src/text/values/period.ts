import type { Language } from '../language.ts';
import { addDays, type Day, dayNumber } from './date/calendar.ts';
import { isPoint, isReversed, parseEdtf, printEdtf } from './date/edtf.ts';
import { type DateValue, earliestDay, formatDate, latestDay, readDate } from './date.ts';
import { found, type Reading, refused, withReadable } from './reading.ts';
import { clean } from './spelling.ts';

/**
 * A period as EDTF of its ends, with the precision that was written: `{from: '2020', to: '2030'}`. It lasts from the
 * first day of `from` to the last day of `to`; an end that is missing is open. A single year is both ends.
 */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Reads `2021–2023` with any dash or `til`, one year, or any two dates with a year. */
export function readPeriod(source: string): Reading<Period> {
  return withReadable(attempt(source), attempt);
}

function attempt(source: string): Reading<Period> {
  const short = /^(\d{2})(\d{2}) ?([-–—/]) ?(\d{2})$/.exec(clean(source));
  if (short) {
    const [, century = '', first = '', separator, second = ''] = short;
    const spelledOut = Number(second) > Number(first) ? [`${century}${first}–${century}${second}`] : [];
    const isMonth = separator === '-' && readDate(clean(source)).ok;
    if (!isMonth || spelledOut.length > 0) {
      return refused(
        isMonth ? 'ambiguous' : 'format',
        isMonth ? [...spelledOut, monthOf(clean(source))] : spelledOut,
      );
    }
  }
  const date = readDate(source);
  return date.ok ? periodOf(date.value) : date;
}

/** `2011-12` in words that are no range of years. */
function monthOf(edtf: string): string {
  return formatDate({ edtf }, 'nb').replaceAll('\u00a0', ' ');
}

/**
 * The period of `{from, to}`, each read as a date; an end that is missing is open. Refused where it ends before it starts,
 * or an end has no year.
 */
export function periodBetween(from: DateValue | undefined, to: DateValue | undefined): Reading<Period> {
  const open = found<Period>({});
  const start = from ? periodOf(from) : open;
  const end = to ? periodOf(to) : open;
  if (!start.ok) return start;
  if (!end.ok) return end;
  return periodOf({ edtf: `${start.value.from ?? '..'}/${end.value.to ?? '..'}` });
}

function periodOf({ edtf = '', part }: DateValue): Reading<Period> {
  const parsed = parseEdtf(edtf);
  if (!parsed || part !== undefined || edtf.includes('XXXX')) return refused('format');
  if (isPoint(parsed)) return found({ from: edtf, to: edtf });
  if (isReversed(parsed)) {
    const { from, to } = parsed;
    return refused(
      'format',
      from && to ? [formatPeriod({ from: printEdtf(to), to: printEdtf(from) }, 'nb')] : [],
    );
  }
  const { from, to } = parsed;
  return found({ ...(from && { from: printEdtf(from) }), ...(to && { to: printEdtf(to) }) });
}

/** `2020–2030`, `2021`, `fra og med 2021`, `18. mars 2021–31. desember 2023`. */
export function formatPeriod(
  { from, to }: Period,
  language: Language,
  style: 'long' | 'numeric' = 'long',
): string {
  const edtf = from !== undefined && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
  return formatDate({ edtf }, language, style);
}

/** The first day: 1 January where a year was written. */
export function firstDay({ from }: Period): Day | undefined {
  return from === undefined ? undefined : earliestDay({ edtf: from });
}

/** The last day: 31 December where a year was written. */
export function lastDay({ to }: Period): Day | undefined {
  return to === undefined ? undefined : latestDay({ edtf: to });
}

/** Years in steps of a half. */
export interface Share {
  readonly gone: number;
  readonly of: number;
}

/**
 * How many years of a period have gone when `day` begins, both rounded to the nearest half: `{gone: 1.5, of: 10}`.
 *
 * A period lasts from its first day through its last: 2020–2023 is four years, as an økonomiplan is. Councils name a plan
 * that they adopt in the course of its first year otherwise: adopted in June 2020 and called 2020–2030 it is a ten-year
 * plan, which runs from `adopted` (EDTF) to the same day of the last year. So with `adopted` in the year in which the
 * period starts, and both ends written as years, that is what is counted; an earlier or later adoption changes nothing.
 *
 * A period that is not over never shows as gone whole, nor one that has not begun as begun. Undefined where it is open.
 */
export function shareGone(period: Period, day: Day, adopted?: string): Share | undefined {
  const [first, last] = [firstDay(period), lastDay(period)];
  if (first === undefined || last === undefined) return undefined;
  const start = adopted === undefined ? undefined : earliestDay({ edtf: adopted });
  const yearsOnly = /^\d{4}$/.test(period.from ?? '') && /^\d{4}$/.test(period.to ?? '');
  if (yearsOnly && start !== undefined && start.slice(0, 4) === period.from && period.from !== period.to) {
    return share(start, anniversary(start, period.to ?? ''), day);
  }
  return share(first, addDays(last, 1), day);
}

/** The same day of another year; 29 February becomes 1 March. */
function anniversary(day: Day, year: string): Day {
  return addDays(`${year}-${day.slice(5, 7)}-01`, Number(day.slice(8)) - 1);
}

function share(start: Day, end: Day, day: Day): Share {
  const of = Math.max(0.5, halves(dayNumber(end) - dayNumber(start)));
  if (day >= end) return { gone: of, of };
  return { gone: Math.min(of - 0.5, Math.max(0, halves(dayNumber(day) - dayNumber(start)))), of };
}

/** Days as years (of 365.2425 days, the mean of the calendar), to the nearest half. */
function halves(days: number): number {
  return Math.round((days / 365.2425) * 2) / 2;
}
