import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';

/** Words as they are compared: whole where a line divides them, and one space between them. */
export function words(text: string): string {
  return text
    .replace(/\u00ad\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader of the Markdown reads: without headings' and lists' marks, the lines of tables, emphasis, links and escapes. */
export function markdownWords(markdown: string): string {
  const lines = markdown
    .split('\n')
    .filter((line) => !/^\|(?: *:?-+:? *\|)+$/.test(line))
    .map((line) => line.replace(/^\s*(?:#{1,6} |> ?|- |\d+\. )/, ''));
  const text = lines
    .join('\n')
    .replace(/\\$/gm, '')
    .replace(/(?<![\\!])\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|\|)/g, (mark) => (mark === '|' ? ' ' : ''))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  return words(text);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
};

/** What a reader of the page reads: the text of `<main>`, a space wherever a tag begins or ends a line or a cell. */
export function htmlWords(page: string): string {
  const main = /<main>([\s\S]*)<\/main>/.exec(page)?.[1];
  if (main === undefined) throw new Error('a page without <main>');
  const text = main
    .replace(/<\/?(?:a|abbr|b|cite|code|em|i|span|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity);
  return words(text);
}

/** What stands on the paper, in the order in which it is painted. */
export function paperWords(pdf: Uint8Array): string {
  return words(readText(pdf).join('\n'));
}

/**
 * What a screen reader reads from a PDF: the texts of its tags. The reader of tags does not see the gap at the end of a
 * line, so these are compared without spaces.
 */
export function spokenLetters(pdf: Uint8Array): string {
  const texts = readStructure(pdf).match(/^ +(".*")$/gm) ?? [];
  return letters(texts.map((text) => JSON.parse(text.trim())).join(''));
}

export function letters(text: string): string {
  return words(text).replaceAll(' ', '');
}
