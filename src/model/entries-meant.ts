import { findValue, fold, follow, join, nearest } from '../schema/index.ts';
import { type CaseNumber, formatCaseNumber } from '../text/values/case-number.ts';

type Canonical = Readonly<Record<string, unknown>>;

/** An entry of a meeting's list of cases, with its pointer. */
export interface ListedEntry {
  readonly entry: Canonical;
  readonly path: string;
}

const itemKind = follow({ $ref: '#/definitions/itemKind' });

/**
 * The entries that each item of minutes means by words, in canonical data: a matter that is no case of the plan has only
 * the list of its meeting to say that it is exempt. Words that nearly mean an entry, or say more than its title, mean it.
 * @param numbers case numbers that stand elsewhere, by the entry
 */
export function entriesMeant(
  data: Canonical,
  numbers: ReadonlyMap<object, unknown>,
): ReadonlyMap<object, readonly ListedEntry[]> {
  const meant = new Map<object, readonly ListedEntry[]>();
  for (const [id, meeting] of Object.entries((data.meetings ?? {}) as Record<string, Canonical>)) {
    const entries = entriesOf(meeting?.cases, join(join('/meetings', id), 'cases'));
    const items = (meeting?.minutes as Canonical | undefined)?.items;
    for (const item of objectsIn(items)) {
      const words = wordsIn(item.of);
      const found = words === undefined ? [] : meantBy(words, entries, numbers);
      if (found.length > 0) meant.set(item, found);
    }
  }
  return meant;
}

/** The entries of just these words, else those that they nearly mean. */
function meantBy(
  words: string,
  entries: readonly ListedEntry[],
  numbers: ReadonlyMap<object, unknown>,
): ListedEntry[] {
  const isSaid = (entry: Canonical) => {
    const number = entry.number ?? numbers.get(entry);
    const own = number === undefined ? [] : [formatCaseNumber(number as CaseNumber)];
    return [...namesOf(entry), ...own].some((name) => fold(name) === fold(words));
  };
  const exactly = entries.filter(({ entry }) => isSaid(entry));
  if (exactly.length > 0) return exactly;
  const kind = findValue(itemKind, words)?.canonical;
  return entries.filter(({ entry }) => {
    const names = namesOf(entry);
    if (names.length === 0) return kind !== undefined && entry.kind === kind;
    return names.some((name) => isNearly(words, name));
  });
}

/** Whether words say a name with more around it («Referatsak: Brev fra …»), or misspelt; short names stand in others. */
function isNearly(words: string, name: string): boolean {
  const isWithin = name.length > 5 && fold(words).includes(fold(name));
  return isWithin || nearest(words, [name]).length > 0;
}

function namesOf({ title, case: of }: Canonical): string[] {
  return [title, wordsIn(of)].filter((name) => typeof name === 'string');
}

/** The entries of a list, with those that stand under others. */
function entriesOf(list: unknown, path: string): ListedEntry[] {
  return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const at = join(path, index);
    return [{ entry, path: at }, ...entriesOf(entry.items, join(at, 'items'))];
  });
}

/** The words of a reference, also in `{navn: …}`. */
function wordsIn(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  const { name } = (reference ?? {}) as Canonical;
  return typeof name === 'string' ? name : undefined;
}

function objectsIn(list: unknown): Canonical[] {
  return (Array.isArray(list) ? list : []).filter((one) => typeof one === 'object' && one !== null);
}
