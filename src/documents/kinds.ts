import type { Edition } from '../model/index.ts';
import type { Prose, ViewValue } from '../render/document.ts';
import { agenda } from './agenda.ts';
import { caseMinutes } from './case-minutes.ts';
import type { Context, DocumentOf, PlannedEdition } from './context.ts';
import { decisionFollowUp } from './decision-follow-up.ts';
import { figure } from './figure.ts';
import { groupPlan } from './group-plan.ts';
import { invitation } from './invitation.ts';
import { mandate } from './mandate.ts';
import { measurePlan } from './measure-plan.ts';
import { meetingNotice } from './meeting-notice.ts';
import { minutes } from './minutes.ts';
import { newsletter } from './newsletter.ts';
import { notes } from './notes.ts';
import { organisation } from './organisation.ts';
import { ownDocument } from './own.ts';
import { proseAt } from './parts/chapter.ts';
import { chosenChapters } from './parts/chosen.ts';
import { glossaryOf } from './parts/glossary.ts';
import { saksframlegg } from './saksframlegg.ts';
import { statusReport } from './status-report.ts';

/** The view that a template prints; every document has a title, and may have other words at the head of each page. */
export type View = { readonly [key: string]: ViewValue } & {
  readonly title: string;
  readonly runningHead?: string;
};

type Makers = { readonly [K in Edition['kind']]?: (edition: DocumentOf<K>, context: Context) => View };

/** Every kind of document: from the plan to the view that its template prints. A new kind is a line here. */
const kinds = {
  'measure-plan': measurePlan,
  organisation,
  'group-plan': groupPlan,
  mandate,
  saksframlegg,
  'meeting-notice': meetingNotice,
  invitation,
  agenda,
  minutes,
  'case-minutes': caseMinutes,
  notes,
  newsletter,
  figure,
  'status-report': statusReport,
  'decision-follow-up': decisionFollowUp,
  own: ownDocument,
} satisfies Makers;

/** Whether documents of a kind are made; the others can be described in a plan, but not yet printed. */
export function isMade(kind: string): boolean {
  return Object.hasOwn(kinds, kind);
}

/** The view of a document: all that its kind prints, with what its edition says beside it and chooses of it. */
export function viewOf(edition: PlannedEdition, context: Context): View {
  const make = (kinds as Makers)[edition.kind] as ((edition: Edition, context: Context) => View) | undefined;
  if (!make) throw new Error(`documents: no document of the kind ${edition.kind}`);
  const view = make(edition, context);
  const printed = {
    ...view,
    description: [
      ...((view.description ?? []) as readonly Prose[]),
      ...proseAt(edition.text, `/editions/${edition.writtenAs ?? edition.id}/text`),
    ],
    ...chosenChapters(view, edition.sections),
  };
  return { ...printed, glossary: glossaryOf(contentsOf(printed), context) };
}

/** What a view prints, without the words around it and what an own template may reach beside it. */
export function contentsOf<V extends { readonly [key: string]: ViewValue }>(view: V) {
  const { data, headings, labels, words, none, exempt, ...contents } = view;
  return contents;
}
