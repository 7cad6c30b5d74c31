import type { Case, Decision, Group, Mandate, Measure, PlanData } from '../generated/data.ts';

/** What came of a decision: the mandates that it gave, the groups that carry them, and what is done because of it. */
export interface Trail {
  readonly decision: Decision;
  readonly mandates: readonly { readonly mandate: Mandate; readonly groups: readonly GroupTrail[] }[];
  /** Measures that name the decision, or that it or its follow-up names. */
  readonly measures: readonly Measure[];
}

export interface GroupTrail {
  readonly group: Group;
  readonly measures: readonly Measure[];
}

/** Follows a decision forward: decision -> mandate -> group -> measure; a measure's updates stand on it. */
export function trailOf(decision: Decision, data: PlanData): Trail {
  const mandates = mandatesOf(decision, data).map((mandate) => ({
    mandate,
    groups: groupsOf(mandate).map((group) => ({ group, measures: measuresOf(group, data) })),
  }));
  const own = Object.values(data.measures ?? {}).filter(
    (measure) => measure.decision?.to === 'decisions' && measure.decision.target === decision,
  );
  return { decision, mandates, measures: [...new Set([...own, ...namedBy(decision)])] };
}

/** The measures that a decision is about, or that are to follow it up. */
function namedBy({ concerns = [], followUp }: Decision): Measure[] {
  return [...concerns, ...(followUp?.measures ?? [])].flatMap((link) =>
    link.to === 'measures' ? [link.target] : [],
  );
}

/** The mandates that a decision gave. */
export function mandatesOf(decision: Decision, data: PlanData): Mandate[] {
  return Object.values(data.mandates ?? {}).filter(
    (mandate) => mandate.decision?.to === 'decisions' && mandate.decision.target === decision,
  );
}

/** The groups that carry a mandate. */
export function groupsOf(mandate: Mandate): Group[] {
  return (mandate.groups ?? []).flatMap((link) => (link.to === 'groups' ? [link.target] : []));
}

/** The mandates that a group carries. */
export function mandatesOfGroup(group: Group, data: PlanData): Mandate[] {
  return Object.values(data.mandates ?? {}).filter((mandate) => groupsOf(mandate).includes(group));
}

/** The measures that a group carries out or answers for. */
export function measuresOf(group: Group, data: PlanData): Measure[] {
  return Object.values(data.measures ?? {}).filter((measure) => groupsBehind(measure).includes(group));
}

/** The groups that carry out a measure or answer for it. */
function groupsBehind({ group, responsible = [] }: Measure): Group[] {
  return [...(group ? [group] : []), ...responsible].flatMap((link) =>
    link.to === 'groups' ? [link.target] : [],
  );
}

/** The decisions of a case. */
export function decisionsOf(one: Case, data: PlanData): Decision[] {
  return Object.values(data.decisions ?? {}).filter(
    (decision) => decision.case?.to === 'cases' && decision.case.target === one,
  );
}

/** The mandates under which a measure is carried out: those of its groups. */
export function mandatesBehind(measure: Measure, data: PlanData): Mandate[] {
  return groupsBehind(measure).flatMap((group) => mandatesOfGroup(group, data));
}

/** Follows a measure back: the decisions that it came of, its own, those that name it, and those of its mandates. */
export function decisionsBehind(measure: Measure, data: PlanData): Decision[] {
  const own = measure.decision?.to === 'decisions' ? [measure.decision.target] : [];
  const naming = Object.values(data.decisions ?? {}).filter((decision) =>
    namedBy(decision).includes(measure),
  );
  const mandated = mandatesBehind(measure, data).flatMap(({ decision }) =>
    decision?.to === 'decisions' ? [decision.target] : [],
  );
  return [...new Set([...own, ...naming, ...mandated])];
}
