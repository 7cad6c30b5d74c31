import type { Group, Mandate } from '../model/index.ts';
import { formatNumber } from '../text/values/number.ts';
import type { Context, DocumentOf } from './context.ts';
import { approvalView } from './parts/approval.ts';
import { blocksOf } from './parts/blocks.ts';
import { type Chapter, chapterOf, proseAt, remarkIn, remarksOf } from './parts/chapter.ts';
import { decisionIn, introductionOf } from './parts/decision.ts';
import { isFrom, reportingTable } from './parts/groups.ts';
import { milestonesAt, milestoneTable } from './parts/milestones.ts';
import { textsAt } from './parts/points.ts';
import { quotationOf } from './parts/quotation.ts';
import { tableOf } from './parts/table.ts';
import { capital, dateIn, type Fact, facts, issuer, linkFact, nameOf } from './parts/words.ts';
import { moneyIn } from './parts/years.ts';

/** The mandate of one or several groups: from whom, for what, with which authority, until when, and who reports. */
export function mandate(edition: DocumentOf<'mandate'>, context: Context) {
  const { words, plan } = context;
  const mandate = edition.of?.to === 'mandates' ? edition.of.target : undefined;
  const groups = (mandate?.groups ?? []).flatMap((link) => (link.to === 'groups' ? [link.target] : []));
  return {
    title: edition.title ?? mandate?.title ?? words.kinds.mandate,
    subject: plan.title,
    issuer: issuer(context),
    facts: factsIn(mandate, groups, context),
    description: proseAt(mandate?.description, `/mandates/${mandate?.id}/description`),
    blocks: mandate ? chaptersOf(mandate, groups, context) : [],
    approval: approvalView(mandate?.approvedBy, `/mandates/${mandate?.id}/approvedBy`, context),
    headings: words.headings,
    labels: words.labels,
  };
}

function factsIn(mandate: Mandate | undefined, groups: readonly Group[], context: Context): Fact[] {
  const { words } = context;
  const { labels } = words;
  const ofGroups = (name: (group: Group) => string) =>
    capital([...new Set(groups.map(name))].filter(Boolean).join('; '));
  return facts(
    [groups.length > 1 ? labels.groups : labels.group, capital(nameOf(mandate?.groups, context))],
    [labels.decision, mandate?.decision && capital(decisionIn(mandate.decision, context))],
    [labels.owner, capital(nameOf(mandate?.owner, context))],
    [labels.lead, ofGroups(({ lead }) => nameOf(lead, context))],
    [labels.delegatedBy, ofGroups(({ authority }) => nameOf(authority?.delegatedBy, context))],
    [labels.status, mandate?.status && capital(words.mandateStatus[mandate.status])],
    [labels.start, capital(dateIn(mandate?.start, context) ?? '')],
    [labels.deadline, capital(dateIn(mandate?.deadline, context) ?? '')],
    linkFact(mandate ?? {}, context),
  );
}

function chaptersOf(mandate: Mandate, groups: readonly Group[], context: Context): Chapter[] {
  const { headings } = context.words;
  const at = `/mandates/${mandate.id}`;
  const told = (heading: string, field: 'background' | 'purpose' | 'scope' | 'limits' | 'participation') =>
    chapterOf(heading, { prose: proseAt(mandate[field], `${at}/${field}`) });
  const reporting = (context.data.reporting ?? []).filter(({ from, to }) =>
    groups.some(
      (group) => isFrom(from, group) || to.some((one) => one.to === 'groups' && one.id === group.id),
    ),
  );
  return [
    ...told(headings.background, 'background'),
    ...told(headings.purpose, 'purpose'),
    ...assignment(mandate, context),
    ...interpretation(mandate, context),
    ...chapterOf(headings.goals, { points: textsAt(mandate.goals, `${at}/goals`) }),
    ...told(headings.scope, 'scope'),
    ...told(headings.limits, 'limits'),
    ...told(headings.participation, 'participation'),
    ...blocksOf(mandate.sections, `${at}/sections`, context),
    ...deliverables(mandate, context),
    ...chapterOf(headings.milestones, {
      table: milestoneTable(milestonesAt(mandate.milestones, `${at}/milestones`), context),
    }),
    ...budget(mandate, context),
    ...chapterOf(headings.responsibility, {
      prose: proseAt(mandate.authority, `${at}/authority`),
      notes: groups.flatMap(({ id, authority }) => proseAt(authority?.text, `/groups/${id}/authority/text`)),
    }),
    ...decides(mandate, context),
    ...chapterOf(headings.reporting, { table: reportingTable(reporting, context) }),
    ...versions(mandate, context),
  ];
}

