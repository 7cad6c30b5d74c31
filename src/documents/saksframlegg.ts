import { type Case, type Treatment, treatmentsOf } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { customsOf } from './customs.ts';
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
import { caseSignatures } from './parts/signature.ts';
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
  numberLabel,
  officials,
  runningNumber,
} from './parts/words.ts';

/** A case as it is laid before the bodies that treat it. What is not known is not printed. */
export function saksframlegg(edition: DocumentOf<'saksframlegg'>, context: Context) {
  const { words } = context;
  const item: Case | undefined = edition.of?.to === 'cases' ? edition.of.target : undefined;
  const asked = item && (edition.body || edition.meeting) ? treatmentFor(edition, item, context) : undefined;
  const recommendation = item ? recommendationIn(item, asked, context) : null;
  const signatures = item ? caseSignatures(item, context) : [];
  return {
    title: edition.title ?? item?.title ?? '',
    runningHead: item ? runningHeadOf(item, asked, context) : '',
    kind: words.kinds.saksframlegg,
    issuer: issuer(context),
    facts: item ? factsIn(item, asked, context) : [],
    description: proseAt(item?.description, `/cases/${item?.id}/description`),
    routing: item ? routingTable(item, context) : null,
    recommendation,
    isRecommendationLast: isRecommendationLast(context),
    isRoutingLast: customsOf(context).isRoutingLast,
    treatments:
      item && customsOf(context).isGrowing ? earlierTreatments(item, asked, recommendation, context) : [],
    exempt: words.exempt,
    blocks: item ? chaptersOf(item, context) : [],
    papers: item ? documentsChapter(item, context) : [],
    attachments: attachmentsOf(item?.attachments, `/cases/${item?.id}/attachments`, context),
    after: item ? afterwards(item, context) : [],
    approval: approvalView(item?.approvedBy, `/cases/${item?.id}/approvedBy`, context, signatures.length > 0),
    signatures,
    headings: words.headings,
    labels: words.labels,
  };
}

/** The number of the case before the body that is asked about, or before the only one. */
function runningHeadOf(item: Case, asked: Treatment | undefined, context: Context): string {
  const [only, another] = treatmentsOf(item, context.data);
  const treatment = asked ?? (another ? undefined : only);
  return runningNumber(treatment?.caseNumber, item.archiveCase, context);
}

function factsIn(item: Case, asked: Treatment | undefined, context: Context): Fact[] {
  const { words } = context;
  const { labels } = words;
  const { kind } = item;
  const head: Readonly<Partial<Record<keyof typeof labels, string | undefined>>> = {
    caseKind: kind && kind !== 'decision' ? capital(words.caseKinds[kind]) : '',
    caseOfficer: capital(officials(item.caseOfficer, context)),
    caseOwner: capital(officials(item.caseOwner, context)),
    archiveCase: numberIn(item.archiveCase),
    archiveCodes: item.archiveCodes,
    journalNumber: item.journalNumber,
    date: dateIn(item.date, context, 'numeric'),
    concerns: concernsIn(item, context),
    to: capital(nameOf(addresseeOf(item, asked, context), context)),
  };
  return facts(
    ...customsOf(context).caseHead.map((label) => [labels[label], head[label]] as const),
    [labels.exempt, item.exemption?.legalBasis],
    ...extraFacts(item.extra),
    linkFact(item, context),
  );
}

/** The body before which a case is laid: as the recommendation says, else the one that is asked about or comes first. */
function addresseeOf(item: Case, asked: Treatment | undefined, { data }: Context) {
  return item.recommendation?.to ?? asked?.body ?? treatmentsOf(item, data)[0]?.body;
}

/** What is proposed; to whom is said once, at the head where that is the custom. */
function recommendationIn(item: Case, asked: Treatment | undefined, context: Context) {
  const view = recommendationOf(item, asked, `/cases/${item.id}/routing`, context);
  return view && customsOf(context).caseHead.includes('to') ? { ...view, to: '' } : view;
}

function routingTable(item: Case, context: Context) {
  const { words } = context;
  const { labels } = words;
  const treatments = treatmentsOf(item, context.data);
  return tableOf(treatments, [
    [labels.body, ({ body, meeting }) => capital(nameOf(body, context) || (meeting?.title ?? ''))],
    [
      numberLabel(
        treatments.map(({ caseNumber }) => caseNumber),
        labels,
      ),
      ({ caseNumber }) => numberIn(caseNumber) ?? '',
    ],
    [labels.meetingDate, ({ date }) => dateIn(date, context, 'numeric') ?? ''],
    [labels.outcome, ({ outcome }) => (outcome ? capital(words.outcome[outcome]) : '')],
    [labels.remark, ({ row, index }) => remarkIn(row, `/cases/${item.id}/routing/${index}`)],
  ]);
}

/** The sections of a case, with what it costs under the section of that, else after them. */
function chaptersOf(item: Case, context: Context): Chapter[] {
  const finance = financeTable(item, context);
  const written = item.sections ?? [];
  const hasEconomy = written.some(({ kind }) => kind === 'economy');
  // Figures without a section of prose stand where such a section would.
  const sections = finance && !hasEconomy ? [...written, { kind: 'economy' as const }] : written;
  const chapters = inHouseOrder(sections, context).flatMap(({ section, index }) => {
    const isFinance = finance !== null && section.kind === 'economy';
    if (isFinance && !hasEconomy) return chapterOf(context.words.headings.finance, { table: finance });
    const [first, ...rest] = sectionBlocks(section, `/cases/${item.id}/sections/${index}`, context);
    return first ? [isFinance ? { ...first, table: finance } : first, ...rest] : [];
  });
  return [...chapters, ...consultationsChapter(item, context)];
}

/** What comes of the decision: how to appeal, and who gets it. */
function afterwards(item: Case, context: Context): Chapter[] {
  return [
    ...chapterOf(context.words.headings.appeal, { prose: proseAt(item.appeal, `/cases/${item.id}/appeal`) }),
    ...receiversChapter(item, context),
  ];
}

/** What a case concerns beside what its title says. */
function concernsIn({ title, concerns = [] }: Case, context: Context): string {
  const unsaid = concerns.filter((link) => !fold(title).includes(fold(nameOf(link, context))));
  return capital(nameOf(unsaid, context));
}
