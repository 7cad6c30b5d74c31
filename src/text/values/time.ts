import { found, type Reading, refused } from './reading.ts';
import { clean, fold } from './spelling.ts';

/** A time of day, or from one to another, in minutes since midnight; 1440 is the midnight that ends the day. */
export type TimeValue = { readonly minutes: number } | { readonly from: number; readonly to: number };

export const timeSchema = {
  type: 'object',
  properties: {
    minutes: { type: 'integer', minimum: 0, maximum: 1440 },
    from: { type: 'integer', minimum: 0, maximum: 1440 },
    to: { type: 'integer', minimum: 0, maximum: 1440 },
  },
  anyOf: [
    { properties: { minutes: {} }, required: ['minutes'] },
    { properties: { from: {}, to: {} }, required: ['from', 'to'] },
  ],
  additionalProperties: false,
} as const;

const clock = /^(?:kl\.?|klokka|klokken|klockan|klokka|at) ?(?=\d)/;
const start = /^(?:fra|fraa|fraan|from) /;
const dash = / ?[–—-] ?| (?:til|till|to|until) /;

/** Reads `09:00`, `09.00`, `kl. 9`, `9 am` and ranges of them; a bare `9` says too little. */
export function readTime(source: string): Reading<TimeValue> {
  const folded = fold(source).replace(clock, 'kl ').replace(start, '').replace(clock, 'kl ');
  const [first = '', second, ...more] = folded.split(dash);
  if (more.length > 0) return refused('format');
  if (second === undefined) {
    const minutes = readClock(first, first.startsWith('kl '));
    return minutes === undefined ? refused('format', mend(clean(source))) : found({ minutes });
  }
  return readRange(first, second, first.startsWith('kl '));
}

function readRange(first: string, second: string, said: boolean): Reading<TimeValue> {
  const [from, to] = [readClock(first, said), readClock(second.replace(clock, 'kl '), said)];
  if (from !== undefined && to !== undefined) {
    return from < to
      ? found({ from, to })
      : refused('format', from > to ? [formatTime({ from: to, to: from })] : []);
  }
  const [start, end] = [from ?? hours(first), to ?? hours(second)];
  return refused(
    'format',
    start !== undefined && end !== undefined && start < end ? [formatTime({ from: start, to: end })] : [],
  );
}

/** Minutes of `9:05`, `09.05`, `9 am`, and of `kl 9` or, where the clock was named before (`said`), `9`. */
function readClock(text: string, said: boolean): number | undefined {
  const form = /^(?:kl )?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap]\.?m\.?)?$/.exec(text)?.groups;
  if (!form || (form.minute === undefined && !said && form.half === undefined)) return undefined;
  const hour = Number(form.hour);
  if (form.half === undefined) return minutesOf(hour, Number(form.minute ?? 0));
  if (hour < 1 || hour > 12) return undefined;
  return minutesOf((hour % 12) + (form.half.startsWith('p') ? 12 : 0), Number(form.minute ?? 0));
}

function minutesOf(hour: number, minute: number): number | undefined {
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 1440 ? minutes : undefined;
}

function hours(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? minutesOf(Number(text), 0) : undefined;
}

function mend(written: string): string[] {
  const parts =
    /^(\d\d?)$/.exec(written) ??
    /^(\d\d?)(\d\d)$/.exec(written) ??
    /^(\d\d?)[:.](\d\d)[:.]\d\d$/.exec(written);
  const minutes = parts && minutesOf(Number(parts[1]), Number(parts[2] ?? 0));
  return typeof minutes === 'number' ? [formatTime({ minutes })] : [];
}

/** `09:00`, `17:00–22:45`: ISO 8601, the same in every language. */
export function formatTime(time: TimeValue): string {
  if ('minutes' in time) return formatClock(time.minutes);
  return `${formatClock(time.from)}–${formatClock(time.to)}`;
}

function formatClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
