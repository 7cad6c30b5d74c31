import type {
  Body,
  FormerName,
  Frequency,
  Group,
  PlanData,
  ReportingLine,
  Role,
  Unit,
} from '../generated/data.ts';
import { fold } from '../schema/index.ts';
import { compareDates, type DateValue } from '../text/values/date.ts';
import type { Kind, Link, Selector } from './links.ts';

/** When something holds: from one date to another, both included; an end that is not given is open. */
interface Validity {
  readonly validFrom?: DateValue;
  readonly validTo?: DateValue;
}

/** Whether something holds at a date. Without a date: whether it has no end. */
function isValid({ validFrom, validTo }: Validity, at: DateValue | undefined): boolean {
  if (!at) return validTo === undefined;
  const isBefore = validFrom !== undefined && (compareDates(at, validFrom) ?? 0) < 0;
  const isAfter = validTo !== undefined && (compareDates(at, validTo) ?? 0) > 0;
  return !isBefore && !isAfter;
}

/** Something whose name has changed: a body, unit, role or group. */
type Named = Pick<Body, 'formerNames' | 'renamed'> & ({ readonly name: string } | { readonly title: string });

/**
 * The name that was in use at a date: the former name that held then, else the present one. A former name without an
 * end held until the day of renaming, the `renamed` date, or until the next one began.
 */
export function nameAt(named: Named, at: DateValue | undefined): string {
  const present = 'name' in named ? named.name : named.title;
  if (!at) return present;
  const held = (named.formerNames ?? []).flatMap((former) => {
    const end = endOf(former, named);
    const { validFrom } = former;
    const isBegun = isValid(validFrom ? { validFrom } : {}, at);
    return end && isBegun && end.holds(at) ? [{ former, end }] : [];
  });
  // Of two that may have held, the one that was given up first.
  held.sort((a, b) => compareDates(a.end.date, b.end.date) ?? 0);
  return held[0]?.former.name ?? present;
}

/** Until when a former name was in use: its last day, else the day when the next one or the present one began. */
function endOf(
  former: FormerName,
  { formerNames = [], renamed }: Named,
): { readonly date: DateValue; readonly holds: (at: DateValue) => boolean } | undefined {
  const { validFrom, validTo } = former;
  if (validTo) return { date: validTo, holds: (at) => isValid({ validTo }, at) };
  const later = [...formerNames.map((other) => other.validFrom), renamed].flatMap((date) =>
    date && (!validFrom || (compareDates(date, validFrom) ?? 0) > 0) ? [date] : [],
  );
  const [next] = later.sort((a, b) => compareDates(a, b) ?? 0);
  return next && { date: next, holds: (at) => (compareDates(at, next) ?? 0) < 0 };
}

/** Who holds a role at a date, in the order in which they are written. */
export function holdersAt(role: Role, at: DateValue | undefined): Link<'people'>[] {
  if (at && !isValid(role, at)) return [];
  const holders = role.holder ?? [];
  // Of one holder without dates it is not asked when.
  return holders.filter((holder) => isValid(holder, at)).map(({ person }) => person);
}

/** The roles that a person holds at a date. */
export function rolesOf(person: string, data: PlanData, at: DateValue | undefined): Role[] {
  return Object.values(data.roles ?? {}).filter((role) =>
    holdersAt(role, at).some((link) => link.to === 'people' && link.id === person),
  );
}

/** A member of a body at a date, with its function and party. */
export interface Seat {
  readonly person: Link<'people' | 'roles'>;
  readonly function?: string;
  readonly party?: Link<'parties'>;
  /** Whether the member leads the body: named as its chair. */
  readonly isChair: boolean;
}

/** Offices that lead a body; `chair` of a body is short for one of them. */
const leading: ReadonlySet<string> = new Set(
  ['leder', 'leiar', 'ordfører', 'ordførar', 'ordförande', 'chair', 'mayor'].map(fold),
);

/** Who sits in a body at a date; the chair first where it is not among the members. */
export function seatsOf(body: Body, at: DateValue | undefined): Seat[] {
  const chairs = body.chair ?? [];
  const isChair = (link: Link<'people' | 'roles'>) => chairs.some((chair) => isSameAgent(chair, link));
  const members = (body.members ?? []).filter((member) => isValid(member, at));
  const seats = members.map(({ person, function: office, party }) => ({
    person,
    ...(office ? { function: office } : {}),
    ...(party ? { party } : {}),
    isChair: isChair(person) || (office !== undefined && leading.has(fold(office))),
  }));
  // A member leads the body only as long as it is one.
  const others = chairs.filter(
    (chair) => !(body.members ?? []).some(({ person }) => isSameAgent(chair, person)),
  );
  return [...others.map((person) => ({ person, isChair: true })), ...seats];
}

