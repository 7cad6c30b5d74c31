import { approximateWords } from '../approximate.ts';
import { anyOf, fold } from '../spelling.ts';
import { twoDigits } from './calendar.ts';
import { makePoint, type Point } from './edtf.ts';
import {
  type Grouping,
  groupings,
  monthByWord,
  ordinalByWord,
  seasonByWord,
  weekdayByWord,
} from './words.ts';

/** One point in time, with the weekday (0 is Monday) that was written before it. */
export interface PointRead {
  readonly point: Point;
  readonly weekday?: { readonly word: string; readonly number: number };
}

const year = '(?<year>[12]\\d{3})';
const month = `(?<month>${anyOf(monthByWord.keys())})\\.?`;
const day = '(?<day>\\d{1,2})';
const grouping = `(?<grouping>${anyOf(groupings.flatMap(({ read }) => read))})`;
const ofYear = `(?:,? (?:of |i |in |av |aar )?${year})`;

const forms: readonly RegExp[] = [
  `(?<isoYear>[12]\\d{3})-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)`,
  `${day}\\. ?(?<monthNumber>\\d{1,2})\\. ?${year}`,
  `${day}(?:\\.|:[ea]|st|nd|rd|th)? ?(?:of )?${month}${ofYear}?`,
  `${month} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${month}${ofYear}?`,
  `(?:aaret |aar |year )?${year}`,
  `(?<season>${anyOf(seasonByWord.keys())})${ofYear}?`,
  `(?:(?<number>[1-4])(?:\\.|:[ae]|st|nd|rd|th)? ?|(?<ordinal>${anyOf(ordinalByWord.keys())}) )${grouping}${ofYear}?`,
  `${grouping} (?<number>[1-4])${ofYear}?`,
  `(?<letter>[qkth])(?<number>[1-4])${ofYear}`,
  `(?<isoYear>[12]\\d{3})[ -]?(?<letter>[qkth])(?<number>[1-4])`,
  `(?<decade>[12]\\d{2})0(?:-?tallet|-?talet|-?aarene|-?aara|s)`,
].map((form) => new RegExp(`^${form}$`));

const lead = '(?:i|under|om|paa|in|during|on|den|det|the)';
const leads = new RegExp(`^(?:${lead} )+`);
const weekdayForm = new RegExp(`^(?<word>${anyOf(weekdayByWord.keys())})\\.?,? (?<rest>.+)$`);
const approximately = new RegExp(`^(?:(?:${approximateWords}) |~ ?)(?<rest>.+)$`);
const uncertain = /^(?<rest>.+) \((?:usikkert|osaekert|uncertain)\)$/;

/** Reads one point in time; `folded` is as `fold` writes it. */
export function readPoint(folded: string): PointRead | undefined {
  let rest = folded;
  const take = (form: RegExp): string | undefined => {
    const groups = form.exec(rest)?.groups;
    rest = groups?.rest ?? rest;
    return groups && (groups.word ?? '');
  };
  const doubtful = take(uncertain) !== undefined;
  const before = take(approximately) !== undefined;
  rest = rest.replace(leads, '');
  const approximate = take(approximately) !== undefined || before;
  const word = take(weekdayForm);
  rest = rest.replace(leads, '');

  const point = readBarePoint(rest);
  if (!point || (word !== undefined && point.day === undefined)) return undefined;
  const qualifier = doubtful ? (approximate ? '%' : '?') : approximate ? '~' : undefined;
  const number = word === undefined ? undefined : weekdayByWord.get(word);
  return {
    point: qualifier === undefined ? point : { ...point, qualifier },
    ...(word !== undefined && number !== undefined && { weekday: { word, number } }),
  };
}

function readBarePoint(text: string): Point | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return fromGroups(groups);
  }
  return undefined;
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>): Point | undefined {
  if (groups.decade !== undefined) return decadeOrCentury(groups.decade);
  const written = groups.year ?? groups.isoYear ?? 'XXXX';
  const number = monthNumber(groups);
  if (number === undefined) return groups.grouping || groups.letter ? undefined : makePoint(written);
  const dayWritten = groups.day === undefined ? undefined : twoDigits(Number(groups.day));
  return makePoint(written, twoDigits(number), dayWritten);
}

/** «2010-tallet» is the decade 201X, «2000-tallet» the century 20XX. */
function decadeOrCentury(threeDigits: string): Point | undefined {
  return makePoint(threeDigits.endsWith('0') ? `${threeDigits.slice(0, 2)}XX` : `${threeDigits}X`);
}

function monthNumber(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.monthNumber !== undefined) return Number(groups.monthNumber);
  if (groups.month !== undefined) return monthByWord.get(groups.month);
  if (groups.season !== undefined) return seasonByWord.get(groups.season);
  const kind = groupings.find((candidate) => isKind(candidate, groups));
  const index = groups.number === undefined ? ordinalByWord.get(groups.ordinal ?? '') : Number(groups.number);
  return kind && index !== undefined && index <= kind.count ? kind.first + index - 1 : undefined;
}

function isKind({ read, letter }: Grouping, groups: Readonly<Record<string, string | undefined>>): boolean {
  if (groups.letter !== undefined) return letter.test(groups.letter);
  return read.some((word) => fold(word) === groups.grouping);
}
