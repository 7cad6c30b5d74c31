import type { Group, ReportingLine } from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import type { Context } from '../context.ts';
import { type Chapter, type Contents, chapter, remarksOf } from './chapter.ts';
import { memberNames } from './members.ts';
import { type TableView, tableOf } from './table.ts';
import { capital, dateIn, facts, namedIn, nameOf } from './words.ts';

/** The groups of the plan in the order of their kinds: who leads, who is in them, by whose authority. */
export function groupsOf(context: Context): Contents {
  const order: readonly (string | undefined)[] = [
    'steering',
    'project',
    'working',
    'reference',
    'resource',
    'network',
    undefined,
  ];
  const all = Object.values(context.data.groups ?? {})
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.number ?? 0) - (b.number ?? 0))
    .map((group) => groupView(group, context));
  // A heading with nothing below it leads nowhere: groups of which only the name is known stand in a list.
  const isNamed = ({ prose, facts, notes }: Chapter) => prose.length + facts.length + notes.length === 0;
  return {
    points: all.filter(isNamed).map(({ heading }) => heading),
    parts: all.filter((one) => !isNamed(one)),
  };
}

function groupView(group: Group, context: Context): Chapter {
  const { labels, groupTasks } = context.words;
  const areas =
    group.onePer === 'area' ? Object.values(context.data.areas ?? {}).map(({ name }) => name) : [];
  return chapter(capital(namedIn(group, context)), {
    prose: remarksOf(group, `/groups/${group.id}`),
    facts: facts(
      [labels.group, group.number === undefined ? '' : String(group.number)],
      [labels.task, group.task && capital(groupTasks[group.task])],
      [labels.unit, isSaid(group, context) ? '' : capital(nameOf(group.unit, context))],
      [labels.lead, capital(nameOf(group.lead, context))],
      [labels.liaison, liaisonOf(group, context)],
      [labels.members, capital(memberNames(group.members, context))],
      [labels.delegatedBy, capital(nameOf(group.authority?.delegatedBy, context))],
      [labels.area, nameOf(group.area, context)],
      [labels.onePerArea, areas.join('; ')],
    ),
  });
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

/** Reports as a table: to whom, from whom, what, when, by whom. */
export function reportingTable(lines: readonly ReportingLine[], context: Context): TableView | null {
  const { words } = context;
  const { labels } = words;
  return tableOf(lines, [
    [labels.to, ({ to }) => capital(nameOf(to, context))],
    [labels.from, ({ from }) => capital(nameOf(from, context))],
    [labels.what, ({ what, duty }) => whatOf(what, duty, context)],
    [labels.when, (line) => whenOf(line, context)],
    [labels.by, ({ by }) => capital(nameOf(by, context))],
    [labels.channel, ({ channel }) => capital(channel ?? '')],
    [
      labels.concerns,
      ({ concerns }) =>
        capital(
          nameOf(
            (concerns ?? []).filter((link) => !isOwn(link, context)),
            context,
          ),
        ),
    ],
  ]);
}

/** Hvert tertial (tertialrapporten). */
function whenOf({ when, date, occasion }: ReportingLine, context: Context): string {
  const time = [when && context.words.when[when], dateIn(date, context)].filter(Boolean).join(' ');
  return capital(time && occasion ? `${time} (${occasion})` : time || (occasion ?? ''));
}

/** Whether something is what all of the plan is about, which goes without saying. */
function isOwn(link: NonNullable<ReportingLine['concerns']>[number], { plan }: Context): boolean {
  return [plan.reform, plan.strategy].some(
    (own) => own && 'id' in own && 'id' in link && own.to === link.to && own.id === link.id,
  );
}

function whatOf(what: string | undefined, duty: ReportingLine['duty'], { words }: Context): string {
  return [capital(what ?? ''), duty === 'offered' ? `(${words.offered})` : ''].filter(Boolean).join(' ');
}

/** Whether a group is named after its unit. */
function isSaid(group: Group, context: Context): boolean {
  return fold(namedIn(group, context)).includes(fold(nameOf(group.unit, context)));
}
