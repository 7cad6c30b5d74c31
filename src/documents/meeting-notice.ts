import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { calledFacts, meetingFacts, meetingHead, meetingOf } from './parts/meeting.ts';
import { caseDetails, caseTable, listedCases } from './parts/meeting-cases.ts';

/** When and where a body meets, how absence is told, and what is to be treated. */
export function meetingNotice(edition: DocumentOf<'meeting-notice'>, context: Context) {
  const meeting = meetingOf(edition);
  const cases = listedCases(meeting, context);
  return {
    ...meetingHead(edition, context),
    facts: [...meetingFacts(meeting, context), ...calledFacts(meeting, context)],
    absence: meeting.absenceNotice ? context.words.absenceNotice(meeting.absenceNotice) : '',
    blocks: blocksOf(meeting.sections, `/meetings/${meeting.id}/sections`, context),
    cases: caseTable(cases, 'before', context),
    details: caseDetails(cases, context),
    none: context.words.none,
  };
}
