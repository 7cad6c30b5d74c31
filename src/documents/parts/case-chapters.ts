import type { Case, CaseDocument, Consultation } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { withExemption } from './attachments.ts';
import { type Chapter, chapter, chapterOf, proseAt, remarkIn } from './chapter.ts';
import { citationOf } from './decision.ts';
import { withDetail } from './members.ts';
import { type TableView, tableOf } from './table.ts';
import { capital, dateIn, facts, linkFact, nameOf } from './words.ts';
import { amountsIn, yearTable } from './years.ts';

/** What a case costs, year by year, and from where the money comes. */
export function financeTable({ id, finance }: Case, context: Context): TableView | null {
  const { labels } = context.words;
  const rows = (finance ?? []).map((row, index) => ({
    title: row.item,
    years: amountsIn(row.amounts, context),
    financing: row.financing ?? '',
    remark: remarkIn(row, `/cases/${id}/finance/${index}`),
  }));
  return yearTable<(typeof rows)[number]>(labels.post, rows, [
    [labels.financing, ({ financing }) => capital(financing)],
    [labels.remark, ({ remark }) => remark],
  ]);
}

/** The documents of a case, numbered as they are written, else in their order. */
export function documentsChapter({ id, caseDocuments }: Case, context: Context): Chapter[] {
  const { words } = context;
  const { labels, headings, answers } = words;
  const rows = (caseDocuments ?? []).map((document, index) => ({
    document,
    number: document.number ?? index + 1,
    at: `/cases/${id}/caseDocuments/${index}`,
  }));
  const table = tableOf(rows, [
    [labels.number, ({ number }) => number, 'right'],
    [labels.date, ({ document }) => dateIn(document.date, context, 'numeric') ?? ''],
    [labels.documentType, ({ document }) => document.documentType ?? ''],
    [labels.sender, ({ document }) => capital(nameOf(document.sender, context))],
    [labels.documentTitle, ({ document }) => documentTitle(document, context)],
    [
      labels.enclosed,
      ({ document: { enclosed } }) =>
        enclosed === undefined ? '' : capital(enclosed ? answers.yes : answers.no),
    ],
    [labels.remark, ({ document, at }) => remarkIn(document, `${at}`)],
  ]);
  return chapterOf(headings.caseDocuments, { table });
}

function documentTitle({ title, decision, exemption }: CaseDocument, context: Context): string {
  const cited =
    (decision?.to === 'decisions' && citationOf(decision.target, context)) || nameOf(decision, context);
  return withExemption(withDetail(title, cited), exemption, context);
}

/** Who was heard or took part: those that the case names, and those that say that they are of it. */
export function consultationsChapter(one: Case, context: Context): Chapter[] {
  const named = (one.consultations ?? []).flatMap((link) =>
    link.to === 'consultations' ? [link.target] : [],
  );
  const told = Object.values(context.data.consultations ?? {}).filter(({ concerns }) =>
    (concerns ?? []).some((link) => link.to === 'cases' && link.id === one.id),
  );
  const all = [...new Map([...named, ...told].map((each) => [each.id, each])).values()];
  const words = (one.consultations ?? []).filter((link) => link.to === 'name');
  return chapterOf(context.words.headings.consultations, {
    points: words.map((link) => capital(nameOf(link, context))),
    parts: all.map((each) => consultation(each, one, context)),
  });
}

function consultation(each: Consultation, one: Case, context: Context): Chapter {
  const { words } = context;
  const { labels } = words;
  const { id, kind, title, concerns, date } = each;
  const others = (concerns ?? []).filter((link) => !(link.to === 'cases' && link.id === one.id));
  const name = capital(words.consultationKinds[kind] ?? '');
  return chapter(title ? (name ? `${name}: ${title}` : title) : name, {
    facts: facts(
      [labels.with, capital(nameOf(each.with, context))],
      [labels.from, capital(nameOf(each.from, context))],
      [labels.date, capital(dateIn(date, context) ?? '')],
      [labels.result, capital(each.result ?? '')],
      [labels.concerns, capital(nameOf(others, context))],
      [labels.source, capital(nameOf(each.source, context))],
      linkFact(each, context),
    ),
    notes: [
      ...proseAt(each.description, `/consultations/${id}/description`),
      ...proseAt(each.text, `/consultations/${id}/text`),
    ],
  });
}

/** Who gets the decision. */
export function receiversChapter({ sendDecisionTo }: Case, context: Context): Chapter[] {
  return chapterOf(context.words.headings.sendDecisionTo, {
    points: (sendDecisionTo ?? []).map((link) => capital(nameOf(link, context))),
  });
}
