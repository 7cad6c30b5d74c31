import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isOpen, type Measure, stateAt } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';

/**
 * A measure says who sees to it and when it will be done. What is done or taken out needs neither, what runs on or
 * comes back no deadline. Told once of all measures that lack the same; a plan that has but their titles only lists them.
 */
export const measuresMissing: Rule = function* ({ plan, data, places, doubtful }): Iterable<Diagnostic> {
  const measures = Object.values(plan.data.measures ?? {});
  if (measures.every(isTitle)) return;
  for (const [what, needs] of [
    ['responsible', needsResponsible],
    ['deadline', needsDeadline],
  ] as const) {
    const isDoubtful = (id: string) =>
      doubtful.has(join('/measures', id)) || doubtful.has(join(join('/measures', id), what));
    const lacking = measures.filter(
      (measure) => needs(measure) && !isWritten(data, measure.id, what) && !isDoubtful(measure.id),
    );
    const [first] = lacking;
    if (!first) continue;
    const paths = lacking.map(({ id }) => join('/measures', id));
    const args = { what, count: lacking.length, title: first.title };
    yield diagnose('measure/missing', args, foldedAt(places, paths));
  }
};

const ofTitles: ReadonlySet<string> = new Set(['id', 'title', 'number', 'area']);

function isTitle(measure: Measure): boolean {
  return Object.keys(measure).every((field) => ofTitles.has(field));
}

function needsResponsible(measure: Measure): boolean {
  const { status } = stateAt(measure);
  return status !== 'done' && status !== 'cancelled';
}

function needsDeadline(measure: Measure): boolean {
  return !measure.recurs && !measure.existing && isOpen(stateAt(measure));
}

/** Whether a field is given, also where it names nobody. */
function isWritten(data: unknown, id: string, field: string): boolean {
  const { measures } = data as { measures?: Record<string, Record<string, unknown> | null> };
  return (measures?.[id]?.[field] ?? null) !== null;
}
