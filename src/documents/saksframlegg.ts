import { type Case, treatmentsOf } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { attachmentsOf } from './parts/attachments.ts';
import { blocksOf } from './parts/blocks.ts';
import { treatmentFor } from './parts/case-treatment.ts';
import { recommendationOf } from './parts/treatment.ts';
import { capital, dateIn, facts, issuer, nameOf, numberIn } from './parts/words.ts';

/** A case as it is laid before the bodies that treat it. What is not known is not printed. */
export function saksframlegg(edition: DocumentOf<'saksframlegg'>, context: Context) {
  const { words } = context;
  const { labels } = words;
  const item: Case | undefined = edition.of?.to === 'cases' ? edition.of.target : undefined;
  const asked = item && (edition.body || edition.meeting) ? treatmentFor(edition, item, context) : undefined;
  return {
    title: edition.title ?? item?.title ?? '',
    kind: words.kinds.saksframlegg,
    issuer: issuer(context),
    facts: facts(
      [labels.caseOfficer, capital(nameOf(item?.caseOfficer, context))],
      [labels.archiveCase, numberIn(item?.archiveCase)],
      [labels.archiveCodes, item?.archiveCodes],
      [labels.date, dateIn(item?.date, context, 'numeric')],
    ),
    routing: (item ? treatmentsOf(item, context.data) : []).map(({ body, date, caseNumber, outcome }) => ({
      body: capital(nameOf(body, context)),
      caseNumber: numberIn(caseNumber) ?? '',
      date: dateIn(date, context, 'numeric') ?? '',
      outcome: outcome ? capital(words.outcome[outcome]) : '',
    })),
    recommendation: item ? recommendationOf(item, asked, `/cases/${item.id}/routing`, context) : null,
    blocks: blocksOf(item?.sections, `/cases/${item?.id}/sections`, context),
    attachments: attachmentsOf(item?.attachments, context),
    headings: words.headings,
    labels,
  };
}
