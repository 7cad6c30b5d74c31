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

/** How a language says whose decision it was: kommunestyrets vedtak, beslut av kommunstyrelsen. */
interface DecisionManner extends Manner {
  readonly decisionOf: (body: string | undefined) => string;
  /** Before the number of the case, where no comma stands there. */
  readonly inCase?: string;
}

/** Kommunestyrets vedtak 18. juni 2020 i sak 46/20, punkt 10: what introduces the words of a decision. */
export function citeDecision(
  { body, caseNumber, item, ...when }: Citation,
  { decisionOf, inCase, ...manner }: DecisionManner,
): string {
  const point = item === undefined ? {} : { item };
  const decided = { body: decisionOf(body), ...when };
  if (inCase && caseNumber && !caseNumber.isParagraph && when.date?.isDay) {
    const inWords = `${cite(decided, manner)} ${inCase} ${manner.case(caseNumber.words)}`;
    return cite({ body: inWords, ...point }, manner);
  }
  return cite({ ...decided, ...(caseNumber ? { caseNumber } : {}), ...point }, manner);
}

/** The genitive of Norwegian and Swedish: kommunestyrets, Oslos, Moss’. */
export function genitive(name: string, afterS: string): string {
  return /[sxz]$/i.test(name) ? `${name}${afterS}` : `${name}s`;
}
