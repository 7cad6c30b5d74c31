import { type Decision, factsOf, type Link } from '../../model/index.ts';
import { namesDay } from '../../text/values/date.ts';
import type { Context } from '../context.ts';
import type { Contents } from './chapter.ts';
import { quoted } from './quotation.ts';
import { capital, dateIn, nameOf, numberIn } from './words.ts';

/** A decision as it is cited: kommunestyret 18. mars 2021, sak 13/21. */
export function citationOf(decision: Decision, context: Context): string {
  const facts = factsOf(decision, context.data);
  const body = nameOf(facts.bodies.length > 0 ? facts.bodies : decision.decidedBy, context);
  const date = dateIn(facts.date, context);
  const caseNumber = numberIn(facts.caseNumber);
  const isParagraph = facts.caseNumber?.paragraph !== undefined;
  return context.words.citation({
    ...(body ? { body } : {}),
    ...(facts.date && date ? { date: { words: date, isDay: namesDay(facts.date) } } : {}),
    ...(caseNumber ? { caseNumber: { words: caseNumber, isParagraph } } : {}),
    ...(decision.item === undefined ? {} : { item: decision.item }),
  });
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
