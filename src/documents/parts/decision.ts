import { type Decision, factsOf, type Link } from '../../model/index.ts';
import type { CaseNumber } from '../../text/values/case-number.ts';
import { type DateValue, namesDay } from '../../text/values/date.ts';
import type { Context } from '../context.ts';
import type { Citation } from '../words/citation.ts';
import type { Contents } from './chapter.ts';
import { quoted } from './quotation.ts';
import { capital, dateIn, nameOf, numberIn } from './words.ts';

/** A decision as it is cited: kommunestyret 18. mars 2021, sak 13/21. */
export function citationOf(decision: Decision, context: Context): string {
  return context.words.citation(citationParts(citedBy(decision, context), context));
}

/** What introduces the words of a decision: kommunestyrets vedtak 18. juni 2020 i sak 46/20, punkt 10. */
export function introductionOf(decision: Decision, context: Context): string {
  return context.words.decidedIn(citationParts(citedBy(decision, context), context));
}

function citedBy(decision: Decision, context: Context): Cited {
  const { bodies, date, caseNumber } = factsOf(decision, context.data);
  const body = nameOf(bodies.length > 0 ? bodies : decision.decidedBy, context);
  return { body, date, caseNumber, item: decision.item };
}

/** What a treatment or a decision is cited by: the body in words, the day, the number, the point. */
interface Cited {
  readonly body: string;
  readonly date: DateValue | undefined;
  readonly caseNumber: CaseNumber | undefined;
  readonly item?: number | undefined;
}

/** kommunestyret 18. mars 2021, sak 13/21; what is not known is left out. */
export function citationIn(cited: Cited, context: Context): string {
  return context.words.citation(citationParts(cited, context));
}

function citationParts({ body, date, caseNumber, item }: Cited, context: Context): Citation {
  const words = dateIn(date, context);
  const number = numberIn(caseNumber);
  const isParagraph = caseNumber?.paragraph !== undefined;
  return {
    ...(body ? { body } : {}),
    ...(date && words ? { date: { words, isDay: namesDay(date) } } : {}),
    ...(number ? { caseNumber: { words: number, isParagraph } } : {}),
    ...(item === undefined ? {} : { item }),
  };
}

/** A decision by its title and citation: Strategisk plan (kommunestyret 18. mars 2021, sak 13/21). */
export function decisionIn(link: Link<'decisions'> | undefined, context: Context): string {
  if (link?.to !== 'decisions') return nameOf(link, context);
  const citation = citationOf(link.target, context);
  const title = link.target.title ?? '';
  return title && citation ? `${title} (${citation})` : title || citation;
}

/** The words of a decision as a quotation, and where they were decided. */
export function decisionContents(decision: Decision, context: Context): Contents {
  const { points } = factsOf(decision, context.data);
  const numbered = points.length > 1 ? points.map((point, index) => `${index + 1}. ${point}`) : points;
  const citation = citationOf(decision, context);
  return {
    prose:
      points.length > 0 ? [quoted({ prose: numbered.join('\n'), at: `/decisions/${decision.id}/text` })] : [],
    after: points.length > 0 && citation ? `– ${capital(citation)}` : '',
  };
}
