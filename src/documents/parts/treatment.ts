import {
  type Case,
  findMotion,
  isRecommendation,
  isSectionNamed,
  type Meeting,
  type MeetingCase,
  type MinutesItem,
  motionPoints,
  recommendationBefore,
  type Treatment,
} from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';
import { sectionBlocks } from './blocks.ts';
import { documentsChapter, receiversChapter } from './case-chapters.ts';
import { treatmentAt } from './case-treatment.ts';
import { type Chapter, proseAt, remarksOf } from './chapter.ts';
import { caseOf } from './meeting-cases.ts';
import { type PointsView, pointsView, textsAt } from './points.ts';
import { motionName, voteLine } from './votes.ts';
import { capital, nameOf } from './words.ts';

/** What happened to a case at a meeting, as minutes print it. */
export type TreatmentView = {
  readonly recommendation: RecommendationView | null;
  /** Who was disqualified, and that the doors were closed. */
  readonly remarks: readonly string[];
  readonly about: readonly Prose[];
  readonly treatment: Prose | null;
  readonly motions: readonly ({ readonly name: string; readonly about: readonly Prose[] } & PointsView)[];
  readonly votes: readonly string[];
  readonly decision: ({ readonly heading: string } & PointsView) | null;
  readonly isDecisionFirst: boolean;
  readonly reservation: Prose | null;
  readonly statement: Prose | null;
  /** What the case is and on which papers it was decided, and who gets the decision, where minutes say that. */
  readonly matter: readonly Chapter[];
  readonly receivers: readonly Chapter[];
};

/** What is proposed: by whom, to whom, in which words. */
export type RecommendationView = {
  readonly heading: string;
  readonly from: string;
  readonly to: string;
  readonly intro: readonly Prose[];
} & PointsView;

interface Place {
  readonly meeting: Meeting;
  /** The entry in the meeting's list of cases. */
  readonly entry: MeetingCase | undefined;
  /** The pointer of the item. */
  readonly at: string;
}

/** An item of minutes, with the recommendation that lay before the body. */
export function treatmentView(item: MinutesItem, place: Place, context: Context): TreatmentView {
  const { meeting, entry, at } = place;
  const one = (entry && caseOf(entry)) ?? (item.of?.to === 'cases' ? item.of.target : undefined);
  const treatment = one && treatmentAt(one, meeting, context);
  const { motions = [], votes = [] } = item;
  const { isDecisionFirst } = customsOf(context);
  return {
    recommendation: recommendationView(one, treatment, place, context),
    remarks: sentencesOf(item, context),
    about: remarksOf(item, at),
    treatment: item.treatment ? { prose: item.treatment, at: `${at}/treatment` } : null,
    motions: motions.flatMap((motion, index) => {
      const points = pointsView(
        motion.points
          ? textsAt(motion.points, `${at}/motions/${index}/points`)
          : motionPoints(motion).map((prose) => ({ prose, at: `${at}/motions/${index}/text` })),
      );
      const about = remarksOf(motion, `${at}/motions/${index}`);
      return points ? [{ name: capital(motionName(motion, item, meeting, context)), about, ...points }] : [];
    }),
    votes: votes.map((vote) => voteLine(vote, item, meeting, context)),
    decision: decisionView(item, one, treatment, place, context),
    isDecisionFirst,
    matter: one && isDecisionFirst ? matterOf(one, context) : [],
    receivers: one && isDecisionFirst ? receiversChapter(one, context) : [],
    reservation: item.reservation ? { prose: item.reservation, at: `${at}/reservation` } : null,
    statement: item.statement ? { prose: item.statement, at: `${at}/statement` } : null,
  };
}

/** What a case is, in its own summary, and the papers on which it is decided. */
function matterOf(one: Case, context: Context): Chapter[] {
  const summaries = (one.sections ?? []).flatMap((section, index) =>
    isSectionNamed(section, 'summary')
      ? sectionBlocks(section, `/cases/${one.id}/sections/${index}`, context)
      : [],
  );
  return [...summaries, ...documentsChapter(one, context)];
}

/** What lay before the body: what the list of its meeting says, else what the case or an earlier body proposes. */
function recommendationView(
  one: Case | undefined,
  treatment: Treatment | undefined,
  { meeting, entry, at }: Place,
  context: Context,
): RecommendationView | null {
  if (!entry?.recommendation) {
    const view = one ? recommendationOf(one, treatment, at, context) : null;
    // That it went to the body whose minutes these are goes without saying.
    return view && view.to === capital(nameOf(meeting.body, context)) ? { ...view, to: '' } : view;
  }
  const points = pointsView([{ prose: entry.recommendation, at }]);
  return points && { heading: context.words.headings.recommendation, from: '', to: '', intro: [], ...points };
}

/** The recommendation before a treatment of a case: that of an earlier body is headed as one, Innstilling. */
export function recommendationOf(
  one: Case,
  treatment: Treatment | undefined,
  at: string,
  context: Context,
): RecommendationView | null {
  const { words, data } = context;
  const found = treatment ? recommendationBefore(one, treatment, data) : one.recommendation;
  const isOwn = found === one.recommendation;
  const own = `/cases/${one.id}/recommendation`;
  const points = textsAt(found?.points, isOwn ? `${own}/points` : at);
  const intro = [
    ...remarksOf(found, isOwn ? `${own}` : at),
    ...proseAt(found?.intro, isOwn ? `${own}/intro` : at),
  ];
  if (points.length + intro.length === 0) return null;
  return {
    heading: isOwn ? words.headings.recommendation : capital(words.outcome.recommendation),
    from: capital(nameOf(found?.from, context)),
    to: capital(nameOf(found?.to, context)),
    intro,
    points,
    isSingle: points.length === 1,
  };
}

/** What was decided: motions and the recommendation in their own words; headed by what the body's word counts for. */
function decisionView(
  item: MinutesItem,
  one: Case | undefined,
  treatment: Treatment | undefined,
  { entry, at }: Place,
  context: Context,
): TreatmentView['decision'] {
  const { words, data } = context;
  const points = pointsView(
    (item.decision ?? []).flatMap((said, index): Prose[] => {
      const motion = findMotion(said, item);
      if (motion) return motionPoints(motion).map((prose) => ({ prose, at: `${at}/motions` }));
      if (!isRecommendation(said)) return [{ prose: said, at: `${at}/decision/${index}` }];
      const before = entry?.recommendation ? [entry.recommendation] : recommended(one, treatment, data);
      return before.length > 0 ? before.map((prose) => ({ prose, at })) : [{ prose: capital(said) }];
    }),
  );
  const { outcome } = treatment ?? {};
  const heading = outcome && outcome !== 'postponed' ? words.outcome[outcome] : words.outcome.decision;
  return points && { heading: capital(heading), ...points };
}

function recommended(
  one: Case | undefined,
  treatment: Treatment | undefined,
  data: Context['data'],
): readonly string[] {
  return (one && recommendationBefore(one, treatment, data)?.points) ?? [];
}

/** Who was disqualified, and that the doors were closed, in words. */
function sentencesOf({ disqualified = [], closed }: MinutesItem, context: Context): string[] {
  const { words } = context;
  return [
    ...disqualified.map(({ person, substitute, legalBasis, decided, excluded }) =>
      capital(
        words.disqualified({
          person: nameOf(person, context),
          substitute: nameOf(substitute, context),
          legalBasis: legalBasis ?? '',
          decided: decided ?? '',
          isOut: excluded === true,
        }),
      ),
    ),
    ...(closed ? [words.closed(closed.legalBasis ?? '', closed.decided ?? '')] : []),
  ];
}
