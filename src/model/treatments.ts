import type {
  Body,
  Case,
  Decision,
  Group,
  Meeting,
  MeetingCase,
  MinutesItem,
  Motion,
  Outcome,
  PlanData,
  Recommendation,
  Routing,
} from '../generated/data.ts';
import { findValue, fold, follow } from '../schema/index.ts';
import { type CaseNumber, formatCaseNumber } from '../text/values/case-number.ts';
import { compareDates, type DateValue } from '../text/values/date.ts';
import type { Link } from './links.ts';
import { isSameAgent } from './organisation.ts';
import { withoutNumber } from './references.ts';

/** One treatment of a case: its row of the routing, filled in with what its meeting says. */
export interface Treatment {
  /** Where it stands among the treatments of its case. */
  readonly index: number;
  /** Empty where only the meeting's list of cases says that the case is treated. */
  readonly row: Routing;
  readonly meeting: Meeting | undefined;
  /** The entry in the meeting's list of cases. */
  readonly entry: MeetingCase | undefined;
  /** What the minutes say of the case. */
  readonly item: MinutesItem | undefined;
  readonly body: Link<'bodies' | 'groups'> | undefined;
  readonly date: DateValue | undefined;
  readonly caseNumber: CaseNumber | undefined;
  /** As written, else as the minutes and the place in the routing make it; undefined before the meeting. */
  readonly outcome: Outcome | undefined;
}

/**
 * The treatments of a case in the order of its routing. Body and date of a row that names a meeting are the meeting's;
 * a row with body and date is of the meeting of that body on that day, if the plan has it. Meetings that list the case
 * and that no row is of come last.
 */
export function treatmentsOf(one: Case, data: PlanData): Treatment[] {
  const routed = (one.routing ?? []).map((row) => ({ row, meeting: meetingOf(row, data) }));
  const listing = (listingsOf(data).get(one.id) ?? []).filter(
    (meeting) => !routed.some((known) => known.meeting === meeting),
  );
  const all = [...routed, ...listing.map((meeting) => ({ row: {} as Routing, meeting }))];
  return all.map(({ row, meeting }, index) => {
    const entry = entriesOf(meeting?.cases).find(({ case: link }) => isCase(link, one));
    const item = (meeting?.minutes?.items ?? []).find(({ of }) => isCase(of, one));
    const body = row.body ?? meeting?.body;
    const outcome = row.outcome ?? (item ? outcomeOf(item, body, index === all.length - 1) : undefined);
    return {
      index,
      row,
      meeting,
      entry,
      item,
      body,
      date: row.date ?? meeting?.date,
      caseNumber: row.caseNumber ?? entry?.number,
      outcome,
    };
  });
}

/** The meeting at which a row of a routing is treated. */
export function meetingOf({ meeting, body, date }: Routing, data: PlanData): Meeting | undefined {
  if (meeting) return meeting.to === 'meetings' ? meeting.target : undefined;
  if (!body || !date) return undefined;
  return Object.values(data.meetings ?? {}).find(
    (one) =>
      one.body && isSameAgent(one.body, body) && one.date?.edtf !== undefined && one.date.edtf === date.edtf,
  );
}

/**
 * The entry of a meeting's list that an item of its minutes is of: of its case, its title, its number (`PS 13/27`), or of
 * the only one of its kind (`Eventuelt`).
 */
export function entryOf({ of }: MinutesItem, meeting: Meeting, data: PlanData): MeetingCase | undefined {
  const entries = entriesOf(meeting.cases);
  if (!of) return undefined;
  if (of.to === 'cases') return entries.find(({ case: link }) => isCase(link, of.target));
  if (of.to !== 'name') return undefined;
  const name = fold(of.name);
  // «Interpellasjon: Gatelys» prints the kind before the title.
  const named = [of.name, of.name.replace(/^[^:]+: /, ''), withoutNumber(of.name) ?? of.name].map(fold);
  const numbersOf = (entry: MeetingCase) => {
    const one = entry.case?.to === 'cases' ? entry.case.target : undefined;
    const routed = one && treatmentsOf(one, data).find((treatment) => treatment.entry === entry)?.caseNumber;
    return [entry.number, routed].flatMap((number) => (number ? fold(formatCaseNumber(number)) : []));
  };
  const titleOf = ({ title, case: link }: MeetingCase) =>
    title ?? (link?.to === 'name' ? link.name : link?.to === 'cases' ? link.target.title : undefined);
  const kind = findValue(itemKinds, of.name)?.canonical;
  return (
    entries.find((entry) => named.includes(fold(titleOf(entry) ?? ''))) ??
    entries.find((entry) => numbersOf(entry).includes(name)) ??
    entries.find((entry) => entry.kind !== undefined && entry.kind === kind)
  );
}

