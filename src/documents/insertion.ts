import type { Directory } from '../model/index.ts';
import type { Context } from './context.ts';
import { type Chapter, type Contents, chapter } from './parts/chapter.ts';
import { decisionContents } from './parts/decision.ts';
import { figureContents, quotationContents } from './parts/figure.ts';
import { withDetail } from './parts/members.ts';
import { capital } from './parts/words.ts';
import { indicatorContents, tableView } from './parts/years.ts';

/** What `![[id]]` puts into prose: its title and its contents. Undefined where that is nothing to show. */
export function insertionOf(
  id: string,
  directory: Directory,
  context: Context,
): (Chapter & { readonly title: string }) | undefined {
  const [entry] = directory.find(id, ['figures', 'tables', 'indicators', 'sources', 'decisions']);
  const { data } = context;
  const made = (title: string | undefined, contents: Contents) => ({
    ...chapter('', contents),
    title: capital(title ?? ''),
  });
  switch (entry?.kind) {
    case 'figures': {
      const figure = data.figures?.[entry.id];
      return figure && made(figure.title, figureContents(figure, context));
    }
    case 'tables': {
      const table = data.tables?.[entry.id];
      return (
        table &&
        made(withDetail(table.title ?? '', table.measuredIn ?? ''), { table: tableView(table, context) })
      );
    }
    case 'indicators': {
      const indicator = data.indicators?.[entry.id];
      return indicator && made('', indicatorContents([indicator], context));
    }
    case 'sources': {
      const source = data.sources?.[entry.id];
      const isQuoted = source?.quotation !== undefined || source?.points !== undefined;
      return source && isQuoted ? made('', quotationContents(source, context)) : undefined;
    }
    case 'decisions': {
      const decision = data.decisions?.[entry.id];
      return decision && made('', decisionContents(decision, context));
    }
    default:
      return undefined;
  }
}
