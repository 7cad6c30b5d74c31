export type * from '../generated/data.ts';
export { activityOf, groupsAt, roundsOf, type TimetableRow, timetableOf } from './agenda.ts';
export {
  type Attendance,
  type Attendee,
  attendanceOf,
  countOf,
  votersOf,
  votesByParty,
} from './attendance.ts';
export { type Directory, type Entry, kinds } from './directory.ts';
export { type LinkedPlan, link } from './link.ts';
export type { EntityLink, Kind, Link, NameLink, Selector, SelectorLink } from './links.ts';
export { objectsOf, type SchemaObject } from './objects.ts';
export {
  ancestorsOf,
  delegationOf,
  holdersAt,
  includes,
  isSameAgent,
  nameAt,
  partsOf,
  type Report,
  receiversOf,
  reportsOf,
  rolesOf,
  type Seat,
  seatsOf,
  selects,
  successorsOf,
} from './organisation.ts';
export { findPlanPart, type PlanPart, partOfSection, planPartNamed, planParts } from './plan-part.ts';
export { type ProseUse, usesIn, withoutCode } from './prose.ts';
export { hidesSomething, toPublic, type Withheld } from './public.ts';
export { isSectionNamed } from './sections.ts';
export { sourcePath } from './source-path.ts';
export {
  type Change,
  changesBetween,
  isOpen,
  isOverdue,
  isPlannedAt,
  reportBefore,
  type State,
  stateAt,
} from './state.ts';
export { type Sum, sumsOf } from './tables.ts';
export { type PrintedText, textsOf } from './texts.ts';
export { type Trace, touches, traced } from './trace.ts';
export {
  decisionsBehind,
  decisionsOf,
  groupsOf,
  mandatesBehind,
  mandatesOf,
  mandatesOfGroup,
  measuresOf,
  type Trail,
  trailOf,
} from './trail.ts';
export {
  adoptedPoints,
  changesRecommendation,
  type DecisionFacts,
  decidingTreatment,
  entryOf,
  factsOf,
  findMotion,
  isRecommendation,
  isSameNumber,
  meetingOf,
  motionPoints,
  recommendationBefore,
  recommendationNames,
  type Treatment,
  treatmentsOf,
} from './treatments.ts';
