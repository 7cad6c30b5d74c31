import type { Meeting, MinutesItem, Tally } from '../generated/data.ts';
import type { TimeValue } from '../text/values/time.ts';
import type { Link } from './links.ts';
import { isSameAgent, type Seat, seatsOf } from './organisation.ts';

/** Someone who was at a meeting, and for whom. */
export interface Attendee extends Seat {
  readonly substituteFor?: Link<'people'>;
  /** Whether a substitute was there without a seat: every member or a named substitute sat in each. */
  readonly isSpare?: true;
  /** When someone came or left who was not there all the time. */
  readonly from?: TimeValue;
  readonly to?: TimeValue;
}

export interface Attendance {
  readonly present: readonly Attendee[];
  readonly absent: readonly { readonly person: Link<'people'>; readonly substitute?: Link<'people'> }[];
}

/**
 * Who was present at a meeting: as the minutes say, else the members of its body on that day without the absent, and
 * their substitutes.
 */
export function attendanceOf(meeting: Meeting): Attendance {
  const body = meeting.body?.to === 'bodies' ? meeting.body.target : undefined;
  const seats = body ? seatsOf(body, meeting.date) : [];
  const absent = (meeting.minutes?.absent ?? []).map(({ person, substitute }) => ({
    person,
    ...(substitute ? { substitute } : {}),
  }));
  const written = meeting.minutes?.present;
  const isAt = (person: Link<'people' | 'roles'>) =>
    (written ?? []).some((one) => isSameAgent(one.person, person)) ||
    absent.some(({ person: away, substitute }) => substitute && isSameAgent(away, person));
  const isFull = seats.length > 0 && seats.every(({ person }) => isAt(person));
  const standIn = (person: Link<'people'>): Attendee => {
    const known = (body?.substitutes ?? []).find((one) => isSameAgent(one.person, person));
    const party = known?.party;
    const whose = absent.find(({ substitute }) => substitute && isSameAgent(substitute, person))?.person;
    return {
      person,
      isChair: false,
      ...(party ? { party } : {}),
      ...(whose ? { substituteFor: whose } : known && isFull ? { isSpare: true as const } : {}),
    };
  };
  const attendee = (person: Link<'people'>) =>
    seats.find((seat) => isSameAgent(seat.person, person)) ?? standIn(person);
  if (written)
    return {
      present: written.map(({ person, from, to }) => ({
        ...attendee(person),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      })),
      absent,
    };
  const present = seats.filter(({ person }) => !absent.some((one) => isSameAgent(one.person, person)));
  const substitutes = absent.flatMap(({ substitute }) => (substitute ? [standIn(substitute)] : []));
  return { present: [...present, ...substitutes], absent };
}

/** How many take part in one case: those present in a seat, less the disqualified without a substitute. */
export function votersOf({ disqualified = [] }: MinutesItem, { present }: Attendance): number {
  const left = disqualified.filter(
    ({ person, excluded }) => excluded !== false && present.some((one) => isSameAgent(one.person, person)),
  );
  const seated = present.filter(({ isSpare }) => !isSpare);
  return seated.length - left.length + left.filter(({ substitute }) => substitute).length;
}

/** How many votes were given: a number, those of the parties, or of people by name. */
export function countOf({ count, parties, people }: Tally): number | undefined {
  if (count !== undefined) return count;
  if (parties) return parties.reduce((sum, { count: votes }) => sum + (votes ?? 0), 0);
  return people?.length;
}

/** The votes of people by name, counted by their party; undefined for those whose party is not known. */
export function votesByParty(
  { parties, people }: Tally,
  { present }: Attendance,
): { readonly party: Link<'parties'> | undefined; readonly count: number }[] {
  if (parties) return parties.map(({ party, count }) => ({ party, count: count ?? 0 }));
  const counted: { party: Link<'parties'> | undefined; count: number }[] = [];
  for (const person of people ?? []) {
    const own = person.to === 'people' ? person.target.party : undefined;
    const party = present.find((one) => isSameAgent(one.person, person))?.party ?? own;
    const known = counted.find((one) =>
      one.party && party ? isSameAgent(one.party, party) : one.party === party,
    );
    if (known) known.count += 1;
    else counted.push({ party, count: 1 });
  }
  return counted;
}
