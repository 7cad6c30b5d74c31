import type { Case, Meeting, MeetingCase } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import { fold } from '../../schema/index.ts';
import { formatDuration } from '../../text/values/duration.ts';
import type { Context } from '../context.ts';
import { attachmentsOf, withExemption } from './attachments.ts';
import { treatmentAt } from './case-treatment.ts';
import { type ItemView, remarksOf } from './chapter.ts';
import { partyOf } from './meeting.ts';
import { partyIn, withDetail } from './members.ts';
import { type Column, tableOf } from './table.ts';
import { capital, dateIn, type Fact, facts, nameOf, numberIn, officials } from './words.ts';

/** What is treated at a meeting, as it stands on the list. */
export interface ListedCase {
  readonly entry: MeetingCase;
  readonly number: string;
  /** Its paragraph in the minutes, where they are counted so. */
  readonly paragraph: number | undefined;
  readonly title: string;
  readonly archiveCase: string;
  /** The legal basis of what is exempt from public access. */
  readonly exempt: string;
  /** What is asked or told, in its own words. */
  readonly text: Prose | null;
  /** What is proposed, where it stands on the list and not in a case. */
  readonly recommendation: Prose | null;
  /** The papers of a matter that is no case of the plan. */
  readonly attachments: readonly ItemView[];
  /** Whether it stands under another item, as a letter under the letters. */
  readonly isInner: boolean;
}

/** A meeting's list of cases; an item of several, such as letters, comes before them. */
export function listedCases(meeting: Meeting, context: Context): ListedCase[] {
  return (meeting.cases ?? []).flatMap((entry, index) => {
    const at = `/meetings/${meeting.id}/cases/${index}`;
    return [
      listedCase(entry, { meeting, at, isInner: false }, context),
      ...(entry.items ?? []).map((inner, place) =>
        listedCase(inner, { meeting, at: `${at}/items/${place}`, isInner: true }, context),
      ),
    ];
  });
}

/** The paragraphs that minutes hold: §§ 26–31. */
export function paragraphsFact(cases: readonly ListedCase[], { words }: Context): Fact[] {
  const paragraphs = cases.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const value = first === last ? `§\u00a0${first}` : `§§\u00a0${first}–${last}`;
  return facts([words.labels.paragraphs, value]);
}

interface ListPlace {
  readonly meeting: Meeting;
  readonly at: string;
  readonly isInner: boolean;
}

function listedCase(entry: MeetingCase, { meeting, at, isInner }: ListPlace, context: Context): ListedCase {
  const one = caseOf(entry);
  const exempt = entry.exemption?.legalBasis ?? one?.exemption?.legalBasis ?? '';
  const { text, recommendation } = entry;
  const [remark] = remarksOf(entry, at);
  const field = text === undefined ? 'description' : 'text';
  const number = entry.number ?? (one && treatmentAt(one, meeting, context)?.caseNumber);
  const prose = [text, remark?.prose].filter(Boolean).join('\n\n');
  return {
    entry,
    number: numberIn(number) ?? '',
    paragraph: number?.paragraph,
    title: titleOf(entry, { isExempt: exempt !== '', isInner, meeting }, context),
    archiveCase: numberIn(entry.archiveCase ?? one?.archiveCase) ?? '',
    exempt,
    text: prose ? { prose, at: `${at}/${field}` } : null,
    attachments: attachmentsOf(entry.attachments, `${at}/attachments`, context),
    recommendation: recommendation ? { prose: recommendation, at: `${at}/recommendation` } : null,
    isInner,
  };
}

/** The case of the plan that an entry means. */
export function caseOf({ case: link }: MeetingCase): Case | undefined {
  return link?.to === 'cases' ? link.target : undefined;
}

/** Kinds whose word says no more than the title does. */
const plain: readonly MeetingCase['kind'][] = [undefined, 'approval', 'election-of-adjuster'];

