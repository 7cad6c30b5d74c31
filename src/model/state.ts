import type { Measure, PlanData, Strategy, Update } from '../generated/data.ts';
import { compareDates, type DateValue, latestDay } from '../text/values/date.ts';

/** How something stands at a date. */
export type State = Pick<Update, 'status' | 'assessment' | 'progress' | 'comment'> & {
  /** When it was said; undefined where only `status` is written. */
  readonly date?: DateValue;
};

type Tracked = Pick<Measure, 'updates' | 'status' | 'assessment' | 'completed'> | Pick<Strategy, 'updates'>;

/**
 * How a measure or strategy stands at a date: each of status, assessment and progress by the newest update until then
 * that says it; the comment of the newest update. Where no update says it, at no date, as written on the measure: what
 * stands beside updates is the state of today, and nobody knows how it was before the first. Without a date all count.
 */
export function stateAt(tracked: Tracked, asOf?: DateValue): State {
  const all = [...completionOf(tracked), ...(tracked.updates ?? [])];
  const known = until(all, asOf);
  const newest = until(tracked.updates ?? [], asOf).at(-1) ?? known.at(-1);
  const said = <K extends 'status' | 'assessment' | 'progress'>(field: K) =>
    known.findLast((update) => update[field] !== undefined)?.[field];
  const written = <K extends 'status' | 'assessment'>(field: K) =>
    field in tracked && !all.some((update) => update[field] !== undefined)
      ? (tracked as Measure)[field]
      : undefined;
  const status = said('status') ?? written('status');
  const assessment = said('assessment') ?? written('assessment');
  const progress = said('progress');
  return {
    ...(status ? { status } : {}),
    ...(assessment ? { assessment } : {}),
    ...(progress ? { progress } : {}),
    ...(newest?.comment ? { comment: newest.comment } : {}),
    ...(newest ? { date: newest.date } : {}),
  };
}

/** What the day on which a measure was completed says of it: that it was done, or what else is written of its end. */
function completionOf(tracked: Tracked): Update[] {
  const { completed, status } = tracked as Partial<Measure>;
  if (!completed) return [];
  return [{ date: completed, status: status && !isOpen({ status }) ? status : 'done' }];
}

/** The updates until a date, oldest first; those of one day in the order in which they are written. */
function until(updates: readonly Update[], asOf: DateValue | undefined): Update[] {
  return updates
    .filter(({ date }) => !asOf || (compareDates(date, asOf) ?? 0) <= 0)
    .sort((a, b) => compareDates(a.date, b.date) ?? 0);
}

/** Whether a measure still waits to be done. */
export function isOpen({ status }: State): boolean {
  return status !== 'done' && status !== 'cancelled' && status !== 'in-operation';
}

/** Whether a measure's deadline had passed at a date, and it was not done. */
export function isOverdue(measure: Measure, asOf: DateValue): boolean {
  const passed = measure.deadline ? compareDates(measure.deadline, asOf) : undefined;
  return passed !== undefined && passed < 0 && isOpen(stateAt(measure, asOf));
}

/** Whether a measure was in the plan at a date: its first word had come; one without dates has always been there. */
export function isPlannedAt(measure: Measure, asOf: DateValue): boolean {
  const all = [...completionOf(measure), ...(measure.updates ?? [])];
  return all.length === 0 || until(all, asOf).length > 0;
}

/** What happened to a measure between two reports. */
export type Change =
  | { readonly kind: 'added' | 'completed' | 'cancelled' | 'became-overdue'; readonly measure: Measure }
  | {
      readonly kind: 'status' | 'assessment';
      readonly measure: Measure;
      readonly before: string | undefined;
      readonly after: string;
    };

/**
 * What changed in the plan's measures after the day `since` until the day `asOf`: those whose first word came in that
 * time, those done, taken out or late since, and those whose status or assessment is another. A measure without
 * updates has always been there, for nobody knows when it came.
 */
export function changesBetween(data: PlanData, since: DateValue, asOf: DateValue): Change[] {
  return Object.values(data.measures ?? {}).flatMap((measure): Change[] => {
    const before = stateAt(measure, since);
    const after = stateAt(measure, asOf);
    const isNew = before.date === undefined && until(measure.updates ?? [], asOf).length > 0;
    const overdue: Change[] =
      !isOverdue(measure, since) && isOverdue(measure, asOf) ? [{ kind: 'became-overdue', measure }] : [];
    const added: Change[] = isNew ? [{ kind: 'added', measure }] : [];
    if (after.status === 'done' && before.status !== 'done')
      return [...added, { kind: 'completed', measure }];
    if (after.status === 'cancelled' && before.status !== 'cancelled')
      return [...added, { kind: 'cancelled', measure }];
    if (isNew) return [...added, ...overdue];
    const changed = (['status', 'assessment'] as const).flatMap((kind): Change[] => {
      const [was, is] = [before[kind], after[kind]];
      return is !== undefined && was !== is ? [{ kind, measure, before: was, after: is }] : [];
    });
    return [...changed, ...overdue];
  });
}

/** The date of the report before one: the latest earlier `asOf` among the plan's status reports. */
export function reportBefore(data: PlanData, asOf: DateValue): DateValue | undefined {
  const dates = Object.values(data.editions ?? {}).flatMap((edition) =>
    edition.kind === 'status-report' && edition.asOf ? [edition.asOf] : [],
  );
  const earlier = dates.filter((date) => (compareDates(date, asOf) ?? 0) < 0);
  return earlier.sort((a, b) => (latestDay(a) ?? '').localeCompare(latestDay(b) ?? '')).at(-1);
}
