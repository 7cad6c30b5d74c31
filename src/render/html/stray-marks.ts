import { markClose, markOpen } from '../text.ts';
import type { Token } from './token.ts';

const pattern = new RegExp(`${markOpen}([^${markClose}]*)${markClose}`, 'g');

/** Takes out marks that belong to no block or span, such as one in the middle of a paragraph, and returns them. */
export function strayMarks(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (const token of tokens) {
    if (token.children !== null) found.push(...strayMarks(token.children));
    token.content = token.content.replace(pattern, (_, attributes: string) => {
      if (token.type !== 'inline') found.push(attributes);
      return '';
    });
  }
  return found;
}
