import type { Edition, Group, Items, Kind, PlanData } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import type { PlannedEdition } from './context.ts';
import { isMade } from './kinds.ts';
import { wordsIn } from './words/index.ts';

/** A kind that is made without asking, and what of: the plan (undefined), or things in one of its collections. */
interface Standard {
  readonly kind: Edition['kind'];
  readonly of: (data: PlanData) => readonly (Entity | undefined)[];
}

interface Entity {
  readonly to: Kind;
  readonly id: string;
  readonly target: Items[Kind];
}

function one(kind: Edition['kind'], has: (data: PlanData) => boolean): Standard {
  return { kind, of: (data) => (has(data) ? [undefined] : []) };
}

function each<K extends Kind>(
  kind: Edition['kind'],
  to: K,
  has: (item: Items[K]) => boolean = () => true,
): Standard {
  const items = (data: PlanData) => Object.entries((data[to] ?? {}) as Readonly<Record<string, Items[K]>>);
  return {
    kind,
    of: (data) => items(data).flatMap(([id, target]) => (has(target) ? [{ to, id, target }] : [])),
  };
}

const some = (list: readonly unknown[] | object | undefined): boolean => Object.keys(list ?? {}).length > 0;

/** Whether a meeting is written up as notes: a gathering, or one where groups tell how they stand. */
const hasNotes = ({ kind, body, minutes }: Items['meetings']): boolean =>
  kind === 'gathering' || body?.to === 'groups' || some(minutes?.groupStatus);

/** Whether a plan says more than its title and whose it is. */
function saysSomething(plan: PlanData['plan'] | undefined): boolean {
  const { sections, vision, analysis, budget, updates } = plan ?? {};
  return [sections, analysis, budget, updates].some(some) || vision !== undefined;
}

/** The documents that are made without asking, in their order. */
const standard: readonly Standard[] = [
  one('measure-plan', ({ measures, plan }) => some(measures) || saysSomething(plan)),
  one('organisation', ({ groups }) => some(groups)),
  each('group-plan', 'groups', ({ why, what, how }) => some(why) || some(what) || some(how)),
  each('mandate', 'mandates'),
  each('saksframlegg', 'cases'),
  each('meeting-notice', 'meetings', ({ cases }) => some(cases)),
  each('invitation', 'meetings', ({ mandate }) => mandate !== undefined),
  each('agenda', 'meetings', ({ agenda }) => some(agenda)),
  each('minutes', 'meetings', (meeting) => meeting.minutes !== undefined && !hasNotes(meeting)),
  each('notes', 'meetings', (meeting) => meeting.minutes !== undefined && hasNotes(meeting)),
  each('newsletter', 'newsletters'),
  one('status-report', ({ measures }) => some(measures)),
  one('decision-follow-up', ({ decisions }) =>
    Object.values(decisions ?? {}).some(({ followUp }) => followUp !== undefined),
  ),
];

/**
 * The documents of a plan: its editions, and one of each kind that has something to print and no edition of its own. An
 * edition of «hver arbeidsgruppe» is one document a group.
 */
export function editionsOf(data: PlanData): PlannedEdition[] {
  // One whose kind is missing or unknown is told as a mistake; nobody knows what it would be.
  const written = Object.values(data.editions ?? {})
    .filter(({ kind }) => isMade(kind))
    .flatMap((edition) => eachOf(edition, data));
  const taken = new Set(written.map(({ id }) => id));
  const words = wordsIn(data.plan?.language ?? 'nb');
  const made = standard.flatMap(({ kind, of }) =>
    of(data).flatMap((entity): PlannedEdition[] => {
      if (written.some((edition) => edition.kind === kind && idOf(edition) === entity?.id)) return [];
      const id = freeName(words.kinds[kind], entity?.id, taken);
      taken.add(id);
      return [{ id, kind, ...(entity ? { of: entity } : {}) } as PlannedEdition];
    }),
  );
  return [...made, ...written];
}

/** A name for a document made without asking: its kind, and what it is of unless that says the kind itself. */
function freeName(kind: string, of: string | undefined, taken: ReadonlySet<string>): string {
  const stem = kind.toLowerCase().replaceAll(' ', '-');
  if (of === undefined) return stem;
  return fold(of).includes(fold(stem)) && !taken.has(of) ? of : `${stem}-${of}`;
}

/** An edition of all groups of a kind as one of each. */
function eachOf(edition: Edition, data: PlanData): PlannedEdition[] {
  const of = 'of' in edition ? edition.of : undefined;
  if ((edition.kind !== 'group-plan' && edition.kind !== 'own') || of?.to !== 'selector') return [edition];
  const { select } = of;
  if (select.all !== 'each-group' && select.all !== 'groups') return [edition];
  const groups = Object.values(data.groups ?? {}).filter(({ kind }) => (select.kind ?? kind) === kind);
  return groups.map((group) => ofGroup(edition, group));
}

function ofGroup(edition: Edition & { kind: 'group-plan' | 'own' }, group: Group): PlannedEdition {
  const { title, filename } = edition;
  return {
    ...edition,
    id: `${edition.id}-${group.id}`,
    writtenAs: edition.id,
    of: { to: 'groups', id: group.id, target: group },
    ...(title === undefined ? {} : { title: `${title}: ${group.name}` }),
    ...(filename === undefined ? {} : { filename: `${filename}-${group.id}` }),
  };
}

/** What an edition is of, where it is of one thing. */
export function idOf(edition: Edition): string | undefined {
  return 'of' in edition && edition.of && 'id' in edition.of ? edition.of.id : undefined;
}
