import type { Update } from '../../model/index.ts';
import { compareDates, type DateValue } from '../../text/values/date.ts';
import { formatNumber } from '../../text/values/number.ts';
import type { Context } from '../context.ts';
import { remarkIn } from './chapter.ts';
import { type TableView, tableOf } from './table.ts';
import { capital, dateIn } from './words.ts';

/** How something went, in the order in which it was told, `until` a date. */
export function updateTable(
  updates: readonly Update[] | undefined,
  at: string,
  context: Context,
  until?: DateValue,
): TableView | null {
  const { words, language } = context;
  const { labels } = words;
  return tableOf(
    (updates ?? [])
      .map((update, index) => ({ update, at: `${at}/${index}` }))
      .filter(({ update }) => !until || (compareDates(update.date, until) ?? 0) <= 0),
    [
      [labels.date, ({ update }) => capital(dateIn(update.date, context) ?? '')],
      [labels.status, ({ update: { status } }) => (status ? capital(words.status[status]) : '')],
      [
        labels.assessmentOf,
        ({ update: { assessment } }) => (assessment ? capital(words.assessment[assessment]) : ''),
      ],
      [
        labels.progress,
        ({ update }) => (update.progress ? formatNumber(update.progress, language) : ''),
        'right',
      ],
      [labels.comment, ({ update }) => update.comment ?? ''],
      [labels.remark, (one) => remarkIn(one.update, `${one.at}`)],
    ],
  );
}
