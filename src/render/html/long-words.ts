import { type Token, wordsOf } from './token.ts';

/** Longer than any word of Norwegian or Swedish prose; addresses and codes are. */
const longest = 30;

/**
 * Cells with words that may be too long for a column: only these may break anywhere. In all cells that would let a
 * table break ordinary words; in none a long address would push the other columns off the paper.
 */
export function longWords(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const inline = tokens[index + 1];
    const words = inline ? wordsOf([inline]).split(/\s+/) : [];
    if (words.some((word) => [...word].length > longest)) token.attrJoin('class', 'long');
  }
}
