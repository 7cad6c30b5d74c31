import type { Language } from '../language.ts';
import { formatDigits } from './digits.ts';

/** The words of numbers from two, as printed. */
export const numerals: Readonly<Record<Language, readonly string[]>> = {
  nb: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  nn: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A count in a sentence: small ones in words, as the languages' rules of style say; others, and one, whose word has genders, in figures. */
export function countInWords(count: number, language: Language): string {
  return numerals[language][count - 2] ?? formatDigits(count, language);
}
