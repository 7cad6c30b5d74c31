import type { Token } from './token.ts';

/** Alignment of cells as classes: the page's Content-Security-Policy and the style sheet want no inline styles. */
export function tableAlignment(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const align = /^text-align:(center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
    if (align !== undefined) token.attrJoin('class', align);
  }
}
