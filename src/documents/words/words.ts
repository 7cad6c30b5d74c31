import type {
  Activity,
  Assessment,
  Case,
  Consultation,
  Edition,
  Group,
  Mandate,
  Measure,
  MeetingCase,
  Motion,
  Participation,
  Reform,
  ReportingLine,
  Risk,
  Routing,
  Section,
  Status,
  Unit,
  Vote,
} from '../../model/index.ts';
import type { Citation } from './citation.ts';

type Kind = Edition['kind'];
type Table<Key extends string | undefined> = Readonly<Record<Exclude<Key, undefined>, string>>;

/** The words that documents print, in one language. A missing one does not compile. */
export interface DocumentWords {
  readonly kinds: Table<Kind>;
  /** The municipality as it signs its documents: Hemnes kommune. */
  municipality(name: string): string;
  readonly sections: Table<Section['kind']>;
  readonly status: Table<Status>;
  readonly assessment: Table<Assessment>;
  readonly unitStatus: Table<Unit['status']>;
  readonly groupKinds: Table<Group['kind']>;
  readonly groupTasks: Table<Group['task']>;
  /** The chapters of a group's plan. */
  readonly groupPlan: Table<'why' | 'what' | 'how'>;
  /** What an item on a meeting's list is, and several such under one item. */
  readonly itemKinds: Table<MeetingCase['kind']>;
  readonly itemGroups: Table<MeetingCase['kind']>;
  readonly motionKinds: Table<Motion['kind'] | 'motion'>;
  readonly voteResults: Table<Vote['result']>;
  readonly when: Table<ReportingLine['when']>;
  readonly outcome: Table<Routing['outcome']>;
  readonly selectors: {
    readonly everyone: string;
    readonly groupLeads: string;
    readonly municipality: string;
    /** All groups, or all of a kind. */
    groups(kind: Group['kind']): string;
  };
  readonly caseKinds: Table<Case['kind']>;
  readonly consultationKinds: Table<Consultation['kind']>;
  readonly mandateStatus: Table<Mandate['status']>;
  readonly likelihood: Table<Risk['likelihood']>;
  readonly consequence: Table<Risk['consequence']>;
  readonly relations: Table<NonNullable<Measure['relation']>[number]>;
  readonly levels: Table<Reform['level']>;
  readonly duties: Table<Participation['duty']>;
  readonly activityKinds: Table<Activity['kind']>;
  readonly answers: Table<'yes' | 'no'>;
  readonly changeKinds: Table<'added' | 'completed' | 'cancelled' | 'became-overdue'>;
  readonly measureKinds: Table<'existing' | 'new'>;
  readonly and: string;
  readonly headings: {
    readonly contents: string;
    readonly measures: string;
    readonly organisation: string;
    readonly participation: string;
    readonly responsibility: string;
    readonly anchoring: string;
    readonly reporting: string;
    readonly deadline: string;
    readonly attachments: string;
    readonly recommendation: string;
    readonly routing: string;
    readonly overview: string;
    readonly overdue: string;
    readonly cases: string;
    readonly attendance: string;
    readonly absence: string;
    readonly treatment: string;
    readonly motions: string;
    readonly votes: string;
    readonly reservation: string;
    readonly signatures: string;
    /** Those who took part in the decisions of a body; of a gathering `attendance`. */
    readonly deciding: string;
    readonly statement: string;
    readonly interpretation: string;
    readonly timetable: string;
    readonly decisions: string;
    readonly why: string;
    readonly how: string;
    readonly analysis: string;
    readonly appeal: string;
    readonly approval: string;
    readonly areas: string;
    readonly assignment: string;
    readonly background: string;
    readonly budget: string;
    readonly caseDocuments: string;
    readonly change: string;
    readonly changes: string;
    readonly consequences: string;
    readonly consultations: string;
    readonly contact: string;
    readonly decides: string;
    readonly deliverables: string;
    readonly earlierVersions: string;
    readonly finance: string;
    readonly structure: string;
    readonly glossary: string;
    readonly goals: string;
    readonly indicators: string;
    readonly limits: string;
    readonly milestones: string;
    readonly needs: string;
    readonly partners: string;
    readonly period: string;
    readonly plans: string;
    readonly principles: string;
    readonly purpose: string;
    readonly reform: string;
    readonly risks: string;
    readonly scope: string;
    readonly sendDecisionTo: string;
    readonly strategy: string;
    readonly topic: string;
    readonly updates: string;
    readonly versions: string;
    readonly vision: string;
  };
  readonly labels: {
    readonly administrative: string;
    readonly political: string;
    readonly eligibility: string;
    readonly archiveCase: string;
    readonly archiveCodes: string;
    readonly adjusters: string;
    readonly area: string;
    readonly assessmentOf: string;
    readonly attendees: string;
    readonly body: string;
    readonly bodyMembers: string;
    readonly by: string;
    readonly caseNumber: string;
    readonly caseOfficer: string;
    readonly caseTitle: string;
    readonly chair: string;
    readonly comment: string;
    readonly count: string;
    readonly date: string;
    readonly deadline: string;
    readonly decidedBy: string;
    readonly decision: string;
    readonly delegatedBy: string;
    readonly description: string;
    readonly duration: string;
    readonly exempt: string;
    readonly facilitators: string;
    readonly focus: string;
    readonly form: string;
    readonly from: string;
    readonly group: string;
    readonly groups: string;
    readonly guests: string;
    readonly invited: string;
    readonly lead: string;
    readonly liaison: string;
    readonly listNumber: string;
    readonly measure: string;
    readonly measures: string;
    readonly meetingDate: string;
    readonly members: string;
    readonly name: string;
    readonly now: string;
    readonly number: string;
    readonly office: string;
    readonly officials: string;
    readonly onePerArea: string;
    readonly outcome: string;
    readonly owner: string;
    readonly papers: string;
    readonly paragraphs: string;
    readonly attendingSubstitutes: string;
    readonly paragraph: string;
    readonly party: string;
    readonly presenter: string;
    readonly reportsTo: string;
    readonly responsible: string;
    readonly secretary: string;
    readonly signers: string;
    readonly signing: string;
    readonly status: string;
    readonly substitute: string;
    readonly substitutes: string;
    readonly task: string;
    readonly time: string;
    readonly to: string;
    readonly unit: string;
    readonly venue: string;
    readonly what: string;
    readonly when: string;
    readonly who: string;
    readonly wording: string;
    readonly activityKind: string;
    readonly amount: string;
    readonly author: string;
    readonly caseKind: string;
    readonly caseOwner: string;
    readonly change: string;
    readonly channel: string;
    readonly completed: string;
    readonly concerns: string;
    readonly consequence: string;
    readonly contact: string;
    readonly cost: string;
    readonly deliverable: string;
    readonly dependsOn: string;
    readonly deviation: string;
    readonly documentTitle: string;
    readonly documentType: string;
    readonly duty: string;
    readonly earlierDates: string;
    readonly enclosed: string;
    readonly existing: string;
    readonly financing: string;
    readonly forecast: string;
    readonly goal: string;
    readonly host: string;
    readonly hours: string;
    readonly income: string;
    readonly indicator: string;
    readonly indicators: string;
    readonly journalNumber: string;
    readonly likelihood: string;
    readonly link: string;
    readonly mandate: string;
    readonly measuredIn: string;
    readonly milestone: string;
    readonly partOf: string;
    readonly formedFrom: string;
    readonly partners: string;
    readonly period: string;
    readonly post: string;
    readonly progress: string;
    readonly purpose: string;
    readonly recurs: string;
    readonly reform: string;
    readonly relation: string;
    readonly remark: string;
    readonly replaces: string;
    readonly result: string;
    readonly risk: string;
    readonly risks: string;
    readonly rounds: string;
    readonly running: string;
    readonly sender: string;
    readonly source: string;
    readonly start: string;
    readonly strategy: string;
    readonly succeededBy: string;
    readonly sum: string;
    readonly tableAmount: string;
    readonly target: string;
    readonly topic: string;
    readonly units: string;
    readonly version: string;
    readonly where: string;
    readonly with: string;
    readonly year: string;
  };
  /** Of a report that is offered, not owed. */
  readonly offered: string;
  readonly draft: string;
  readonly internal: string;
  /** Where there is nothing to print: an answer too. */
  readonly none: string;
  /** What the file is that is embedded in a PDF. */
  readonly contentsAsData: string;
  /** Where something is to be written by hand. */
  readonly toFillIn: string;
  /** In place of the title of what is exempt from public access. */
  readonly exempt: string;
  readonly pause: string;
  /** The recommendation before a body, as the subject of a vote. */
  readonly theRecommendation: string;
  /** The case's own proposal, before which no body has recommended anything, likewise. */
  readonly theProposal: string;
  /** A vote in which several proposals stand against each other. */
  readonly alternatives: string;
  /** Of a measure whose status nobody wrote. */
  readonly notStated: string;
  /** How the measures come under the focus areas of a reform: «direkte eller indirekte». */
  relation(relations: readonly ('direct' | 'indirect')[], reform: string | undefined): string;
  /** `date` in words: a day, or the words that stand instead of one. */
  workEnds(date: string, isDay: boolean): string;
  statusAsOf(date: string): string;
  organisationAndReporting: string;
  statusReport: string;
  absenceNotice(to: string): string;
  staffOf(units: string): string;
  substituteFor(person: string): string;
  /** Who speaks in whose place: «Heidi (for Lars)». */
  inPlaceOf(person: string): string;
  /** Minutes for each group, at each group's table, in each round. */
  perGroup(duration: string): string;
  atEachGroup(duration: string): string;
  perRound(duration: string): string;
  statusFrom(group: string): string;
  /** Who was disqualified; `decided` says how that was found, `isOut` that the person took no part. */
  disqualified(parts: {
    person: string;
    substitute: string;
    legalBasis: string;
    decided: string;
    isOut: boolean;
  }): string;
  closed(legalBasis: string, decided: string): string;
  /** A motion as it is named: Forslag 1 fra Kari Vik (Ap) på vegne av Ap og SV. */
  motion(parts: { kind: string; number: number | undefined; from: string; onBehalfOf: string }): string;
  votes(count: number): string;
  received(name: string, count: number): string;
  /** med 7 mot 14 stemmer; empty where nobody counted. */
  voteCounts(yes: number | undefined, no: number | undefined): string;
  votesFor(voters: string): string;
  votesAgainst(voters: string): string;
  /** A decision as it is cited: kommunestyret 18. mars 2021, sak 13/21, punkt 10. */
  citation(parts: Citation): string;
  /** What introduces the words of a decision: kommunestyrets vedtak 18. juni 2020 i sak 46/20, punkt 10. */
  decidedIn(parts: Citation): string;
  readonly theWholePlan: string;
  /** How much of a period is gone: 1,5 av 10 år. */
  share(gone: string, of: string): string;
  principles(count: number): string;
  /** Behandling i formannskapet 4. juni 2026, sak 31/26. */
  treatedBy(citation: string): string;
  /** Members whom a body or group sends: 2 fra eldrerådet. */
  membersOf(count: string, name: string): string;
  principlesBefore(before: number, now: number): string;
  /** What figures in brackets are. */
  readonly expected: string;
  changesSince(date: string): string;
  /** Status fra planlagt til pågår; `before` is empty where nothing was said. */
  changed(label: string, before: string, after: string): string;
  /** Godkjent elektronisk av Unni Berg, kommunedirektør, 12. mars 2027; empty parts are not known. */
  approved(parts: { manner: string; by: string; date: string }): string;
  page(number: string, total: string): string;
}
