import { findPlanPart, type PlanPart, partOfSection, planParts, type Section } from '../../model/index.ts';
import type { Prose, ViewValue } from '../../render/document.ts';
import type { Context } from '../context.ts';
import { authoritiesOf, groupsOf, reportingOf } from './groups.ts';
import { measuresOf, measureTable, relationOf } from './measures.ts';
import { capital, dateIn, facts, nameOf } from './words.ts';

/** A chapter of a document: its heading, its prose, and one part made of data. */
export type Block = {
  readonly heading: string;
  readonly prose: readonly Prose[];
  readonly sections: readonly { readonly heading: string; readonly prose: readonly Prose[] }[];
} & Readonly<Record<keyof typeof empty, ViewValue>>;

const empty = {
  measures: null,
  table: null,
  groups: null,
  facts: null,
  reporting: null,
  parts: null,
  relation: null,
  notes: null,
  text: null,
};

const leading: readonly Section['kind'][] = ['introduction', 'summary', 'background'];

/**
 * The plan as chapters: its sections in the order in which they are written, the measures after the first ones, the
 * parts made of data under the section of their subject or after it. Parts without data are left out.
 */
export function planBlocks(context: Context): Block[] {
  const sections = (context.plan.sections ?? []).map((section, index) => ({
    section,
    at: `/plan/sections/${index}`,
  }));
  const first = sections.filter(({ section }) => leading.includes(section.kind));
  const rest = sections.filter(({ section }) => !leading.includes(section.kind));
  const placed = new Set(rest.map(({ section }) => section.kind && partOfSection[section.kind]));
  const parts = planParts.filter((part) => part !== 'measures' && !placed.has(part));
  return [
    ...first.map(({ section, at }) => sectionBlock(section, at, context)),
    ...partBlock('measures', context),
    ...rest.map(({ section, at }) => sectionBlock(section, at, context)),
    ...parts.flatMap((part) => partBlock(part, context)),
  ];
}

/** A section with the part of data that belongs to its subject. */
function sectionBlock(section: Section, at: string, context: Context): Block {
  const part = section.kind && partOfSection[section.kind];
  const [data] = part ? partBlock(part, context) : [];
  return {
    ...empty,
    ...data,
    heading: headingOf(section, context),
    prose: proseOf(section, at),
    sections: (section.sections ?? []).map((inner, index) => ({
      heading: headingOf(inner, context),
      prose: proseOf(inner, `${at}/sections/${index}`),
    })),
  };
}

/** The sections of a case or mandate; `fromPlan` brings a chapter of the plan, so that it is written once. */
export function blocksOf(sections: readonly Section[] | undefined, at: string, context: Context): Block[] {
  return (sections ?? []).flatMap((section, index) => {
    if (section.fromPlan === undefined) return [sectionBlock(section, `${at}/${index}`, context)];
    const found = findPlanPart(section.fromPlan, context.data);
    if (!found) return [];
    if ('part' in found) return partBlock(found.part, context);
    const source = context.plan.sections?.[found.section];
    return source ? [sectionBlock(source, `/plan/sections/${found.section}`, context)] : [];
  });
}

/** A section's own heading, else the words for its kind. */
export function headingOf({ heading, kind }: Section, { words }: Context): string {
  return heading ?? (kind ? words.sections[kind] : '');
}

function proseOf({ text }: Section, at: string): Prose[] {
  return text ? [{ prose: text, at: `${at}/text` }] : [];
}

/** A part of data as a chapter; none where the plan has no such data. */
export function partBlock(part: PlanPart, context: Context): Block[] {
  const { plan, data, words } = context;
  const { headings, labels } = words;
  const block = (heading: string, content: { [key: string]: ViewValue }): Block[] => [
    { ...empty, heading, prose: [], sections: [], ...content },
  ];
  switch (part) {
    case 'measures': {
      const measures = measuresOf(context);
      return measures.length === 0
        ? []
        : block(headings.measures, {
            measures,
            table: measureTable(measures, context),
            relation: relationOf(context),
          });
    }
    case 'groups': {
      const groups = groupsOf(context);
      return groups.length === 0 ? [] : block(headings.organisation, { groups });
    }
    case 'participation': {
      const who = capital(nameOf(plan.participation?.who, context));
      const content = facts([labels.who, who], [labels.form, capital(plan.participation?.form ?? '')]);
      return content.length === 0 ? [] : block(headings.participation, { facts: content });
    }
    case 'authority': {
      const prose = authoritiesOf(context);
      return prose.length === 0 ? [] : block(headings.responsibility, { notes: prose });
    }
    case 'anchoring': {
      const { administrative, political, eligibility } = plan.anchoring ?? {};
      const texts = { administrative, political, eligibility };
      const parts = (['administrative', 'political', 'eligibility'] as const).flatMap((name) => {
        const prose = texts[name];
        return prose ? [{ heading: labels[name], prose: { prose, at: `/plan/anchoring/${name}` } }] : [];
      });
      return parts.length === 0 ? [] : block(headings.anchoring, { parts });
    }
    case 'reporting': {
      const reporting = reportingOf(data.reporting ?? [], context);
      return reporting.length === 0
        ? []
        : block(headings.reporting, { reporting, notes: receivers(context) });
    }
    case 'deadline': {
      const date = dateIn(plan.deadline, context);
      return date
        ? block(headings.deadline, { text: words.workEnds(date, plan.deadline?.text === undefined) })
        : [];
    }
  }
}

/** What the plan says of those outside who are reported to, such as what the state does. */
function receivers({ data }: Context): Prose[] {
  const links = (data.reporting ?? []).flatMap(({ to }) => to);
  return links.flatMap((link) =>
    link.to === 'bodies' && link.target.description
      ? [{ prose: link.target.description, at: `/bodies/${link.id}/description` }]
      : [],
  );
}
