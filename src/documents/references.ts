import type { Decision, Directory } from '../model/index.ts';
import type { Context } from './context.ts';
import { citationOf } from './parts/decision.ts';
import { type Named, namedIn } from './parts/words.ts';

/**
 * The words that `[[id]]` in prose stands for: a decision as it is cited, anything else by its name or title.
 * Undefined where nothing has that id.
 */
export function proseReference(id: string, directory: Directory, context: Context): string | undefined {
  const [entry] = directory.find(
    id,
    directory.entries.map(({ kind }) => kind),
  );
  if (!entry) return undefined;
  const target = context.data[entry.kind]?.[entry.id];
  if (entry.kind === 'decisions' && target) return citationOf(target as Decision, context);
  return target && (namedIn(target as Named, context) || entry.id);
}
