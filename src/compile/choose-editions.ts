import { idOf } from '../documents/index.ts';
import type { Edition } from '../model/index.ts';
import { findValue, fold, follow } from '../schema/index.ts';
import type { listEditions } from './make-document.ts';

/**
 * The editions that the user named: by id, title, file name, kind in any language, or by what they are of; all where none
 * is named. And names that mean none.
 */
export function chooseEditions(
  editions: ReturnType<typeof listEditions>,
  wanted: readonly string[],
): { chosen: Edition[]; unknown: string[] } {
  const all = editions.map(({ edition }) => edition);
  if (wanted.length === 0) return { chosen: all, unknown: [] };
  const matches = (written: string) => {
    const word = written.replace(/\.(?:md|html|pdf)$/i, '');
    const kind = findValue(kinds, word)?.canonical;
    return editions.filter(({ edition, title }) => {
      const names = [edition.id, edition.writtenAs, title, edition.filename, idOf(edition)];
      return edition.kind === kind || names.some((name) => name !== undefined && fold(name) === fold(word));
    });
  };
  const unknown = wanted.filter((word) => matches(word).length === 0);
  const ids = new Set(wanted.flatMap((word) => matches(word).map(({ edition }) => edition.id)));
  return { chosen: all.filter(({ id }) => ids.has(id)), unknown };
}

const kinds = follow({ $ref: '#/definitions/editionKind' });
