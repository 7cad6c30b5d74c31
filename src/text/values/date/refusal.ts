import { type Reading, refused } from '../reading.ts';
import { clean, fold } from '../spelling.ts';
import { fullYear } from '../two-digit-year.ts';
import { daysInMonth, twoDigits } from './calendar.ts';
import { monthByWord } from './words.ts';

/** Why a date was not read, with spellings of what it may have meant; `isRead` says which spellings are. */
export function refuseDate(written: string, isRead: (spelling: string) => boolean): Reading<never> {
  const numeric = refuseNumeric(written);
  const refusal = numeric ?? refuseWords(written);
  if (refusal.ok) return refusal;
  return refused(refusal.problem, refusal.suggestions.filter(isRead));
}

/** Day, month and year in digits. Points say the order; a slash and a hyphen do not, since half the world swaps them. */
function refuseNumeric(written: string): Reading<never> | undefined {
  const yearLast = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?'?(\d{4}|\d{2})$/.exec(written);
  if (yearLast) {
    const [, first = '', separator, second = '', last = ''] = yearLast;
    const year = last.length === 4 ? Number(last) : fullYear(Number(last));
    const asWritten = isDay(year, second, first) ? [`${first}.${second}.${year}`] : [];
    const swapped = isDay(year, first, second) ? [`${second}.${first}.${year}`] : [];
    if (separator !== '.' && Number(first) !== Number(second) && asWritten.length + swapped.length === 2) {
      return refused('ambiguous', [...asWritten, ...swapped]);
    }
    if (asWritten.length > 0) return refused('format', asWritten);
    return refused(
      'format',
      swapped.length > 0 ? swapped : lastOf(year, second).map((day) => `${day}.${second}.${year}`),
    );
  }
  const yearFirst =
    /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(written);
  if (yearFirst) {
    const [, year = '', , first = '', second = ''] = yearFirst;
    const [month, day] = [twoDigits(Number(first)), twoDigits(Number(second))];
    if (isDay(Number(year), month, day)) return refused('format', [`${year}-${month}-${day}`]);
    if (isDay(Number(year), day, month)) return refused('format', [`${year}-${day}-${month}`]);
    return refused(
      'format',
      lastOf(Number(year), month).map((last) => `${year}-${month}-${last}`),
    );
  }
  const withoutYear = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(written);
  const month = monthName(Number(withoutYear?.[2]));
  return withoutYear && month ? refused('format', [`${Number(withoutYear[1])}. ${month}`]) : undefined;
}

/** «Innen mai» leaves open whether May is in it. */
const byTheEnd: Readonly<Record<string, string>> = {
  innen: 'innen utgangen av',
  senest: 'innen utgangen av',
  innan: 'innan utgangen av',
  seinast: 'innan utgangen av',
  senast: 'före utgången av',
  by: 'by the end of',
};

/** «17. juni kl. 18»: a date with a time of day behind it, which has a field of its own. */
const withClock =
  /^(.*?\S),? (kl(?:\.|okk(?:a|en)|ockan)? ?\d{1,2}(?:[.:]\d\d)?(?: ?[–-] ?\d{1,2}(?:[.:]\d\d)?)?|\d{1,2}[.:]\d\d(?: ?[–-] ?\d{1,2}[.:]\d\d)?)$/iu;

/** A date and the time of day that is written behind it; undefined where there is none. */
export function splitClock(written: string): { date: string; clock: string } | undefined {
  const [, date, clock] = withClock.exec(clean(written)) ?? [];
  return date === undefined || clock === undefined ? undefined : { date: date.replace(/,$/, ''), clock };
}

function refuseWords(written: string): Reading<never> {
  const timed = splitClock(written);
  if (timed) return refused('format', [timed.date]);
  const [deadline = '', ...rest] = written.split(' ');
  const spelledOut = byTheEnd[deadline.toLowerCase()];
  if (spelledOut !== undefined) return refused('format', [`${spelledOut} ${rest.join(' ')}`]);
  const monthFirst = /^(\p{L}+)\.? ['’]?(\d\d?)$/u.exec(written);
  if (monthFirst && monthByWord.has(fold(monthFirst[1] ?? ''))) {
    const [, month = '', number = ''] = monthFirst;
    const year = number.length === 2 ? [`${month} ${fullYear(Number(number))}`] : [];
    return refused(year.length > 0 && Number(number) <= 31 ? 'ambiguous' : 'format', [
      ...year,
      `${Number(number)}. ${month}`,
    ]);
  }
  const mended = written
    .replace(/(?<=[^\d.:-])['’]?(\d\d)$/, (_, digits: string) => String(fullYear(Number(digits))))
    .replace(/(?<=\d[./–-])(\d\d)$/, (_, digits: string) => String(fullYear(Number(digits))))
    .replace(/\p{L}{4,}/gu, nearMonth);
  const dayTooLate = /^(.*?)(\d{1,2})(\.? ?)(\p{L}+)(.*?(\d{4})?)$/u.exec(mended);
  const month = monthByWord.get(fold(dayTooLate?.[4] ?? ''));
  if (!dayTooLate || month === undefined) return refused('format', [mended]);
  const [, before = '', day = '', gap = '', name = '', after = '', year] = dayTooLate;
  const last = daysInMonth(year === undefined ? undefined : Number(year), month);
  return refused('format', [`${before}${Math.min(Number(day), last)}${gap}${name}${after}`]);
}

function isDay(year: number, month: string, day: string): boolean {
  return (
    lastOf(year, month).length > 0 && Number(day) >= 1 && Number(day) <= daysInMonth(year, Number(month))
  );
}

/** The last day of the month, where it is a month. */
function lastOf(year: number, month: string): string[] {
  return Number(month) >= 1 && Number(month) <= 12 ? [String(daysInMonth(year, Number(month)))] : [];
}

function monthName(number: number): string | undefined {
  return [...monthByWord].find(([, month]) => month === number)?.[0];
}

/** The month that begins with the same three letters and is not far longer or shorter, else the word itself. */
function nearMonth(word: string): string {
  const folded = fold(word);
  if (monthByWord.has(folded)) return word;
  const near = [...monthByWord.keys()].find(
    (month) =>
      month.length > 3 && month.startsWith(folded.slice(0, 3)) && Math.abs(month.length - folded.length) <= 2,
  );
  return near ?? word;
}
