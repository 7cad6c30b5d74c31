import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/**
 * A mandate says by which decision it was given, or who approved it. One that is only proposed has none yet, and one
 * that is not said to be adopted is still a matter between its owner and the group.
 */
export const mandatesUndecided: Rule = function* ({ plan, data, places }): Iterable<Diagnostic> {
  const { mandates: written } = data as { mandates?: Record<string, Record<string, unknown> | null> };
  for (const { id, title, status, owner } of Object.values(plan.data.mandates ?? {})) {
    const { decision, approvedBy } = written?.[id] ?? {};
    // One that is written and cannot be read is told of as such.
    if ((decision ?? approvedBy ?? null) !== null || status === 'proposed' || (owner && !status)) continue;
    const at = located(places, join('/mandates', id), 'key');
    yield diagnose('org/mandate-decision', { title: title ?? id }, at);
  }
};
