import { type Case, treatmentsOf } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { approvalView } from './parts/approval.ts';
import { attachmentsOf } from './parts/attachments.ts';
import { sectionBlocks } from './parts/blocks.ts';
import {
  consultationsChapter,
  documentsChapter,
  financeTable,
  receiversChapter,
} from './parts/case-chapters.ts';
import { treatmentFor } from './parts/case-treatment.ts';
import { type Chapter, chapterOf, proseAt, remarkIn } from './parts/chapter.ts';
import { earlierTreatments } from './parts/earlier-treatments.ts';
import { inHouseOrder, isRecommendationLast } from './parts/house-style.ts';
import { tableOf } from './parts/table.ts';
import { recommendationOf } from './parts/treatment.ts';
import {
  capital,
  dateIn,
  extraFacts,
  type Fact,
  facts,
  issuer,
  linkFact,
  nameOf,
  numberIn,
} from './parts/words.ts';

/** A case as it is laid before the bodies that treat it. What is not known is not printed. */
export function saksframlegg(edition: DocumentOf<'saksframlegg'>, context: Context) {
  const { words } = context;
  const item: Case | undefined = edition.of?.to === 'cases' ? edition.of.target : undefined;
  const asked = item && (edition.body || edition.meeting) ? treatmentFor(edition, item, context) : undefined;
  const recommendation = item ? recommendationOf(item, asked, `/cases/${item.id}/routing`, context) : null;
  return {
    title: edition.title ?? item?.title ?? '',
    kind: words.kinds.saksframlegg,
    issuer: issuer(context),
    facts: item ? factsIn(item, context) : [],
    description: proseAt(item?.description, `/cases/${item?.id}/description`),
    routing: item ? routingTable(item, context) : null,
    recommendation,
    isRecommendationLast: isRecommendationLast(context),
    treatments: item ? earlierTreatments(item, asked, recommendation, context) : [],
    exempt: words.exempt,
    blocks: item ? chaptersOf(item, context) : [],
    papers: item ? documentsChapter(item, context) : [],
    attachments: attachmentsOf(item?.attachments, `/cases/${item?.id}/attachments`, context),
    after: item ? afterwards(item, context) : [],
    approval: approvalView(item?.approvedBy, `/cases/${item?.id}/approvedBy`, context),
    headings: words.headings,
    labels: words.labels,
  };
}

function factsIn(item: Case, context: Context): Fact[] {
  const { words } = context;
  const { labels } = words;
  const { kind } = item;
  return facts(
    [labels.caseKind, kind && kind !== 'decision' ? capital(words.caseKinds[kind]) : ''],
    [labels.caseOfficer, capital(nameOf(item.caseOfficer, context))],
    [labels.caseOwner, capital(nameOf(item.caseOwner, context))],
    [labels.archiveCase, numberIn(item.archiveCase)],
    [labels.archiveCodes, item.archiveCodes],
    [labels.journalNumber, item.journalNumber],
    [labels.date, dateIn(item.date, context, 'numeric')],
    [labels.concerns, capital(nameOf(item.concerns, context))],
    ...extraFacts(item.extra),
    linkFact(item, context),
  );
}

function routingTable(item: Case, context: Context) {
  const { words } = context;
  const { labels } = words;
  return tableOf(treatmentsOf(item, context.data), [
    [labels.body, ({ body, meeting }) => capital(nameOf(body, context) || (meeting?.title ?? ''))],
    [labels.caseNumber, ({ caseNumber }) => numberIn(caseNumber) ?? ''],
    [labels.meetingDate, ({ date }) => dateIn(date, context, 'numeric') ?? ''],
    [labels.outcome, ({ outcome }) => (outcome ? capital(words.outcome[outcome]) : '')],
    [labels.remark, ({ row, index }) => remarkIn(row, `/cases/${item.id}/routing/${index}`)],
  ]);
}

/** The sections of a case, with what it costs under the section of that, else after them. */
function chaptersOf(item: Case, context: Context): Chapter[] {
  const sections = inHouseOrder(item.sections, context);
  const finance = financeTable(item, context);
  const place = finance ? sections.findIndex(({ section }) => section.kind === 'economy') : -1;
  const chapters = sections.flatMap(({ section, index }, order) => {
    const [first, ...rest] = sectionBlocks(section, `/cases/${item.id}/sections/${index}`, context);
    return first ? [order === place ? { ...first, table: finance } : first, ...rest] : [];
  });
  return [
    ...chapters,
    ...chapterOf(context.words.headings.finance, { table: place === -1 ? finance : null }),
    ...consultationsChapter(item, context),
  ];
}

/** What comes of the decision: how to appeal, and who gets it. */
function afterwards(item: Case, context: Context): Chapter[] {
  return [
    ...chapterOf(context.words.headings.appeal, { prose: proseAt(item.appeal, `/cases/${item.id}/appeal`) }),
    ...receiversChapter(item, context),
  ];
}
