import { dayNumber } from './calendar.ts';
import { type Interval, makePoint, type Point, seasonOrder, spanOf } from './edtf.ts';
import { readPoint } from './point.ts';

const separators =
  / ?[–—] ?| ?- ?| ?\/ ?| (?:til|till|to|through|og|och|and) | (?:til og med|till och med|t\.?o\.?m\.?) /g;
const and = /^ (?:og|och|and) $/;
const between = /^(?:mellom|mellan|between) /;
const start =
  /^(?:(?:i )?(?:perioden|the period) )?(?:(?:fra|fraa|fraan|from|mellom|mellan|between) (?:og med |och med )?)?/;
const openStart =
  /^(?:til og med|till och med|t\.?o\.?m\.?|til|till|until|through|up to and including) (?<rest>.+)$/;
const openEnd =
  /^(?:fra og med|fraa og med|fraan och med|f\.?o\.?m\.?|fra|fraa|fraan|from|since|siden|sidan) (?<rest>.+)$/;

/** Reads an interval; it may end before it starts, which the caller refuses. `folded` is as `fold` writes it. */
export function readInterval(folded: string): Interval | undefined {
  const rest = folded.replace(start, '');
  for (const separator of rest.matchAll(separators)) {
    const to = readPoint(rest.slice(separator.index + separator[0].length))?.point;
    const from = to && readStart(rest.slice(0, separator.index), to);
    const spans = !and.test(separator[0]) || between.test(folded) || (from && isNext(from, to));
    if (from && to && spans) return { from, to };
  }
  return readOpen(folded);
}

function readOpen(folded: string): Interval | undefined {
  const to = openStart.exec(folded)?.groups?.rest;
  const from = openEnd.exec(folded)?.groups?.rest ?? /^(?<rest>.*\d{4}) ?[–-]$/.exec(folded)?.groups?.rest;
  const point = readPoint(to ?? from ?? '')?.point;
  return point && (to === undefined ? { from: point } : { to: point });
}

/** The first half of an interval takes what it leaves out from the second: «8.–9. desember 2022», «mars–mai 2022». */
function readStart(text: string, to: Point): Point | undefined {
  const bare = /^(?:den )?(?<day>\d{1,2})\.?(?:(?<=\.) ?(?<month>\d{1,2})\.?)?$/.exec(text)?.groups;
  if (bare?.day && to.day) {
    return makePoint(to.year, bare.month?.padStart(2, '0') ?? to.month, bare.day.padStart(2, '0'));
  }
  const from = readPoint(text)?.point;
  if (!from) return undefined;
  if (from.year !== 'XXXX') return to.year === 'XXXX' ? undefined : from;
  return makePoint(to.year, from.month, from.day, from.qualifier);
}

/** «Og» joins neighbours only: «vinter og vår» is an interval, «mars og mai» is two months. */
function isNext(from: Point, to: Point): boolean {
  const [first, second] = [seasonOrder(from.month), seasonOrder(to.month)];
  if (first !== undefined && second !== undefined) {
    const years = from.year === 'XXXX' ? 0 : Number(to.year) - Number(from.year);
    return years * 4 + second - first === 1 || (from.year === 'XXXX' && second === (first + 1) % 4);
  }
  if (precision(from) !== precision(to)) return false;
  const year = from.year === 'XXXX' ? '2000' : undefined;
  const [before, after] = [from, to].map((point) => spanOf(year === undefined ? point : { ...point, year }));
  return (
    before?.last !== undefined &&
    after?.first !== undefined &&
    dayNumber(after.first) - dayNumber(before.last) === 1
  );
}

function precision({ month, day }: Point): string {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : Number(month) > 12 ? 'part of a year' : 'month';
}
