import type { Language } from '../language.ts';
import { countInWords, numerals } from './numeral.ts';
import { found, type Reading, refused, withReadable } from './reading.ts';
import { anyOf, fold } from './spelling.ts';

/**
 * How long something lasts: whole minutes, or days (0.5 is half a day), or both. `parts` are the minutes of `5 + 5 min`,
 * which stay apart in print; `minutes` is then their sum.
 */
export interface Duration {
  readonly minutes?: number;
  readonly days?: number;
  readonly parts?: readonly number[];
}

const quantities: ReadonlyMap<string, number> = new Map([
  ...'en ein ei et eit ett a an one'.split(' ').map((word): [string, number] => [word, 1]),
  ...['hel', 'heil', 'hele', 'heile', 'whole', 'full', 'all'].flatMap(adjectives(1)),
  ...['halv', 'halvt', 'half', 'half a', 'half an'].flatMap(adjectives(0.5)),
  ...[
    'halvannen',
    'halvanna',
    'halvannan',
    'en og en halv',
    'ein og ein halv',
    'en och en halv',
    'one and a half',
  ].map((word): [string, number] => [word, 1.5]),
  ['syv', 7],
  ...Object.values(numerals).flatMap((words) =>
    words.map((word, i): [string, number] => [fold(word), i + 2]),
  ),
]);

/** `hel dag`, `en hel dag`, `a full day`. */
function adjectives(number: number): (word: string) => [string, number][] {
  return (word) =>
    ['', 'en ', 'ein ', 'ei ', 'et ', 'eit ', 'ett ', 'a ', 'one '].map((article) => [
      article + word,
      number,
    ]);
}

type Unit = 'minute' | 'hour' | 'quarter' | 'day';

const units: Readonly<Record<Unit, string>> = {
  minute: anyOf('min min. m minutt minutter minut minuter minute minutes mins'.split(' ')),
  hour: anyOf('t h t. tim tim. time timer timar timme timmar hour hours hr hrs'.split(' ')),
  quarter: anyOf('kvarter kvart'.split(' ')),
  day: anyOf('dag dagen dager dagar day days'.split(' ')),
};

const minutesOf: Readonly<Record<Exclude<Unit, 'day'>, number>> = { minute: 1, hour: 60, quarter: 15 };

const quantity = `(?<number>\\d{1,6}(?:[.,]\\d{1,3})?)|(?<word>${anyOf(quantities.keys())})`;
const unit = (Object.entries(units) as [Unit, string][])
  .map(([name, words]) => `(?<${name}>${words})`)
  .join('|');
const term = new RegExp(`^(?:(?:${quantity}) ?)(?:${unit})(?![\\p{L}])(?<rest>.*)$`, 'u');
const between = /^(?:,| og| och| and)? ?/;

/** Reads a duration. A number alone says too little: minutes or hours? */
export function readDuration(source: string): Reading<Duration> {
  return withReadable(attempt(source), attempt);
}

function attempt(source: string): Reading<Duration> {
  const folded = fold(source)
    .replace(/^heldag$|^heildag$/, 'hel dag')
    .replace(/^halvdag$/, 'halv dag');
  const pieces = folded.split(/ ?\+ ?/);
  if (pieces.length > 1) return readParts(pieces);
  const sum = readTerms(folded);
  if (sum) return whole(sum);
  return refused('format', mend(folded));
}

/** A duration is not approximate (an agenda is counted by it), and its last number needs a unit. */
function mend(folded: string): string[] {
  const exact = folded.replace(/^(?:ca\.?|cirka|omtrent|about|ungefaer|om lag) /, '');
  const [, hours, minutes] = /^(\d{1,2})[:.](\d\d)$/.exec(exact) ?? [];
  if (hours !== undefined) return [`${Number(hours)} t ${Number(minutes)} min`];
  return [/\d$/.test(exact) ? `${exact.replace(/(?<=\d)t(?=\d)/, ' t ')} min` : exact];
}