const itemKinds = follow({ $ref: '#/definitions/itemKind' });

const listings = new WeakMap<PlanData, ReadonlyMap<string, readonly Meeting[]>>();

/** The meetings that list each case, by its id: looked through once, for the treatments of every case are asked for. */
function listingsOf(data: PlanData): ReadonlyMap<string, readonly Meeting[]> {
  const known = listings.get(data);
  if (known) return known;
  const meetings = new Map<string, Meeting[]>();
  for (const meeting of Object.values(data.meetings ?? {})) {
    for (const { case: link } of entriesOf(meeting.cases)) {
      if (link?.to !== 'cases') continue;
      const listing = meetings.get(link.id) ?? [];
      meetings.set(link.id, listing);
      if (!listing.includes(meeting)) listing.push(meeting);
    }
  }
  listings.set(data, meetings);
  return meetings;
}

/** The entries of a list of cases, with those that stand under others. */
function entriesOf(entries: readonly MeetingCase[] = []): MeetingCase[] {
  return entries.flatMap((entry) => [entry, ...entriesOf(entry.items)]);
}

function isCase(link: MeetingCase['case'], { id }: Case): boolean {
  return link?.to === 'cases' && link.id === id;
}

/** What came of a treatment whose row does not say it: an advisory council states, the council and the last body decide, others advise. */
function outcomeOf(item: MinutesItem, body: Treatment['body'], isLast: boolean): Outcome | undefined {
  if (!item.decision?.length) return undefined;
  const kind = body && 'target' in body ? (body.target as Body | Group).kind : undefined;
  if (kind === 'advisory-council') return 'statement';
  if (kind === 'council') return 'decision';
  return isLast ? 'decision' : 'recommendation';
}

/**
 * The recommendation before a treatment: that of the latest earlier treatment that gave one, by date and then by row,
 * else the case's own.
 */
export function recommendationBefore(
  one: Case,
  treatment: Treatment | undefined,
  data: PlanData,
): Recommendation | undefined {
  return recommendationAmong(treatmentsOf(one, data), one, treatment);
}

/** The same among some of the treatments: those before it, so that rows in no order lead back to none. */
function recommendationAmong(
  all: readonly Treatment[],
  one: Case,
  treatment: Treatment | undefined,
): Recommendation | undefined {
  const index = treatment?.index ?? Number.POSITIVE_INFINITY;
  const earlier = all.filter(
    (other) => other.index !== index && (order(other.date, treatment?.date) ?? other.index - index) < 0,
  );
  const [latest] = earlier
    .filter(({ outcome }) => outcome === 'recommendation')
    .sort((a, b) => order(b.date, a.date) ?? b.index - a.index);
  if (!latest) return one.recommendation;
  const points = pointsAmong(earlier, one, latest);
  if (points.length === 0) return latest.row.recommendation ?? one.recommendation;
  const intro = latest.item?.decision ? undefined : latest.row.recommendation?.intro;
  return {
    ...(latest.body ? { from: [latest.body as Link<'bodies'>] } : {}),
    ...(intro === undefined ? {} : { intro }),
    points,
  };
}

/** Negative, positive, or undefined where the dates are equal or cannot be compared. */
function order(a: DateValue | undefined, b: DateValue | undefined): number | undefined {
  return (a && b && compareDates(a, b)) || undefined;
}

/**
 * The text that a treatment adopted, point by point: what the minutes say, where a motion's id and «som innstilt» stand
 * for the words of the motion and of the recommendation; without minutes the row's own recommendation.
 */
export function adoptedPoints(one: Case, treatment: Treatment, data: PlanData): readonly string[] {
  return pointsAmong(treatmentsOf(one, data), one, treatment);
}

function pointsAmong(all: readonly Treatment[], one: Case, treatment: Treatment): readonly string[] {
  const { item, row } = treatment;
  if (!item?.decision) return row.recommendation?.points ?? [];
  return item.decision.flatMap((words) => {
    if (isRecommendation(words)) return recommendationAmong(all, one, treatment)?.points ?? [];
    const motion = findMotion(words, item);
    return motion ? motionPoints(motion) : [words];
  });
}

/** The motion that words in minutes mean, by its id. */
export function findMotion(words: string, { motions = [] }: MinutesItem): Motion | undefined {
  return motions.find(({ id }) => id !== undefined && fold(id) === fold(words));
}

