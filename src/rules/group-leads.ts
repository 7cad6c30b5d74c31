import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { Group } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';
import { isWritten } from './written.ts';

const led: ReadonlySet<string | undefined> = new Set(['steering', 'project', 'working']);

/**
 * A group that works or decides has somebody who leads it. A steering group whose members are named sees to
 * that itself; of groups of which there is one in each area nobody is the lead; and a plan that names no lead at all
 * does not say who leads.
 */
export const groupLeads: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, places } = subject;
  const groups = Object.values(plan.data.groups ?? {});
  const isLed = ({ id }: Group) => isWritten(subject, 'groups', id, 'lead');
  const lacking = groups.filter(
    (group) => led.has(group.kind) && !group.onePer && !isBoard(group) && !isLed(group),
  );
  const [first] = lacking;
  if (!first || !groups.some(isLed)) return;
  const paths = lacking.map(({ id }) => join('/groups', id));
  yield diagnose('org/no-lead', { count: lacking.length, name: first.name }, foldedAt(places, paths));
};

function isBoard({ kind, members = [] }: Group): boolean {
  return kind === 'steering' && members.length > 0;
}
