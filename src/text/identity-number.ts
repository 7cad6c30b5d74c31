import { idnr } from '@navikt/fnrvalidator';

/** A national identity number in a text, by its place in UTF-16 units. */
export interface IdentityNumber {
  readonly country: 'norwegian' | 'swedish';
  readonly index: number;
  readonly length: number;
  /** The number with the digits that tell one person from another covered: `120345 *****`. */
  readonly masked: string;
}

/** What a hyphen joins to a number to make a code of it: a few capitals (`KS-`), or what holds a digit (`2021-`, `A1b-`). */
const code = '(?<![\\p{L}\\p{N}])(?!FNR|PNR)\\p{Lu}{1,4}-|\\p{N}\\p{L}*-';

/**
 * What stands before and after a number that is no part of another: a code, an amount, an address, a phone number. A word
 * and a hyphen may stand before it, as in the names of files (`klage-…`).
 */
const before = `(?<![\\p{L}\\p{N}+_]|${code}|[\\p{L}\\p{N}]/|\\p{N}[.,:])`;
const after = '(?![\\p{L}\\p{N}_]|[-/.,:+]\\p{N})';

/** What all of them have: few texts do, and to look closer takes long. */
const hint = /\d{6}[ \u00a0+-]?\d{4}/;

/** In one run, or with the date apart; then no more groups of digits may follow or come before, as in a list of amounts. */
const norwegian = new RegExp(
  `${before}(?:\\d{11}|(?<!\\d\\s)\\d{6}[ \\u00a0-]\\d{5}(?!\\s\\d))${after}`,
  'gu',
);
const swedish = new RegExp(`${before}(?:1[89]|20)?(\\d{2})(\\d{2})(\\d{2})[-+](\\d{4})${after}`, 'gu');

/** A Norwegian account number has eleven digits too and the same last check digit; what stands before it tells. */
const account = /(?:konto(?:n(?:umme)?r)?\.?|account(?: n(?:umber|o\.?))?)[:-]?\s*$/i;

/**
 * The identity numbers in a text, in its order: Norwegian ones (fødselsnummer, D- and H-numbers) and Swedish ones
 * (personnummer, samordningsnummer), with a date that exists and check digits that fit. The numbers that the Norwegian
 * tax authority makes for tests (month + 80, https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/) are
 * nobody's.
 */
export function identityNumbersIn(text: string): IdentityNumber[] {
  if (!hint.test(text)) return [];
  const found: IdentityNumber[] = [];
  for (const { 0: number, index } of text.matchAll(norwegian)) {
    const check = idnr(number.replace(/\D/g, ''));
    if (check.status !== 'valid' || check.type.endsWith('tnr') || account.test(text.slice(0, index)))
      continue;
    found.push({ country: 'norwegian', index, length: number.length, masked: `${number.slice(0, 6)} *****` });
  }
  for (const { 0: number, index, 1: year = '', 2: month = '', 3: day = '', 4: last = '' } of text.matchAll(
    swedish,
  )) {
    if (!isDay(Number(month), Number(day) % 60) || !hasLuhnDigit(year + month + day + last)) continue;
    found.push({ country: 'swedish', index, length: number.length, masked: `${number.slice(0, -4)}****` });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The text with the identity numbers in it covered, as long as it was, so that places in it still hold. */
export function maskIdentityNumbers(text: string): string {
  let masked = text;
  for (const { country, index, length } of identityNumbersIn(text)) {
    const hidden = country === 'norwegian' ? 5 : 4;
    const end = index + length;
    masked = `${masked.slice(0, end - hidden)}${'*'.repeat(hidden)}${masked.slice(end)}`;
  }
  return masked;
}

/** Whether a day is one of a leap year: of two digits of a year nobody knows the century. */
function isDay(month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  return month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The last digit of ten checks the others (Skatteverket, SKV 704; the algorithm of Luhn). */
function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
