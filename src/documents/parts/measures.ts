import { isOverdue, isPlannedAt, type Measure, stateAt } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { DateValue } from '../../text/values/date.ts';
import { formatNumber } from '../../text/values/number.ts';
import type { Context } from '../context.ts';
import { type Chapter, chapter, chapterOf, itemOf, proseAt, remarkIn } from './chapter.ts';
import { decisionIn } from './decision.ts';
import { milestonesAt, milestoneTable } from './milestones.ts';
import { type TableView, tableOf } from './table.ts';
import { capital, dateIn, extraFacts, facts, linkFact, listed, nameOf } from './words.ts';
import { amountsIn, moneyIn, totalOf, type YearRow, yearTable } from './years.ts';

/** A measure with its own number, else its place in the plan. */
export interface Numbered {
  readonly number: string;
  readonly measure: Measure;
}

/** The measures of the plan in its order. */
export function numberedMeasures({ data }: Context): Numbered[] {
  return Object.values(data.measures ?? {}).map((measure, index) => ({
    number: measure.number ?? String(index + 1),
    measure,
  }));
}

/**
 * The measures of the plan: a list where no more than their titles is known, else a table, and below it each with
 * what does not go into a row; then what they cost.
 */
export function measuresChapter(context: Context): Chapter[] {
  const all = numberedMeasures(context);
  if (all.length === 0) return [];
  const detailed = all.map((one) => ({ one, details: detailsOf(one, context) }));
  const isDetailed = detailed.some(({ details }) => details.length > 0);
  // Where some have a section of their own, what is said of the others stands in one too.
  const details = detailed.flatMap(({ one, details: own }) =>
    isDetailed && own.length === 0 ? explanationOf(one) : own,
  );
  // More than numbers and titles, with or without explanations.
  const isMore = details.length > 0 || (measureTable(all, false, context)?.columns.length ?? 0) > 2;
  const table = measureTable(all, details.length === 0, context);
  return chapterOf(context.words.headings.measures, {
    text: relationOf(context),
    ...(isMore ? { table } : { items: all.map(({ measure }) => itemFor(measure)) }),
    parts: [...details, ...moneyOf(all, context)],
  });
}

function itemFor({ id, title, description }: Measure) {
  return itemOf(title, description, `/measures/${id}/description`);
}

function descriptionOf({ id, description }: Measure): Prose[] {
  return proseAt(description && capital(description), `/measures/${id}/description`);
}

/** A section for what is said of a measure of which no more is known. */
function explanationOf({ number, measure }: Numbered): Chapter[] {
  return chapterOf(`${number} ${measure.title}`, { prose: descriptionOf(measure) });
}

/** The measures as rows; explanations stand there only where no measure has a section of its own. */
function measureTable(all: readonly Numbered[], isExplained: boolean, context: Context): TableView | null {
  const { words, date } = context;
  const { labels } = words;
  const statusOf = (measure: Measure) =>
    measure.updates?.length ? stateAt(measure, date).status : undefined;
  return tableOf(all, [
    [labels.number, ({ number }) => number, 'right'],
    [labels.measure, ({ measure }) => measure.title],
    [labels.description, ({ measure }) => (isExplained && descriptionOf(measure)[0]) || ''],
    [labels.area, ({ measure }) => capital(nameOf(measure.area, context))],
    [labels.responsible, ({ measure }) => capital(nameOf(measure.responsible, context))],
    [labels.start, ({ measure }) => capital(dateIn(measure.start, context) ?? '')],
    [labels.deadline, ({ measure }) => capital(dateIn(measure.deadline, context) ?? '')],
    [
      labels.status,
      ({ measure }) => {
        const status = statusOf(measure);
        return status ? capital(words.status[status]) : '';
      },
    ],
    [
      labels.existing,
      ({ measure: { existing } }) =>
        existing === undefined
          ? ''
          : capital(existing ? words.measureKinds.existing : words.measureKinds.new),
    ],
  ]);
}

