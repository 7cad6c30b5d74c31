import { found, type Reading, refused } from './reading.ts';
import { clean } from './spelling.ts';
import { fullYear } from './two-digit-year.ts';

/**
 * The number of a case or of its treatment, with what is needed to print it as it was written.
 *
 * `13/21` is `{sequence: 13, year: 2021}`, `2021/3226-1` is `{year: 2021, sequence: 3226, document: 1, order:
 * 'year-first'}`, `§ 26` is `{paragraph: 26}`. Either `sequence` and `year` or `paragraph` are there.
 */
export interface CaseNumber {
  readonly year?: number;
  readonly sequence?: number;
  /** The document (journal post) within the case. */
  readonly document?: number;
  /** What stands before it: `PS`, or `T-` with the hyphen that joins it. */
  readonly prefix?: string;
  /** The paragraph of the minutes, as Swedish bodies and some Norwegian ones count. */
  readonly paragraph?: number;
  /** Absent: sequence first. */
  readonly order?: 'year-first';
  /** How many digits the year has where that is not two after the sequence (13/21) or four before it (2021/3226). */
  readonly yearDigits?: 2 | 4;
  /** How many digits the sequence has with its zeros: 0015/08 is 4. Absent without zeros. */
  readonly width?: number;
  /** Between year and sequence; absent: a slash. */
  readonly separator?: '-';
}

const number = '(0|[1-9]\\d{0,8})';
const prefixForm = '(?<prefix>\\p{L}{1,12}(?:[ -]\\p{L}{1,12}){0,3}(?: ?-(?=\\d)| (?=[§\\d])|(?=[§\\d])))?';
const paragraphForm = new RegExp(
  `^${prefixForm}§ ?(?<paragraph>${number})(?:/(?<year>\\d{4}|\\d\\d))?$`,
  'u',
);
const pairForm = new RegExp(
  `^${prefixForm}(?<first>\\d{1,9})(?<separator>[/-])(?<second>\\d{1,9})(?:-(?<document>${number}))?$`,
  'u',
);

/**
 * Reads a case number. Four digits before the slash that are a year (1900 to 2099) make an archive case, year first; two
 * digits are a year where the house style says so (`yearFirst`) or what follows can be none (09/810), else the year
 * stands last.
 */
export function readCaseNumber(
  source: string,
  { yearFirst = false }: { readonly yearFirst?: boolean } = {},
): Reading<CaseNumber> {
  const text = clean(source).replace(/ ?([/§-]) ?/g, (_, mark: string) => mark);
  const value = readParagraph(text) ?? readPair(text, yearFirst);
  if (value) return found(value);
  const mended = mend(clean(source));
  return refused('format', mended !== source && readMended(mended, yearFirst) ? [mended] : []);
}

function readMended(text: string, yearFirst: boolean): boolean {
  const tight = text.replace(/ ?([/§-]) ?/g, (_, mark: string) => mark);
  return (readParagraph(tight) ?? readPair(tight, yearFirst)) !== undefined;
}

/** Labels in several languages that the document prints itself. */
const label =
  /^(?:saksnummer|saksnr|sakens nr|sak|ärendenummer|ärende|diarienummer|dnr|case number|case no|case)\b[.:]? ?/i;

function mend(written: string): string {
  return written
    .replace(label, '')
    .replace(/[–—−]/g, '-')
    .replace(/^(\d+) ?§$/, '§ $1')
    .replace(/^(.*?\d+)[\\:.](\d+)/, '$1/$2')
    .replace(/^(\d{1,4})-(\d\d|\d{4})$/, '$1/$2')
    .replace(/^(\d+\/)(\d)$/, '$10$2')
    .replace(/-0+(?=\d+$)/, '-');
}

function readParagraph(text: string): CaseNumber | undefined {
  const groups = paragraphForm.exec(text)?.groups;
  if (!groups || isLabel(groups.prefix)) return undefined;
  const year = groups.year === undefined ? undefined : yearOf(groups.year);
  if (groups.year !== undefined && year === undefined) return undefined;
  return {
    ...prefixOf(groups.prefix),
    paragraph: Number(groups.paragraph),
    ...(year !== undefined && { year }),
    ...(groups.year?.length === 4 && { yearDigits: 4 as const }),
  };
}

function readPair(text: string, yearFirst: boolean): CaseNumber | undefined {
  const groups = pairForm.exec(text)?.groups;
  if (!groups || isLabel(groups.prefix)) return undefined;
  const { prefix, first = '', second = '', separator, document } = groups;
  const leads =
    first.length === 4
      ? yearOf(first) !== undefined
      : first.length === 2 && (yearFirst || (second.length > 2 && yearOf(second) === undefined));
  if (separator === '-' && !(leads && first.length === 4 && (prefix !== undefined || second.length > 2)))
    return undefined;
  const [written, sequence] = leads ? [first, second] : [second, first];
  const year = yearOf(written);
  if (year === undefined) return undefined;
  const usual = leads ? 4 : 2;
  return {
    ...prefixOf(prefix),
    year,
    sequence: Number(sequence),
    ...(document !== undefined && { document: Number(document) }),
    ...(leads && { order: 'year-first' as const }),
    ...(written.length !== usual && { yearDigits: written.length === 4 ? (4 as const) : (2 as const) }),
    ...(sequence.length > 1 && sequence.startsWith('0') && { width: sequence.length }),
    ...(separator === '-' && { separator: '-' as const }),
  };
}

function isLabel(prefix: string | undefined): boolean {
  return prefix !== undefined && label.test(prefix);
}

function prefixOf(written: string | undefined): { prefix?: string } {
  return written === undefined ? {} : { prefix: written.trim().replace(/ -$/, '-') };
}

function yearOf(digits: string): number | undefined {
  if (digits.length === 2) return fullYear(Number(digits));
  return /^(?:19|20)\d\d$/.test(digits) ? Number(digits) : undefined;
}

/** The number as it was written, save white space; the same in every language. */
export function formatCaseNumber(caseNumber: CaseNumber): string {
  const { prefix = '', paragraph, document } = caseNumber;
  const before = prefix === '' || prefix.endsWith('-') ? prefix : `${prefix}\u00a0`;
  if (paragraph !== undefined) return `${before}§\u00a0${paragraph}${yearAfter(caseNumber)}`;
  return before + pair(caseNumber) + (document === undefined ? '' : `-${document}`);
}

function yearAfter({ year, yearDigits = 2 }: CaseNumber): string {
  return year === undefined ? '' : `/${yearWritten(year, yearDigits)}`;
}

function pair({ year, sequence = 0, order, yearDigits, width = 0, separator }: CaseNumber): string {
  const number = String(sequence).padStart(width, '0');
  if (year === undefined) return number;
  const first = order === 'year-first';
  const written = yearWritten(year, yearDigits ?? (first ? 4 : 2));
  return (first ? [written, number] : [number, written]).join(separator ?? '/');
}

function yearWritten(year: number, digits: 2 | 4): string {
  return String(year).slice(-digits);
}
