import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { meetingFacts, meetingHead, meetingOf } from './parts/meeting.ts';
import { caseTable, listedCases } from './parts/meeting-cases.ts';

/** When and where a body meets, how absence is told, and what is to be treated. */
export function meetingNotice(edition: DocumentOf<'meeting-notice'>, context: Context) {
  const meeting = meetingOf(edition);
  const cases = listedCases(meeting, context);
  return {
    ...meetingHead(edition, context),
    facts: meetingFacts(meeting, context),
    absence: meeting.absenceNotice ? context.words.absenceNotice(meeting.absenceNotice) : '',
    blocks: blocksOf(meeting.sections, `/meetings/${meeting.id}/sections`, context),
    cases: caseTable(cases, 'before', context),
    details: cases
      .filter(({ text, recommendation, attachments }) => text || recommendation || attachments.length > 0)
      .map(({ number, title, text, recommendation, attachments }) => ({
        heading: [number, title].filter(Boolean).join(' '),
        text,
        recommendation,
        attachments,
      })),
    none: context.words.none,
  };
}
