import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { findPlanPart, objectsOf } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** `fra planen: …` must name a section or part that the plan has. */
export const planParts: Rule = function* ({ plan, data, places }): Iterable<Diagnostic> {
  for (const { object, path } of objectsOf(data)) {
    const { fromPlan } = object;
    if (typeof fromPlan !== 'string' || findPlanPart(fromPlan, plan.data)) continue;
    yield diagnose('ref/plan-part', { name: fromPlan }, located(places, join(path, 'fromPlan')));
  }
};
