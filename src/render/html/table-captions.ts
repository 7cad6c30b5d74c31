import { closing, hasClass, type Token } from './token.ts';

/**
 * Makes a paragraph marked `.caption` the caption of the table right below it. In Markdown, which has no captions, it
 * stays a line above the table.
 */
export function tableCaptions(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const open = tokens[index];
    const table = tokens[index + 3];
    if (open?.type !== 'paragraph_open' || !hasClass(open, 'caption') || table?.type !== 'table_open')
      continue;
    const caption = tokens.splice(index, closing(tokens, index) - index + 1);
    for (const token of caption) {
      token.level++;
      if (token.tag === 'p') token.tag = 'caption';
      if (token === open) token.attrs = token.attrs?.filter(([name]) => name !== 'class') ?? null;
    }
    tokens.splice(index + 1, 0, ...caption);
  }
}
