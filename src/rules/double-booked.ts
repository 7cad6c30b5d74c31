import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import {
  type Group,
  holdersAt,
  isSameAgent,
  type Kind,
  type Link,
  type Meeting,
  seatsOf,
} from '../model/index.ts';
import { fold, join } from '../schema/index.ts';
import { endOf, startOf } from '../text/values/time.ts';
import { foldedAt } from './folded.ts';
import type { Rule } from './rule.ts';

/** A meeting whose day and hours are known, and who cannot do without it. */
interface Held {
  readonly meeting: Meeting;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly people: readonly Link<Kind>[];
}

/**
 * Nobody is in two meetings at a time: those who chair one, keep its minutes or facilitate it, and the members of its
 * body or group on that day. Two that sit at the same hours in the same room sit together. Members may be absent: a
 * warning, told once of the same people.
 */
export const doubleBooked: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const isPerson = isPersonIn(plan.directory.names);
  const held = Object.values(plan.data.meetings ?? {}).flatMap((meeting) => heldOf(meeting, isPerson) ?? []);
  const startsOf = ({ meeting }: Held) => join(join('/meetings', meeting.id), 'starts');
  const clashes = new Map<string, { readonly names: readonly string[]; readonly pairs: string[][] }>();
  for (const [index, one] of held.entries()) {
    for (const other of held.slice(0, index)) {
      const overlaps = one.day === other.day && one.from < other.to && other.from < one.to;
      if (!overlaps || isJoint(one, other)) continue;
      const both = one.people.filter((person) => other.people.some((known) => isSameAgent(known, person)));
      const names = both.flatMap((link) => nameOf(link) ?? []);
      if (names.length === 0) continue;
      const key = JSON.stringify([...names].sort());
      const clash = clashes.get(key) ?? { names, pairs: [] };
      clash.pairs.push([startsOf(one), startsOf(other)]);
      clashes.set(key, clash);
    }
  }
  for (const { names, pairs } of clashes.values()) {
    const args = { name: names[0] ?? '', others: names.length - 1, times: pairs.length };
    yield diagnose('time/overlap', args, foldedAt(places, [...new Set(pairs.flat())], 'value'));
  }
};

function heldOf(meeting: Meeting, isPerson: (name: string) => boolean): Held | undefined {
  const { date, starts, ends, chair = [], secretary = [], facilitators = [], body, minutes } = meeting;
  const day = /^\d{4}-\d\d-\d\d$/.exec(date?.edtf ?? '')?.[0];
  const end = ends ? (endOf(ends) ?? startOf(ends)) : starts && endOf(starts);
  if (!day || !starts || !end || !date) return undefined;
  const officers: Link<Kind>[] = [...chair, ...secretary, ...facilitators];
  const seats = body?.to === 'bodies' ? seatsOf(body.target, date).map(({ person }) => person) : [];
  const members = body?.to === 'groups' ? membersOf(body.target, isPerson) : [];
  const away = (minutes?.absent ?? []).map(({ person }) => person);
  const all = [...officers, ...seats, ...members]
    .flatMap((link): Link<Kind>[] => {
      const holders = link.to === 'roles' ? holdersAt(link.target, date) : [];
      return holders.length > 0 ? holders : [link];
    })
    .filter((link) => link.to === 'people' || link.to === 'roles' || link.to === 'name')
    .filter((link) => !away.some((absent) => isSameAgent(absent, link)));
  const people = all.filter((link, index) => all.findIndex((one) => isSameAgent(one, link)) === index);
  return { meeting, day, from: startOf(starts).minutes, to: end.minutes, people };
}

/**
 * Those in a group who are somebody: whoever leads it, people, and roles that one has. Substitutes, several of a kind
 * and those sent by others are nobody in particular; nor is a name, «tillitsvalgte», that is not known as a person's.
 */
function membersOf({ lead = [], members = [] }: Group, isPerson: (name: string) => boolean): Link<Kind>[] {
  const own = members.flatMap(({ agent, person, role, substituteFor, count }): Link<Kind>[] => {
    if (substituteFor || count) return [];
    if (agent?.to === 'name' && !isPerson(agent.name)) return [];
    return [person ?? role ?? agent].flatMap((link) => link ?? []);
  });
  const isMany = (link: Link<Kind>) => link.to === 'roles' && !link.target.holder && link.target.plural;
  return [...lead, ...own.filter((link) => !isMany(link))];
}

/** Whether a name is one of those of people, however it is written. */
function isPersonIn(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map(fold));
  return (name) => known.has(fold(name));
}

function isJoint(one: Held, other: Held): boolean {
  const isSameTime = one.from === other.from && one.to === other.to;
  return isSameTime && one.meeting.venue !== undefined && one.meeting.venue === other.meeting.venue;
}

/** The name of a person, or the title of a role that nobody is known to hold. */
function nameOf(link: Link<Kind>): string | undefined {
  if (link.to === 'people') return link.target.name;
  if (link.to === 'roles') return link.target.title;
  return link.to === 'name' ? link.name : undefined;
}
