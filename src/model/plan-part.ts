import type { PlanData, Section } from '../generated/data.ts';
import { findField, findValue, fold, follow, planSchema } from '../schema/index.ts';

/** The parts of a plan that are made of data, beside its sections of prose, in the order in which they are printed. */
export const planParts = [
  'topic',
  'period',
  'reform',
  'vision',
  'strategy',
  'analysis',
  'goals',
  'areas',
  'measures',
  'budget',
  'indicators',
  'risks',
  'updates',
  'groups',
  'participation',
  'authority',
  'anchoring',
  'partners',
  'reporting',
  'deadline',
  'contact',
] as const;

export type PlanPart = (typeof planParts)[number];

/** The part of data whose subject a kind of section has: both stand under one heading. */
export const partOfSection: Partial<Record<NonNullable<Section['kind']>, PlanPart>> = {
  organisation: 'groups',
  responsibility: 'authority',
};

/** Collections of which a part prints what the plan's field of nearly the same name means. */
const partOfCollection: Readonly<Record<string, PlanPart>> = { strategies: 'strategy', reforms: 'reform' };

const plan = follow({ $ref: '#/definitions/plan' });
const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/**
 * What `fra planen: …` means: a section of the plan, by its kind or heading, or a part made of data by the name of
 * its collection or field. Undefined where the plan has no such thing.
 */
export function findPlanPart(
  words: string,
  data: PlanData,
): { section: number } | { part: PlanPart } | undefined {
  const kind = findValue(sectionKind, words)?.canonical as Section['kind'];
  // One that only brings another part of the plan is not what is meant by its words.
  const section = (data.plan?.sections ?? []).findIndex(
    (one) =>
      one.fromPlan === undefined &&
      ((kind && one.kind === kind) || (one.heading && fold(one.heading) === fold(words))),
  );
  if (section !== -1) return { section };
  const part = planPartNamed(words);
  return part === undefined ? undefined : { part };
}

/** The part made of data that a name means: that of a section of its subject, of its collection, or of its field. */
export function planPartNamed(words: string): PlanPart | undefined {
  const kind = findValue(sectionKind, words)?.canonical as Section['kind'];
  const names = [
    kind && partOfSection[kind],
    findField(planSchema, words)?.canonical,
    findField(plan, words)?.canonical,
  ].map((name) => (name && partOfCollection[name]) ?? name);
  return names.find((name): name is PlanPart => planParts.includes(name as PlanPart));
}
