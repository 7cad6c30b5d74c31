import type { Decision, Link } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dateIn, nameOf, numberIn } from './words.ts';

/**
 * A decision as it is cited: kommunestyret 18. mars 2021, sak 13/21. Body, date and number of a decision in a case
 * stand in the case's routing, in the row that decided it.
 */
export function citationOf(decision: Decision, context: Context): string {
  const rows = decision.case?.to === 'cases' ? (decision.case.target.routing ?? []) : [];
  const row = rows.find(({ outcome }) => outcome === 'decision') ?? rows.at(-1);
  const body = nameOf(decision.body ?? row?.body, context);
  const date = dateIn(decision.date ?? row?.date, context);
  const caseNumber = numberIn(decision.caseNumber ?? row?.caseNumber);
  return context.words.citation({
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
    ...(caseNumber ? { caseNumber } : {}),
    ...(decision.item === undefined ? {} : { item: decision.item }),
  });
}

/** A decision by its title and citation: Strategisk plan (kommunestyret 18. mars 2021, sak 13/21). */
export function decisionIn(link: Link<'decisions'> | undefined, context: Context): string {
  if (link?.to !== 'decisions') return nameOf(link, context);
  const citation = citationOf(link.target, context);
  const title = link.target.title ?? '';
  return title && citation ? `${title} (${citation})` : title || citation;
}
