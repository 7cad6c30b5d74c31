/**
 * The source without what a reader does not see: composed characters (NFC), one plain space where there is any white
 * space, no soft hyphens or zero-width characters, and the hyphens of word processors (U+2010, U+2011) as `-`.
 */
export function clean(source: string): string {
  return source
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  é: 'e',
  è: 'e',
};

/** The form in which words are compared: cleaned, in small letters, æ ø å ä ö written ae, oe, aa, ae, oe. */
export function fold(source: string): string {
  return clean(source)
    .toLowerCase()
    .replace(/[æäøöåéè]/g, (letter) => letters[letter] ?? letter);
}

/** A regular expression's source that matches any of the words, as `fold` writes them, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .map((word) => fold(word).replace(/[.+]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}
