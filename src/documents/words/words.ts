import type {
  Assessment,
  Edition,
  Group,
  ReportingLine,
  Routing,
  Section,
  Status,
} from '../../model/index.ts';

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
  readonly groupKinds: Table<Group['kind']>;
  readonly when: Table<ReportingLine['when']>;
  readonly outcome: Table<Routing['outcome']>;
  readonly selectors: {
    readonly everyone: string;
    readonly groupLeads: string;
    readonly municipality: string;
    /** All groups, or all of a kind. */
    groups(kind: Group['kind']): string;
  };
  readonly and: string;
  readonly headings: {
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
  };
  readonly labels: {
    readonly administrative: string;
    readonly political: string;
    readonly eligibility: string;
    readonly archiveCase: string;
    readonly archiveCodes: string;
    readonly area: string;
    readonly assessmentOf: string;
    readonly body: string;
    readonly by: string;
    readonly caseNumber: string;
    readonly caseOfficer: string;
    readonly comment: string;
    readonly count: string;
    readonly date: string;
    readonly deadline: string;
    readonly decision: string;
    readonly delegatedBy: string;
    readonly form: string;
    readonly from: string;
    readonly group: string;
    readonly groups: string;
    readonly lead: string;
    readonly liaison: string;
    readonly measure: string;
    readonly meetingDate: string;
    readonly members: string;
    readonly number: string;
    readonly onePerArea: string;
    readonly outcome: string;
    readonly owner: string;
    readonly recommendationFrom: string;
    readonly responsible: string;
    readonly status: string;
    readonly to: string;
    readonly what: string;
    readonly when: string;
    readonly who: string;
  };
  /** Of a report that is offered, not owed. */
  readonly offered: string;
  readonly draft: string;
  readonly internal: string;
  /** Of a measure whose status nobody wrote. */
  readonly notStated: string;
  /** How the measures come under the focus areas of a reform: «direkte eller indirekte». */
  relation(relations: readonly ('direct' | 'indirect')[], reform: string | undefined): string;
  /** `date` in words: a day, or the words that stand instead of one. */
  workEnds(date: string, isDay: boolean): string;
  statusAsOf(date: string): string;
  organisationAndReporting: string;
  statusReport: string;
  /** A decision as it is cited: kommunestyret 18. mars 2021, sak 13/21, punkt 10. */
  citation(parts: { body?: string; date?: string; caseNumber?: string; item?: number }): string;
  page(number: string, total: string): string;
}
