import type { Language } from '../language.ts';

/** Digits of a finite number with at least and at most so many decimals; without `most` all that it has. */
export function formatDigits(
  value: number,
  language: Language,
  { least = 0, most }: { readonly least?: number; readonly most?: number } = {},
): string {
  const [whole = '', decimals = ''] = (
    most === undefined ? plain(Math.abs(value)) : rounded(Math.abs(value), most)
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const padded = decimals.padEnd(least, '0');
  const digits = padded === '' ? grouped : `${grouped}${language === 'en' ? '.' : ','}${padded}`;
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits;
}

/** Halves away from zero by the decimals that a person sees: 1.005 is 1.01, whatever its binary form. */
function rounded(value: number, decimals: number): string {
  const shifted = Math.round(Number(shift(plain(value), decimals)));
  return Number.isSafeInteger(shifted)
    ? plain(Number(shift(plain(shifted), -decimals)), decimals)
    : plain(value);
}

function shift(digits: string, places: number): string {
  return `${digits}e${places}`;
}

/** The shortest decimal digits of a number, never with an exponent; all of `decimals` where that is given. */
function plain(value: number, decimals = 0): string {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = Number(exponent);
  const all =
    places >= 0
      ? [whole + fraction.slice(0, places).padEnd(places, '0'), fraction.slice(places)]
      : ['0', '0'.repeat(-places - whole.length) + whole + fraction];
  const padded = (all[1] ?? '').padEnd(decimals, '0');
  return padded === '' ? (all[0] ?? '') : `${all[0]}.${padded}`;
}
