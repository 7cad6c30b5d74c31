import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { findPlanPart, type Section } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** `fra planen: …` must name a section or part that the plan has. */
export const planParts: Rule = function* (subject): Iterable<Diagnostic> {
  const { data, pathOf } = subject.plan;
  const lists = [
    ...Object.values(data.cases ?? {}).map(({ sections }) => sections),
    ...Object.values(data.mandates ?? {}).map(({ sections }) => sections),
    data.plan?.sections,
  ];
  for (const list of lists) for (const section of list ?? []) yield* check(section);

  function* check(section: Section): Iterable<Diagnostic> {
    const { fromPlan, sections } = section;
    if (fromPlan !== undefined && !findPlanPart(fromPlan, data)) {
      const path = join(pathOf(section) ?? '', 'fromPlan');
      yield diagnose('ref/plan-part', { name: fromPlan }, located(subject.places, path));
    }
    for (const inner of sections ?? []) yield* check(inner);
  }
};
