import { entryOf, type Meeting, type MinutesItem } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';
import { type ListedCase, listedCases } from './meeting-cases.ts';
import { withDetail } from './members.ts';
import { type TreatmentView, treatmentView } from './treatment.ts';
import { capital, nameOf } from './words.ts';

/** What minutes say of one case: its number and title, why it is exempt, and how it was treated. */
export type MinutesItemView = {
  readonly heading: string;
  readonly exempt: string;
  readonly text: Prose | null;
} & TreatmentView;

interface Placed {
  readonly item: MinutesItem;
  readonly listed: ListedCase | undefined;
  readonly at: string;
}

/** The items of a meeting's minutes in the order of its list of cases; one that is not on it stays where it is written. */
export function minutesItems(meeting: Meeting, context: Context): MinutesItemView[] {
  return placedItems(meeting, context).map((placed) => itemView(placed, meeting, context));
}

/** The items of minutes with their entries in the list of cases. */
export function placedItems(meeting: Meeting, context: Context): Placed[] {
  const list = listedCases(meeting, context);
  const free = new Set(list);
  let order = 0;
  return (meeting.minutes?.items ?? [])
    .map((item, index) => {
      const entry = entryOf(item, meeting, context.data);
      const listed = list.find((one) => free.has(one) && one.entry === entry);
      if (listed) free.delete(listed);
      order = listed ? list.indexOf(listed) : order;
      return { item, listed, order, at: `/meetings/${meeting.id}/minutes/items/${index}` };
    })
    .sort((a, b) => a.order - b.order);
}

/** An item of minutes under the number and title of its entry in the list. */
export function itemView({ item, listed, at }: Placed, meeting: Meeting, context: Context): MinutesItemView {
  const exempt = item.exemption?.legalBasis ?? listed?.exempt ?? '';
  const file = customsOf(context).isDecisionFirst ? (listed?.archiveCase ?? '') : '';
  const title = listed?.title || capital(nameOf(item.of, context)) || (exempt ? context.words.exempt : '');
  return {
    heading: withDetail([listed?.number, title].filter(Boolean).join(' '), file),
    exempt,
    text: listed?.text ?? null,
    ...treatmentView(item, { meeting, entry: listed?.entry, at }, context),
  };
}
