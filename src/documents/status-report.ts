import type { Context, DocumentOf } from './context.ts';
import { statesOf } from './parts/measures.ts';
import { dateIn, issuer } from './parts/words.ts';

/** The measures as of a date: how many in which state, each with its state, and those past their deadline. */
export function statusReport(edition: DocumentOf<'status-report'>, context: Context) {
  const { plan, words } = context;
  const date = dateIn(edition.asOf ?? edition.date, context);
  const measures = statesOf(context, edition.asOf ?? edition.date);
  const has = (column: 'assessment' | 'responsible' | 'deadline' | 'comment') =>
    measures.some((measure) => measure[column] !== '');
  return {
    title: edition.title ?? words.statusReport,
    subject: plan.title,
    issuer: issuer(context),
    asOf: date ? words.statusAsOf(date) : '',
    overview: counts(measures.map(({ status }) => status || words.notStated)),
    measures,
    overdue: measures.filter(({ isLate }) => isLate),
    columns: {
      assessment: has('assessment'),
      responsible: has('responsible'),
      deadline: has('deadline'),
      comment: has('comment'),
    },
    headings: words.headings,
    labels: words.labels,
  };
}

/** How often each word stands, in the order of their first use. */
function counts(words: readonly string[]): { status: string; count: number }[] {
  const table = new Map<string, number>();
  for (const word of words) table.set(word, (table.get(word) ?? 0) + 1);
  return [...table].map(([status, count]) => ({ status, count }));
}
