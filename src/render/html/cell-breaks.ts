import { type Token, wordsOf } from './token.ts';

/** Longer than any word of Norwegian or Swedish prose; addresses and codes are. */
const longest = 30;

/** A case number, a date, an amount: 2026/311-4, 18.11.2021, PS 13/21. */
const code = /^(?:\p{Lu}{1,4} )?(?=.*\d)[\p{N}/.:–-]{2,14}(?: \(\p{L}+\))?$/u;

/**
 * Where cells may break: those with words that may be too long for a column anywhere, since a long address would push
 * the other columns off the paper; those with a number nowhere, since half a case number is none. All others between
 * words, as a table should.
 */
export function cellBreaks(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const inline = tokens[index + 1];
    const words = inline ? wordsOf([inline]) : '';
    if (words.split(/\s+/).some((word) => [...word].length > longest)) token.attrJoin('class', 'long');
    if (code.test(words)) token.attrJoin('class', 'code');
  }
}
