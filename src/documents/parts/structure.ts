import { type Body, type PlanData, partsOf, type Unit } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { type Branch, type Chapter, chapterOf } from './chapter.ts';
import { tableOf } from './table.ts';
import { capital, namedIn, nameOf } from './words.ts';

type Part = Body | Unit;

/** Whether the plan says how its bodies and units are put together. */
export function hasStructure(data: PlanData): boolean {
  return partsIn(data).some(
    (part) => part.partOf !== undefined || formedFrom(part) !== undefined || isLed(part),
  );
}

/**
 * The bodies and units of the plan as rows: each behind a dash below what it is part of, with its leader, its state and
 * what it was formed from. Those that are part of nothing and have no parts are told elsewhere.
 */
export function structureChapter(context: Context): Chapter[] {
  const { data, words } = context;
  const { labels } = words;
  const rows = hasStructure(data) ? placed(topsOf(data), 0, [], data) : [];
  const table = tableOf(rows, [
    [labels.unit, ({ part, depth }) => '– '.repeat(depth) + capital(namedIn(part, context))],
    [labels.partOf, ({ part, depth }) => (depth === 0 ? capital(nameOf(part.partOf, context)) : '')],
    [labels.lead, ({ part }) => ('chair' in part ? capital(nameOf(part.chair, context)) : '')],
    [labels.status, ({ part }) => statusOf(part, context)],
    [labels.formedFrom, ({ part }) => capital(nameOf(formedFrom(part), context))],
  ]);
  const isList = table?.columns.length === 1;
  return chapterOf(words.headings.structure, {
    tree: isList ? treeOf(rows, context) : [],
    table: isList ? null : table,
  });
}

const partsIn = ({ bodies, units }: PlanData): Part[] => [
  ...Object.values(bodies ?? {}),
  ...Object.values(units ?? {}),
];

const formedFrom = (part: Part) => ('formedFrom' in part ? part.formedFrom : undefined);

/** What stands at the top of a tree; what is formed of others also where it has no place in one. */
function topsOf(data: PlanData): Part[] {
  return partsIn(data).filter((part) => {
    const isBelow = part.partOf !== undefined && 'target' in part.partOf;
    const belongs = part.partOf !== undefined || formedFrom(part) !== undefined;
    return !isBelow && (belongs || isLed(part) || partsOf(part, data).length > 0);
  });
}

/** A body of the administration whose leader is known. */
const isLed = (part: Part): boolean =>
  'chair' in part && part.chair !== undefined && part.kind === 'administrative';

/** The same rows as a list of lists, where there is no more to say of them than their names. */
function treeOf(rows: readonly { part: Part; depth: number }[], context: Context, level = 0): Branch[] {
  return rows.flatMap(({ part, depth }, index) => {
    if (depth !== level) return [];
    const end = rows.findIndex((row, later) => later > index && row.depth <= level);
    const below = rows.slice(index + 1, end === -1 ? undefined : end);
    return [{ name: capital(namedIn(part, context)), tree: treeOf(below, context, level + 1) }];
  });
}

/** Parts with their depth, each before its own; a circle, which is told as a mistake, ends where it began. */
function placed(
  parts: readonly Part[],
  depth: number,
  above: readonly Part[],
  data: PlanData,
): { part: Part; depth: number }[] {
  return parts
    .filter((part) => !above.includes(part))
    .flatMap((part) => [{ part, depth }, ...placed(partsOf(part, data), depth + 1, [...above, part], data)]);
}

/** Of a unit that is there nothing. */
function statusOf(part: Part, { words }: Context): string {
  const status = 'status' in part ? part.status : undefined;
  return status && status !== 'existing' ? capital(words.unitStatus[status]) : '';
}
