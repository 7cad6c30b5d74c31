import { type Day, dayOf, daysInMonth } from './calendar.ts';
import { groupings } from './words.ts';

/** Year, month or season or grouping, and day, as EDTF writes them: four characters, two, two. */
export interface Point {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly qualifier?: '~' | '?' | '%';
}

/** An end that is missing is open. */
export interface Interval {
  readonly from?: Point;
  readonly to?: Point;
}

export type Edtf = Point | Interval;

/** First and last day; one that is missing is open. */
export interface Span {
  readonly first?: Day;
  readonly last?: Day;
}

export function isPoint(edtf: Edtf): edtf is Point {
  return 'year' in edtf;
}

/** Reads the part of EDTF that a DateValue may hold, and an empty end of an interval as an open one. */
export function parseEdtf(text: string): Edtf | undefined {
  const [left, right, ...more] = text.split('/');
  if (left === undefined || more.length > 0) return undefined;
  if (right === undefined) return parsePoint(left);
  const from = parsePoint(left);
  const to = parsePoint(right);
  if (!from && !/^(\.\.)?$/.test(left)) return undefined;
  if (!to && !/^(\.\.)?$/.test(right)) return undefined;
  if (!from && !to) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

const pointForm =
  /^(?<year>[12]\d{3}|[12]\d\dX|[12]\dXX|XXXX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<qualifier>[~?%])?$/;

function parsePoint(text: string): Point | undefined {
  const point = pointForm.exec(text)?.groups as Point | undefined;
  if (!point) return undefined;
  const { year, month, day, qualifier } = point;
  return makePoint(year, month, day, qualifier);
}

/** A point whose parts fit each other, undefined where they do not (30 February). */
export function makePoint(
  year: string,
  month?: string,
  day?: string,
  qualifier?: Point['qualifier'],
): Point | undefined {
  if (!fits(year, month, day)) return undefined;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(qualifier !== undefined && { qualifier }),
  };
}

function fits(year: string, month?: string, day?: string): boolean {
  if (month === undefined) return year !== 'XXXX';
  if (/\dX/.test(year)) return false;
  if (month === 'XX') return year !== 'XXXX' && (day === undefined || day === 'XX');
  const number = Number(month);
  if (number < 1 || number > 12) {
    return day === undefined && ((number >= 21 && number <= 24) || (number >= 33 && number <= 41));
  }
  if (day === undefined || day === 'XX') return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(year === 'XXXX' ? undefined : Number(year), number);
}

export function printEdtf(edtf: Edtf): string {
  if (!isPoint(edtf))
    return `${edtf.from ? printEdtf(edtf.from) : '..'}/${edtf.to ? printEdtf(edtf.to) : '..'}`;
  return (
    [edtf.year, edtf.month, edtf.day].filter((part) => part !== undefined).join('-') + (edtf.qualifier ?? '')
  );
}

/** The days that a date may mean, or undefined where the year is not known. «ca.» and «usikkert» widen nothing. */
export function spanOf(edtf: Edtf): Span | undefined {
  if (isPoint(edtf)) return spanOfPoint(edtf);
  const from = edtf.from && spanOfPoint(edtf.from);
  const to = edtf.to && spanOfPoint(edtf.to);
  if ((edtf.from && !from) || (edtf.to && !to)) return undefined;
  return { ...(from && { first: from.first }), ...(to && { last: to.last }) };
}

/**
 * The seasons as administrations use the words, wide where usage differs (vårhalvåret begins in January, høsten ends at
 * Christmas), and the winter named after the year that it ends in.
 */
const seasonSpans: Readonly<Record<string, readonly [yearsBack: number, first: string, last: string]>> = {
  '21': [0, '01-01', '06-30'],
  '22': [0, '06-01', '08-31'],
  '23': [0, '08-01', '12-31'],
  '24': [1, '12-01', '03-31'],
};

function spanOfPoint({ year, month, day }: Point): Required<Span> | undefined {
  if (year === 'XXXX') return undefined;
  if (month === undefined || month === 'XX') {
    return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
  }
  const number = Number(year);
  const season = seasonSpans[month];
  if (season) return { first: `${number - season[0]}-${season[1]}`, last: `${year}-${season[2]}` };
  const grouping = groupings.find(
    ({ first, count }) => Number(month) >= first && Number(month) < first + count,
  );
  if (grouping) {
    const last = (Number(month) - grouping.first + 1) * grouping.months;
    return {
      first: dayOf(number, last - grouping.months + 1, 1),
      last: dayOf(number, last, daysInMonth(number, last)),
    };
  }
  const lastDay = daysInMonth(number, Number(month));
  if (day === undefined || day === 'XX') {
    return { first: `${year}-${month}-01`, last: dayOf(number, Number(month), lastDay) };
  }
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

/** Winter, spring, summer, autumn: a year begins with the winter that is named after it. */
export function seasonOrder(month: string | undefined): number | undefined {
  const order = ['24', '21', '22', '23'].indexOf(month ?? '');
  return order < 0 ? undefined : order;
}

/** Whether an interval ends before it starts. Without a year nothing is known: «desember–februar» is right. */
export function isReversed({ from, to }: Interval): boolean {
  if (!from || !to) return false;
  const [start, end] = [spanOfPoint(from), spanOfPoint(to)];
  if (!start || !end) return false;
  if (start.first > end.last) return true;
  const [first, second] = [seasonOrder(from.month), seasonOrder(to.month)];
  return from.year === to.year && first !== undefined && second !== undefined && first > second;
}