/** Whether two references mean the same agent; names are the same when they are read the same. */
export function isSameAgent(a: Link<Kind>, b: Link<Kind>): boolean {
  if ('target' in a && 'target' in b) return a.to === b.to && a.id === b.id;
  if (a.to === 'selector' && b.to === 'selector') return isSameSelector(a.select, b.select);
  return a.to === 'name' && b.to === 'name' && fold(a.name) === fold(b.name);
}

function isSameSelector(a: Selector, b: Selector): boolean {
  const kindOf = (select: Selector) => ('kind' in select ? select.kind : undefined);
  return a.all === b.all && kindOf(a) === kindOf(b);
}

/** Who reports to whom: the lines that are written, and those that a group's `reportsTo` is short for. */
export interface Report {
  readonly from: readonly Link<Kind>[];
  readonly to: readonly Link<Kind>[];
  readonly when?: Frequency;
  readonly line?: ReportingLine;
}

/** All reporting of the plan. A group's `reportsTo` adds no second line where one says the same. */
export function reportsOf(data: PlanData): Report[] {
  const lines = (data.reporting ?? []).map((line) => ({
    from: line.from ?? [],
    to: line.to,
    ...(line.when ? { when: line.when } : {}),
    line,
  }));
  const short = Object.values(data.groups ?? {}).flatMap((group): Report[] => {
    const from = { to: 'groups', id: group.id, target: group } as const;
    const to = (group.reportsTo ?? []).filter(
      (link) =>
        !lines.some((line) => includes(line.from, from) && line.to.some((one) => isSameAgent(one, link))),
    );
    return to.length === 0 ? [] : [{ from: [from], to }];
  });
  return [...lines, ...short];
}

/** Whether references mean an agent, by itself or among «alle arbeidsgrupper». */
export function includes(links: readonly Link<Kind>[], agent: Link<Kind>): boolean {
  return links.some((link) => {
    if (link.to !== 'selector') return isSameAgent(link, agent);
    if (agent.to !== 'groups') return false;
    return link.select.all === 'everyone' || selects(link.select, agent.target);
  });
}

/** Whether «alle arbeidsgrupper» or «hver arbeidsgruppe» means a group. */
export function selects(select: Selector, { kind }: Group): boolean {
  return (
    (select.all === 'groups' || select.all === 'each-group') &&
    (select.kind === undefined || select.kind === kind)
  );
}

/** To whom a group reports. */
export function receiversOf(group: Group, data: PlanData): Link<Kind>[] {
  const from = { to: 'groups', id: group.id, target: group } as const;
  return unique(reportsOf(data).flatMap((report) => (includes(report.from, from) ? report.to : [])));
}

function unique(links: readonly Link<Kind>[]): Link<Kind>[] {
  return links.filter((link, index) => links.findIndex((other) => isSameAgent(other, link)) === index);
}

/** The chain of those from whom a group has its authority, nearest first: prosjektgruppen < rådmannen < kommunestyret. */
export function delegationOf(group: Group): Link<Kind>[] {
  const chain: Link<Kind>[] = [];
  const walk = (links: readonly Link<Kind>[] = []) => {
    for (const link of links) {
      const isOwn = link.to === 'groups' && link.target === group;
      if (isOwn || chain.some((known) => isSameAgent(known, link))) continue;
      chain.push(link);
      if (link.to === 'groups') walk(link.target.authority?.delegatedBy);
    }
  };
  walk(group.authority?.delegatedBy);
  return chain;
}

/** What a unit or body is part of, nearest first; a circle ends where it comes back. */
export function ancestorsOf(part: Body | Unit): (Body | Unit)[] {
  const found: (Body | Unit)[] = [];
  for (let link = part.partOf; link && 'target' in link; link = link.target.partOf) {
    if (found.includes(link.target) || link.target === part) break;
    found.push(link.target);
  }
  return found;
}

/** The units and bodies that are directly part of one. */
export function partsOf(whole: Body | Unit, data: PlanData): (Body | Unit)[] {
  const all = [...Object.values(data.units ?? {}), ...Object.values(data.bodies ?? {})];
  return all.filter(({ partOf }) => partOf && 'target' in partOf && partOf.target === whole);
}

/** The former units that a unit was formed from, and the units that were formed from it. */
export function successorsOf(unit: Unit, data: PlanData): Unit[] {
  return Object.values(data.units ?? {}).filter(({ formedFrom }) =>
    (formedFrom ?? []).some((link) => link.to === 'units' && link.target === unit),
  );
}
