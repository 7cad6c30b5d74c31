import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** An abbreviation of the glossary whose words nobody wrote. */
export const glossary: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const { id, words } of Object.values(plan.data.glossary ?? {})) {
    if (words !== undefined) continue;
    yield diagnose('text/abbreviation', { name: id }, located(places, join('/glossary', id), 'key'));
  }
};
