import type { Edition } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import type { listEditions } from './make-document.ts';

/** The editions that the user named, by id, title or kind; all where none is named. And names that mean none. */
export function chooseEditions(
  editions: ReturnType<typeof listEditions>,
  wanted: readonly string[],
): { chosen: Edition[]; unknown: string[] } {
  const all = editions.map(({ edition }) => edition);
  if (wanted.length === 0) return { chosen: all, unknown: [] };
  const matches = (word: string) =>
    editions.filter(({ edition, title, kind }) =>
      [edition.id, title, kind].some((name) => fold(name) === fold(word)),
    );
  const unknown = wanted.filter((word) => matches(word).length === 0);
  const ids = new Set(wanted.flatMap((word) => matches(word).map(({ edition }) => edition.id)));
  return { chosen: all.filter(({ id }) => ids.has(id)), unknown };
}
