import type { Language } from '../../../src/text/language.ts';

/** `18.03.2021` as a person writes it in a language: 18. mars 2021. */
export function dateIn(words: string, language: Language): string {
  return words.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, (_, day: string, month: string, year: string) => {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(Number(year), Number(month) - 1, 1),
    );
    return language === 'sv' || language === 'en'
      ? `${Number(day)} ${name} ${year}`
      : `${Number(day)}. ${name} ${year}`;
  });
}
