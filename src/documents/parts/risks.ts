import type { Measure, Risk } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { remarkIn } from './chapter.ts';
import { type TableView, tableOf } from './table.ts';
import { capital } from './words.ts';

/** What may go wrong, how likely it is, what it would come to, and the measures that it is of. */
export function riskTable(context: Context): TableView | null {
  const { words, data } = context;
  const { labels } = words;
  return tableOf(Object.values(data.risks ?? {}), [
    [labels.risk, ({ text }) => text],
    [labels.likelihood, ({ likelihood }) => (likelihood ? capital(words.likelihood[likelihood]) : '')],
    [labels.consequence, ({ consequence }) => (consequence ? capital(words.consequence[consequence]) : '')],
    [labels.measures, (risk) => measuresOf(risk, context).join('; ')],
    [labels.remark, (risk) => remarkIn(risk, `/risks/${risk.id}`)],
  ]);
}

/** The measures that a risk names, and those that name it. */
function measuresOf({ id, measures = [] }: Risk, { data }: Context): string[] {
  const naming = ({ risks }: Measure) => (risks ?? []).some((link) => link.to === 'risks' && link.id === id);
  const named = measures.map((link) => (link.to === 'measures' ? link.target.title : ''));
  return [
    ...new Set([
      ...named,
      ...Object.values(data.measures ?? {})
        .filter(naming)
        .map(({ title }) => title),
    ]),
  ].filter(Boolean);
}
