import type { Treatment } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { treatmentFor } from './parts/case-treatment.ts';
import { itemView, placedItems } from './parts/minutes-items.ts';
import {
  capital,
  dateIn,
  facts,
  issuer,
  nameOf,
  numberIn,
  numberLabel,
  runningNumber,
} from './parts/words.ts';

/** How one body treated one case: an extract of the minutes. */
export function caseMinutes(edition: DocumentOf<'case-minutes'>, context: Context) {
  const { words } = context;
  const { labels } = words;
  const one = edition.of?.to === 'cases' ? edition.of.target : undefined;
  const treatment = one && treatmentFor(edition, one, context);
  return {
    exempt: words.exempt,
    title: edition.title ?? `${words.kinds['case-minutes']}: ${one?.title ?? ''}`,
    runningHead: runningNumber(treatment?.caseNumber, one?.archiveCase, context),
    issuer: issuer(context),
    facts: facts(
      [labels.body, capital(nameOf(treatment?.body, context))],
      [labels.meetingDate, dateIn(treatment?.date, context)],
      [numberLabel([treatment?.caseNumber], labels), numberIn(treatment?.caseNumber)],
      [labels.archiveCase, numberIn(one?.archiveCase)],
    ),
    items: one && treatment ? itemsOf(treatment, context) : [],
    headings: words.headings,
    labels,
    none: words.none,
  };
}

function itemsOf({ meeting, item }: Treatment, context: Context) {
  if (!meeting || !item) return [];
  return placedItems(meeting, context)
    .filter((placed) => placed.item === item)
    .map((placed) => itemView(placed, meeting, context));
}
