import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isSectionNamed, type Section } from '../model/index.ts';
import { join, located, placeOf } from '../schema/index.ts';
import type { Rule } from './rule.ts';

const mostLines = 5;
/** Characters on a line of A4 in the body text of our templates, about. */
const width = 90;

/**
 * A summary is of five lines at the most: who, what, where and when. The number is that of Indre Fosen kommune's house
 * rules for saksframlegg (https://www.indrefosen.kommune.no/for-ansatte/sprakprofil-klart-sprak/skriverad-for-ulike-sjangre/saksframlegg/);
 * lines are counted as they would be printed, 90 characters on each.
 */
export const summaries: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const one of Object.values(plan.data.cases ?? {})) {
    for (const section of one.sections ?? []) {
      if (!isSectionNamed(section, 'summary')) continue;
      const lines = linesOf(section);
      if (lines <= mostLines) continue;
      const path = plan.pathOf(section) ?? '';
      const heading = ['heading', 'kind'].map((name) => join(path, name)).find((at) => places.at.has(at));
      const at = heading ?? (placeOf(places, path)?.key ? path : join(path, 'text'));
      yield diagnose('text/summary-long', { lines, most: mostLines }, located(places, at, 'key'));
    }
  }
};

/** How many lines of print a section is, with what stands in it; each point of a list begins a new one. */
function linesOf({ text = '', sections = [] }: Section): number {
  const blocks = text.split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)/).map((block) => block.trim());
  const own = blocks.map((block) => Math.ceil(block.length / width));
  return [...own, ...sections.map(linesOf)].reduce((sum, lines) => sum + lines, 0);
}
