/** The languages of documents and messages, as BCP 47: bokmål, nynorsk, Swedish, English. */
export const languages = ['nb', 'nn', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag (`nb-NO`, `sv_SE`, `no`), or undefined where it is none of ours. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_.]/)[0] ?? '';
  if (primary === 'no') return 'nb';
  return languages.find((language) => language === primary);
}
