import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { decisionsBehind, type Measure, mandatesBehind, stateAt } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';
import { isWritten } from './written.ts';

/**
 * Measures that came of no decision, in a plan in which others did: by their own word, by that of the decision, or by
 * the mandate of those who carry them out; a mandate without a decision is told of itself. What was there before the
 * plan, and what was taken out, needs none.
 */
export const measuresUntraced: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, places } = subject;
  const measures = Object.values(plan.data.measures ?? {});
  if (!measures.some((measure) => decisionsBehind(measure, plan.data).length > 0)) return;
  const isTraced = (measure: Measure) =>
    isWritten(subject, 'measures', measure.id, 'decision') ||
    mandatesBehind(measure, plan.data).length > 0 ||
    decisionsBehind(measure, plan.data).length > 0;
  const needsOne = (measure: Measure) => !measure.existing && stateAt(measure).status !== 'cancelled';
  const untraced = measures.filter((measure) => needsOne(measure) && !isTraced(measure));
  const [first] = untraced;
  if (!first) return;
  const paths = untraced.map(({ id }) => join('/measures', id));
  yield diagnose('measure/untraced', { count: untraced.length, title: first.title }, foldedAt(places, paths));
};
