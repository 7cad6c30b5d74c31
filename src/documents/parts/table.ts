import type { Prose } from '../../render/document.ts';

type Cell = string | number | Prose;

/** A column: its heading, what stands in it for a row, and whether it is of figures. */
export type Column<Row> = readonly [label: string, cell: (row: Row) => Cell, align?: 'right'];

export type TableView = {
  readonly columns: readonly { readonly label: string; readonly isRight: boolean }[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
};

/** Rows as a table with those columns in which something stands; null without rows. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): TableView | null {
  const filled = columns.filter(([, cell]) => rows.some((row) => !isEmpty(cell(row))));
  if (rows.length === 0 || filled.length === 0) return null;
  return {
    columns: filled.map(([label, , align]) => ({ label, isRight: align === 'right' })),
    rows: rows.map((row) => ({ cells: filled.map(([, cell]) => cell(row)) })),
  };
}

function isEmpty(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'object' && cell.prose === '');
}
