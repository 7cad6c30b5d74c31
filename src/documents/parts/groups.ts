import type { Group, ReportingLine } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { memberNames } from './members.ts';
import { capital, type Fact, facts, namedIn, nameOf } from './words.ts';

export type GroupView = { readonly name: string; readonly facts: readonly Fact[] };

/** The groups of the plan in the order of their kinds: who leads, who is in them, by whose authority. */
export function groupsOf(context: Context): GroupView[] {
  const order: readonly (string | undefined)[] = [
    'steering',
    'project',
    'working',
    'reference',
    'resource',
    'network',
    undefined,
  ];
  return Object.values(context.data.groups ?? {})
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.number ?? 0) - (b.number ?? 0))
    .map((group) => groupView(group, context));
}

function groupView(group: Group, context: Context): GroupView {
  const { labels } = context.words;
  const areas =
    group.onePer === 'area' ? Object.values(context.data.areas ?? {}).map(({ name }) => name) : [];
  return {
    name: capital(namedIn(group, context)),
    facts: facts(
      [labels.lead, capital(nameOf(group.lead, context))],
      [labels.liaison, liaisonOf(group, context)],
      [labels.members, capital(memberNames(group.members, context))],
      [labels.delegatedBy, capital(nameOf(group.authority?.delegatedBy, context))],
      [labels.area, nameOf(group.area, context)],
      [labels.onePerArea, areas.join('; ')],
    ),
  };
}

/** Who links a group to the one that it reports to: enhetslederen, til styringsgruppen. */
function liaisonOf(group: Group, context: Context): string {
  const lines = (context.data.reporting ?? []).filter(({ liaison, from }) => liaison && isFrom(from, group));
  return capital(
    lines
      .map(
        ({ liaison, to }) =>
          `${nameOf(liaison, context)}, ${context.words.labels.to.toLowerCase()} ${nameOf(to, context)}`,
      )
      .join('; '),
  );
}

/** Whether a reporting line goes out from a group, or from all of its kind. */
export function isFrom(from: ReportingLine['from'], group: Group): boolean {
  return (from ?? []).some((link) => {
    if (link.to === 'groups') return link.id === group.id;
    return (
      link.to === 'selector' &&
      link.select.all === 'groups' &&
      (link.select.kind ?? group.kind) === group.kind
    );
  });
}

/** What delegates authority, in the plan's own words. */
export function authoritiesOf(context: Context): { prose: string; at?: string }[] {
  return Object.values(context.data.groups ?? {}).flatMap(({ id, authority }) =>
    authority?.text ? [{ prose: authority.text, at: `/groups/${id}/authority/text` }] : [],
  );
}

/** The lines of a table of reports: from, to, what, when, by. */
export function reportingOf(lines: readonly ReportingLine[], context: Context) {
  const { words } = context;
  return lines.map(({ from, to, what, when, by, duty }) => ({
    from: capital(nameOf(from, context)),
    to: capital(nameOf(to, context)),
    what: [capital(what ?? ''), duty === 'offered' ? `(${words.offered})` : ''].filter(Boolean).join(' '),
    when: when ? capital(words.when[when]) : '',
    by: capital(nameOf(by, context)),
  }));
}
