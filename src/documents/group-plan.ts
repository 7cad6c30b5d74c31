import { type Group, receiversOf } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { memberNames } from './parts/members.ts';
import { textsAt } from './parts/points.ts';
import { capital, facts, issuer, nameOf } from './parts/words.ts';

/** The plan of one group: why, what and how. */
export function groupPlan(edition: DocumentOf<'group-plan'>, context: Context) {
  const { words, plan, data } = context;
  const { labels } = words;
  const group: Group | undefined = edition.of?.to === 'groups' ? edition.of.target : undefined;
  const parts = (['why', 'what', 'how'] as const).map((part) => ({
    heading: words.groupPlan[part],
    points: textsAt(group?.[part], `/groups/${group?.id}/${part}`),
  }));
  return {
    title: edition.title ?? capital(group?.name ?? ''),
    subject: plan.title,
    issuer: issuer(context),
    facts: facts(
      [labels.group, group?.number === undefined ? '' : String(group.number)],
      [labels.task, group?.task ? capital(words.groupTasks[group.task]) : ''],
      [labels.unit, capital(nameOf(group?.unit, context))],
      [labels.lead, capital(nameOf(group?.lead, context))],
      [labels.members, capital(memberNames(group?.members, context))],
      [labels.reportsTo, group ? capital(nameOf(receiversOf(group, data), context)) : ''],
    ),
    parts: parts.filter(({ points }) => points.length > 0),
    labels,
    none: words.none,
  };
}
