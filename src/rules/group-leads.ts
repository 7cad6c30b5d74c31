import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';

const led: ReadonlySet<string | undefined> = new Set(['steering', 'project', 'working']);

/** A group that works or decides has somebody who leads it. Of groups of which there is one in each area nobody is the lead. */
export const groupLeads: Rule = function* ({ plan, data, places }): Iterable<Diagnostic> {
  const { groups: written } = data as { groups?: Record<string, Record<string, unknown> | null> };
  const lacking = Object.values(plan.data.groups ?? {}).filter(
    ({ id, kind, onePer }) => led.has(kind) && !onePer && (written?.[id]?.lead ?? null) === null,
  );
  const [first] = lacking;
  if (!first) return;
  const paths = lacking.map(({ id }) => join('/groups', id));
  yield diagnose('org/no-lead', { count: lacking.length, name: first.name }, foldedAt(places, paths));
};