/** The words of a motion, point by point. */
export function motionPoints({ points, text }: Motion): readonly string[] {
  return points ?? (text === undefined ? [] : [text]);
}

/** What people write for the recommendation that lay before the body. */
export const recommendationNames: readonly string[] = [
  'som innstilt',
  'som innstillingen',
  'i samsvar med innstillingen',
  'i tråd med innstillingen',
  'innstillingen',
  'innstilling',
  'forslag til vedtak',
  'forslaget til vedtak',
  'framlegg til vedtak',
  'framlegget til vedtak',
  'förslag till beslut',
  'förslaget till beslut',
  'innstillinga',
  'som tilrådd',
  'i samsvar med tilrådinga',
  'tilrådinga',
  'tilråding',
  'enligt förslaget',
  'enligt förslaget till beslut',
  'i enlighet med förslaget',
  'förslaget',
  'the recommendation',
  'recommendation',
  'as recommended',
];

const recommendationWords = new Set(recommendationNames.map(fold));

/** Whether words in minutes mean the recommendation that lay before the body: «som innstilt». */
export function isRecommendation(words: string): boolean {
  return recommendationWords.has(fold(words.replace(/\.$/, '')));
}

/**
 * Whether words in minutes say only that the recommendation was adopted with something more or less, not what that is:
 * «Som innstilt, med tillegget fra Ola Nes.»
 */
export function changesRecommendation(words: string): boolean {
  const [first, ...others] = words.toLowerCase().split(/[\s,]+/);
  if (first === undefined || others.length > 12 || /[:\n]/.test(words)) return false;
  return others.some(
    (word, index) =>
      addingWords.has(word) && recommendationWords.has(fold([first, ...others.slice(0, index)].join(' '))),
  );
}

const addingWords = new Set(
  'med og samt men unntatt uten utan och utom jämte with and but except'.split(' '),
);

/** What a decision is cited by and what it says, from the one place where each stands. */
export interface DecisionFacts {
  readonly bodies: readonly Link<'bodies' | 'groups'>[];
  readonly date: DateValue | undefined;
  readonly caseNumber: CaseNumber | undefined;
  /** The words of the decision, point by point; of one point where the decision is that point. */
  readonly points: readonly string[];
}

/** Body, date, number and words of a decision: its own, else those of the treatment that decided its case. */
export function factsOf(decision: Decision, data: PlanData): DecisionFacts {
  const treatment = decidingTreatment(decision, data);
  const one = decision.case?.to === 'cases' ? decision.case.target : undefined;
  const adopted = one && treatment ? adoptedPoints(one, treatment, data) : [];
  const own = decision.item === undefined ? adopted : adopted.slice(decision.item - 1, decision.item);
  return {
    bodies: decision.body ?? (treatment?.body ? [treatment.body] : []),
    date: decision.date ?? treatment?.date,
    caseNumber: decision.caseNumber ?? treatment?.caseNumber,
    points: decision.text === undefined ? own : [decision.text],
  };
}

/**
 * The treatment of its case that a decision came of: that which has most of its own body, date and number (a number is
 * given by each body anew), else the deciding one.
 */
export function decidingTreatment(decision: Decision, data: PlanData): Treatment | undefined {
  const one = decision.case?.to === 'cases' ? decision.case.target : undefined;
  const all = one ? treatmentsOf(one, data) : [];
  const agreeing = all.map((treatment) => agreement(decision, treatment));
  const most = Math.max(...agreeing);
  return most > 0
    ? all[agreeing.indexOf(most)]
    : (all.find(({ outcome }) => outcome === 'decision') ?? all.at(-1));
}

/** How much a decision says that a treatment says too: its body counts most, then the date, then the number. */
function agreement({ body, date, caseNumber }: Decision, treatment: Treatment): number {
  const isBody = (link: Link<'bodies' | 'groups'>) => treatment.body && isSameAgent(link, treatment.body);
  const number = caseNumber && treatment.caseNumber && isSameNumber(caseNumber, treatment.caseNumber);
  const day = date?.edtf !== undefined && date.edtf === treatment.date?.edtf;
  return (body?.some(isBody) ? 4 : 0) + (day ? 2 : 0) + (number ? 1 : 0);
}

/** Whether two case numbers are the same, with or without the letters before them: PS 13/21, 13/21. */
export function isSameNumber(a: CaseNumber, b: CaseNumber): boolean {
  const plain = ({ prefix: _, ...number }: CaseNumber) => formatCaseNumber(number);
  return a.prefix !== undefined && b.prefix !== undefined
    ? formatCaseNumber(a) === formatCaseNumber(b)
    : plain(a) === plain(b);
}
