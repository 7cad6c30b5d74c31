import { findValue, fold, follow, type Schema } from '../schema/index.ts';
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
const groupWords = new Set(['grupper', 'groups'].map(fold));

/** The selector that a word is: «kommunen», «alle arbeidsgrupper». */
export function selectorOf(word: string): Selector | undefined {
  const selector = selectors.get(fold(word));
  if (selector) return selector;
  const plural = word.match(everyGroup)?.[1];
  if (!plural) return undefined;
  if (groupWords.has(fold(plural))) return { all: 'groups' };
  const kind = groupKinds && findValue(groupKinds, singular(plural))?.canonical;
  return kind ? { all: 'groups', kind } : undefined;
}

const group: Schema = follow({ $ref: '#/definitions/group' });
const groupKinds = group.properties?.kind;

/** The singular of the plurals that kinds of group have: arbeidsgrupper, arbetsgrupper, working groups. */
function singular(plural: string): string {
  return plural
    .replace(/gruppene$|grupper$/i, plural.match(/arbets|styr|projekt|referens|resurs/i) ? 'grupp' : 'gruppe')
    .replace(/groups$/i, 'group');
}

/** Whether a word is reserved and can be no id. */
export function isReserved(id: string): boolean {
  return selectors.has(fold(id)) || fold(id) === 'all' || fold(id) === 'planen';
}
