import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { type Group, includes, isSameAgent, type Kind, type Link, reportsOf } from '../model/index.ts';
import { join } from '../schema/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';

/**
 * Working and project groups report to the steering group, by way of others too; one that reports to those whom the
 * steering group itself reports to is heard there. Asked only where the plan has a steering group and says who reports.
 */
export const waysUp: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const groups = Object.values(plan.data.groups ?? {});
  const steering = groups.filter(({ kind }) => kind === 'steering');
  const lines = reportsOf(plan.data);
  // A line of which an end cannot be read may be the one that is missing.
  const isWhole = lines.every(({ from, to }) => from.length > 0 && to.length > 0);
  if (steering.length === 0 || lines.length === 0 || !isWhole) return;

  const top = steering.flatMap((group) => above(linkTo(group)));
  const lost = groups.filter(
    (group) =>
      (group.kind === 'working' || group.kind === 'project') &&
      !above(linkTo(group)).some((link) => top.some((one) => isSameAgent(one, link))),
  );
  const [first] = lost;
  if (!first) return;
  const paths = lost.map(({ id }) => join('/groups', id));
  yield diagnose('org/no-way-up', { count: lost.length, name: first.name }, foldedAt(places, paths));

  /** An agent and all to whom what it reports comes in the end; who leads a group speaks for it, both ways. */
  function above(agent: Link<Kind>): Link<Kind>[] {
    const found: Link<Kind>[] = [];
    const waiting = [agent];
    for (let link = waiting.pop(); link; link = waiting.pop()) {
      const next = link;
      if (found.some((known) => isSameAgent(known, next))) continue;
      found.push(next);
      const led = groups.filter(({ lead = [] }) => lead.some((one) => isSameAgent(one, next)));
      waiting.push(...led.map(linkTo), ...lines.flatMap(({ from, to }) => (speaksFor(from, next) ? to : [])));
    }
    return found;
  }
};

function linkTo(group: Group): Link<'groups'> {
  return { to: 'groups', id: group.id, target: group };
}

/** Whether a line is from an agent, or from the lead of a group. */
function speaksFor(from: readonly Link<Kind>[], agent: Link<Kind>): boolean {
  if (includes(from, agent)) return true;
  if (agent.to !== 'groups') return false;
  const isOfLeads = from.some((link) => link.to === 'selector' && link.select.all === 'group-leads');
  return isOfLeads || (agent.target.lead ?? []).some((lead) => includes(from, lead));
}
