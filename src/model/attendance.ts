import type { Meeting, MinutesItem, Tally } from '../generated/data.ts';
import type { TimeValue } from '../text/values/time.ts';
import type { Link } from './links.ts';
import { isSameAgent, type Seat, seatsOf } from './organisation.ts';

/** Someone who was at a meeting, and for whom. */
export interface Attendee extends Seat {
  readonly substituteFor?: Link<'people'>;
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
  const seatOf = (person: Link<'people'>): Seat =>
    seats.find((seat) => isSameAgent(seat.person, person)) ?? { person, isChair: false };
  const written = meeting.minutes?.present;
  if (written)
    return {
      present: written.map(({ person, from, to }) => ({
        ...seatOf(person),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      })),
      absent,
    };
  const partyOf = (person: Link<'people'>) =>
    (body?.substitutes ?? []).find((one) => isSameAgent(one.person, person))?.party;
  const present = seats.filter(({ person }) => !absent.some((one) => isSameAgent(one.person, person)));
  const substitutes = absent.flatMap(({ person, substitute }): Attendee[] => {
    if (!substitute) return [];
    const party = partyOf(substitute);
    return [{ person: substitute, substituteFor: person, isChair: false, ...(party ? { party } : {}) }];
  });
  return { present: [...present, ...substitutes], absent };
}

/** How many take part in one case: those present, less the disqualified without a substitute. */
export function votersOf({ disqualified = [] }: MinutesItem, { present }: Attendance): number {
  const left = disqualified.filter(({ excluded }) => excluded !== false);
  return present.length - left.length + left.filter(({ substitute }) => substitute).length;
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
