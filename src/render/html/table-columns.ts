import { type ColumnCell, columnWidths } from '../column-widths.ts';
import { hasClass, type Token, wordsOf } from './token.ts';

interface State {
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

/**
 * Says of the columns of a table that is wider than the paper which share of it each gets. Left alone, browsers share
 * by the longest cell of a column, so that one long cell takes the room of a column that is long in every row.
 * The shares are classes, for which the page has its rules: the page wants no inline styles.
 */
export function tableColumns(state: State): void {
  const { tokens } = state;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const head = tokens[index];
    if (head?.type !== 'thead_open') continue;
    const table = tokens.slice(0, index).findLast(({ type }) => type === 'table_open');
    const widths = columnWidths(
      rowsOf(tokens, index),
      table && hasClass(table, 'landscape') ? 'landscape' : 'portrait',
    );
    if (widths === undefined) continue;
    const columns = widths.map((width) => {
      const column = new state.Token('col', 'col', 0);
      column.attrSet('class', `w${width}`);
      return column;
    });
    const group = [
      new state.Token('colgroup_open', 'colgroup', 1),
      ...columns,
      new state.Token('colgroup_close', 'colgroup', -1),
    ];
    for (const token of group) token.block = true;
    tokens.splice(index, 0, ...group);
  }
}

/** The cells of a table whose head opens there, row by row. */
function rowsOf(tokens: readonly Token[], from: number): ColumnCell[][] {
  const rows: ColumnCell[][] = [];
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push([]);
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const inline = tokens[index + 1];
    rows.at(-1)?.push({
      words: inline ? wordsOf([inline]) : '',
      isHead: token.type === 'th_open',
      isWhole: hasClass(token, 'code'),
    });
  }
  return rows;
}
