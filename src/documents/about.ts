import { type Case, treatmentsOf } from '../model/index.ts';
import { type DateValue, earliestDay } from '../text/values/date.ts';
import type { Context, PlannedEdition } from './context.ts';
import { treatmentFor } from './parts/case-treatment.ts';
import { issuer, listed, numberIn } from './parts/words.ts';

/** What a document says of itself to readers, search engines and archives, beside its title. */
export interface About {
  /** The municipality; empty where none is named. */
  readonly author: string;
  /** The kind of document, the numbers of its case, and whose it is. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The day that it bears, `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** A document's metadata. Where it is of a case, archives find it by the numbers of that. */
export function aboutOf(edition: PlannedEdition, context: Context): About {
  const { plan, words } = context;
  const author = issuer(context);
  const kind = edition.kind === 'own' ? '' : words.kinds[edition.kind];
  const item = 'of' in edition && edition.of?.to === 'cases' ? edition.of.target : undefined;
  const numbers = item ? numbersOf(edition, item, context) : [];
  const known = numbers.map(({ words: number }) => number);
  const keywords = [
    kind,
    ...known,
    numberIn(item?.archiveCase),
    item?.journalNumber,
    item?.archiveCodes,
    plan.topic,
  ];
  const date = dateBorne(edition);
  return {
    author,
    subject: searchable([kind, labelled(numbers, context), author].filter(Boolean).join(', ')),
    keywords: [...new Set(keywords.flatMap((keyword) => (keyword ? searchable(keyword) : [])))],
    date: date && earliestDay(date),
  };
}

/** § 29 with the space that people look for it with. */
function searchable(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

/** The date that stands on a document: of its edition, else that of the case or the newsletter that it is. */
function dateBorne(edition: PlannedEdition): DateValue | undefined {
  const own = ('asOf' in edition ? edition.asOf : undefined) ?? edition.date;
  if (own) return own;
  if (edition.kind === 'saksframlegg' && edition.of?.to === 'cases') return edition.of.target.date;
  return edition.kind === 'newsletter' && edition.of?.to === 'newsletters'
    ? edition.of.target.date
    : undefined;
}

type CaseNumber = { readonly words: string; readonly isParagraph: boolean };

/** The numbers of a case: of the treatment that the document asks for, else of all. */
function numbersOf(edition: PlannedEdition, item: Case, context: Context): CaseNumber[] {
  const isOfOne =
    edition.kind === 'case-minutes' ||
    (edition.kind === 'saksframlegg' && (edition.body !== undefined || edition.meeting !== undefined));
  const asked = isOfOne ? treatmentFor(edition, item, context) : undefined;
  const treatments = asked ? [asked] : treatmentsOf(item, context.data);
  return treatments.flatMap(({ caseNumber }) => {
    const words = numberIn(caseNumber);
    return words === undefined ? [] : [{ words, isParagraph: caseNumber?.paragraph !== undefined }];
  });
}

/** saksnummer 4/27 og 13/27; a paragraph has its own mark. */
function labelled(numbers: readonly CaseNumber[], context: Context): string {
  const { caseNumber } = context.words.labels;
  const label = numbers.some(({ isParagraph }) => isParagraph) ? '' : `${caseNumber.toLowerCase()} `;
  return numbers.length === 0
    ? ''
    : `${label}${listed(
        numbers.map(({ words }) => words),
        context,
      )}`;
}
