import { hasClass, type Token } from './token.ts';

/**
 * Says of each header cell what it heads: cells of the head their column, in a table marked `.rows` the first cell of
 * each row that row (WCAG 1.3.1, technique H63). An empty corner heads nothing and becomes a plain cell.
 */
export function tableHeaders(tokens: readonly Token[]): void {
  let rows = false;
  let firstOfRow = false;
  let inHead = false;
  let close: Token | undefined;
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') rows = hasClass(token, 'rows');
    if (token.type === 'thead_open') inHead = true;
    if (token.type === 'thead_close') inHead = false;
    if (token.type === 'tr_open') firstOfRow = true;
    if (token.type === 'th_open' || token.type === 'td_open') {
      const isEmpty = tokens[index + 1]?.content.trim() === '';
      if (isEmpty) token.tag = 'td';
      else if (inHead) token.attrSet('scope', 'col');
      else if (rows && firstOfRow) {
        token.tag = 'th';
        token.attrSet('scope', 'row');
      }
      firstOfRow = false;
      close = token;
    }
    if (token.type === 'th_close' || token.type === 'td_close') token.tag = close?.tag ?? token.tag;
  });
}
