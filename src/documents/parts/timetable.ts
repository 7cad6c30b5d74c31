import {
  type Activity,
  type AgendaItem,
  activityOf,
  type Meeting,
  type TimetableRow,
  timetableOf,
} from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import { formatDuration } from '../../text/values/duration.ts';
import { readTime, startOf } from '../../text/values/time.ts';
import type { Context } from '../context.ts';
import { remarksOf } from './chapter.ts';
import { memberNames, withDetail } from './members.ts';
import { textsAt } from './points.ts';
import { capital, facts, nameOf, timeIn } from './words.ts';

/** The agenda with its clock: when, what, who, and which row is the present one. */
export function timetableView(meeting: Meeting, position: string | undefined, context: Context) {
  const rows = timetableOf(meeting, context.data).map((row) => ({
    time: timeOf(row, context),
    what: whatOf(row.item, meeting, context),
    who: capital(memberNames(row.item.who, context)),
    duration:
      row.starts === undefined && row.minutes
        ? formatDuration({ minutes: row.minutes }, context.language)
        : '',
    isNow: position !== undefined && isAt(row, position),
    remarks: remarksOf(
      row.item,
      `/meetings/${meeting.id}/agenda/${(meeting.agenda ?? []).indexOf(row.item)}`,
    ),
  }));
  const has = (column: 'time' | 'who' | 'duration') => rows.some((row) => row[column] !== '');
  return rows.length === 0
    ? null
    : {
        rows,
        below: rows.flatMap(({ what, remarks }) => remarks.map((prose) => ({ title: what, prose }))),
        columns: { time: has('time'), duration: has('duration'), who: has('who') },
      };
}

function timeOf({ item, starts }: TimetableRow, context: Context): string {
  const time = item.at ?? starts;
  return time ? timeIn(time, context) : '';
}

/** Kafédialog (15 min på hver gruppe); a break without words is called one. */
function whatOf(item: AgendaItem, meeting: Meeting, context: Context): string {
  const { words, language } = context;
  const activity = activityOf(item, meeting);
  const what = item.what ?? activity?.title ?? item.activity ?? (item.break ? words.pause : '');
  const details = [
    item.form,
    item.perGroup && words.perGroup(formatDuration(item.perGroup, language)),
    activity?.perRound && roundsIn(activity, formatDuration(activity.perRound, language), context),
  ];
  return withDetail(capital(what), details.filter(Boolean).join(', '));
}

function roundsIn({ kind }: Activity, duration: string, { words }: Context): string {
  return kind === 'cafe-dialogue' ? words.atEachGroup(duration) : words.perRound(duration);
}

/** Whether a row is meant by its clock or its words. */
function isAt({ item, starts }: TimetableRow, position: string): boolean {
  const time = readTime(position);
  if (time.ok) return starts?.minutes === startOf(time.value).minutes;
  return [item.what, item.activity].some((words) => words !== undefined && fold(words) === fold(position));
}

/** What is done in the activities of a meeting, or in the present one: why, and how. */
export function activitiesView(meeting: Meeting, position: string | undefined, context: Context) {
  const present = timetableOf(meeting, context.data)
    .filter((row) => position === undefined || isAt(row, position))
    .map(({ item }) => activityOf(item, meeting));
  return (meeting.activities ?? []).flatMap((activity, index) => {
    if (position !== undefined && !present.includes(activity)) return [];
    const { title, why, how, kind, rounds, perRound, host } = activity;
    const { words, language } = context;
    const { labels } = words;
    const form = kind ? words.activityKinds[kind] : '';
    const isSaid = fold(title).includes(fold(form));
    const at = `/meetings/${meeting.id}/activities/${index}`;
    const view = {
      title,
      facts: facts(
        [labels.activityKind, isSaid ? '' : capital(form)],
        [labels.rounds, rounds === undefined ? '' : String(rounds)],
        [labels.duration, perRound && roundsIn(activity, formatDuration(perRound, language), context)],
        [labels.host, capital(nameOf(host, context))],
      ),
      remarks: remarksOf(activity, at),
      why: textsAt(why, `${at}/why`),
      how: textsAt(how, `${at}/how`),
    };
    return [view.facts, view.remarks, view.why, view.how].some((part) => part.length > 0) ? [view] : [];
  });
}
