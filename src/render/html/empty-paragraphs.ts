import type { Token } from './token.ts';

/** Takes out paragraphs of which only a mark was left: screen readers stop at them, and they leave a gap. */
export function emptyParagraphs(tokens: Token[]): void {
  for (let index = tokens.length - 3; index >= 0; index--) {
    const [open, inline] = [tokens[index], tokens[index + 1]];
    if (open?.type !== 'paragraph_open' || inline?.type !== 'inline') continue;
    const isEmpty = inline.children?.every((child) => child.type === 'text' && child.content.trim() === '');
    if (isEmpty && !open.hidden) tokens.splice(index, 3);
  }
}
