import type { Language } from '../../language.ts';
import { fold } from '../spelling.ts';

/** Own tables and not Intl: printed bytes must not change with the ICU of a Node version. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  nb: words('januar februar mars april mai juni juli august september oktober november desember'),
  nn: words('januar februar mars april mai juni juli august september oktober november desember'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  en: words('January February March April May June July August September October November December'),
};

/** From Monday to Sunday. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nb: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  nn: words('måndag tysdag onsdag torsdag fredag laurdag søndag'),
  sv: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

/** Spring, summer, autumn, winter: EDTF 21 to 24. */
export const seasons: Readonly<Record<Language, readonly string[]>> = {
  nb: words('våren sommeren høsten vinteren'),
  nn: words('våren sommaren hausten vinteren'),
  sv: words('våren sommaren hösten vintern'),
  en: words('spring summer autumn winter'),
};

const otherSeasons = [
  words('vår sommer høst vinter'),
  words('vår sommar haust vinter'),
  words('vår sommar höst vinter'),
];

export const ordinals: Readonly<Record<Language, readonly string[]>> = {
  nb: words('første andre tredje fjerde'),
  nn: words('fyrste andre tredje fjerde'),
  sv: words('första andra tredje fjärde'),
  en: words('first second third fourth'),
};

/** Parts of a year that are counted: the EDTF number of the first, how many there are, and their names. */
export interface Grouping {
  readonly first: number;
  readonly count: number;
  readonly months: number;
  readonly letter: RegExp;
  readonly read: readonly string[];
  /** Printed after the number or ordinal. */
  readonly name: Readonly<Record<Language, string>>;
}

/** EDTF level 2, sub-year groupings: quarters 33–36, quadrimesters (tertials) 37–39, semesters (half-years) 40–41. */
export const groupings: readonly Grouping[] = [
  {
    first: 33,
    count: 4,
    months: 3,
    letter: /^[qk]$/,
    read: ['kvartal', 'kvartalet', 'quarter'],
    name: { nb: 'kvartal', nn: 'kvartal', sv: 'kvartalet', en: 'quarter' },
  },
  {
    first: 37,
    count: 3,
    months: 4,
    letter: /^t$/,
    read: ['tertial', 'tertialet'],
    name: { nb: 'tertial', nn: 'tertial', sv: 'tertialet', en: 'tertial' },
  },
  {
    first: 40,
    count: 2,
    months: 6,
    letter: /^h$/,
    read: ['halvår', 'halvåret', 'half-year', 'half year', 'half'],
    name: { nb: 'halvår', nn: 'halvår', sv: 'halvåret', en: 'half' },
  },
];

/** The month (1 to 12) of each name and abbreviation in the four languages. */
export const monthByWord: ReadonlyMap<string, number> = numbered([
  ...Object.values(months),
  words('jan feb mar apr mai jun jul aug sep okt nov des'),
  words('jan febr mar apr maj jun jul aug sept oct nov dec'),
]);

/** 21 to 24 of each name of a season. */
export const seasonByWord: ReadonlyMap<string, number> = new Map([
  ...[...numbered([...Object.values(seasons), ...otherSeasons])].map(([word, n]): [string, number] => [
    word,
    n + 20,
  ]),
  ['fall', 23],
]);

/** 0 (Monday) to 6 of each name of a weekday, of its first three letters, and of the Swedish «onsdagen». */
export const weekdayByWord: ReadonlyMap<string, number> = new Map(
  Object.values(weekdays).flatMap((names) =>
    names.flatMap((name, number) =>
      [name, name.slice(0, 3), `${name}en`].map((word): [string, number] => [fold(word), number]),
    ),
  ),
);

export const ordinalByWord: ReadonlyMap<string, number> = numbered([
  ...Object.values(ordinals),
  words('fyrste annet tredje fjerde'),
]);

function words(list: string): readonly string[] {
  return list.split(' ');
}

function numbered(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((list) => list.map((word, i): [string, number] => [fold(word), i + 1])));
}
