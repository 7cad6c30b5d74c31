import type { Context, DocumentOf } from './context.ts';
import { attendanceView } from './parts/attendance.ts';
import { remarksOf } from './parts/chapter.ts';
import { meetingFacts, meetingHead, meetingOf, minutesSignatures } from './parts/meeting.ts';
import { caseTable, listedCases, paragraphsFact } from './parts/meeting-cases.ts';
import { minutesItems } from './parts/minutes-items.ts';

/** What happened at a meeting: who was there, what was proposed, how it was voted, what was decided. */
export function minutes(edition: DocumentOf<'minutes'>, context: Context) {
  const meeting = meetingOf(edition);
  const cases = listedCases(meeting, context);
  return {
    exempt: context.words.exempt,
    ...meetingHead(edition, context),
    facts: [...meetingFacts(meeting, context, 'after'), ...paragraphsFact(cases, context)],
    attendance: attendanceView(meeting, context, 'deciding'),
    remarks: remarksOf(meeting.minutes, `/meetings/${meeting.id}/minutes`),
    cases: caseTable(cases, 'after', context),
    items: minutesItems(meeting, context),
    signatures: minutesSignatures(meeting, context),
  };
}
