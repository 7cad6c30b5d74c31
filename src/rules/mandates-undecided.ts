import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';
import { isWritten } from './written.ts';

/**
 * A mandate says by which decision it was given, or who approved it. One that is only proposed has none yet, and one
 * that is not said to be adopted is still a matter between its owner and the group.
 */
export const mandatesUndecided: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, places } = subject;
  for (const { id, title, status, owner } of Object.values(plan.data.mandates ?? {})) {
    if (['decision', 'approvedBy'].some((field) => isWritten(subject, 'mandates', id, field))) continue;
    if (status === 'proposed' || (owner && !status)) continue;
    const at = located(places, join('/mandates', id), 'key');
    yield diagnose('org/mandate-decision', { title: title ?? id }, at);
  }
};
