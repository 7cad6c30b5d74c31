import { type Change, changesBetween, type PlanPart, reportBefore } from '../model/index.ts';
import type { DateValue } from '../text/values/date.ts';
import type { Context, DocumentOf } from './context.ts';
import { type Chapter, chapterOf } from './parts/chapter.ts';
import { numberedMeasures, statesOf } from './parts/measures.ts';
import { milestonesAt, milestoneTable } from './parts/milestones.ts';
import { countsOf } from './parts/overview.ts';
import { planChapters } from './parts/plan-chapters.ts';
import { tableOf } from './parts/table.ts';
import { updateTable } from './parts/updates.ts';
import { dateIn, issuer } from './parts/words.ts';
import { moneyColumns } from './parts/years.ts';

/**
 * The measures as of a date: how many in which state, each with its state, those past their deadline, what changed since
 * the report before, and the money against the budget.
 */
export function statusReport(edition: DocumentOf<'status-report'>, context: Context) {
  const { plan, words } = context;
  const { labels } = words;
  const asOf = edition.asOf ?? edition.date;
  const date = dateIn(asOf, context);
  const measures = statesOf(context, asOf);
  const parts: readonly PlanPart[] = ['indicators', 'risks'];
  return {
    title: edition.title ?? words.statusReport,
    subject: plan.title,
    issuer: issuer(context),
    asOf: date ? words.statusAsOf(date) : '',
    overview: countsOf(measures.map(({ status }) => status || words.notStated)),
    changes: asOf ? changesSince(asOf, context) : [],
    measures: tableOf(measures, [
      [labels.number, ({ number }) => number, 'right'],
      [labels.measure, ({ title }) => title],
      [labels.status, ({ status }) => status],
      [labels.assessmentOf, ({ assessment }) => assessment],
      [labels.progress, ({ progress }) => progress, 'right'],
      [labels.deadline, ({ deadline }) => deadline],
      [labels.responsible, ({ responsible }) => responsible],
      [labels.comment, ({ comment }) => comment],
    ]),
    overdue: measures.filter(({ isLate }) => isLate),
    chapters: [
      ...money(context),
      ...milestones(context),
      ...parts.flatMap((part) => planChapters(part, context)),
      ...updatesUntil(asOf, context),
    ],
    headings: words.headings,
    labels,
  };
}

/** What changed after the report before, in words; nothing where this is the first. */
function changesSince(asOf: DateValue, context: Context): Chapter[] {
  const { words, data } = context;
  const before = reportBefore(data, asOf);
  const date = dateIn(before, context);
  if (!before || !date) return [];
  const points = changesBetween(data, before, asOf).map(
    (change) => `${change.measure.title}: ${wordsOf(change, context)}`,
  );
  return chapterOf(words.changesSince(date), points.length > 0 ? { points } : { text: words.none });
}

function wordsOf(change: Change, { words }: Context): string {
  if (change.kind !== 'status' && change.kind !== 'assessment') return words.changeKinds[change.kind];
  const table: Readonly<Record<string, string>> = change.kind === 'status' ? words.status : words.assessment;
  const label = change.kind === 'status' ? words.labels.status : words.labels.assessmentOf;
  const [before, after] = [change.before && table[change.before], table[change.after]];
  return words.changed(label.toLowerCase(), before ?? '', after ?? '');
}

/** Money against budget: the measures whose cost somebody has thought over, then the plan as a whole. */
function money(context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const measures = numberedMeasures(context).flatMap(({ number, measure }) =>
    (measure.budget ?? [])
      .filter(({ forecast }) => forecast !== undefined)
      .map((row) => ({ of: `${number} ${measure.title}`, row })),
  );
  const plan = (context.plan.budget ?? [])
    .filter(({ forecast }) => forecast !== undefined)
    .map((row) => ({ of: context.words.theWholePlan, row }));
  const table = tableOf(
    [...measures, ...plan],
    [
      [labels.measure, ({ of }) => of],
      [labels.year, ({ row }) => String(row.year)],
      ...moneyColumns<(typeof measures)[number]>(({ row }) => row, context),
    ],
  );
  return chapterOf(headings.finance, { table });
}

/** How the plan as a whole went until the day of the report. */
function updatesUntil(asOf: DateValue | undefined, context: Context): Chapter[] {
  const { plan, words } = context;
  return chapterOf(words.theWholePlan, {
    table: updateTable(plan.updates, '/plan/updates', context, asOf),
  });
}

/** The milestones of all measures. */
function milestones(context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const all = numberedMeasures(context).flatMap(({ number, measure }) =>
    milestonesAt(measure.milestones, `/measures/${measure.id}/milestones`, `${number} ${measure.title}`),
  );
  const table = milestoneTable(all, context, [[labels.measure, ({ of }) => of]]);
  return chapterOf(headings.milestones, { table });
}
