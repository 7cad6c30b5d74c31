import { cleanText } from './text.ts';

/**
 * Markdown that prints `text` as itself wherever a template puts it: at the start of a line, in a heading, list
 * item, table cell or link text, in CommonMark and on GitHub. It escapes only what could be read as syntax, because
 * the published Markdown is also read as an e-mail. Addresses stay as they are: a reader that links them shows the
 * same words. An empty text gives an empty string; cells and list items may be empty.
 */
export function escapeText(text: string): string {
  return escapeInline(cleanText(text), true);
}

/** The same for a stretch of a line; `first` where it may be the first of its line. Spaces are kept. */
export function escapeInline(text: string, first: boolean): string {
  const pairs = harmlessBrackets(text);
  const escaped = text.replace(/[\\`*_~[\]<&|]/g, (character, index: number) =>
    pairs.has(index) || !isSyntax(character, index, text) ? character : `\\${character}`,
  );
  return escapeClosingHashes(escapeAddresses(first ? escapeBlockStart(escaped) : escaped));
}

function isSyntax(character: string, index: number, text: string): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  switch (character) {
    case '\\':
      return /^\s*$|^[!-/:-@[-`{-~]/.test(text.slice(index + 1));
    case '*':
    case '~':
      return !(before === ' ' && after === ' ');
    case '_':
      return !isInsideWord(index, text);
    case '<':
      return !/^<(?: |[=\d][^@]*$)/.test(text.slice(index));
    case '&':
      return /^&(?:#?[0-9A-Za-z]+;|#[0-9A-Za-z]*$|[A-Za-z][0-9A-Za-z]+$)/.test(text.slice(index));
    default:
      return true;
  }
}

/** Underscores between letters or digits emphasise nothing (CommonMark 0.31, 6.2, rules 2 and 4). */
function isInsideWord(index: number, text: string): boolean {
  let start = index;
  let end = index + 1;
  while (text[start - 1] === '_') start--;
  while (text[end] === '_') end++;
  return isWord(text[start - 1]) && isWord(text[end]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * The places of brackets that can make no link, such as those of "vedtar [...] at": inside the text, around plain
 * words, with nothing behind them that would make them a link, a definition or a mark of another Markdown.
 */
function harmlessBrackets(text: string): Set<number> {
  const places = new Set<number>();
  for (const { index, 0: pair } of text.matchAll(
    /(?<=[^![\]\\])\[(?!\^| *\]|[xX]\])[^[\]\\`*_~<&|]+\](?=[^[\](:{])/g,
  )) {
    places.add(index).add(index + pair.length - 1);
  }
  return places;
}

/** Escapes what opens a block at the start of a line: headings, lists, quotations, rules, underlines, tables. */
function escapeBlockStart(text: string): string {
  if (/^(?:[-+](?: |$)|#{1,6}(?: |$)|>|=+ *$|[-:][-: ]*$)/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/**
 * Readers that link bare addresses take them from the source, backslashes and all. An address that needed an escape
 * is made to be none for them; it prints the same.
 */
function escapeAddresses(text: string): string {
  return text.replace(/((?:https?|ftp)(?=:\/\/)|www(?=\.))(?=[^\s<]*\\)/gi, '$1\\');
}

/** Hashes at the end of a heading would be taken for its closing sequence. */
function escapeClosingHashes(text: string): string {
  return text.replace(/(^| )(#+ *)$/, '$1\\$2');
}
