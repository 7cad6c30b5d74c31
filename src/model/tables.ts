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
export function sumsOf({ rows = [] }: Pick<Table, 'rows'>): Sum[] {
  const sums: Sum[] = [];
  let open: TableRow[] = [];
  let totals: TableRow[] = [];
  for (const row of rows) {
    sums.push(...sumsOf({ rows: row.under ?? [] }));
    if (!row.sum) {
      open.push(row);
      continue;
    }
    const parts = open.length > 0 ? open : totals;
    const years = [...new Set([row, ...parts].flatMap(yearsOf))].sort();
    const sumOf = (year?: number) => ({
      row,
      ...(year === undefined ? {} : { year }),
      written: writtenIn(row, year),
      computed: add(parts.map((part) => amountOf(part, year))),
    });
    sums.push(...(years.length === 0 ? [sumOf()] : years.map(sumOf)));
    totals = open.length > 0 ? [...totals, row] : [row];
    open = [];
  }
  return sums;
}

function yearsOf({ amounts = [], under = [] }: TableRow): number[] {
  return amounts.length > 0 ? amounts.map(({ year }) => year) : under.flatMap(yearsOf);
}

function writtenIn({ amount, amounts = [] }: TableRow, year: number | undefined): number | undefined {
  return year === undefined ? amount?.value : amounts.find((one) => one.year === year)?.amount?.value;
}

/** What a row counts in a sum: its own amount, else that of the rows under it, which are otherwise parts of it. */
function amountOf(row: TableRow, year: number | undefined): number | undefined {
  const parts = (row.under ?? []).filter(({ sum }) => !sum);
  return (
    writtenIn(row, year) ?? (parts.length > 0 ? add(parts.map((part) => amountOf(part, year))) : undefined)
  );
}

/** A sum in whole øre: 0,1 and 0,2 are 0,3. */
function add(values: readonly (number | undefined)[]): number {
  return Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 100) / 100;
}
