import { approximateWords } from './approximate.ts';
import { found, type Reading, refused } from './reading.ts';

/** A number at the start of a text, and the text after it. */
export interface Amount {
  readonly value: number;
  readonly approximate?: true;
  readonly rest: string;
}

const approximation = new RegExp(`^(?:(?:${approximateWords})(?: | ?(?=[\\d−–-]))|~ ?)`, 'i');
const sign = /^(?<sign>[−–-]|minus (?=\d)|\+)? ?(?=\d)/i;
const digits = /^\d+(?:[ .,]\d+)*/;

/** 10^12 in Norwegian and Swedish, 10^9 in English. */
const falseFriend = /^ ?bil(?:li|j)on/i;

/** Words that multiply, with the point after an abbreviation. */
const scales: readonly (readonly [factor: number, form: RegExp])[] = [
  [1e3, /^ ?(?:tusen|tusind|thousand)(?![\p{L}\d])/iu],
  [1e6, /^ ?(?:mill\.|mill|millioner|million|millionar|milj\.|milj|miljoner|miljon|mn)(?![\p{L}\d])/iu],
  [1e9, /^ ?(?:mrd\.|mrd|milliarder|milliard|milliardar|miljarder|miljard)(?![\p{L}\d])/iu],
];

/** Reads the number at the start of a cleaned text: `ca. - 1 200,5 mill. kr` is −1 200 500 000 and the rest `kr`. */
export function readAmount(text: string): Reading<Amount> {
  const before = approximation.exec(text)?.[0] ?? '';
  const signed = text.slice(before.length);
  const signRead = sign.exec(signed);
  const written = digits.exec(signed.slice(signRead?.[0].length ?? 0))?.[0];
  if (!signRead || written === undefined) return refused('format', withZero(text));
  const after = signed.slice(signRead[0].length + written.length);
  const negative = /^[−–-]|^minus/i.test(signRead.groups?.sign ?? '');
  const number = readDigits(written);
  if (!number.ok) {
    const head = text.slice(0, text.length - written.length - after.length);
    return refused(
      number.problem,
      number.suggestions.map((spelling) => head + spelling + after),
    );
  }
  if (falseFriend.test(after)) return refused('ambiguous');
  const scale = scales
    .map(([factor, form]) => ({ factor, words: form.exec(after)?.[0] }))
    .find(({ words }) => words);
  const value = scaled(number.value, scale?.factor ?? 1);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return refused('format');
  return found({
    value: negative && value !== 0 ? -value : value,
    ...(before !== '' && { approximate: true as const }),
    rest: after.slice(scale?.words?.length ?? 0).trim(),
  });
}

function withZero(text: string): string[] {
  return /^[,.]\d/.test(text) ? [`0${text}`] : [];
}

/** 1,1 million is 1 100 000, not 1 100 000.0000000001. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/**
 * Reads digits with separators. A space groups, and so do points where there are several or a comma follows; one comma
 * or point is the decimal one, unless one to three digits stand before it and three after: 1.200 is 1200 to a Norwegian
 * and 1,2 to an Englishman, so neither is taken. Commas never group here.
 */
function readDigits(written: string): Reading<number> {
  if (/^0\d/.test(written)) return refused('format', [withoutZeros(written)]);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written))
    return refused('ambiguous', bothWays(written.replace(',', '.')));
  if (/^[1-9]\d{0,2}(?: \d{3})+\.\d{3}$/.test(written)) {
    const [whole = '', last = ''] = written.replaceAll(' ', '').split('.');
    return refused('ambiguous', [whole + last, `${whole},${last}`]);
  }
  const plain = /^\d+(?:[.,]\d+)?$/.test(written) || /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(written);
  const pointed = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(written);
  if (plain || pointed) {
    const ungrouped = pointed ? written.replaceAll('.', '') : written.replaceAll(' ', '');
    return found(Number(ungrouped.replace(',', '.')));
  }
  return refused('format', unmuddled(written));
}

/** A thousand or a fifth: the second with a last zero where three decimals would be read as thousands again. */
function bothWays(written: string): string[] {
  const [whole = '', decimals = ''] = written.split('.');
  const short = decimals.replace(/0+$/, '');
  const fraction = short === '' ? whole : `${whole},${short.length === 3 ? `${short}0` : short}`;
  return [whole + decimals, fraction];
}

/** English thousands (1,200,000.50) or groups of the wrong length, as one number with a decimal comma. */
function unmuddled(written: string): string[] {
  const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(written);
  if (english) return [grouped(english[1] ?? '') + (english[2] ? `,${english[2]}` : '')];
  return /^[\d ]+$/.test(written) ? [grouped(written)] : [];
}

function grouped(written: string): string {
  return withoutZeros(written.replace(/[ ,]/g, '')).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function withoutZeros(digitsOnly: string): string {
  return digitsOnly.replace(/^0+(?=\d)/, '');
}
