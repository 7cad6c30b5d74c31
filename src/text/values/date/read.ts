import { type Language, languages } from '../../language.ts';
import { found, type Reading, refused } from '../reading.ts';
import { clean, fold } from '../spelling.ts';
import { weekdayOf } from './calendar.ts';
import { type Edtf, type Interval, isPoint, isReversed, parseEdtf, printEdtf, spanOf } from './edtf.ts';
import { readInterval } from './interval.ts';
import { type PointRead, readPoint } from './point.ts';
import { refuseDate } from './refusal.ts';
import type { DateValue } from './value.ts';
import { weekdays } from './words.ts';

const partForms: readonly (readonly [NonNullable<DateValue['part']>, RegExp])[] = [
  [
    'early',
    /^(?:(?:(?:i|paa|ved|fra|at|in) )?(?:the )?(?:begynnelsen|starten|byrjinga|boerjan|beginning|start) (?:av|paa|of)|(?:in )?(?:tidlig|tidleg|tidigt|early)(?: i| paa| in)?|primo) (?<rest>.+)$/,
  ],
  [
    'mid',
    /^(?:(?:(?:i|paa|at|in) )?(?:the )?(?:midten|mitten|middle) (?:av|paa|of) |(?:midt|mitt|midtvegs|midtveis) (?:i|paa) |medio |(?:in )?mid[- ])(?<rest>.+)$/,
  ],
  [
    'late',
    /^(?:(?:(?:i|paa|mot|ved|at|in|towards) )?(?:the )?(?:slutten|slutet|end) (?:av|paa|of)|(?:in )?(?:sent|seint|late)(?: i| paa| in)?|ultimo) (?<rest>.+)$/,
  ],
];

const byTheEnd =
  /^(?:(?:(?:senest |seinast |senast )?(?:innen|innan|foer|foere|ved|vid|til|till|by|before|no later than) )?(?:utgangen|utgaangen) (?:av|paa)|(?:innen|innan|foer|foere) (?:slutten|slutet) (?:av|paa)|(?:by|before|no later than) the end of) (?<rest>.+)$/;
const deadline = /^(?:innen|senest|seinast|senast|by|no later than) (?<rest>.+)$/;
const inTheCourse = /^(?:(?:i|under) loepet av|in the course of|under loppet av) (?<rest>.+)$/;
const winter =
  /^(?<season>vinteren|vintern|vinter|winter|the winter of) (?<first>[12]\d{3}) ?[–/-] ?(?<last>\d{4}|\d\d)$/;

/** What stands where a date does and is none: «løpende». */
const standing = new RegExp(
  `^(?:${[
    'loepende|fortloepende|kontinuerlig|ved behov|inntil videre|ikke (?:fastsatt|avklart|bestemt)',
    'loepande|fortloepande|kontinuerleg|inntil vidare|ikkje (?:fastsett|avklart|bestemt)',
    'kontinuerligt|vid behov|tills vidare|(?:ej|inte) (?:faststaellt|beslutat|bestaemt)',
    'ongoing|running|when needed|until further notice|not decided',
  ].join('|')})$`,
);

/** Day and month with a slash and the year apart, `3/4 2021`, has one order only where Norwegian and Swedish are written. */
const nordic = /^(\d{1,2})\/(\d{1,2})(?: |\. |-)((?:19|20)\d\d)$/;

/** No phrase does, and most dates do: many are read. */
const beginsWithDigit = /^\d/;

/** Longer than any date: a paragraph in the wrong field is not searched for one. */
const longest = 120;

/**
 * Reads a date in any of the four languages, or as EDTF.
 *
 * A date without a year, and one whose words say more than EDTF can («innen utgangen av 2023»), keeps them in `text`.
 * A weekday must be that of the date, and is not kept.
 */
export function readDate(source: string): Reading<DateValue> {
  if (source.length > longest) return refused('format');
  return attempt(source) ?? refuseDate(clean(source), (spelling) => attempt(spelling)?.ok === true);
}

function attempt(source: string): Reading<DateValue> | undefined {
  const written = clean(source);
  const edtf = parseEdtf(written.toUpperCase());
  if (edtf) return inOrder(edtf, { edtf: printEdtf(edtf) });
  const folded = fold(source);
  if (standing.test(folded)) return found({ text: wordsOf(written) });
  const [, day, month, year] = nordic.exec(written) ?? [];
  if (day) return attempt(`${day}.${month}.${year}`);
  if (beginsWithDigit.test(folded)) return readPlain(folded, written);
  return readPhrase(folded, written) ?? readPart(folded, written) ?? readPlain(folded, written);
}