interface Sum {
  readonly minutes?: number;
  readonly days?: number;
}

function readTerms(text: string): Sum | undefined {
  let rest = text;
  let sum: Sum = {};
  while (rest !== '') {
    const groups = term.exec(rest)?.groups;
    if (!groups) return undefined;
    sum = add(sum, groups);
    rest = (groups.rest ?? '').replace(between, '');
  }
  return text === '' ? undefined : sum;
}

function add(sum: Sum, groups: Readonly<Record<string, string | undefined>>): Sum {
  const count =
    groups.word === undefined ? Number(groups.number?.replace(',', '.')) : (quantities.get(groups.word) ?? 0);
  if (groups.day !== undefined) return { ...sum, days: (sum.days ?? 0) + count };
  const name = (['minute', 'hour', 'quarter'] as const).find((candidate) => groups[candidate] !== undefined);
  return { ...sum, minutes: (sum.minutes ?? 0) + count * (name === undefined ? 0 : minutesOf[name]) };
}

/** Minutes are whole: 0,33 t is refused, with 20 min offered. */
function whole(sum: Sum): Reading<Duration> {
  if (sum.minutes === undefined) return found(sum);
  const minutes = Math.round(sum.minutes);
  if (Math.abs(minutes - sum.minutes) > 1e-6)
    return refused('format', sum.days === undefined ? [`${minutes} min`] : []);
  return found({ minutes, ...(sum.days !== undefined && { days: sum.days }) });
}

/** `5 + 5 min`: a part without a unit has that of the last. */
function readParts(pieces: readonly string[]): Reading<Duration> {
  if (pieces.every((piece) => /^\d{1,3}$/.test(piece)))
    return refused('format', [`${pieces.join(' + ')} min`]);
  const unitOfLast = /^[\d.,]+ ?(?<unit>\p{L}+\.?)$/u.exec(pieces.at(-1) ?? '')?.groups?.unit ?? '';
  const parts: number[] = [];
  for (const piece of pieces) {
    const sum = readTerms(/^[\d.,]+$/.test(piece) ? `${piece} ${unitOfLast}` : piece);
    const read = sum && whole(sum);
    if (!read?.ok || read.value.minutes === undefined || read.value.days !== undefined)
      return refused('format');
    parts.push(read.value.minutes);
  }
  return found({ minutes: parts.reduce((total, part) => total + part, 0), parts });
}

const hourWord: Readonly<Record<Language, string>> = { nb: 't', nn: 't', sv: 'tim', en: 'h' };
const dayWords: Readonly<Record<Language, readonly [whole: string, half: string, many: string]>> = {
  nb: ['en hel dag', 'en halv dag', 'dager'],
  nn: ['ein heil dag', 'ein halv dag', 'dagar'],
  sv: ['en hel dag', 'en halv dag', 'dagar'],
  en: ['a full day', 'half a day', 'days'],
};

/** `1 t 30 min`, `5 + 5 min`, `en hel dag`, `to dager`, with no-break spaces between number and unit. */
export function formatDuration({ minutes, days, parts }: Duration, language: Language): string {
  if (parts) return `${parts.join(' + ')}\u00a0min`;
  const printed = [
    ...(days === undefined ? [] : [formatDays(days, language)]),
    ...(minutes === undefined ? [] : [formatMinutes(minutes, language)]),
  ];
  return printed.join(' ');
}

function formatDays(days: number, language: Language): string {
  const [whole, half, many] = dayWords[language];
  if (days === 1) return whole;
  if (days === 0.5) return half;
  return `${countInWords(days, language)}\u00a0${many}`;
}

function formatMinutes(minutes: number, language: Language): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${left}\u00a0min`;
  const whole = `${hours}\u00a0${hourWord[language]}`;
  return left === 0 ? whole : `${whole} ${left}\u00a0min`;
}
