import type { Section } from '../model/index.ts';
import type { Language } from '../text/language.ts';
import type { DocumentWords } from './words/index.ts';

type Label = keyof DocumentWords['labels'];

/** How the municipalities of a country lay out their papers, where they do not do it alike. */
export interface Customs {
  /** What stands at the head of a case, in order; `to` is the body before which it is laid. */
  readonly caseHead: readonly Label[];
  /** The order of a case's sections where neither the plan nor the municipality gives one. */
  readonly sectionOrder: readonly NonNullable<Section['kind']>[];
  /** Whether the routing stands after the case itself. */
  readonly isRoutingLast: boolean;
  /** Whether those who answer for a case, and for minutes, sign at the end, instead of a sentence that says so. */
  readonly isSigned: boolean;
  /** Whether a person's title stands behind the name where the person acts in office: Maria Sand, nämndsekreterare. */
  readonly isTitled: boolean;
  /** Whether a notice names the members of the body and their substitutes, whom it calls. */
  readonly isCalledByName: boolean;
  /** Whether the paper of a case holds how bodies treated it after it was written: the same paper grows. */
  readonly isGrowing: boolean;
  /** Whether minutes say first what was decided, and then what the matter was and how it came to that. */
  readonly isDecisionFirst: boolean;
  /** Whether substitutes who attend without a seat stand apart from those who decide. */
  readonly isSubstituteApart: boolean;
}

const norwegian: Customs = {
  caseHead: [
    'caseKind',
    'caseOfficer',
    'caseOwner',
    'archiveCase',
    'archiveCodes',
    'journalNumber',
    'date',
    'concerns',
  ],
  sectionOrder: [],
  isRoutingLast: false,
  isSigned: false,
  isTitled: false,
  isCalledByName: false,
  isGrowing: true,
  isDecisionFirst: false,
  isSubstituteApart: false,
};

const swedish: Customs = {
  caseHead: [
    'date',
    'archiveCase',
    'caseOfficer',
    'to',
    'caseOwner',
    'caseKind',
    'archiveCodes',
    'journalNumber',
    'concerns',
  ],
  sectionOrder: [
    'summary',
    'introduction',
    'background',
    'facts',
    'organisation',
    'responsibility',
    'legal',
    'plans',
    'hearings',
    'alternatives',
    'assessment',
    'economy',
    'staffing',
    'children',
    'public-health',
    'accessibility',
    'climate',
    'risk',
    'communication',
    'conclusion',
  ],
  isRoutingLast: true,
  isSigned: true,
  isTitled: true,
  isCalledByName: true,
  isGrowing: false,
  isDecisionFirst: true,
  isSubstituteApart: true,
};

const customs: Readonly<Record<Language, Customs>> = {
  nb: norwegian,
  nn: norwegian,
  sv: swedish,
  en: norwegian,
};

/** The customs of papers in a language. */
export function customsOf({ language }: { readonly language: Language }): Customs {
  return customs[language];
}
