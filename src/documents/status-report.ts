import type { Context, DocumentOf } from './context.ts';
import { statesOf } from './parts/measures.ts';
import { countsOf } from './parts/overview.ts';
import { tableOf } from './parts/table.ts';
import { dateIn, issuer } from './parts/words.ts';

/** The measures as of a date: how many in which state, each with its state, and those past their deadline. */
export function statusReport(edition: DocumentOf<'status-report'>, context: Context) {
  const { plan, words } = context;
  const date = dateIn(edition.asOf ?? edition.date, context);
  const measures = statesOf(context, edition.asOf ?? edition.date);
  const { labels } = words;
  return {
    title: edition.title ?? words.statusReport,
    subject: plan.title,
    issuer: issuer(context),
    asOf: date ? words.statusAsOf(date) : '',
    overview: countsOf(measures.map(({ status }) => status || words.notStated)),
    measures: tableOf(measures, [
      [labels.number, ({ number }) => number, 'right'],
      [labels.measure, ({ title }) => title],
      [labels.status, ({ status }) => status],
      [labels.assessmentOf, ({ assessment }) => assessment],
      [labels.deadline, ({ deadline }) => deadline],
      [labels.responsible, ({ responsible }) => responsible],
      [labels.comment, ({ comment }) => comment],
    ]),
    overdue: measures.filter(({ isLate }) => isLate),
    headings: words.headings,
    labels,
  };
}
