import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startersFolder } from '../../package-folder.ts';
import type { Language } from '../../text/language.ts';

/** What stands in braces in a starter: the name of its own file without ending, the title of the plan, years. */
export type Blank = 'stem' | 'title' | 'year' | 'next-year' | 'version';

/** The text of a starter with its blanks filled; a blank without words is left as it stands. */
export function fill(text: string, words: Partial<Readonly<Record<Blank, string>>>): string {
  return text.replace(
    /\{(stem|title|year|next-year|version)\}/g,
    (blank, name: Blank) => words[name] ?? blank,
  );
}

/** Years for dates that lie behind and ahead, so that what is written today has no deadline in the past. */
export function yearsFrom(today: Date): { year: string; 'next-year': string } {
  const year = today.getFullYear();
  return { year: String(year), 'next-year': String(year + 1) };
}

/** A starter by its file name; without `language` one that is the same in all languages. */
export function readStarter(name: string, language: Language | 'project'): string {
  return readFileSync(join(startersFolder, language, name), 'utf8').replace(/\r\n?/g, '\n');
}

/** The file names of the starters in a language. */
export function starterNames(language: Language): string[] {
  return readdirSync(join(startersFolder, language)).sort();
}
