import type { Language } from '../text/language.ts';
import { joinOf } from './compounds.ts';

/** The patterns of each language, read when they are needed: those of Norwegian are half a megabyte. */
const patterns: Readonly<Record<Language, () => Promise<{ hyphenateSync: (word: string) => string }>>> = {
  nb: () => import('hyphen/nb'),
  nn: () => import('hyphen/nn'),
  sv: () => import('hyphen/sv'),
  en: () => import('hyphen/en-gb'),
};

const SOFT_HYPHEN = '\u00AD';

/** How many letters a word has at least that is divided, and what then stands on a line of it. */
interface Limits {
  readonly word: number;
  readonly part: number;
}

/** In many columns long words have no room; elsewhere only the longest leave a gap. */
const inColumns: Limits = { word: 10, part: 4 };
const inText: Limits = { word: 16, part: 5 };
const MANY_COLUMNS = 6;

/** A part of fewer letters between two others is a syllable, and seldom a word of a compound: demens-ko-ordinator. */
const SYLLABLE = 4;

/**
 * What is never divided: headings, also where they are listed, what is written as code, and words of another language than
 * the page's. `head` holds the style sheet and the title.
 */
const undivided = /^(?:head|h[1-6]|code|pre)$/;

const piece = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/gi;

/** Letters between white space, with the punctuation around them: neither an address, a number, a case nor an abbreviation. */
const word = /(?<!\S)([«»“”„‘’"'(]*)(\p{Lu}?\p{Ll}+)(?=[«»“”„‘’"')]*[.,:;!?…]*(?!\S))/gu;

/** Reads the patterns of a language ahead. */
export async function readPatterns(language: Language): Promise<void> {
  await patterns[language]();
}

/**
 * Puts soft hyphens into the long words of a page. Only for a page to print: the browsers that print have no
 * dictionaries (`hyphens: auto` does nothing), those of readers have, and there soft hyphens would spoil search and copies.
 */
export async function hyphenate(page: string, language: Language): Promise<string> {
  const { hyphenateSync } = await patterns[language]();
  let limits = inText;
  let within: string | undefined;
  let depth = 0;
  const divide = (_: string, before: string, letters: string) =>
    before + (letters.length < limits.word ? letters : divided(letters));
  const divided = (letters: string) => {
    const syllables = hyphenateSync(letters);
    const join = joinOf(letters, language, limits.part);
    return (join && dividedAt(syllables, join)) || joinShort(syllables, limits.part);
  };
  return page.replace(piece, (written, closes: string | undefined, name = '', attributes = '', at = 0) => {
    if (closes === undefined) return within === undefined ? written.replace(word, divide) : written;
    if (name === 'table') limits = closes === '' && hasManyColumns(page, at) ? inColumns : inText;
    if (within === undefined && isUndivided(name, attributes)) within = name;
    if (name === within) depth += closes === '' ? 1 : -1;
    if (depth === 0) within = undefined;
    return written;
  });
}

/** Whether the table that begins there has many columns in its head. */
function hasManyColumns(page: string, at: number): boolean {
  const head = page.slice(at, page.indexOf('</tr>', at));
  return head.split(/<t[hd][\s>]/).length > MANY_COLUMNS;
}

function isUndivided(name: string, attributes: string): boolean {
  if (undivided.test(name)) return true;
  return name !== 'html' && /\s(?:lang=|class="contents")/.test(attributes);
}

/** A word divided where its parts are joined and nowhere else; undefined where the patterns do not divide it there. */
function dividedAt(divided: string, join: number): string | undefined {
  const letters = divided.replaceAll(SOFT_HYPHEN, '');
  const [before, behind] = [letters.slice(0, join), letters.slice(join)];
  let at = 0;
  for (const part of divided.split(SOFT_HYPHEN)) {
    at += part.length;
    if (at === join) return `${before}${SOFT_HYPHEN}${behind}`;
  }
  return undefined;
}

/** Joins what would be left of a word, or go to the next line, and is too short for that; and syllables in between. */
function joinShort(divided: string, shortest: number): string {
  const parts = divided.split(SOFT_HYPHEN);
  let rest = divided.length - (parts.length - 1);
  let joined = '';
  let last = 0;
  for (const part of parts) {
    const isApart = last >= (joined.includes(SOFT_HYPHEN) ? SYLLABLE : shortest) && rest >= shortest;
    joined += (isApart ? SOFT_HYPHEN : '') + part;
    last = isApart ? part.length : last + part.length;
    rest -= part.length;
  }
  return joined;
}
