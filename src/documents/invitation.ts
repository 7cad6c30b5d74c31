import type { Meeting } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { remarksOf } from './parts/chapter.ts';
import { introductionOf } from './parts/decision.ts';
import { meetingFacts, meetingHead, meetingOf } from './parts/meeting.ts';
import { quotationOf } from './parts/quotation.ts';
import { timetableView } from './parts/timetable.ts';
import { capital } from './parts/words.ts';

/** The call to a gathering: the mandate that it serves, how that is understood, and the process. */
export function invitation(edition: DocumentOf<'invitation'>, context: Context) {
  const meeting = meetingOf(edition);
  return {
    ...meetingHead(edition, context),
    about: facilitatorsOf(meeting),
    facts: meetingFacts(meeting, context),
    mandate: mandateView(meeting.mandate, context),
    blocks: blocksOf(meeting.sections, `/meetings/${meeting.id}/sections`, context),
    timetable: timetableView(meeting, undefined, context),
  };
}

/** What was asked, by whom, in whose words, and how it is understood. */
function mandateView(link: Meeting['mandate'], context: Context) {
  if (link?.to !== 'mandates') return null;
  const { title, decision, interpretation, id } = link.target;
  const given = decision?.to === 'decisions' ? decision.target : undefined;
  return {
    heading: title ?? context.words.kinds.mandate,
    citation: given ? capital(introductionOf(given, context)) : '',
    quotation: quotationOf(link.target, context),
    interpretation: (['question', 'reasons'] as const).flatMap((part) => {
      const prose = interpretation?.[part];
      return prose ? [{ prose, at: `/mandates/${id}/interpretation/${part}` }] : [];
    }),
  };
}

/** What is said of those who lead the gathering. */
function facilitatorsOf({ facilitators = [] }: Meeting) {
  return facilitators.flatMap((link) =>
    'target' in link ? remarksOf(link.target, `/${link.to}/${link.id}`) : [],
  );
}
