import { isOverdue, type Measure, stateAt } from '../../model/index.ts';
import type { DateValue } from '../../text/values/date.ts';
import type { Context } from '../context.ts';
import { tableOf } from './table.ts';
import { capital, dateIn, nameOf } from './words.ts';

/** The measures with number, title and explanation, and who does it until when, as far as that is known. */
export function measuresOf(context: Context) {
  return numbered(context).map(({ number, measure }) => ({
    number,
    title: measure.title,
    description: measure.description ?? '',
    area: capital(nameOf(measure.area, context)),
    responsible: capital(nameOf(measure.responsible, context)),
    deadline: dateIn(measure.deadline, context) ?? '',
  }));
}

/** The measures as a table, where more than their titles is known of them; else null, and they are a list. */
export function measureTable(measures: ReturnType<typeof measuresOf>, { words }: Context) {
  const { labels } = words;
  const isMore = measures.some(({ area, responsible, deadline }) => area || responsible || deadline);
  if (!isMore) return null;
  return tableOf(measures, [
    [labels.number, ({ number }) => number, 'right'],
    [labels.measure, ({ title, description }) => [title, description].filter(Boolean).join(' – ')],
    [labels.area, ({ area }) => area],
    [labels.responsible, ({ responsible }) => responsible],
    [labels.deadline, ({ deadline }) => deadline],
  ]);
}

/** Each measure with its own number, else its place in the plan. */
function numbered({ data }: Context): { number: string; measure: Measure }[] {
  return Object.values(data.measures ?? {}).map((measure, index) => ({
    number: measure.number ?? String(index + 1),
    measure,
  }));
}

/** How the measures come under the reform's areas, said once for all of them. */
export function relationOf({ plan, words }: Context): string {
  if (!plan.relation?.length) return '';
  const reform = plan.reform?.to === 'reforms' ? plan.reform.target.name : undefined;
  return words.relation(plan.relation, reform);
}

/** The measures with their state at a date, and whether their deadline has passed. */
export function statesOf(context: Context, asOf: DateValue | undefined) {
  const { words } = context;
  return numbered(context).map(({ number, measure }) => {
    const { status, assessment, comment } = stateAt(measure, asOf);
    return {
      number,
      title: measure.title,
      status: status ? capital(words.status[status]) : '',
      assessment: assessment ? capital(words.assessment[assessment]) : '',
      responsible: capital(nameOf(measure.responsible, context)),
      deadline: dateIn(measure.deadline, context) ?? '',
      comment: comment ?? '',
      isLate: asOf !== undefined && isOverdue(measure, asOf),
    };
  });
}
