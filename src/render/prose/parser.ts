import MarkdownIt from 'markdown-it';

/**
 * The parser of the user's prose: CommonMark, tables and strikethrough, no raw HTML. Addresses stay as written,
 * since what comes out is Markdown again; which links are kept is decided there (see inlines.ts).
 */
export const proseParser = new MarkdownIt({ html: false, linkify: false, typographer: false });
proseParser.normalizeLink = (address) => address;
proseParser.validateLink = () => true;

export type Token = ReturnType<typeof proseParser.parse>[number];

/** A token with what stands between it and its closing token. */
export interface Node {
  readonly token: Token;
  readonly children: readonly Node[];
}

/** The flat tokens of markdown-it as a tree. */
export function nest(tokens: readonly Token[]): readonly Node[] {
  const top: Node[] = [];
  const open: Node[][] = [top];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: Node[] = [];
    open.at(-1)?.push({ token, children });
    if (token.nesting === 1) open.push(children);
  }
  return top;
}