/** The words as written, with a no-break space after an ordinal so that «6. juli» begins no list in Markdown. */
function wordsOf(written: string): string {
  return written.replace(/(\d\.) (?=\p{L})/gu, '$1\u00a0');
}

function readPhrase(folded: string, written: string): Reading<DateValue> | undefined {
  const text = wordsOf(written);
  const ended = byTheEnd.exec(folded)?.groups?.rest;
  if (ended !== undefined) {
    const edtf = edtfOf(ended);
    const last = edtf && spanOf(edtf)?.last;
    return edtf && found({ edtf: last ?? printEdtf(edtf), text });
  }
  const due = deadline.exec(folded)?.groups?.rest;
  if (due !== undefined) {
    const edtf = edtfOf(due);
    return edtf && isPoint(edtf) && edtf.day !== undefined
      ? found({ edtf: printEdtf(edtf), text })
      : undefined;
  }
  const during = inTheCourse.exec(folded)?.groups?.rest;
  if (during !== undefined) {
    const edtf = edtfOf(during);
    return edtf && found({ edtf: printEdtf(edtf), text });
  }
  const years = winter.exec(folded)?.groups;
  const next = String(Number(years?.first) + 1);
  if (years?.last === next || years?.last === next.slice(2)) {
    return found({ edtf: `${next}-24`, text });
  }
  return undefined;
}

function edtfOf(folded: string): Edtf | undefined {
  const read = readPoint(folded);
  return read && !rightWeekday(read) ? read.point : undefined;
}

function readPart(folded: string, written: string): Reading<DateValue> | undefined {
  for (const [part, form] of partForms) {
    const point = readPoint(form.exec(folded)?.groups?.rest ?? '')?.point;
    if (point && point.day === undefined) {
      return found({
        edtf: printEdtf(point),
        part,
        ...(point.year === 'XXXX' && { text: wordsOf(written) }),
      });
    }
  }
  return undefined;
}

function readPlain(folded: string, written: string): Reading<DateValue> | undefined {
  const read = readPoint(folded);
  const right = read && rightWeekday(read);
  if (right) return refused('format', [withWeekday(written, right.wrong, right.names)]);
  const edtf = read?.point ?? readInterval(folded);
  if (!edtf) return undefined;
  const value = printEdtf(edtf);
  return inOrder(edtf, { edtf: value, ...(value.includes('XXXX') && { text: wordsOf(written) }) });
}

/** An interval that ends before it starts is a mistake; the other order is offered. */
function inOrder(edtf: Edtf, value: DateValue): Reading<DateValue> {
  if (isPoint(edtf) || !isReversed(edtf)) return found(value);
  const { from, to } = edtf as Required<Interval>;
  const swapped: Interval = { from: to, to: from };
  const years = [from, to].every(({ month, qualifier }) => month === undefined && qualifier === undefined);
  return refused(
    'format',
    isReversed(swapped) ? [] : [years ? `${to.year}–${from.year}` : printEdtf(swapped)],
  );
}

/** The weekday that should stand there, in the languages that have the word that does; undefined where it is right. */
function rightWeekday({
  point,
  weekday,
}: PointRead): { wrong: string; names: readonly string[] } | undefined {
  const day = spanOf(point)?.first;
  if (!weekday || !day || weekdayOf(day) === weekday.number) return undefined;
  const spoken = languages.filter((language: Language) => {
    const name = fold(weekdays[language][weekday.number] ?? '');
    return name.startsWith(weekday.word) || weekday.word.startsWith(name);
  });
  return { wrong: weekday.word, names: spoken.map((language) => weekdays[language][weekdayOf(day)] ?? '') };
}

function withWeekday(written: string, wrong: string, [right = '']: readonly string[]): string {
  return written
    .split(' ')
    .map((word) => {
      if (fold(word).replace(/[.,]/g, '') !== wrong) return word;
      const capital = /^\p{Lu}/u.test(word)
        ? (right[0]?.toUpperCase() ?? '')
        : (right[0]?.toLowerCase() ?? '');
      return capital + right.slice(1) + (word.endsWith(',') ? ',' : '');
    })
    .join(' ');
}
