import {
  countOf,
  findMotion,
  isRecommendation,
  type Meeting,
  type MinutesItem,
  type Motion,
  recommendationBefore,
  type Tally,
  treatmentsOf,
  type Vote,
} from '../../model/index.ts';
import type { Context } from '../context.ts';
import { wordsIn } from '../words/index.ts';
import { partyOf } from './meeting.ts';
import { partyIn, peopleWith, withDetail } from './members.ts';
import { capital, listed, nameOf } from './words.ts';

/** A motion by its kind, its number where there are several, and who made it: Forslag 1 fra Kari Vik (Ap). */
export function motionName(
  motion: Motion,
  { motions = [] }: MinutesItem,
  meeting: Meeting,
  context: Context,
): string {
  const { words } = context;
  const { kind, from = [], party, onBehalfOf = [] } = motion;
  const ownParty = (link: (typeof from)[number]) => partyIn(partyOf(link, meeting), context);
  const parties = [...new Set(party?.map((link) => partyIn(link, context)) ?? from.map(ownParty))];
  const together = withDetail(nameOf(from, context), listed(parties.filter(Boolean), context));
  const movers = party || parties.length < 2 ? together : peopleWith(from, ownParty, context);
  return words.motion({
    kind: words.motionKinds[kind ?? 'motion'],
    number: motions.length > 1 ? motions.indexOf(motion) + 1 : undefined,
    from: from.length > 0 ? movers : listed(parties, context),
    onBehalfOf: listed(
      onBehalfOf.map((link) => (link.to === 'bodies' ? nameOf(link, context) : partyIn(link, context))),
      context,
    ),
  });
}

/** A vote in words: what it was about, its result, and who voted how. */
export function voteLine(vote: Vote, item: MinutesItem, meeting: Meeting, context: Context): string {
  const { words } = context;
  const { between = [], for: yes, against: no } = vote;
  const result = vote.result ?? resultOf(vote);
  const subject = subjectOf(vote.concerns, item, meeting, context);
  const counts = words.voteCounts(yes && countOf(yes), no && countOf(no));
  const outcome = result ? words.voteResults[result] : '';
  const winner = winnerOf(between);
  const sides = [
    ...between.map(({ motion, for: tally }) =>
      sideOf(subjectOf(motion, item, meeting, context), tally, meeting, context),
    ),
    yes && words.votesFor(votersIn(yes, meeting, context)),
    no && words.votesAgainst(votersIn(no, meeting, context)),
  ].filter((side) => side && !side.endsWith(': '));
  const first =
    between.length > 0
      ? [subject || words.alternatives]
      : [[subject, [outcome, counts].filter(Boolean).join(' ')].filter(Boolean).join(': ')];
  const last = winner && outcome ? [`${subjectOf(winner.motion, item, meeting, context)}: ${outcome}`] : [];
  return [...first, ...sides, ...last].map((sentence) => `${capital(sentence ?? '')}.`).join(' ');
}

/** What the numbers come to where nobody wrote it; of equal numbers, or where one is not known, nothing. */
function resultOf({ between = [], for: yes, against: no }: Vote): Vote['result'] {
  if (between.length > 0) return winnerOf(between) ? 'adopted' : undefined;
  const [votesFor, votesAgainst] = [yes && countOf(yes), no && countOf(no)];
  if (votesFor === undefined || votesAgainst === undefined || votesFor === votesAgainst) return undefined;
  return votesFor > votesAgainst ? 'adopted' : 'fell';
}

/** The one of several proposals that got most votes; undefined where two got as many. */
function winnerOf(between: NonNullable<Vote['between']>) {
  const count = ({ for: tally }: (typeof between)[number]) => (tally && countOf(tally)) ?? 0;
  const [first, second] = [...between].sort((a, b) => count(b) - count(a));
  return first && count(first) > (second ? count(second) : 0) ? first : undefined;
}

/** One of several proposals with its votes: tilrådinga fekk 14 røyster: Sp 9 og H 5. */
function sideOf(name: string, tally: Tally | undefined, meeting: Meeting, context: Context): string {
  const count = tally && countOf(tally);
  const received = count === undefined ? name : context.words.received(name, count);
  const voters = tally ? votersIn(tally, meeting, context) : '';
  return voters ? `${received}: ${voters}` : received;
}

/** What is voted on: a motion by its id, the recommendation, or what is written. */
function subjectOf(
  concerns: string | undefined,
  item: MinutesItem,
  meeting: Meeting,
  context: Context,
): string {
  if (concerns === undefined) return '';
  const motion = findMotion(concerns, item);
  if (motion) return motionName(motion, item, meeting, context);
  if (!isRecommendation(concerns)) return concerns;
  const { theRecommendation } = context.words;
  return isOwnProposal(item, context) ? proposalIn(context) : theRecommendation;
}

/** Who voted so: parties with their votes, or people with their party. */
function votersIn({ people, parties }: Tally, meeting: Meeting, context: Context): string {
  if (people) return peopleWith(people, (link) => partyIn(partyOf(link, meeting), context), context);
  return listed(
    (parties ?? []).map(({ party, count }) =>
      [partyIn(party, context), count].filter(Boolean).join('\u00a0'),
    ),
    context,
  );
}

/** Whether what lay before the meeting is the case's own proposal: no body has recommended anything yet. */
function isOwnProposal(item: MinutesItem, { data }: Context): boolean {
  const one = item.of?.to === 'cases' ? item.of.target : undefined;
  const treatment = one && treatmentsOf(one, data).find((known) => known.item === item);
  return (
    one?.recommendation !== undefined && recommendationBefore(one, treatment, data) === one.recommendation
  );
}

/** The case's own proposal as the house calls it, else in the words of the language. */
function proposalIn({ words, language }: Context): string {
  const { recommendation } = words.headings;
  const isOwn = recommendation !== wordsIn(language).headings.recommendation;
  return isOwn ? recommendation.charAt(0).toLowerCase() + recommendation.slice(1) : words.theProposal;
}
