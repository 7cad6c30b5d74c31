import { findValue, fold, follow } from '../schema/index.ts';
import type { Selector } from './links.ts';

/** Words that mean several agents at once, in four languages; they cannot be ids. */
const words: Readonly<Record<'everyone' | 'group-leads' | 'municipality', readonly string[]>> = {
  everyone: ['alle', 'alla', 'everyone'],
  'group-leads': ['gruppelederne', 'gruppeleiarane', 'gruppledarna', 'group leads'],
  municipality: ['kommunen', 'the municipality'],
};

const selectors = new Map<string, Selector>(
  Object.entries(words).flatMap(([all, names]) =>
    names.map((name) => [fold(name), { all: all as keyof typeof words }] as const),
  ),
);

const everyGroup = /^(?:alle|alla|all)\s+(.+)$/i;
const eachGroup = /^(?:hver|kvar|varje|each)\s+(.+)$/i;
const groupWords = new Set(['grupper', 'gruppene', 'grupperna', 'groups'].map(fold));
const groupKinds = follow({ $ref: '#/definitions/groupKind' });

/** The selector that a word is: «kommunen», «alle arbeidsgrupper». */
export function selectorOf(word: string): Selector | undefined {
  const selector = selectors.get(fold(word));
  if (selector) return selector;
  const single = word.match(eachGroup)?.[1];
  if (single) {
    if (['gruppe', 'grupp', 'group'].includes(fold(single))) return { all: 'each-group' };
    const kind = findValue(groupKinds, single)?.canonical;
    return kind ? { all: 'each-group', kind } : undefined;
  }
  const plural = word.match(everyGroup)?.[1];
  if (!plural) return undefined;
  if (groupWords.has(fold(plural))) return { all: 'groups' };
  const [kind] = singulars(plural).flatMap((one) => findValue(groupKinds, one)?.canonical ?? []);
  return kind ? { all: 'groups', kind } : undefined;
}

/** What a plural may be the plural of: arbeidsgrupper, arbetsgrupperna, working groups, nettverk, nettverkene. */
function singulars(plural: string): string[] {
  const stem = plural.replace(/(?:erna|ene|er|en|a|s)$/i, '');
  return [plural, stem, `${stem}e`];
}

/** Whether a word is reserved and can be no id. */
export function isReserved(id: string): boolean {
  return selectors.has(fold(id)) || fold(id) === 'all' || fold(id) === 'planen';
}