function titleOf(
  entry: MeetingCase,
  { isExempt, isInner, meeting }: { isExempt: boolean; isInner: boolean; meeting: Meeting },
  context: Context,
): string {
  const { words } = context;
  const { kind, items } = entry;
  const title = entry.title ?? nameOf(entry.case, context);
  const detail = detailOf(entry, meeting, context);
  // That it is a case to decide goes without saying.
  const word = kind && kind !== 'decision' && !isInner ? words.itemKinds[kind] : '';
  if (!title) {
    const several = kind && items?.length ? words.itemGroups[kind] : word;
    return several || (isExempt ? words.exempt : '');
  }
  const says = plain.includes(kind) || fold(title).includes(fold(word));
  return `${says || !word ? capital(title) : `${word}: ${title}`}${detail ? ` (${detail})` : ''}`;
}

/** From whom and when: Statsforvalteren, 2. september 2026. */
function detailOf({ sender, from = [], date }: MeetingCase, meeting: Meeting, context: Context): string {
  const askers = from.flatMap((link) =>
    link.to === 'parties'
      ? [partyIn(link, context)]
      : [nameOf(link, context), partyIn(partyOf(link, meeting), context)],
  );
  return [nameOf(sender, context), ...new Set(askers), dateIn(date, context)].filter(Boolean).join(', ');
}

/**
 * The list of cases as a table, with the columns that the data has; without numbers they are counted. How long each takes
 * and who presents it is said `before` the meeting only.
 */
export function caseTable(cases: readonly ListedCase[], when: 'before' | 'after', context: Context) {
  const { words, language } = context;
  const { labels } = words;
  const isNumbered = cases.some(({ number }) => number !== '');
  const always: Column<ListedCase>[] = [
    isNumbered
      ? [labels.listNumber, ({ number }) => number]
      : [labels.number, (one) => countIn(one, cases), 'right'],
    [labels.caseTitle, (one) => listTitle(one, context)],
    [labels.archiveCase, ({ archiveCase }) => archiveCase],
  ];
  const before: Column<ListedCase>[] = [
    [labels.presenter, ({ entry }) => capital(officials(entry.presenter, context))],
    [labels.duration, ({ entry }) => (entry.duration ? formatDuration(entry.duration, language) : '')],
    [labels.papers, ({ entry }) => entry.papers ?? (papersOf(entry) || ''), 'right'],
  ];
  return tableOf(cases, when === 'before' ? [...always, ...before] : always);
}

/** What stands on the list: Eigedomssak (unnateke offentleg innsyn, offl. § 23), for few items are exempt. */
function listTitle({ title, exempt, isInner }: ListedCase, context: Context): string {
  const entry = isInner ? `– ${title}` : title;
  if (fold(title).includes(fold(context.words.exempt))) return withDetail(entry, exempt);
  return withExemption(entry, exempt ? { legalBasis: exempt } : undefined, context);
}

/** What a notice says of an item that is no case of the plan, under its number and title. */
export function caseDetails(cases: readonly ListedCase[], context: Context) {
  const { labels } = context.words;
  const isNumbered = cases.some(({ number }) => number !== '');
  return cases
    .filter(({ text, recommendation, attachments }) => text || recommendation || attachments.length > 0)
    .map((one) => {
      const { entry, text, recommendation, attachments } = one;
      const number = isNumbered ? one.number : countIn(one, cases);
      // The list has said that it is for information.
      const title = (entry.kind === 'information' && capital(entry.title ?? '')) || one.title;
      return {
        heading: [number, title].filter(Boolean).join(' '),
        facts: facts(
          [labels.archiveCase, one.archiveCase],
          [labels.presenter, capital(officials(entry.presenter, context))],
        ),
        text,
        recommendation,
        attachments,
      };
    });
}

/** How many papers go with an item: its own, and those of its case. */
function papersOf(entry: MeetingCase): number {
  const { attachments = [], caseDocuments = [] } = caseOf(entry) ?? {};
  const enclosed = caseDocuments.filter((document) => document.enclosed === true);
  return (entry.attachments ?? []).length + attachments.length + enclosed.length;
}

/** The place of an item on the list; what stands under another has none. */
function countIn(one: ListedCase, cases: readonly ListedCase[]): number | string {
  return one.isInner ? '' : cases.filter(({ isInner }) => !isInner).indexOf(one) + 1;
}
