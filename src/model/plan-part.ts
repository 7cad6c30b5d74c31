import type { PlanData, Section } from '../generated/data.ts';
import { findField, findValue, fold, follow, planSchema } from '../schema/index.ts';

/** The parts of a plan that are made of data, beside its sections of prose. */
export const planParts = [
  'measures',
  'groups',
  'participation',
  'authority',
  'anchoring',
  'reporting',
  'deadline',
] as const;

export type PlanPart = (typeof planParts)[number];

/** The part of data whose subject a kind of section has: both stand under one heading. */
export const partOfSection: Partial<Record<NonNullable<Section['kind']>, PlanPart>> = {
  organisation: 'groups',
  responsibility: 'authority',
};

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
  const sections = data.plan?.sections ?? [];
  const section = sections.findIndex(
    (one) => (kind && one.kind === kind) || (one.heading && fold(one.heading) === fold(words)),
  );
  if (section !== -1) return { section };
  const parts = kind
    ? [partOfSection[kind]]
    : [findField(planSchema, words)?.canonical, findField(plan, words)?.canonical];
  const part = parts.find((one) => planParts.includes(one as PlanPart));
  return part === undefined ? undefined : { part: part as PlanPart };
}
