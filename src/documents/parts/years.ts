import type { Indicator, Table, TableRow, YearBudget } from '../../model/index.ts';
import { formatMoney, type Money } from '../../text/values/money.ts';
import { formatNumber } from '../../text/values/number.ts';
import type { Context } from '../context.ts';
import { type Contents, remarkIn } from './chapter.ts';
import { appearanceOf } from './house-style.ts';
import { type Column, type TableView, tableOf } from './table.ts';
import { capital, nameOf } from './words.ts';

/** A row of a table by year: what it is of, and what stands under each year. */
export interface YearRow {
  readonly title: string;
  readonly years: ReadonlyMap<number, string>;
}

/** Rows with a column for each year in which something stands; `more` are the columns after them. */
export function yearTable<Row extends YearRow>(
  label: string,
  rows: readonly Row[],
  more: readonly Column<Row>[] = [],
): TableView | null {
  const years = [...new Set(rows.flatMap((row) => [...row.years.keys()]))].sort((a, b) => a - b);
  return tableOf(rows, [
    [label, ({ title }) => title],
    ...years.map((year): Column<Row> => [String(year), (row) => row.years.get(year) ?? '', 'right']),
    ...more,
  ]);
}

/** An amount in words; nothing where none is known. */
export function moneyIn(amount: Money | undefined, context: Context): string {
  const isInThousands = appearanceOf(context).amounts === 'thousands';
  return amount ? formatMoney(amount, context.language, { isInThousands }) : '';
}

/** What amounts come to, where all are known and of one currency. */
export function totalOf(amounts: readonly (Money | undefined)[]): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  const [first] = known;
  if (!first || known.some(({ currency }) => currency !== first.currency)) return undefined;
  const value = Math.round(known.reduce((sum, one) => sum + one.value, 0) * 100) / 100;
  const approximate = known.some((one) => one.approximate);
  return { value, currency: first.currency, ...(approximate ? { approximate } : {}) };
}

/** Amounts by year in words. */
export function amountsIn(
  amounts: readonly { readonly year: number; readonly amount?: Money }[] | undefined,
  context: Context,
): Map<number, string> {
  return new Map((amounts ?? []).map(({ year, amount }) => [year, moneyIn(amount, context)]));
}

/** A budget: each year with what is set aside, from where, what it is thought to come to, and the difference. */
export function budgetTable(
  budget: readonly YearBudget[] | undefined,
  at: string,
  context: Context,
): TableView | null {
  const { labels } = context.words;
  return tableOf(
    (budget ?? []).map((row, index) => ({ row, at: `${at}/${index}` })),
    [
      [labels.year, ({ row }) => String(row.year)],
      ...moneyColumns<{ row: YearBudget; at: string }>(({ row }) => row, context),
      [labels.financing, ({ row }) => capital(row.financing ?? '')],
      [labels.remark, (one) => remarkIn(one.row, `${one.at}`)],
    ],
  );
}

/** Money against budget. */
export function moneyColumns<Row>(budgetOf: (row: Row) => YearBudget, context: Context): Column<Row>[] {
  const { labels } = context.words;
  return [
    [labels.amount, (row) => moneyIn(budgetOf(row).amount, context), 'right'],
    [labels.forecast, (row) => moneyIn(budgetOf(row).forecast, context), 'right'],
    [labels.deviation, (row) => deviationIn(budgetOf(row), context), 'right'],
  ];
}

/** +400 000 kr where more is thought to be spent than was set aside. */
function deviationIn({ amount, forecast }: YearBudget, context: Context): string {
  const difference = amount && forecast && totalOf([forecast, { ...amount, value: -amount.value }]);
  if (!difference) return '';
  return `${difference.value > 0 ? '+' : ''}${moneyIn(difference, context)}`;
}

/** Indicators as a table, and below it what brackets in it mean. */
export function indicatorContents(indicators: readonly Indicator[], context: Context): Contents {
  const table = indicatorTable(indicators, context);
  const isExpected = indicators.some(({ values }) => values?.some(({ forecast }) => forecast === true));
  return { table, after: table && isExpected ? context.words.expected : '' };
}

/** Indicators with their values by year and what is aimed at; a value that is only expected stands in brackets. */
function indicatorTable(indicators: readonly Indicator[], context: Context): TableView | null {
  const { words, language } = context;
  const { labels } = words;
  const rows = indicators.map((indicator) => ({
    indicator,
    title: capital(indicator.title),
    years: new Map(
      (indicator.values ?? []).flatMap(({ year, value, forecast }) =>
        value ? [[year, bracketed(formatNumber(value, language), forecast === true)] as const] : [],
      ),
    ),
  }));
  return yearTable(labels.indicator, rows, [
    [labels.target, ({ indicator }) => targetIn(indicator, context), 'right'],
    [labels.measuredIn, ({ indicator }) => indicator.measuredIn ?? ''],
    [labels.source, ({ indicator }) => capital(nameOf(indicator.source, context))],
    [labels.remark, ({ indicator }) => remarkIn(indicator, `/indicators/${indicator.id}`)],
  ]);
}

function bracketed(words: string, isForecast: boolean): string {
  return isForecast ? `(${words})` : words;
}

/** 90 (2028). */
function targetIn({ target }: Indicator, { language }: Context): string {
  const value = target?.value ? formatNumber(target.value, language) : '';
  return [value, target?.year && `(${target.year})`].filter(Boolean).join(' ');
}

/** A table of the plan: its rows, those that are parts of others behind a dash, and its sums in their places. */
export function tableView(table: Table, context: Context): TableView | null {
  const { labels } = context.words;
  const rows = rowsOf(table.rows, 0, `/tables/${table.id}/rows`).map((row) => ({
    ...row,
    title: `${'– '.repeat(row.depth)}${row.row.text}`,
    years: amountsIn(row.row.amounts, context),
  }));
  return yearTable(labels.post, rows, [
    [labels.tableAmount, ({ row }) => moneyIn(row.amount, context), 'right'],
    [labels.remark, ({ row, at }) => remarkIn(row, `${at}`)],
  ]);
}

function rowsOf(
  rows: readonly TableRow[] | undefined,
  depth: number,
  at: string,
): { row: TableRow; depth: number; at: string }[] {
  return (rows ?? []).flatMap((row, index) => [
    { row, depth, at: `${at}/${index}` },
    ...rowsOf(row.under, depth + 1, `${at}/${index}/under`),
  ]);
}