/** What is known of a measure beside its row; none where that is no more than an explanation. */
function detailsOf({ number, measure }: Numbered, context: Context): Chapter[] {
  const { words } = context;
  const { labels } = words;
  const { id, relation = [], recurs, dependsOn, indicators, risks } = measure;
  const known = facts(
    [labels.goal, capital(nameOf(measure.goal, context))],
    [
      labels.relation,
      capital(
        listed(
          relation.map((one) => words.relations[one]),
          context,
        ),
      ),
    ],
    [labels.units, capital(nameOf(measure.units, context))],
    [labels.group, capital(nameOf(measure.group, context))],
    [labels.decision, measure.decision && capital(decisionIn(measure.decision, context))],
    [labels.recurs, recurs && capital(words.when[recurs])],
    [labels.dependsOn, nameOf(dependsOn, context)],
    [labels.completed, capital(dateIn(measure.completed, context) ?? '')],
    [labels.indicators, capital(nameOf(indicators, context))],
    [labels.risks, (risks ?? []).map((risk) => nameOf(risk, context)).join(' ')],
    linkFact(measure, context),
    ...extraFacts(measure.extra),
  );
  const milestones = milestoneTable(milestonesAt(measure.milestones, `/measures/${id}/milestones`), context);
  // The amounts stand together, below all measures.
  const remarked = tableOf(
    (measure.budget ?? [])
      .map((row, index) => ({ row, remark: remarkIn(row, `/measures/${id}/budget/${index}`) }))
      .filter(({ remark }) => remark !== ''),
    [
      [labels.year, ({ row }) => String(row.year)],
      [labels.remark, ({ remark }) => remark],
    ],
  );
  if (known.length === 0 && !milestones && !remarked) return [];
  const prose = descriptionOf(measure);
  return [
    chapter(`${number} ${measure.title}`, {
      prose,
      facts: known,
      parts: [
        ...chapterOf(words.headings.milestones, { table: milestones }),
        ...chapterOf(words.headings.budget, { table: remarked }),
      ],
    }),
  ];
}

/** What the measures cost, year by year, and from where the money comes. */
function moneyOf(all: readonly Numbered[], context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const rows = all
    .filter(({ measure }) => measure.budget?.length)
    .map(({ number, measure }) => ({
      title: `${number} ${measure.title}`,
      years: amountsIn(measure.budget, context),
      financing: [...new Set((measure.budget ?? []).flatMap(({ financing }) => financing ?? []))].join('; '),
      measure,
    }));
  const years = [...new Set(rows.flatMap(({ years }) => [...years.keys()]))];
  const sums = years.flatMap((year) => {
    const sum = totalOf(rows.map(({ measure }) => measure.budget?.find((one) => one.year === year)?.amount));
    return sum ? [[year, moneyIn(sum, context)] as const] : [];
  });
  const total =
    rows.length > 1 && sums.length === years.length
      ? [{ title: labels.sum, years: new Map(sums), financing: '' }]
      : [];
  const table = yearTable<YearRow & { financing: string }>(
    labels.measure,
    [...rows, ...total],
    [[labels.financing, ({ financing }) => capital(financing)]],
  );
  return chapterOf(headings.budget, { table });
}

/** How the measures come under the reform's areas, said once for all of them. */
function relationOf({ plan, words }: Context): string {
  if (!plan.relation?.length) return '';
  const reform = plan.reform?.to === 'reforms' ? plan.reform.target.name : undefined;
  return words.relation(plan.relation, reform);
}

/** The measures with their state at a date, and whether their deadline has passed. */
export function statesOf(context: Context, asOf: DateValue | undefined) {
  const { words, language } = context;
  const planned = numberedMeasures(context).filter(({ measure }) => !asOf || isPlannedAt(measure, asOf));
  return planned.map(({ number, measure }) => {
    const { status, assessment, progress, comment } = stateAt(measure, asOf);
    return {
      number,
      title: measure.title,
      status: status ? capital(words.status[status]) : '',
      assessment: assessment ? capital(words.assessment[assessment]) : '',
      progress: progress ? formatNumber(progress, language) : '',
      responsible: capital(nameOf(measure.responsible, context)),
      deadline: capital(dateIn(measure.deadline, context) ?? ''),
      comment: comment ?? '',
      isLate: asOf !== undefined && isOverdue(measure, asOf),
    };
  });
}
