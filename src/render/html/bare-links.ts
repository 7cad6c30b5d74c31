import type MarkdownIt from 'markdown-it';
import type { Token } from './token.ts';

type State = Parameters<Parameters<InstanceType<typeof MarkdownIt>['core']['ruler']['push']>[1]>[0];

/** What each address has, of the web or of mail: few texts have any, and to look closer takes long. */
const address = /:\/\/|mailto:|@/i;

/**
 * Links the addresses that stand in a text as they are: of the web with their scheme, and of mail. The published
 * Markdown keeps them bare: GitHub and mail programs link them themselves.
 */
export function bareLinks({ tokens, md, Token: Made }: State): void {
  for (const inline of tokens) {
    if (inline.type !== 'inline' || inline.children === null) continue;
    let depth = 0;
    inline.children = inline.children.flatMap((token) => {
      if (token.type === 'link_open' || token.type === 'link_close') depth += token.nesting;
      return token.type === 'text' && depth === 0 ? linked(token) : [token];
    });
  }

  function linked(token: Token): Token[] {
    const matches = (address.test(token.content) && md.linkify.match(token.content)) || [];
    let end = 0;
    const parts = matches.flatMap(({ index, lastIndex, url, text }) => {
      const before = token.content.slice(end, index);
      end = lastIndex;
      const open = new Made('link_open', 'a', 1);
      open.attrSet('href', md.normalizeLink(url));
      return [...words(before), open, ...words(text), new Made('link_close', 'a', -1)];
    });
    return matches.length === 0 ? [token] : [...parts, ...words(token.content.slice(end))];
  }

  function words(content: string): Token[] {
    if (content === '') return [];
    const text = new Made('text', '', 0);
    text.content = content;
    return [text];
  }
}
