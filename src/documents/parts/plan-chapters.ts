import type { Area, Goal, PlanPart, Reform } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { Context } from '../context.ts';
import { type Chapter, chapter, chapterOf, type ItemView, itemOf, proseAt, remarksOf } from './chapter.ts';
import { decisionIn } from './decision.ts';
import { authoritiesOf, groupsOf, reportingTable } from './groups.ts';
import { measuresChapter } from './measures.ts';
import { periodIn } from './period.ts';
import { textsAt } from './points.ts';
import { riskTable } from './risks.ts';
import { strategyChapters } from './strategy.ts';
import { updateTable } from './updates.ts';
import { capital, contactIn, dateIn, facts, labelled, linkFact, listed, nameOf } from './words.ts';
import { budgetTable, indicatorContents } from './years.ts';

/** A part of the plan that is made of data, as chapters; none where the plan has no such data. */
export function planChapters(part: PlanPart, context: Context): Chapter[] {
  return makers[part](context).map((made) => ({ ...made, subject: part }));
}

const makers: Readonly<Record<PlanPart, (context: Context) => Chapter[]>> = {
  topic: ({ plan, words }) => chapterOf(words.headings.topic, { text: capital(plan.topic ?? '') }),
  period: (context) =>
    chapterOf(context.words.headings.period, { text: capital(periodIn(context.plan.period, context)) }),
  reform: reformChapters,
  vision: ({ plan, words }) =>
    chapterOf(words.headings.vision, { lead: proseAt(plan.vision, '/plan/vision') }),
  strategy: strategyChapters,
  analysis,
  goals: (context) =>
    chapterOf(context.words.headings.goals, {
      items: Object.values(context.data.goals ?? {}).map((goal) => aim(goal, 'goals', context)),
    }),
  areas: (context) =>
    chapterOf(context.words.headings.areas, {
      items: Object.values(context.data.areas ?? {})
        .filter(({ text, description, indicators }) => text || description || indicators?.length)
        .map((area) => aim(area, 'areas', context)),
    }),
  measures: measuresChapter,
  budget: (context) =>
    chapterOf(context.words.headings.budget, {
      table: budgetTable(context.plan.budget, '/plan/budget', context),
    }),
  indicators: (context) =>
    chapterOf(
      context.words.headings.indicators,
      indicatorContents(Object.values(context.data.indicators ?? {}), context),
    ),
  risks: (context) => chapterOf(context.words.headings.risks, { table: riskTable(context) }),
  updates: (context) =>
    chapterOf(context.words.headings.updates, {
      table: updateTable(context.plan.updates, '/plan/updates', context),
    }),
  groups: (context) => chapterOf(context.words.headings.organisation, groupsOf(context)),
  participation,
  authority: (context) => chapterOf(context.words.headings.responsibility, { notes: authoritiesOf(context) }),
  anchoring,
  partners: ({ plan, words }) =>
    chapterOf(words.headings.partners, { points: (plan.partners ?? []).map(({ name }) => capital(name)) }),
  reporting: (context) => {
    const table = reportingTable(context.data.reporting ?? [], context);
    return table ? [chapter(context.words.headings.reporting, { table, notes: receivers(context) })] : [];
  },
  deadline: (context) => {
    const { plan, words } = context;
    const date = dateIn(plan.deadline, context);
    const text = date ? words.workEnds(date, plan.deadline?.text === undefined) : '';
    return chapterOf(words.headings.deadline, { text });
  },
  contact: (context) =>
    chapterOf(context.words.headings.contact, { text: capital(contactIn(context.plan.contact)) }),
};

/** The reform that the plan follows, else all that it has, where there is more to say than the name. */
function reformChapters(context: Context): Chapter[] {
  const { plan, data, words } = context;
  const { headings, labels } = words;
  const all: Reform[] =
    plan.reform?.to === 'reforms'
      ? [plan.reform.target]
      : plan.reform
        ? []
        : Object.values(data.reforms ?? {});
  return all.flatMap((reform) => {
    const { id, name, level, period, partners, text, description } = reform;
    const prose = [
      ...proseAt(text, `/reforms/${id}/text`),
      ...proseAt(description, `/reforms/${id}/description`),
    ];
    const known = facts(
      [labels.period, capital(periodIn(period, context))],
      [
        labels.partners,
        capital(
          listed(
            (partners ?? []).map((partner) => partner.name),
            context,
          ),
        ),
      ],
      linkFact(reform, context),
    );
    const detail = level ? ` (${words.levels[level]})` : '';
    return chapterOf('', { prose, facts: known }).map((one) => ({
      ...one,
      heading: `${labelled(headings.reform, name)}${detail}`,
    }));
  });
}

function analysis({ plan, words }: Context): Chapter[] {
  const { headings } = words;
  return chapterOf(headings.analysis, {
    prose: remarksOf(plan.analysis, '/plan/analysis'),
    parts: (['change', 'consequences', 'needs'] as const).flatMap((name) =>
      chapterOf(headings[name], { points: textsAt(plan.analysis?.[name], `/plan/analysis/${name}`) }),
    ),
  });
}

/** A goal or a focus area: its words, and what it is measured by. */
function aim(one: Goal | Area, kind: 'goals' | 'areas', context: Context): ItemView {
  const { labels } = context.words;
  const { id, name, text, description, indicators } = one;
  const told = [text, description].filter(Boolean).join('\n\n');
  const known = facts([labels.indicators, nameOf(indicators, context)], linkFact(one, context));
  return itemOf(
    capital(name),
    told,
    `/${kind}/${id}/${text ? 'text' : 'description'}`,
    known.map(({ label, value }) => `${label}: ${value}`),
  );
}

function participation(context: Context): Chapter[] {
  const { plan, words } = context;
  const { labels } = words;
  const { who, form, duty } = plan.participation ?? {};
  return chapterOf(words.headings.participation, {
    prose: remarksOf(plan.participation, '/plan/participation'),
    facts: facts(
      [labels.who, capital(nameOf(who, context))],
      [labels.form, capital(form ?? '')],
      [labels.duty, duty && capital(words.duties[duty])],
    ),
  });
}

function anchoring(context: Context): Chapter[] {
  const { plan, words } = context;
  const { headings, labels } = words;
  const { administrative, political, eligibility, plans } = plan.anchoring ?? {};
  const told = (name: 'administrative' | 'political' | 'eligibility', text: string | undefined) =>
    chapterOf(labels[name], { prose: proseAt(text, `/plan/anchoring/${name}`) });
  return chapterOf(headings.anchoring, {
    prose: remarksOf(plan.anchoring, '/plan/anchoring'),
    parts: [
      ...told('administrative', administrative),
      ...told('political', political),
      ...chapterOf(headings.plans, {
        points: (plans ?? []).map((link) =>
          capital(link.to === 'decisions' ? decisionIn(link, context) : nameOf(link, context)),
        ),
      }),
      ...told('eligibility', eligibility),
    ],
  });
}

/** What the plan says of those outside who are reported to, such as what the state does. */
function receivers({ data }: Context): Prose[] {
  const links = (data.reporting ?? []).flatMap(({ to }) => to);
  const told = links.flatMap((link) =>
    link.to === 'bodies' ? proseAt(link.target.description, `/bodies/${link.id}/description`) : [],
  );
  return [...new Map(told.map((prose) => [prose.at, prose])).values()];
}
