import type { Language } from '../language.ts';
import { readAmount } from './amount.ts';
import { formatDigits } from './digits.ts';
import { type Reading, refused, withReadable } from './reading.ts';
import { clean } from './spelling.ts';

/** A number as written: `ca. 30 deltakere` is `{value: 30, approximate: true, unit: 'deltakere'}`. */
export interface NumberValue {
  readonly value: number;
  readonly approximate?: true;
  readonly unit?: string;
}

const unitForm = /^[\p{L}%‰°€$][\p{L}\p{M}%‰°²³./() -]{0,39}$/u;

/** Reads a number with Norwegian or Swedish separators, or plain with a decimal point; what follows it is its unit. */
export function readNumber(source: string): Reading<NumberValue> {
  return withReadable(attempt(source), attempt);
}

function attempt(source: string): Reading<NumberValue> {
  const amount = readAmount(clean(source));
  if (!amount.ok) return amount;
  const { value, approximate, rest } = amount.value;
  if (rest !== '' && !unitForm.test(rest)) return refused('format');
  return {
    ok: true,
    value: { value, ...(approximate && { approximate }), ...(rest !== '' && { unit: rest }) },
  };
}

/** Printed before what is not exact, with a no-break space after it. */
export const approximately: Readonly<Record<Language, string>> = {
  nb: 'ca.',
  nn: 'ca.',
  sv: 'ca',
  en: 'about',
};

/**
 * Thousands with a no-break space in all four languages (ISO 80000-1, 7.3.1), decimal comma and in English point, minus
 * sign U+2212; the unit after a no-break space, save `%` in English. `decimals` fixes how many are printed.
 */
export function formatNumber(
  number: NumberValue | number,
  language: Language,
  { decimals }: { readonly decimals?: number } = {},
): string {
  const { value, approximate, unit }: NumberValue = typeof number === 'number' ? { value: number } : number;
  const before = approximate ? `${approximately[language]}\u00a0` : '';
  const gap = language === 'en' && unit === '%' ? '' : '\u00a0';
  const digits = formatDigits(
    value,
    language,
    decimals === undefined ? {} : { least: decimals, most: decimals },
  );
  return before + digits + (unit === undefined ? '' : gap + unit);
}