/** What was asked, in the words of the mandate or of its decision. */
function assignment(mandate: Mandate, context: Context): Chapter[] {
  const { decision } = mandate;
  const prose = quotationOf(mandate, context);
  if (prose.length === 0) return [];
  const citation = decision?.to === 'decisions' ? capital(introductionOf(decision.target, context)) : '';
  return chapterOf(context.words.headings.assignment, { text: citation && `${citation}:`, prose });
}

function interpretation({ id, interpretation: meant }: Mandate, { words }: Context): Chapter[] {
  const at = `/mandates/${id}/interpretation`;
  return chapterOf(words.headings.interpretation, {
    prose: [
      ...remarksOf(meant, `${at}`),
      ...proseAt(meant?.question, `${at}/question`),
      ...proseAt(meant?.reasons, `${at}/reasons`),
    ],
  });
}

function deliverables({ id, deliverables: all }: Mandate, context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const table = tableOf(
    (all ?? []).map((one, index) => ({ one, at: `/mandates/${id}/deliverables/${index}` })),
    [
      [labels.number, ({ one }) => one.number ?? ''],
      [labels.deliverable, ({ one }) => one.title],
      [labels.to, ({ one }) => capital(nameOf(one.to, context))],
      [labels.deadline, ({ one }) => capital(dateIn(one.deadline, context) ?? '')],
      [labels.remark, ({ one, at }) => remarkIn(one, `${at}`)],
    ],
  );
  return chapterOf(headings.deliverables, { table });
}

function budget({ id, budget: set }: Mandate, context: Context): Chapter[] {
  const { labels, headings } = context.words;
  return chapterOf(headings.budget, {
    prose: remarksOf(set, `/mandates/${id}/budget`),
    facts: facts(
      [labels.cost, moneyIn(set?.cost, context)],
      [labels.income, moneyIn(set?.income, context)],
      [labels.running, moneyIn(set?.running, context)],
      [labels.hours, set?.hours && capital(formatNumber(set.hours, context.language))],
    ),
  });
}

function decides({ id, decides: all }: Mandate, context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const table = tableOf(
    (all ?? []).map((one, index) => ({ one, at: `/mandates/${id}/decides/${index}` })),
    [
      [labels.what, ({ one }) => capital(one.what)],
      [labels.who, ({ one }) => capital(nameOf(one.who, context))],
      [labels.remark, ({ one, at }) => remarkIn(one, `${at}`)],
    ],
  );
  return chapterOf(headings.decides, { table });
}

function versions({ id, versions: all }: Mandate, context: Context): Chapter[] {
  const { labels, headings } = context.words;
  const table = tableOf(
    (all ?? []).map((one, index) => ({ one, at: `/mandates/${id}/versions/${index}` })),
    [
      [labels.version, ({ one }) => one.number ?? ''],
      [labels.date, ({ one }) => capital(dateIn(one.date, context) ?? '')],
      [labels.author, ({ one }) => capital(nameOf(one.author, context))],
      [labels.change, ({ one }) => capital(one.change ?? '')],
      [labels.remark, ({ one, at }) => remarkIn(one, `${at}`)],
    ],
  );
  return chapterOf(headings.versions, { table });
}
