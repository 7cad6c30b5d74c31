import type { Language } from '../../language.ts';
import { circa } from '../approximate.ts';
import { weekdayOf } from './calendar.ts';
import { type Edtf, type Interval, isPoint, type Point, parseEdtf, seasonOrder, spanOf } from './edtf.ts';
import type { DateValue } from './value.ts';
import { groupings, months, ordinals, seasons, weekdays } from './words.ts';

const noBreak = '\u00a0';

/**
 * The date as printed.
 *
 * `long` is `18. mars 2021` (sv `18 mars 2021`, en `18 March 2021`) with a no-break space after the day, so that the line
 * neither breaks there nor begins a list in Markdown. `numeric` is `18.03.2021` in nb and nn, and ISO 8601 in sv (the
 * custom there) and en (18/03/2021 is read two ways); what is no whole day is printed long.
 */
export function formatDate(date: DateValue, language: Language, style: 'long' | 'numeric' = 'long'): string {
  if (date.text !== undefined) return date.text;
  const parsed = parseEdtf(date.edtf ?? '');
  if (!parsed) return date.edtf ?? '';
  const edtf = date.assumed === undefined ? parsed : without(parsed, date.assumed);
  if (date.part !== undefined && isPoint(edtf)) return formatPart(edtf, date.part, language);
  return isPoint(edtf) ? formatPoint(edtf, language, style) : formatInterval(edtf, language, style);
}

/** The weekday of a date that is a whole day with a year: `torsdag`. */
export function formatWeekday(date: DateValue, language: Language): string | undefined {
  const edtf = parseEdtf(date.edtf ?? '');
  const day = edtf && isPoint(edtf) && isWholeDay(edtf) ? spanOf(edtf)?.first : undefined;
  return day === undefined ? undefined : weekdays[language][weekdayOf(day)];
}

/** Whether a date prints as a day, or as days: `18. mars 2021`, `6. juli`, `8.–9. desember 2022`. */
export function namesDay({ edtf = '', text, part, assumed }: DateValue): boolean {
  const parsed = parseEdtf(edtf);
  if (!parsed || text !== undefined || part !== undefined || assumed === 'day') return false;
  const ends = isPoint(parsed) ? [parsed] : [parsed.from, parsed.to];
  return ends.every((end) => end !== undefined && isDay(end) && !end.qualifier);
}

function without(edtf: Edtf, assumed: NonNullable<DateValue['assumed']>): Edtf {
  if (!isPoint(edtf)) {
    const { from, to } = edtf;
    return {
      ...(from && { from: pointWithout(from, assumed) }),
      ...(to && { to: pointWithout(to, assumed) }),
    };
  }
  return pointWithout(edtf, assumed);
}

function pointWithout({ year, month, day }: Point, assumed: NonNullable<DateValue['assumed']>): Point {
  switch (assumed) {
    case 'year':
      return month === undefined ? { year } : { year: 'XXXX', month, ...(day !== undefined && { day }) };
    case 'month':
      return { year };
    case 'day':
      return month === undefined ? { year } : { year, month };
  }
}

const partWords: Readonly<Record<Language, Readonly<Record<NonNullable<DateValue['part']>, string>>>> = {
  nb: { early: 'i begynnelsen av', mid: 'i midten av', late: 'i slutten av' },
  nn: { early: 'i byrjinga av', mid: 'i midten av', late: 'i slutten av' },
  sv: { early: 'i början av', mid: 'i mitten av', late: 'i slutet av' },
  en: { early: 'at the beginning of', mid: 'in the middle of', late: 'at the end of' },
};

function formatPart(point: Point, part: NonNullable<DateValue['part']>, language: Language): string {
  const article = language === 'en' && Number(point.month) > 24 ? 'the ' : '';
  return `${partWords[language][part]} ${article}${formatPoint(point, language, 'long')}`;
}

const uncertain: Readonly<Record<Language, string>> = {
  nb: 'usikkert',
  nn: 'usikkert',
  sv: 'osäkert',
  en: 'uncertain',
};

function formatPoint(point: Point, language: Language, style: 'long' | 'numeric', omitYear = false): string {
  const { qualifier } = point;
  const before = qualifier === '~' || qualifier === '%' ? circa[language] + noBreak : '';
  const after = qualifier === '?' || qualifier === '%' ? ` (${uncertain[language]})` : '';
  return before + formatBare(point, language, style, omitYear) + after;
}

