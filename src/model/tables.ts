import type { Table, TableRow } from '../generated/data.ts';

/** A row that is a sum, with what it says and what its rows come to; by year where the table has years. */
export interface Sum {
  readonly row: TableRow;
  readonly year?: number;
  readonly written: number | undefined;
  readonly computed: number;
}

/**
 * The sums of a table: of the rows since the sum before, or, where there are none, of the sums before (a grand total).
 */
export function sumsOf({ rows = [] }: Table): Sum[] {
  const sums: Sum[] = [];
  let open: TableRow[] = [];
  let totals: TableRow[] = [];
  for (const row of rows) {
    if (!row.sum) {
      open.push(row);
      continue;
    }
    const parts = open.length > 0 ? open : totals;
    const years = [
      ...new Set([row, ...parts].flatMap(({ amounts = [] }) => amounts.map(({ year }) => year))),
    ];
    if (years.length === 0)
      sums.push({ row, written: row.amount?.value, computed: add(parts.map(({ amount }) => amount?.value)) });
    for (const year of years.sort()) {
      const of = ({ amounts = [] }: TableRow) => amounts.find((one) => one.year === year)?.amount?.value;
      sums.push({ row, year, written: of(row), computed: add(parts.map(of)) });
    }
    totals = open.length > 0 ? [...totals, row] : [row];
    open = [];
  }
  return sums;
}

function add(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
