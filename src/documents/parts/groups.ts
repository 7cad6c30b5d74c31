import type { Group, ReportingLine } from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import type { Context } from '../context.ts';
import { type Chapter, type Contents, chapter, remarksOf } from './chapter.ts';
import { memberNames, withDetail } from './members.ts';
import { type Column, type TableView, tableOf } from './table.ts';
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
  const told = all.filter((one) => !isNamed(one));
  const table = tableOfGroups(told, context);
  return {
    points: all.filter(isNamed).map(({ heading }) => heading),
    ...(table ? { table } : { parts: told }),
  };
}

/** Fewer groups stand under headings of their own. */
const MANY_GROUPS = 3;

/** A table is narrower than a page. */
const MOST_COLUMNS = 4;

/** Groups of which the same few things are known, and no more, as a table: 1, Enhet Rehabilitering, utrede. */
function tableOfGroups(groups: readonly Chapter[], { words }: Context): TableView | null {
  const labels = [...new Set(groups.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const isAlike = ({ facts, prose, notes }: Chapter) =>
    facts.length === labels.length && prose.length + notes.length === 0;
  if (groups.length < MANY_GROUPS || labels.length >= MOST_COLUMNS || !groups.every(isAlike)) return null;
  const factIn = ({ facts }: Chapter, label: string) => facts.find((one) => one.label === label)?.value ?? '';
  const number = words.labels.group;
  return tableOf(groups, [
    [words.labels.number, (one) => factIn(one, number), 'right'],
    [number, ({ heading }) => heading],
    ...labels
      .filter((label) => label !== number)
      .map((label): Column<Chapter> => [label, (one) => factIn(one, label)]),
  ]);
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

/** Reports as a table: to whom, from whom by whose hand, what, when. */
export function reportingTable(lines: readonly ReportingLine[], context: Context): TableView | null {
  const { labels } = context.words;
  return tableOf(lines, [
    [labels.to, ({ to }) => capital(nameOf(to, context))],
    [labels.from, (line) => fromOf(line, context)],
    [labels.what, (line) => whatOf(line, context)],
    [labels.when, (line) => whenOf(line, context)],
  ]);
}

/** Prosjektgruppen, ved enhetsleder for omsorgstjenesten. */
function fromOf({ from, by }: ReportingLine, context: Context): string {
  const hand = nameOf(by, context);
  const label = context.words.labels.by.toLowerCase();
  return capital([nameOf(from, context), hand && `${label} ${hand}`].filter(Boolean).join(', '));
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

/** Status (gjelder: Nesatunet; kanal: intranettet): what few lines say has no column of its own. */
function whatOf({ what, duty, channel, concerns }: ReportingLine, context: Context): string {
  const { labels, offered } = context.words;
  const others = nameOf(
    (concerns ?? []).filter((link) => !isOwn(link, context)),
    context,
  );
  const details = [
    duty === 'offered' ? offered : '',
    ...facts([labels.concerns, others], [labels.channel, channel]).map(
      ({ label, value }) => `${label.toLowerCase()}: ${value}`,
    ),
  ];
  return withDetail(capital(what ?? ''), details.filter(Boolean).join('; '));
}

/** Whether a group is named after its unit. */
function isSaid(group: Group, context: Context): boolean {
  return fold(namedIn(group, context)).includes(fold(nameOf(group.unit, context)));
}
