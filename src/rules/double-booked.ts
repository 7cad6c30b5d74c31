import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { holdersAt, isSameAgent, type Kind, type Link, type Meeting, seatsOf } from '../model/index.ts';
import { join, located, placeOf, spanOf } from '../schema/index.ts';
import { endOf, startOf } from '../text/values/time.ts';
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
 * body. Two bodies that sit at the same hours in the same room sit together. Members may be absent: a warning.
 */
export const doubleBooked: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const held = Object.values(plan.data.meetings ?? {}).flatMap((meeting) => heldOf(meeting) ?? []);
  for (const [index, one] of held.entries()) {
    for (const other of held.slice(0, index)) {
      const overlaps = one.day === other.day && one.from < other.to && other.from < one.to;
      if (!overlaps || isJoint(one, other)) continue;
      const both = one.people.filter((person) => other.people.some((known) => isSameAgent(known, person)));
      const names = both.flatMap((link) => nameOf(link) ?? []);
      const [name] = names;
      if (name === undefined) continue;
      const place = placeOf(places, join(join('/meetings', other.meeting.id), 'starts'));
      const related = place ? [{ note: 'also-here' as const, span: spanOf(place, 'value') }] : [];
      const at = located(places, join(join('/meetings', one.meeting.id), 'starts'));
      yield diagnose('time/overlap', { name, others: names.length - 1 }, { ...at, related });
    }
  }
};

function heldOf(meeting: Meeting): Held | undefined {
  const { date, starts, ends, chair = [], secretary = [], facilitators = [], body, minutes } = meeting;
  const day = /^\d{4}-\d\d-\d\d$/.exec(date?.edtf ?? '')?.[0];
  const end = ends ? (endOf(ends) ?? startOf(ends)) : starts && endOf(starts);
  if (!day || !starts || !end || !date) return undefined;
  const officers: Link<Kind>[] = [...chair, ...secretary, ...facilitators];
  const seats = body?.to === 'bodies' ? seatsOf(body.target, date).map(({ person }) => person) : [];
  const away = (minutes?.absent ?? []).map(({ person }) => person);
  const all = [...officers, ...seats]
    .flatMap((link): Link<Kind>[] => {
      const holders = link.to === 'roles' ? holdersAt(link.target, date) : [];
      return holders.length > 0 ? holders : [link];
    })
    .filter((link) => link.to === 'people' || link.to === 'roles' || link.to === 'name')
    .filter((link) => !away.some((absent) => isSameAgent(absent, link)));
  const people = all.filter((link, index) => all.findIndex((one) => isSameAgent(one, link)) === index);
  return { meeting, day, from: startOf(starts).minutes, to: end.minutes, people };
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
