import { fold, join } from '../schema/index.ts';
import type { Directory, Entry } from './directory.ts';
import { meantBy, resolve } from './references.ts';

/** Data as it was read, without types. */
export type Canonical = Record<string, unknown>;

/** A plan as it is read, by which it is found what of it the public may not see. */
export interface Whole {
  readonly data: Canonical;
  readonly directory: Directory;
  readonly broken: ReadonlySet<string>;
}

/** What the public may call something exempt; nothing where no title is given. */
export function publicTitleOf({ exemption }: Canonical): string {
  const { publicTitle } = (exemption ?? {}) as Canonical;
  return typeof publicTitle === 'string' ? publicTitle : '';
}

/** Whether something is exempt from public access. */
export function isExempt({ exemption }: Canonical): boolean {
  return (exemption ?? null) !== null;
}

/** What is not said to be public in a word that we know is internal: a misspelt «intern» opens nothing. */
export function isInternal(value: unknown, path: string, broken: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (broken.has(join(path, 'access')) || broken.has(join(path, 'exemption'))) return true;
  return ((value as Canonical).access ?? 'public') !== 'public' || isExempt(value as Canonical);
}

/** The pointer of an entry. */
export function pathOf({ kind, id }: Entry): string {
  return join(`/${kind}`, id);
}

/** The data of an entry. */
export function itemOf(data: Canonical, { kind, id }: Pick<Entry, 'kind' | 'id'>): Canonical {
  return ((data[kind] as Canonical)[id] ?? {}) as Canonical;
}

/** The objects of a list, without gaps and what could not be read. */
export function objectsIn(list: unknown): Canonical[] {
  return (Array.isArray(list) ? list : []).filter((one) => typeof one === 'object' && one !== null);
}

/** The entries of a meeting's list, with those that stand under others. */
function entriesIn(list: unknown): Canonical[] {
  return objectsIn(list).flatMap((entry) => [entry, ...entriesIn(entry.items)]);
}

/** The title of the public role that a person holds. */
export function roleOf(person: string, { data, directory, broken }: Whole): string {
  const roles = Object.entries((data.roles ?? {}) as Record<string, Canonical>);
  const [, role] =
    roles.find(
      ([id, one]) =>
        !isInternal(one, join('/roles', id), broken) &&
        objectsIn(one.holder).some((holder) => personIn(holder, directory) === person),
    ) ?? [];
  return typeof role?.title === 'string' ? role.title : '';
}

/** The id of the person that a holder of a role is. */
export function personIn({ person }: Canonical, directory: Directory): string | undefined {
  const found = person ? resolve(person, { kinds: ['people'] }, directory) : undefined;
  return found && 'entry' in found ? found.entry.id : undefined;
}

/**
 * The decisions of a case that is left out, by pointer, with the public title: their words are its words. One that says
 * itself that it is public is open.
 */
export function* decisionsOfHidden(
  { data, directory }: Whole,
  standIns: ReadonlyMap<string, string>,
): Iterable<[path: string, standIn: string]> {
  for (const [id, decision] of Object.entries((data.decisions ?? {}) as Record<string, Canonical>)) {
    const path = join('/decisions', id);
    if (!decision?.case || decision.access === 'public' || standIns.has(path)) continue;
    const entries = meantBy(resolve(decision.case, { kinds: ['cases'] }, directory), directory);
    const hidden = entries.map((entry) => standIns.get(pathOf(entry))).find((title) => title !== undefined);
    if (hidden !== undefined) yield [path, hidden];
  }
}

/** The pointers of a decision or vote that is about a motion which is left out: its id is a word of it. */
export function* hiddenMotions({ data, broken }: Whole): Iterable<[pointer: string, words: string]> {
  for (const [id, meeting] of Object.entries((data.meetings ?? {}) as Record<string, Canonical>)) {
    const items = (meeting?.minutes as Canonical | undefined)?.items;
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      const at = `${join('/meetings', id)}/minutes/items/${index}`;
      const motions = objectsIn(item?.motions);
      const hidden = new Set(
        motions.flatMap((motion) => {
          const path = `${at}/motions/${(item.motions as unknown[]).indexOf(motion)}`;
          return isInternal(motion, path, broken) && motion.id ? [fold(String(motion.id))] : [];
        }),
      );
      const names = (word: unknown): word is string => typeof word === 'string' && hidden.has(fold(word));
      if (hidden.size === 0) continue;
      for (const [n, words] of ((item.decision ?? []) as unknown[]).entries())
        if (names(words)) yield [`${at}/decision/${n}`, words];
      for (const [n, vote] of objectsIn(item.votes).entries()) {
        if (names(vote.concerns)) yield [`${at}/votes/${n}/concerns`, vote.concerns];
        for (const [m, one] of objectsIn(vote.between).entries())
          if (names(one.motion)) yield [`${at}/votes/${n}/between/${m}/motion`, one.motion];
      }
    }
  }
}

/** The kinds and headings, as they are compared, of the sections of the plan that are left out. */
export function hiddenSections({ data, broken }: Whole): Set<string> {
  const { sections } = (data.plan ?? {}) as Canonical;
  const all = (Array.isArray(sections) ? sections : []) as (Canonical | null)[];
  const hidden = all.filter((one, index) => isInternal(one, join('/plan/sections', index), broken));
  return new Set(
    hidden.flatMap((one) => [one?.kind, one?.heading].flatMap((word) => (word ? fold(String(word)) : []))),
  );
}

/** The case numbers that stand in a case's routing and not in its meeting's list, by the entry there. */
export function routedNumbers({ data, directory, broken }: Whole): Map<object, unknown> {
  const numbers = new Map<object, unknown>();
  const idOf = (words: unknown, kind: string) => {
    const found = words ? resolve(words, { kinds: [kind] }, directory) : undefined;
    return found && 'entry' in found ? found.entry.id : undefined;
  };
  for (const [id, meeting] of Object.entries((data.meetings ?? {}) as Record<string, Canonical>)) {
    for (const entry of entriesIn(meeting?.cases)) {
      const one = idOf(entry.case, 'cases');
      const { routing } = one === undefined ? {} : itemOf(data, { kind: 'cases', id: one });
      const rows = objectsIn(routing).filter((row) => {
        const index = (routing as unknown[]).indexOf(row);
        return !isInternal(row, join(join(join('/cases', one ?? ''), 'routing'), index), broken);
      });
      const row = rows.find(
        ({ meeting: of, body, date }) =>
          (of !== undefined && idOf(of, 'meetings') === id) ||
          (of === undefined && isSameValue(body, meeting.body) && isSameValue(date, meeting.date)),
      );
      if (row?.caseNumber !== undefined) numbers.set(entry, row.caseNumber);
    }
  }
  return numbers;
}

const isSameValue = (a: unknown, b: unknown): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
