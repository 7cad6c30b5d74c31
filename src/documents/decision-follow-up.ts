import { type Decision, factsOf, isOpen, stateAt } from '../model/index.ts';
import type { Prose } from '../render/document.ts';
import { compareDates, type DateValue } from '../text/values/date.ts';
import type { Context, DocumentOf } from './context.ts';
import { citationOf } from './parts/decision.ts';
import { countsOf } from './parts/overview.ts';
import { tableOf } from './parts/table.ts';
import { capital, dateIn, issuer, nameOf } from './parts/words.ts';

/** The decisions that someone follows up: who, until when, and how far it has come. */
export function decisionFollowUp(edition: DocumentOf<'decision-follow-up'>, context: Context) {
  const { words, data } = context;
  const { labels } = words;
  const asOf = edition.asOf ?? edition.date;
  const date = dateIn(asOf, context);
  const rows = Object.values(data.decisions ?? {})
    .filter((decision) => decision.followUp && !isLater(factsOf(decision, data).date, asOf))
    .map((decision) => rowOf(decision, asOf, context));
  return {
    title: edition.title ?? words.kinds['decision-follow-up'],
    subject: context.plan.title,
    issuer: issuer(context),
    asOf: date ? words.statusAsOf(date) : '',
    overview: rows.some(({ status }) => status)
      ? countsOf(rows.map(({ status }) => status || words.notStated))
      : [],
    overdue: rows.filter(({ isLate }) => isLate),
    decisions: tableOf(rows, [
      [labels.decision, ({ decision }) => decision],
      [labels.wording, (row) => row.text],
      [labels.decidedBy, ({ decided }) => decided],
      [labels.responsible, ({ responsible }) => responsible],
      [labels.deadline, ({ deadline }) => deadline],
      [labels.status, ({ status }) => status],
      [labels.measures, ({ measures }) => measures],
      [labels.comment, ({ comment }) => comment],
    ]),
    headings: words.headings,
    labels,
    none: words.none,
  };
}

function rowOf(decision: Decision, asOf: DateValue | undefined, context: Context) {
  const { words, data } = context;
  const { id, title, followUp } = decision;
  const { points } = factsOf(decision, data);
  const decided = capital(citationOf(decision, context));
  const { status, deadline, recurs } = followUp ?? {};
  const passed = asOf && deadline ? (compareDates(deadline, asOf) ?? 0) < 0 : false;
  const text: Prose = { prose: numbered(points), at: `/decisions/${id}/text` };
  return {
    title: title ?? decided,
    decision: title ?? text,
    text: title === undefined ? '' : text,
    decided,
    responsible: capital(nameOf(followUp?.responsible, context)),
    deadline: capital([dateIn(deadline, context), recurs && words.when[recurs]].filter(Boolean).join(', ')),
    status: status ? capital(words.status[status]) : '',
    measures: measuresIn(decision, asOf, context),
    comment: followUp?.comment ?? '',
    isLate: passed && isOpen(status ? { status } : {}),
  };
}

/** Points as a list; a single one has no number. */
function numbered(points: readonly string[]): string {
  return points.length < 2
    ? points.join('')
    : points.map((point, index) => `${index + 1}. ${point.replaceAll('\n', '\n   ')}`).join('\n');
}

/** Whether a decision came after the day of the report. */
function isLater(date: DateValue | undefined, asOf: DateValue | undefined): boolean {
  return date !== undefined && asOf !== undefined && (compareDates(date, asOf) ?? 0) > 0;
}

/** The measures that follow from a decision, each with its state. */
function measuresIn({ followUp }: Decision, asOf: DateValue | undefined, context: Context): string {
  return (followUp?.measures ?? [])
    .map((link) => {
      const status = link.to === 'measures' ? stateAt(link.target, asOf).status : undefined;
      return [nameOf(link, context), status && `(${context.words.status[status]})`].filter(Boolean).join(' ');
    })
    .join('; ');
}
