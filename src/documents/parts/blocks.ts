import { findPlanPart, type PlanPart, partOfSection, planParts, type Section } from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import { languages } from '../../text/language.ts';
import type { Context } from '../context.ts';
import { wordsIn } from '../words/index.ts';
import { type Chapter, chapter, proseAt, remarksOf } from './chapter.ts';
import { planChapters } from './plan-chapters.ts';

const leading: readonly Section['kind'][] = ['introduction', 'summary', 'background'];

/** What stands at the head of the plan and is no chapter of it. */
const atHead: readonly PlanPart[] = ['topic', 'period', 'partners', 'contact'];

/**
 * The plan as chapters: its sections in the order in which they are written, what is aimed at and the measures after
 * the first ones, the parts made of data under the section of their subject, where a section brings them, or after.
 */
export function planBlocks(context: Context): Chapter[] {
  const sections = (context.plan.sections ?? []).map((section, index) => ({
    section,
    at: `/plan/sections/${index}`,
  }));
  const placed = new Set(sections.flatMap(({ section }) => partsIn(section, context)));
  const first = sections.filter(({ section }) => leading.includes(section.kind));
  const rest = sections.filter(({ section }) => !leading.includes(section.kind));
  const parts = planParts.filter((part) => !placed.has(part) && !atHead.includes(part));
  const measures = planParts.indexOf('measures');
  const isBefore = (part: PlanPart) => planParts.indexOf(part) <= measures;
  return [
    ...first.flatMap(({ section, at }) => sectionBlocks(section, at, context)),
    ...parts.filter(isBefore).flatMap((part) => planChapters(part, context)),
    ...rest.flatMap(({ section, at }) => sectionBlocks(section, at, context)),
    ...parts.filter((part) => !isBefore(part)).flatMap((part) => planChapters(part, context)),
  ];
}

/** The parts of data that a section of the plan shows: that of its subject, and those that it brings. */
function partsIn({ kind, fromPlan, sections = [] }: Section, context: Context): PlanPart[] {
  const brought = fromPlan === undefined ? undefined : findPlanPart(fromPlan, context.data);
  const own = kind && partOfSection[kind];
  return [
    ...(own ? [own] : []),
    ...(brought && 'part' in brought ? [brought.part] : []),
    ...sections.flatMap((inner) => partsIn(inner, context)),
  ];
}

/** The sections of a plan, case, mandate or meeting as chapters. */
export function blocksOf(
  sections: readonly Section[] | undefined,
  at: string,
  context: Context,
  isBrought = false,
): Chapter[] {
  return (sections ?? []).flatMap((section, index) =>
    sectionBlocks(section, `${at}/${index}`, context, isBrought),
  );
}

/**
 * A section with the part of data that belongs to its subject. `fromPlan` brings a chapter of the plan, so that it is
 * written once: under its own heading where the section has none, after what the section itself says.
 */
export function sectionBlocks(section: Section, at: string, context: Context, isBrought = false): Chapter[] {
  const { fromPlan, kind } = section;
  const part = kind && partOfSection[kind];
  const brought = fromPlan === undefined ? [] : broughtBy(fromPlan, context, isBrought);
  const [data] = brought.length > 0 || !part ? brought : planChapters(part, context);
  const own = chapter(headingOf(section, context), {
    subject: kind ?? '',
    prose: [
      ...remarksOf(section, `${at}`),
      ...proseAt(section.question, `${at}/question`),
      ...proseAt(section.text, `${at}/text`),
    ],
    parts: blocksOf(section.sections, `${at}/sections`, context, isBrought),
  });
  const isEmpty = own.prose.length === 0 && own.parts.length === 0;
  if (fromPlan !== undefined && isEmpty && !data) return [];
  const joined = data
    ? {
        ...data,
        heading: own.heading || data.heading,
        subject: own.subject || data.subject,
        prose: [...own.prose, ...data.prose],
        parts: [...data.parts, ...own.parts],
      }
    : own;
  return [joined, ...brought.slice(1)];
}

/** A chapter of the plan; a section that was brought brings no others, which could be itself. */
function broughtBy(words: string, context: Context, isBrought: boolean): Chapter[] {
  const found = findPlanPart(words, context.data);
  if (!found) return [];
  if ('part' in found) return planChapters(found.part, context);
  const section = isBrought ? undefined : context.plan.sections?.[found.section];
  return section ? sectionBlocks(section, `/plan/sections/${found.section}`, context, true) : [];
}

/**
 * A section's own heading, else the words for its kind. A heading that is no more than these words, in any language,
 * follows the language of the document and the words of the house.
 */
function headingOf({ heading, kind }: Section, { words }: Context): string {
  const isOwn =
    heading !== undefined &&
    (!kind || !languages.some((language) => fold(wordsIn(language).sections[kind]) === fold(heading)));
  return isOwn ? heading : kind ? words.sections[kind] : '';
}
