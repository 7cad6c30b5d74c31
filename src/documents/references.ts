import type { Decision, Directory, Source } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import { formatPeriod } from '../text/values/period.ts';
import type { Context } from './context.ts';
import { citationOf } from './parts/decision.ts';
import { dateIn, type Named, namedIn, nameOf } from './parts/words.ts';

/** What a reference in prose prints, and where on the web it leads. */
export interface ProseReference {
  readonly text: string;
  readonly href?: string;
}

/**
 * What `[[id]]` in prose stands for: a decision as it is cited, a source with author and time, anything else by its
 * name or title; `words` take their place. Undefined where nothing has that id.
 */
export function proseReference(
  id: string,
  words: string | undefined,
  directory: Directory,
  context: Context,
): ProseReference | undefined {
  const [entry] = directory.find(
    id,
    directory.entries.map(({ kind }) => kind),
  );
  const target = entry && context.data[entry.kind]?.[entry.id];
  if (!entry || !target) return words === undefined ? undefined : { text: words };
  const href = (target as Source).link?.address;
  const leads = href !== undefined && /^https?:/.test(href);
  return { text: words ?? wordsFor(entry.kind, target, context) ?? entry.id, ...(leads ? { href } : {}) };
}

function wordsFor(kind: string, target: object, context: Context): string | undefined {
  if (kind === 'decisions') return citationOf(target as Decision, context);
  if (kind === 'sources') return sourceNamed(target as Source, context);
  return namedIn(target as Named, context) || undefined;
}

/** Kommuneplanens samfunnsdel (2014–2026): the title with whose it is and when, unless it says so itself. */
function sourceNamed({ title, author, date, period }: Source, context: Context): string {
  const name = title ?? '';
  const whose = nameOf(author, context);
  const when = period ? formatPeriod(period, context.language) : (dateIn(date, context) ?? '');
  const unsaid = [whose, when].filter((words) => words && !fold(name).includes(fold(words)));
  if (unsaid.length === 0) return name;
  // Not two brackets in a row.
  return name.endsWith(')') ? `${name} ${unsaid.join(', ')}` : `${name} (${unsaid.join(', ')})`;
}
