import type { Group, Mandate } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { decisionIn } from './parts/decision.ts';
import { isFrom, reportingOf } from './parts/groups.ts';
import { capital, dateIn, facts, issuer, nameOf } from './parts/words.ts';

/** The mandate of one or several groups: from whom, with which authority, until when, and who reports. */
export function mandate(edition: DocumentOf<'mandate'>, context: Context) {
  const { words, plan, data } = context;
  const { labels } = words;
  const mandate = target(edition);
  const groups = (mandate?.groups ?? []).flatMap((link) => (link.to === 'groups' ? [link.target] : []));
  const reporting = (data.reporting ?? []).filter(({ from, to }) =>
    groups.some(
      (group) => isFrom(from, group) || to.some((one) => one.to === 'groups' && one.id === group.id),
    ),
  );
  return {
    title: edition.title ?? mandate?.title ?? words.kinds.mandate,
    subject: plan.title,
    issuer: issuer(context),
    facts: facts(
      [groups.length > 1 ? labels.groups : labels.group, capital(nameOf(mandate?.groups, context))],
      [labels.decision, mandate?.decision && decisionIn(mandate.decision, context)],
      [labels.owner, capital(nameOf(mandate?.owner, context))],
      [labels.lead, capital(unique(groups.map((group) => nameOf(group.lead, context))).join('; '))],
      [
        labels.delegatedBy,
        capital(unique(groups.map((group) => nameOf(group.authority?.delegatedBy, context))).join('; ')),
      ],
      [labels.deadline, capital(dateIn(mandate?.deadline, context) ?? '')],
    ),
    blocks: blocksOf(mandate?.sections, `/mandates/${mandate?.id}/sections`, context),
    authority: groups.flatMap(authorityOf),
    reporting: reportingOf(reporting, context),
    headings: words.headings,
    labels,
  };
}

function target({ of }: DocumentOf<'mandate'>): Mandate | undefined {
  return of?.to === 'mandates' ? of.target : undefined;
}

function authorityOf({ id, authority }: Group) {
  return authority?.text ? [{ prose: authority.text, at: `/groups/${id}/authority/text` }] : [];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter(Boolean))];
}
