import { type Case, type Recommendation, type Treatment, treatmentsOf } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { proseAt, remarksOf } from './chapter.ts';
import { citationIn } from './decision.ts';
import { placedItems } from './minutes-items.ts';
import { pointsView, textsAt } from './points.ts';
import { type RecommendationView, type TreatmentView, treatmentView } from './treatment.ts';
import { capital, nameOf } from './words.ts';

/** How a body has treated a case, under the body's name. */
export type EarlierTreatment = { readonly heading: string } & TreatmentView;

/**
 * What each body said of a case, from its minutes, else from the routing: before the treatment that is asked about, or
 * all of them. A proposal is told once: where the case makes it, else before the first body.
 */
export function earlierTreatments(
  one: Case,
  asked: Treatment | undefined,
  proposed: RecommendationView | null,
  context: Context,
): EarlierTreatment[] {
  const told = [proposed];
  return treatmentsOf(one, context.data)
    .filter(({ index }) => asked === undefined || index < asked.index)
    .flatMap((treatment) => {
      const view = viewOf(one, treatment, told, context);
      if (!view || !hasWords(view)) return [];
      told.push(view.recommendation);
      return [{ heading: headingOf(treatment, context), ...view }];
    });
}

function viewOf(
  one: Case,
  { meeting, item, row, outcome, index }: Treatment,
  told: readonly (RecommendationView | null)[],
  context: Context,
): TreatmentView | undefined {
  if (meeting && item) {
    const placed = placedItems(meeting, context).find((known) => known.item === item);
    // What the case is and who gets the decision stands in this document itself.
    const whole = treatmentView(
      item,
      { meeting, entry: placed?.listed?.entry, at: placed?.at ?? '' },
      context,
    );
    const view = { ...whole, matter: [], receivers: [] };
    return told.some((known) => isSame(view.recommendation, known))
      ? { ...view, recommendation: null }
      : view;
  }
  const { recommendation } = row;
  const { words } = context;
  const at = `/cases/${one.id}/routing/${index}/recommendation`;
  const said = recommendation && pointsView(textsAt(recommendation.points, `${at}/points`));
  // The recommendation of the body that sent the case on is the one that lies before the next.
  if (!recommendation || told.some((known) => isSame(said, known))) return undefined;
  const heading = capital(words.outcome[outcome ?? 'recommendation']);
  return {
    recommendation: null,
    remarks: fromAndTo(recommendation, context),
    about: [...remarksOf(recommendation, at), ...proseAt(recommendation.intro, `${at}/intro`)],
    treatment: null,
    motions: [],
    votes: [],
    decision: said ? { heading, ...said } : null,
    isDecisionFirst: false,
    reservation: null,
    statement: null,
    matter: [],
    receivers: [],
  };
}

function fromAndTo({ from, to }: Recommendation, context: Context): string[] {
  const { labels } = context.words;
  const line = (label: string, name: string) => (name ? [`${label}: ${capital(name)}`] : []);
  return [...line(labels.from, nameOf(from, context)), ...line(labels.to, nameOf(to, context))];
}

function hasWords(view: TreatmentView): boolean {
  const { recommendation, remarks, about, treatment, motions, votes, decision, reservation, statement } =
    view;
  return (
    [remarks, about, motions, votes].some((list) => list.length > 0) ||
    [recommendation, treatment, decision, reservation, statement].some((part) => part !== null)
  );
}

/** Whether two proposals have the same points, in the same words. */
function isSame(
  a: { readonly points: readonly { prose: string }[] } | null | undefined,
  b: typeof a,
): boolean {
  const pointsOf = (view: typeof a) => JSON.stringify(view?.points.map(({ prose }) => prose.trim()));
  return a != null && b != null && pointsOf(a) === pointsOf(b);
}

/** Behandling i formannskapet 4. juni 2026, sak 31/26. */
function headingOf({ body, meeting, date, caseNumber }: Treatment, context: Context): string {
  const name = nameOf(body, context) || (meeting?.title ?? '');
  return context.words.treatedBy(citationIn({ body: name, date, caseNumber }, context));
}
