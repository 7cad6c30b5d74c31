/** What a decision is cited by. */
export interface Citation {
  readonly body?: string;
  /** As printed, and whether that is a day: a month or a season stands behind a comma. */
  readonly date?: { readonly words: string; readonly isDay: boolean };
  /** As printed, and whether that is a paragraph of the minutes (§ 26), which needs no word before it. */
  readonly caseNumber?: { readonly words: string; readonly isParagraph: boolean };
  readonly item?: number;
}

/** How a language cites: a day behind the body, a case by its number, a point of a decision. */
interface Manner {
  readonly day?: (date: string) => string;
  readonly case: (number: string) => string;
  readonly point: (item: number) => string;
}

/** kommunestyret 18. mars 2021, sak 13/21, punkt 10; kommunestyret, våren 2021; kommunstyrelsen den 16 mars 2027, § 26. */
export function cite({ body, date, caseNumber, item }: Citation, manner: Manner): string {
  const { day = (words) => words } = manner;
  const when = date && (date.isDay ? day(date.words) : date.words);
  return [
    ...(date?.isDay ? [[body, when].filter(Boolean).join(' ')] : [body, when]),
    caseNumber && (caseNumber.isParagraph ? caseNumber.words : manner.case(caseNumber.words)),
    item && manner.point(item),
  ]
    .filter(Boolean)
    .join(', ');
}
