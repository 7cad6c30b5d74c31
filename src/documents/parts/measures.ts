import type { Measure, Update } from '../../model/index.ts';
import { compareDates, type DateValue } from '../../text/values/date.ts';
import type { Context } from '../context.ts';
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

/** The columns that a table of measures needs; without any the measures are a list. */
export function measureColumns(measures: ReturnType<typeof measuresOf>) {
  const has = (column: 'area' | 'responsible' | 'deadline') =>
    measures.some((measure) => measure[column] !== '');
  const columns = { area: has('area'), responsible: has('responsible'), deadline: has('deadline') };
  return Object.values(columns).some(Boolean) ? columns : null;
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

/** The state of a measure at a date: its newest update until then, else the status written on it. */
export function stateOf(
  measure: Measure,
  asOf: DateValue | undefined,
): Pick<Update, 'status' | 'assessment' | 'comment'> {
  const known = (measure.updates ?? []).filter(({ date }) => !asOf || (compareDates(date, asOf) ?? 0) <= 0);
  const newest = known.reduce<Update | undefined>(
    (latest, update) => (latest && (compareDates(update.date, latest.date) ?? 0) < 0 ? latest : update),
    undefined,
  );
  const status = newest?.status ?? measure.status;
  const assessment = newest?.assessment ?? measure.assessment;
  return {
    ...(status ? { status } : {}),
    ...(assessment ? { assessment } : {}),
    ...(newest?.comment ? { comment: newest.comment } : {}),
  };
}

/** The measures with their state at a date, and whether their deadline has passed. */
export function statesOf(context: Context, asOf: DateValue | undefined) {
  const { words } = context;
  return numbered(context).map(({ number, measure }) => {
    const { status, assessment, comment } = stateOf(measure, asOf);
    const isOpen = status !== 'done' && status !== 'cancelled' && status !== 'in-operation';
    const late = isOpen && asOf && measure.deadline && (compareDates(measure.deadline, asOf) ?? 0) < 0;
    return {
      number,
      title: measure.title,
      status: status ? capital(words.status[status]) : '',
      assessment: assessment ? capital(words.assessment[assessment]) : '',
      responsible: capital(nameOf(measure.responsible, context)),
      deadline: dateIn(measure.deadline, context) ?? '',
      comment: comment ?? '',
      isLate: Boolean(late),
    };
  });
}
