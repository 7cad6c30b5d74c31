import type { Language } from '../language.ts';
import { readAmount } from './amount.ts';
import { formatDigits } from './digits.ts';
import { approximately } from './number.ts';
import { found, type Reading, refused, withReadable } from './reading.ts';
import { clean, fold } from './spelling.ts';

/** ISO 4217 codes that a municipality in Norway or Sweden writes. */
export const currencies = ['NOK', 'SEK', 'DKK', 'EUR', 'GBP', 'USD'] as const;

export type Currency = (typeof currencies)[number];

/** An amount in whole units of the currency, not in øre. */
export interface Money {
  readonly value: number;
  readonly currency: Currency;
  readonly approximate?: true;
}

const words: Readonly<Record<string, Currency>> = {
  '€': 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  $: 'USD',
};
const krone = /^(?:kr\.?|kroner|krone|kronor|krona)$/;
const thousands = /^(?:tkr|ksek|knok|tusen(?: (?:kr|kroner|kronor))?)\.?$/;
const millions =
  /^(?:mkr|mnok|msek|(?:mill\.?|million|millioner|millionar|miljon|miljoner)(?: (?:kr|kroner|kronor))?)\.?$/;

/** `kr 500`, `−kr 500`, `ca. kr 500`. */
const unitBefore = /^(?<head>(?:[\p{L}.]* )?(?:[−–-] ?)?)(?<unit>\p{L}+\.?|[€£$]) ?(?<rest>[−–-]? ?\d.*)$/u;

interface Unit {
  readonly currency: Currency;
  readonly factor: number;
}

/**
 * Reads an amount of money. `krone` is what `kr`, `kroner` and an amount without a currency mean: Norwegian ones, unless
 * the municipality is Swedish.
 */
export function readMoney(
  source: string,
  { krone = 'NOK' }: { readonly krone?: Currency } = {},
): Reading<Money> {
  const attempt = (spelling: string) => readWith(spelling, krone);
  return withReadable(attempt(source), attempt);
}

function readWith(source: string, own: Currency): Reading<Money> {
  const text = clean(source);
  const before = unitBefore.exec(text)?.groups;
  const first = before?.unit === undefined ? undefined : unitOf(before.unit, own);
  const amount = readAmount(first ? `${before?.head}${before?.rest}` : text);
  if (!amount.ok) return amount;
  const { value, approximate, rest } = amount.value;
  const word = rest.replace(/^[,:.][–−-] ?/, '');
  const last = word === '' ? undefined : unitOf(word, own);
  if (word !== '' && (!last || first)) return refused('format');
  const { currency, factor } = last ?? first ?? { currency: own, factor: 1 };
  return found({
    value: factor === 1 ? value : Number((value * factor).toPrecision(15)),
    currency,
    ...(approximate && { approximate }),
  });
}

function unitOf(word: string, own: Currency): Unit | undefined {
  const folded = fold(word);
  if (krone.test(folded)) return { currency: own, factor: 1 };
  if (thousands.test(folded)) return { currency: inCode(folded) ?? own, factor: 1e3 };
  if (millions.test(folded)) return { currency: inCode(folded) ?? own, factor: 1e6 };
  const currency = words[folded] ?? currencies.find((code) => code.toLowerCase() === folded);
  return currency && { currency, factor: 1 };
}

function inCode(folded: string): Currency | undefined {
  return currencies.find((code) => folded.slice(1).startsWith(code.toLowerCase()));
}

/**
 * `1 200 000 kr` in the language of its own country, the code elsewhere (`500 SEK` in nb); in English the code comes
 * first, `NOK 500`. Without `decimals` none where the amount is whole, else two or as many as it has.
 */
export function formatMoney(
  { value, currency, approximate }: Money,
  language: Language,
  { decimals, isInThousands = false }: { readonly decimals?: number; readonly isInThousands?: boolean } = {},
): string {
  if (isInThousands)
    return formatThousands({ value, currency, ...(approximate && { approximate }) }, language);
  const least = decimals ?? (Number.isInteger(value) ? 0 : 2);
  const digits = formatDigits(
    value,
    language,
    decimals === undefined ? { least } : { least, most: decimals },
  );
  const before = approximate ? `${approximately[language]}\u00a0` : '';
  if (language === 'en') return `${before}${currency}\u00a0${digits}`;
  const home = language === 'sv' ? 'SEK' : 'NOK';
  return `${before}${digits}\u00a0${currency === home ? 'kr' : currency}`;
}

const thousandWords: Readonly<Record<Language, string>> = {
  nb: 'tusen',
  nn: 'tusen',
  sv: 'tusen',
  en: 'thousand',
};

/** `2 400 tusen kr`, in Sweden `2 400 tkr`, in English `NOK 2,400 thousand`; with as many decimals as there are. */
function formatThousands({ value, currency, approximate }: Money, language: Language): string {
  const digits = formatDigits(Number((value / 1000).toPrecision(15)), language, { least: 0 });
  const before = approximate ? `${approximately[language]}\u00a0` : '';
  const thousand = thousandWords[language];
  if (language === 'en') return `${before}${currency}\u00a0${digits}\u00a0${thousand}`;
  const isHome = currency === (language === 'sv' ? 'SEK' : 'NOK');
  if (isHome && language === 'sv') return `${before}${digits}\u00a0tkr`;
  return `${before}${digits}\u00a0${thousand}\u00a0${isHome ? 'kr' : currency}`;
}
