import type { Language } from '../language.ts';
import { approximateWords, circa } from './approximate.ts';
import { found, type Reading, refused } from './reading.ts';
import { fold } from './spelling.ts';

/** A time of day in minutes since midnight; 1440 is the midnight that ends the day. */
export interface Clock {
  readonly minutes: number;
  readonly approximate?: true;
}

/** From one time of day to another; what is approximate is so at both ends, or at its end only. */
export interface ClockRange {
  readonly from: number;
  readonly to: number;
  readonly approximate?: true;
  readonly approximateEnd?: true;
}

export type TimeValue = Clock | ClockRange;

/** When a time begins: itself, or the start of a range. */
export function startOf(time: TimeValue): Clock {
  return 'minutes' in time ? time : { minutes: time.from, ...mark(time.approximate) };
}

/** When a range ends. */
export function endOf(time: TimeValue): Clock | undefined {
  return 'to' in time ? { minutes: time.to, ...mark(time.approximate ?? time.approximateEnd) } : undefined;
}

/** A range from one time to a later one. */
export function rangeOf(from: Clock, to: Clock): ClockRange {
  const ends = { from: from.minutes, to: to.minutes };
  if (from.approximate) return { ...ends, approximate: true };
  return to.approximate ? { ...ends, approximateEnd: true } : ends;
}

/** A time so many minutes later; of one that is approximate, what comes after is so, too. */
export function later({ minutes, approximate }: Clock, by: number): Clock {
  return { minutes: minutes + by, ...mark(approximate) };
}

/** How many minutes there may be between an approximate time and what it comes to: people round to the quarter. */
const about = 15;

/** Whether two times are not the same; one that is approximate is the same as those near it. */
export function differ(a: Clock, b: Clock): boolean {
  return Math.abs(a.minutes - b.minutes) > (a.approximate || b.approximate ? about : 0);
}

function mark(approximate: true | undefined): { approximate?: true } {
  return approximate ? { approximate } : {};
}

const start = /^(?:fra|fraa|fraan|from) /;
const dash = / ?[–—-] ?| (?:til|till|to|until) /;
const clockWords = '(?:(?:kl\\.?|klokka|klokken|klockan|at) ?)';
const form = new RegExp(
  `^(?<said>${clockWords})?(?<about>(?:${approximateWords}|~) ?)?(?<named>${clockWords})?` +
    '(?<digits>\\d[\\d.:]*(?: ?[ap]\\.?m\\.?)?)' +
    `(?<after> (?:${approximateWords}))?$`,
);

/** A time as it is written, in its parts. */
interface Written {
  /** `9`, `09.00`, `9 pm`. */
  readonly digits: string;
  /** Whether a word says that it is a time of day. */
  readonly isNamed: boolean;
  readonly approximate?: true;
}

/** Reads `09:00`, `09.00`, `kl. 9`, `9 am`, `ca. kl. 9`, `kl. 9 ca.` and ranges of them; a bare `9` says too little. */
export function readTime(source: string): Reading<TimeValue> {
  const [first, second, ...more] = fold(source).replace(start, '').split(dash).map(partsOf);
  if (!first || more.length > 0) return refused('format');
  if (second) return readRange(first, second);
  const clock = readClock(first, first.isNamed);
  return clock ? found(clock) : refused('format', mended(first).map(spell));
}

function partsOf(text: string): Written {
  const parts = form.exec(text)?.groups;
  if (!parts) return { digits: text, isNamed: false };
  return {
    digits: parts.digits ?? '',
    isNamed: (parts.said ?? parts.named) !== undefined,
    ...mark((parts.about ?? parts.after) === undefined ? undefined : true),
  };
}

/** What is said of the first of two is said of the other, too: kl. 17–22. */
function readRange(first: Written, second: Written): Reading<ClockRange> {
  const from = readClock(first, first.isNamed);
  const to = readClock(second, first.isNamed || second.isNamed);
  if (from && to && from.minutes < to.minutes) return found(rangeOf(from, to));
  if (from && to) return refused('format', from.minutes > to.minutes ? [spell(rangeOf(to, from))] : []);
  const [start, end] = [from ?? readClock(first, true), to ?? readClock(second, true)];
  return refused('format', start && end && start.minutes < end.minutes ? [spell(rangeOf(start, end))] : []);
}

/** `9:05`, `09.05`, `9 am`, and `9` where it is said to be a time. */
function readClock({ digits, approximate }: Written, isNamed: boolean): Clock | undefined {
  const parts = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap]\.?m\.?)?$/.exec(digits)?.groups;
  if (!parts || (parts.minute === undefined && !isNamed && parts.half === undefined)) return undefined;
  const hour = Number(parts.hour);
  if (parts.half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = parts.half === undefined ? hour : (hour % 12) + (parts.half.startsWith('p') ? 12 : 0);
  return clockOf(hours, Number(parts.minute ?? 0), approximate);
}

function clockOf(hour: number, minute: number, approximate: true | undefined): Clock | undefined {
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 1440 ? { minutes, ...mark(approximate) } : undefined;
}

/** What `9`, `0900` and `09:00:00` may mean. */
function mended({ digits, approximate }: Written): Clock[] {
  const parts =
    /^(\d\d?)$/.exec(digits) ?? /^(\d\d?)(\d\d)$/.exec(digits) ?? /^(\d\d?)[:.](\d\d)[:.]\d\d$/.exec(digits);
  const clock = parts && clockOf(Number(parts[1]), Number(parts[2] ?? 0), approximate);
  return clock ? [clock] : [];
}

/** A time as one may write it in a file of any language. */
function spell(time: TimeValue): string {
  return formatTime(time, 'nb').replaceAll('\u00a0', ' ');
}

/** Between hours and minutes: a full stop in Swedish (Svenska skrivregler), a colon in the others. */
const separators: Readonly<Record<Language, string>> = { nb: ':', nn: ':', sv: '.', en: ':' };

/** `09:00`, `17:00–22:45`, `ca. 17:00`, `17:00–ca. 22:45`; in Swedish `ca 17.00`. */
export function formatTime(time: TimeValue, language: Language): string {
  const from = formatClock(startOf(time), language);
  if ('minutes' in time) return from;
  return `${from}–${formatClock({ minutes: time.to, ...mark(time.approximateEnd) }, language)}`;
}

function formatClock({ minutes, approximate }: Clock, language: Language): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  return `${approximate ? `${circa[language]}\u00a0` : ''}${hour}${separators[language]}${minute}`;
}
