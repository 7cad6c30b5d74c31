import { type Attendee, attendanceOf, isSameAgent, type Link, type Meeting } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';
import { partyOf } from './meeting.ts';
import { partyIn, peopleWith, withDetail } from './members.ts';
import { placedItems } from './minutes-items.ts';
import { type Column, type TableView, tableOf } from './table.ts';
import { capital, type Fact, facts, listed, nameOf, timeIn } from './words.ts';

/** Who was there: members and substitutes, who was absent, and the others at the table. */
export type AttendanceView = {
  readonly heading: string;
  readonly present: TableView | null;
  readonly absent: TableView | null;
  /** Officials, guests and who approves the minutes. */
  readonly facts: readonly Fact[];
};

/** Who was at a meeting. Of a group that is no body, its members are not known to have been there. */
export function attendanceView(
  meeting: Meeting,
  context: Context,
  heading: 'attendance' | 'deciding' = 'attendance',
): AttendanceView {
  const { labels, headings } = context.words;
  const { minutes } = meeting;
  const { present, absent } = attendanceOf(meeting);
  const isApart = ({ isSpare }: Attendee) => isSpare === true && customsOf(context).isSubstituteApart;
  const partyAt = ({ party, person }: Attendee) => partyIn(party ?? partyOf(person, meeting), context);
  const title = (link: Link<'people' | 'roles' | 'bodies'>) =>
    link.to === 'people' ? (link.target.jobTitle ?? '') : '';
  const others = (links: readonly Link<'people' | 'roles' | 'bodies'>[] | undefined) =>
    capital(peopleWith(links, title, context));
  return {
    heading: headings[heading],
    present: tableOf(
      [...present.filter((one) => !isApart(one)), ...substitutesForItems(meeting, context)],
      [
        [labels.name, ({ person }) => capital(nameOf(person, context))],
        [labels.office, (one) => officeOf(one, context)],
        [labels.time, (one) => presenceOf(one, context)],
        [labels.party, partyAt],
      ],
    ),
    absent: tableOf(absent, absentColumns(context)),
    facts: facts(
      [
        labels.attendingSubstitutes,
        listed(
          present
            .filter(isApart)
            .map((one) =>
              withDetail(
                capital(nameOf(one.person, context)),
                [partyAt(one), presenceOf(one, context).toLowerCase()].filter(Boolean).join(', '),
              ),
            ),
          context,
        ),
      ],
      [labels.officials, others(minutes?.officials)],
      [labels.guests, others(minutes?.guests)],
      [labels.adjusters, nameOf(minutes?.adjusters, context)],
    ),
  };
}

/** Who met for one case only, in the place of someone who was disqualified in it. */
function substitutesForItems(
  meeting: Meeting,
  context: Context,
): (Attendee & { readonly inCase?: string })[] {
  const isPresent = (link: Attendee['person']) =>
    attendanceOf(meeting).present.some(({ person }) => isSameAgent(person, link));
  return placedItems(meeting, context).flatMap(({ item, listed }) =>
    (item.disqualified ?? []).flatMap(({ person, substitute }) => {
      if (!substitute || !person || isPresent(substitute)) return [];
      const number = listed?.number ?? '';
      const inCase = number
        ? context.words.citation({ caseNumber: { words: number, isParagraph: number.startsWith('§') } })
        : '';
      return [{ person: substitute, substituteFor: person, isChair: false, inCase }];
    }),
  );
}

function absentColumns(context: Context): Column<ReturnType<typeof attendanceOf>['absent'][number]>[] {
  const { labels } = context.words;
  return [
    [labels.name, ({ person }) => nameOf(person, context)],
    [labels.substitute, ({ substitute }) => nameOf(substitute, context)],
  ];
}

/** Fra 10:00; of one who was there all the time nothing. */
function presenceOf({ from, to }: Attendee, context: Context): string {
  const { labels } = context.words;
  return [from && `${labels.from} ${timeIn(from, context)}`, to && `${labels.to} ${timeIn(to, context)}`]
    .filter(Boolean)
    .join(', ');
}

/** ordfører; vara for Kari Vik. */
function officeOf(
  { function: office, isChair, isSpare, substituteFor, inCase }: Attendee & { readonly inCase?: string },
  context: Context,
): string {
  const { words } = context;
  if (substituteFor)
    return [capital(words.substituteFor(nameOf(substituteFor, context))), inCase].filter(Boolean).join(', ');
  if (isSpare) return words.labels.substitute;
  return capital(office ?? (isChair ? words.labels.chair : ''));
}
