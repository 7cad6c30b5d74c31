import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isOverdue } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';
import { hasFault } from './written.ts';

/** Measures whose deadline has passed on the day of validation and that are not done, told of at once. */
export const overdue: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, places, today } = subject;
  if (!today) return;
  // What comes back has its next deadline after the one that is written; what cannot be read may say that it is done.
  const late = Object.values(plan.data.measures ?? {}).filter(
    (measure) =>
      !measure.recurs && isOverdue(measure, today) && !hasFault(subject, join('/measures', measure.id)),
  );
  const [first] = late;
  if (!first) return;
  const paths = late.map(({ id }) => join('/measures', id));
  const args = { count: late.length, title: first.title };
  yield diagnose('measure/overdue', args, foldedAt(places, paths));
};
