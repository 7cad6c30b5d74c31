import { isSameAgent, type Kind, type Link, type Meeting, seatsOf, timetableOf } from '../../model/index.ts';
import { formatWeekday } from '../../text/values/date.ts';
import { formatDuration } from '../../text/values/duration.ts';
import { formatNumber } from '../../text/values/number.ts';
import { endOf, rangeOf, startOf } from '../../text/values/time.ts';
import type { Context, DocumentOf } from '../context.ts';
import { customsOf } from '../customs.ts';
import { remarksOf } from './chapter.ts';
import { memberNames, partyIn, withDetail } from './members.ts';
import type { Signature } from './signature.ts';
import {
  capital,
  dateIn,
  extraFacts,
  type Fact,
  facts,
  issuer,
  listed,
  nameOf,
  officials,
  timeIn,
} from './words.ts';

type MeetingDocument = DocumentOf<'meeting-notice' | 'agenda' | 'invitation' | 'minutes' | 'notes'>;

/** The meeting that a document is of; an empty one where it could not be found. */
export function meetingOf({ of }: MeetingDocument): Meeting {
  return of?.to === 'meetings' ? of.target : { id: '' };
}

/** What stands at the head of every document of a meeting. */
export function meetingHead(edition: MeetingDocument, context: Context) {
  const { words } = context;
  const meeting = meetingOf(edition);
  const name =
    meeting.title ?? [nameOf(meeting.body, context), dateIn(meeting.date, context)].filter(Boolean).join(' ');
  const kind = words.kinds[edition.kind];
  return {
    title: edition.title ?? (name ? `${kind}: ${name}` : kind),
    issuer: issuer(context),
    description: remarksOf(meeting, `/meetings/${meeting.id}`),
    headings: words.headings,
    labels: words.labels,
  };
}

/** Which body, where, when, who leads, who is called, and the meeting's own fields. */
export function meetingFacts(
  meeting: Meeting,
  context: Context,
  when: 'before' | 'after' = 'before',
): Fact[] {
  const { words, language } = context;
  const { labels } = words;
  const { body, venue, date, duration, attendees, invited, facilitators, extra, minutes } = meeting;
  return facts(
    [labels.body, capital(nameOf(body, context))],
    [labels.venue, capital(venue ?? '')],
    [labels.date, date && weekdayAnd(date, context)],
    [labels.time, timeOf(meeting, context)],
    [labels.duration, duration && capital(formatDuration(duration, language))],
    ...leadersOf(meeting, context),
    // Those who were proposed to sign the minutes, until it is known who did.
    [labels.signers, when === 'after' && minutes?.adjusters ? '' : capital(nameOf(meeting.signers, context))],
    [labels.signing, meeting.signing],
    [labels.invited, capital(memberNames(invited, context))],
    [labels.attendees, attendees && capital(formatNumber(attendees, language))],
    [labels.facilitators, capital(nameOf(facilitators, context))],
    ...extraFacts(extra),
  );
}

/** onsdag 25. mars 2026; the day of the week only where the day is known. */
function weekdayAnd(date: NonNullable<Meeting['date']>, context: Context): string {
  const written = dateIn(date, context) ?? '';
  const weekday = date.text === undefined ? formatWeekday(date, context.language) : undefined;
  return capital([weekday, written].filter(Boolean).join(' '));
}

/** 09:00–15:00: as written, else as the agenda comes to. */
function timeOf(meeting: Meeting, context: Context): string {
  const { starts, ends } = meeting;
  if (starts && 'to' in starts) return timeIn(starts, context);
  const rows = meeting.agenda?.length ? timetableOf(meeting, context.data) : [];
  const from = starts ?? rows[0]?.starts;
  const last = rows.at(-1);
  const to = ends ? (endOf(ends) ?? startOf(ends)) : (last?.ends ?? last?.starts);
  if (!from) return '';
  return timeIn(to && to.minutes > from.minutes ? rangeOf(from, to) : from, context);
}

/** Someone who leads a meeting or writes its minutes, under the office. */
interface Leader {
  readonly label: string;
  readonly links: readonly Link<Kind>[];
}

/** Who leads: those of the meeting, else of its body, under the office that it gives (ordfører). */
function chairsOf(meeting: Meeting, { words }: Context): Leader[] {
  const { labels } = words;
  const body = meeting.body?.to === 'bodies' ? meeting.body.target : undefined;
  if (meeting.chair) return [{ label: labels.chair, links: meeting.chair }];
  const chairs = body ? seatsOf(body, meeting.date).filter(({ isChair }) => isChair) : [];
  return chairs.map(({ person, function: office }) => ({
    label: capital(office ?? labels.chair),
    links: [person],
  }));
}

/** Who writes: the secretary of the meeting, else of its body. */
function secretaryOf({ secretary, body }: Meeting) {
  return secretary ?? (body?.to === 'bodies' ? body.target.secretary : undefined) ?? [];
}

/** Who leads and who writes. */
function leadersOf(meeting: Meeting, context: Context): (readonly [string, string])[] {
  return [
    ...chairsOf(meeting, context).map(
      ({ label, links }) => [label, capital(nameOf(links, context))] as const,
    ),
    [context.words.labels.secretary, capital(officials(secretaryOf(meeting), context))],
  ];
}

/** Who signs minutes, where that is the custom: who wrote them, who led the meeting, and who approves them. */
export function minutesSignatures(meeting: Meeting, context: Context): Signature[] {
  if (!customsOf(context).isSigned) return [];
  const { labels } = context.words;
  const all: readonly Leader[] = [
    { label: labels.secretary, links: secretaryOf(meeting) },
    ...chairsOf(meeting, context),
    { label: labels.adjusters, links: meeting.minutes?.adjusters ?? [] },
  ];
  return all.flatMap(({ label, links }) =>
    links.map((link) => ({ name: capital(nameOf(link, context)), title: label })),
  );
}

/** Who is called to a meeting by name: the members of the body on its day, and their substitutes in order. */
export function calledFacts(meeting: Meeting, context: Context): Fact[] {
  const body = meeting.body?.to === 'bodies' ? meeting.body.target : undefined;
  if (!body || !customsOf(context).isCalledByName) return [];
  const { labels } = context.words;
  const party = (link: Link<Kind>) => partyIn(partyOf(link, meeting), context);
  const members = seatsOf(body, meeting.date).map(({ person, function: office, isChair }) => {
    const details = [party(person), office ?? (isChair ? labels.chair.toLowerCase() : '')];
    return withDetail(nameOf(person, context), details.filter(Boolean).join(', '));
  });
  const substitutes = [...(body.substitutes ?? [])]
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ person }) => withDetail(nameOf(person, context), party(person)));
  return facts(
    [labels.bodyMembers, listed(members, context)],
    [labels.substitutes, listed(substitutes, context)],
  );
}

/** The party for which someone sits in the body that meets, else the person's own. */
export function partyOf(person: Link<Kind>, { body, date }: Meeting): Link<'parties'> | undefined {
  const seats = body?.to === 'bodies' ? seatsOf(body.target, date) : [];
  const substitutes = body?.to === 'bodies' ? (body.target.substitutes ?? []) : [];
  const seat = [...seats, ...substitutes].find((one) => isSameAgent(one.person, person));
  return seat?.party ?? (person.to === 'people' ? person.target.party : undefined);
}
