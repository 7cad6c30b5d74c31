import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { meetingFacts, meetingHead, meetingOf } from './parts/meeting.ts';
import { activitiesView, timetableView } from './parts/timetable.ts';

/** The timetable of a meeting; one that shows where the meeting has come to has only what is done then beside it. */
export function agenda(edition: DocumentOf<'agenda'>, context: Context) {
  const meeting = meetingOf(edition);
  const isWhole = edition.position === undefined;
  // What is said beside the timetable stands in the notice or the invitation, where there is one.
  const isAnnounced = meeting.mandate !== undefined || (meeting.cases ?? []).length > 0;
  return {
    ...meetingHead(edition, context),
    facts: isWhole ? meetingFacts(meeting, context) : [],
    blocks:
      isWhole && !isAnnounced ? blocksOf(meeting.sections, `/meetings/${meeting.id}/sections`, context) : [],
    timetable: timetableView(meeting, edition.position, context),
    activities: activitiesView(meeting, edition.position, context),
    none: context.words.none,
  };
}
