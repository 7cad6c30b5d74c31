import type { Activity, AgendaItem, Group, Meeting, PlanData } from '../generated/data.ts';
import { fold } from '../schema/index.ts';
import type { Duration } from '../text/values/duration.ts';
import { type Clock, differ, endOf, later, startOf } from '../text/values/time.ts';
import { selects } from './organisation.ts';

/** A row of a timetable with its clock, as far as it can be worked out: what follows an approximate time is so, too. */
export interface TimetableRow {
  readonly item: AgendaItem;
  readonly starts: Clock | undefined;
  readonly ends: Clock | undefined;
  /** How long the row lasts: as written, or what groups or rounds come to, or until the next row. */
  readonly minutes: number | undefined;
  /** The start that the file says, where it is another than the rows before come to. */
  readonly disagrees?: { readonly written: Clock; readonly computed: Clock };
}

/**
 * The clock of a meeting's agenda. A row starts where it says so, else where the one before ends; it lasts as long as
 * it says, as its minutes per group times the groups, or as its café rounds, which are one fewer than the groups where a
 * host stays at each table (with N tables a guest visits N − 1). A row without any of these lasts until the next start.
 */
export function timetableOf(meeting: Meeting, data: PlanData): TimetableRow[] {
  const groups = groupsAt(meeting, data);
  const rows: TimetableRow[] = [];
  let clock = meeting.starts && startOf(meeting.starts);
  const items = meeting.agenda ?? [];
  for (const [index, item] of items.entries()) {
    const written = item.at && startOf(item.at);
    const starts = written ?? clock;
    const disagrees = written && clock && differ(written, clock) ? { written, computed: clock } : undefined;
    const own = minutesOf(item, meeting, groups.length);
    const next = items[index + 1]?.at;
    const until = next ? startOf(next) : index === items.length - 1 ? lastOf(meeting) : undefined;
    const left = until && starts ? until.minutes - starts.minutes : -1;
    const isUntilNext = own === undefined && left >= 0;
    const minutes = isUntilNext ? left : own;
    const ends = isUntilNext ? until : endsOf(item, starts, own);
    rows.push({ item, starts, ends, minutes, ...(disagrees ? { disagrees } : {}) });
    // What a row says of its length binds the next start; what was left until then does not.
    clock = own === undefined ? undefined : ends;
  }
  return rows;
}

/** The groups that a meeting gathers: those invited, else the working groups of the plan, else all groups. */
export function groupsAt(meeting: Meeting, data: PlanData): Group[] {
  const all = Object.values(data.groups ?? {});
  const invited = (meeting.invited ?? []).flatMap(({ agent, group }) => {
    const link = group ?? agent;
    if (link?.to === 'groups') return [link.target];
    return link?.to === 'selector' ? all.filter((one) => selects(link.select, one)) : [];
  });
  if (invited.length > 0) return [...new Set(invited)];
  const working = all.filter(({ kind }) => kind === 'working');
  return working.length > 0 ? working : all;
}

/** When a row ends by its time (09:10–10:00), else by how long it lasts. */
function endsOf({ at, duration }: AgendaItem, starts: Clock | undefined, own: number | undefined) {
  const said = duration === undefined && at ? endOf(at) : undefined;
  return said ?? (starts && own !== undefined ? later(starts, own) : undefined);
}

/** How long a row lasts by what it says; undefined where it says nothing. */
function minutesOf(item: AgendaItem, meeting: Meeting, groups: number): number | undefined {
  if (item.duration) return inMinutes(item.duration);
  if (item.at && 'to' in item.at) return item.at.to - item.at.from;
  const perGroup = item.perGroup && inMinutes(item.perGroup);
  if (perGroup !== undefined) return perGroup * groups;
  const activity = activityOf(item, meeting);
  const perRound = activity?.perRound && inMinutes(activity.perRound);
  return activity && perRound !== undefined ? perRound * roundsOf(activity, groups) : undefined;
}

/** The activity that a row names, by id or title. */
export function activityOf({ activity }: AgendaItem, { activities = [] }: Meeting): Activity | undefined {
  return activity === undefined ? undefined : activities.find(({ title }) => fold(title) === fold(activity));
}

/** How many rounds an activity has: as written, else one a group, save the host's own table in a café dialogue. */
export function roundsOf({ rounds, kind, host }: Activity, groups: number): number {
  const hostStays = kind === 'cafe-dialogue' || (host ?? []).length > 0;
  return rounds ?? Math.max(0, hostStays ? groups - 1 : groups);
}

/** A day has no minutes: «en hel dag» fills no row of a timetable. */
function inMinutes({ minutes }: Duration): number | undefined {
  return minutes;
}

/** When a meeting ends: as written, or as its time says (17:00–22:45). */
function lastOf({ starts, ends }: Meeting): Clock | undefined {
  return ends ? startOf(ends) : starts && endOf(starts);
}
