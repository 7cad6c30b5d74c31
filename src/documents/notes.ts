import { type GroupStatus, groupsAt, type Meeting } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { attendanceView } from './parts/attendance.ts';
import { proseAt, remarksOf } from './parts/chapter.ts';
import { meetingFacts, meetingHead, meetingOf } from './parts/meeting.ts';
import { withDetail } from './parts/members.ts';
import { minutesItems } from './parts/minutes-items.ts';
import { capital, nameOf } from './parts/words.ts';

/** What was said at a gathering: how each group stands, with room to write where nothing is written yet. */
export function notes(edition: DocumentOf<'notes'>, context: Context) {
  const meeting = meetingOf(edition);
  return {
    exempt: context.words.exempt,
    ...meetingHead(edition, context),
    facts: meetingFacts(meeting, context),
    attendance: attendanceView(meeting, context),
    remarks: remarksOf(meeting.minutes, `/meetings/${meeting.id}/minutes`),
    status: statusOf(meeting, context),
    items: minutesItems(meeting, context),
    toFillIn: context.words.toFillIn,
  };
}

/** The status of each group that the notes name, else of each group that was there. */
function statusOf(meeting: Meeting, context: Context) {
  const { words } = context;
  const written: readonly GroupStatus[] | undefined = meeting.minutes?.groupStatus;
  const groups = (): GroupStatus[] =>
    groupsAt(meeting, context.data).map((target) => ({ group: { to: 'groups', id: target.id, target } }));
  return (written ?? groups()).map((one, index) => {
    const { group, by, for: absent, text } = one;
    const at = `/meetings/${meeting.id}/minutes/groupStatus/${index}`;
    const speaker = nameOf(by, context);
    return {
      heading: words.statusFrom(nameOf(group, context)),
      by: capital(withDetail(speaker, absent ? words.inPlaceOf(nameOf(absent, context)) : '')),
      text: [...proseAt(text, `${at}/text`), ...remarksOf(one, at)],
    };
  });
}
