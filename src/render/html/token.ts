import type MarkdownIt from 'markdown-it';

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** The words of inline tokens, without their markup. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.children === null ? breakOr(token) : wordsOf(token.children))).join('');
}

function breakOr(token: Token): string {
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
}

export function hasClass(token: Token, name: string): boolean {
  return String(token.attrGet('class') ?? '')
    .split(' ')
    .includes(name);
}

/** The index of the token that closes the one at `open`. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}
