import type { Prose } from '../../render/document.ts';
import { isBlock } from './chapter.ts';

type Cell = string | number | Prose;

/** A column: its heading, what stands in it for a row, and whether it is of figures. */
export type Column<Row> = readonly [label: string, cell: (row: Row) => Cell, align?: 'right'];

export type TableView = {
  readonly columns: readonly { readonly label: string; readonly isRight: boolean }[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  /** What is too long for a cell, below the table under the name of its row. */
  readonly below: readonly { readonly title: string; readonly prose: Prose }[];
};

/**
 * Rows as a table with those columns in which something stands; null without rows. A list or several paragraphs
 * would run together in a cell: they stand below the table.
 */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): TableView | null {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  const shown = cells.map((row) => row.map((cell) => (isLong(cell) ? '' : cell)));
  const filled = columns.map((_, index) => shown.some((row) => row[index] !== '' && !isEmpty(row[index])));
  if (rows.length === 0 || !cells.flat().some((cell) => !isEmpty(cell))) return null;
  const isFilled = (_: unknown, index: number) => filled[index];
  return {
    columns: columns.filter(isFilled).map(([label, , align]) => ({ label, isRight: align === 'right' })),
    rows: shown.map((row) => ({ cells: row.filter(isFilled) })),
    below: cells.flatMap((row) =>
      row.flatMap((cell, index) =>
        isLong(cell) ? [{ title: titleBelow(row, columns[index]?.[0] ?? ''), prose: cell }] : [],
      ),
    ),
  };
}

function isLong(cell: Cell): cell is Prose {
  return typeof cell === 'object' && isBlock(cell.prose);
}

/** Turvei (kommentar): the first words of the row that are no number, and what stands in the cell. */
function titleBelow(row: readonly Cell[], label: string): string {
  const name = row.find((cell): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell));
  return name ? `${name} (${label.toLowerCase()})` : label;
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'object' && cell.prose === '');
}