function formatBare(point: Point, language: Language, style: 'long' | 'numeric', omitYear: boolean): string {
  const { year, month, day } = point;
  if (month === undefined || month === 'XX') return formatYear(year, language);
  if (style === 'numeric' && isWholeDay(point)) return formatNumeric(point, language);
  const named = formatMonth(Number(month), language);
  const dated =
    day === undefined || day === 'XX' ? named : `${ordinal(Number(day), language)}${noBreak}${named}`;
  if (year === 'XXXX' || omitYear) return dated;
  return language === 'en' && Number(month) > 24 ? `${dated} of ${year}` : `${dated} ${year}`;
}

function isWholeDay({ year, day }: Point): boolean {
  return year !== 'XXXX' && day !== undefined && day !== 'XX';
}

function formatNumeric({ year, month, day }: Point, language: Language): string {
  return language === 'nb' || language === 'nn' ? `${day}.${month}.${year}` : `${year}-${month}-${day}`;
}

/** Norwegian dates have ordinals, `18.`; the others do not. */
function ordinal(number: number, language: Language): string {
  return language === 'nb' || language === 'nn' ? `${number}.` : String(number);
}

function formatMonth(month: number, language: Language): string {
  if (month <= 12) return months[language][month - 1] ?? '';
  if (month <= 24) return seasons[language][month - 21] ?? '';
  const grouping = groupings.find(({ first, count }) => month >= first && month < first + count);
  if (!grouping) return '';
  const index = month - grouping.first;
  if (language === 'nb' || language === 'nn') return `${index + 1}.${noBreak}${grouping.name[language]}`;
  return `${ordinals[language][index]} ${grouping.name[language]}`;
}

const decades: Readonly<Record<Language, string>> = { nb: '-årene', nn: '-åra', sv: '-talet', en: 's' };
const centuries: Readonly<Record<Language, string>> = { nb: '-tallet', nn: '-talet', sv: '-talet', en: 's' };

/** Years, decades (201X) and centuries (20XX); the first decade has no name of its own: 2000–2009. */
function formatYear(year: string, language: Language): string {
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00${centuries[language]}`;
  if (year.endsWith('0X')) return `${year.slice(0, 3)}0–${year.slice(0, 3)}9`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0${decades[language]}` : year;
}

const since: Readonly<Record<Language, string>> = {
  nb: 'fra og med',
  nn: 'frå og med',
  sv: 'från och med',
  en: 'from',
};
const until: Readonly<Record<Language, string>> = {
  nb: 'til og med',
  nn: 'til og med',
  sv: 'till och med',
  en: 'up to and including',
};
const and: Readonly<Record<Language, string>> = { nb: 'og', nn: 'og', sv: 'och', en: 'and' };

/** `2021–2023`, `8.–9. desember 2022`, `30. mars–2. april 2022`, `vinteren og våren 2022`: what both ends share stands once. */
function formatInterval({ from, to }: Interval, language: Language, style: 'long' | 'numeric'): string {
  if (!from) return to ? `${until[language]} ${formatPoint(to, language, style)}` : '';
  if (!to) return `${since[language]} ${formatPoint(from, language, style)}`;
  const end = formatPoint(to, language, style);
  if (style === 'numeric' && (isWholeDay(from) || isWholeDay(to))) {
    const dash = language === 'nb' || language === 'nn' ? '–' : ' – ';
    return `${formatPoint(from, language, style)}${dash}${end}`;
  }
  const sameYear = from.year === to.year && isNamed(from) && isNamed(to);
  if (sameYear && from.month === to.month && isDay(from) && isDay(to) && !from.qualifier && !to.qualifier) {
    return `${ordinal(Number(from.day), language)}–${end}`;
  }
  const [first, second] = [seasonOrder(from.month), seasonOrder(to.month)];
  const neighbours = sameYear && first !== undefined && second !== undefined && second - first === 1;
  const joint = neighbours ? ` ${and[language]} ` : '–';
  return formatPoint(from, language, style, sameYear) + joint + end;
}

function isNamed({ month }: Point): boolean {
  return month !== undefined && month !== 'XX';
}

function isDay({ day }: Point): boolean {
  return day !== undefined && day !== 'XX';
}
