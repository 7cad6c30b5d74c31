import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { divided, findField, fold, follow, nearest } from '../schema/index.ts';
import { kinds as allKinds, type Directory, type Entry } from './directory.ts';
import type { Kind, Selector } from './links.ts';
import { isReserved, selectorOf } from './reserved.ts';

/** What a reference was found to mean. */
export type Resolution =
  | { readonly entry: Entry; readonly as?: string }
  | { readonly name: string }
  | { readonly selector: Selector }
  | { readonly problem: Diagnostic };

/** Kinds in whose fields a name may stand that the plan does not declare. */
const named: readonly string[] = ['people', 'roles', 'bodies', 'units', 'parties'];

const reference = follow({ $ref: '#/definitions/reference' });

/** The collection that a word for a kind means: gruppe, rolle, person. */
function kindOf(word: string): string | undefined {
  const kind = findField(reference, word)?.canonical;
  return kind === 'name' || kind === 'as' ? undefined : kind;
}

/** The kinds that a field allows, in its order, and whether words that name nothing in the plan may stand too. */
export interface Wanted {
  readonly kinds: readonly string[];
  readonly words?: boolean;
}

/**
 * Finds what a reference means, among the kinds that its field allows: by id or printed name, `gruppe/rehabilitering`
 * or `{rolle: …}` where the kind is said, a reserved word, else a name as it stands where names may stand.
 * @param words the text as written, or an object with one kind, which may say `as` what it prints
 */
export function resolve(words: unknown, wanted: Wanted, directory: Directory): Resolution {
  if (typeof words === 'object' && words !== null) {
    const { as, ...rest } = words as Record<string, string>;
    const [kind, name] = Object.entries(rest)[0] ?? ['name', ''];
    const found: Resolution = kind === 'name' ? { name } : resolveOfKind(name, kind, wanted, directory);
    return as !== undefined && 'entry' in found ? { ...found, as } : found;
  }
  const text = String(words);
  const slash = text.indexOf('/');
  const kind = slash > 0 ? kindOf(text.slice(0, slash)) : undefined;
  return kind
    ? resolveOfKind(text.slice(slash + 1), kind, wanted, directory)
    : resolveWord(text, wanted, directory);
}

/** A reference that says of which kind it is; the field must allow that kind. */
function resolveOfKind(word: string, kind: string, { kinds }: Wanted, directory: Directory): Resolution {
  return kinds.includes(kind)
    ? resolveWord(word, { kinds: [kind] }, directory)
    : { problem: diagnose('ref/wrong-kind', { name: word, kinds, found: kind }) };
}

function resolveWord(word: string, wanted: Wanted, directory: Directory): Resolution {
  const { kinds, words } = wanted;
  const [entry, second] = directory.find(word, kinds);
  const titled = !entry && words && kinds.includes('cases') ? withoutNumber(word) : undefined;
  if (titled !== undefined && directory.find(titled, kinds).length > 0)
    return resolveWord(titled, wanted, directory);
  if (entry && second) {
    const candidates = directory.find(word, kinds).map(({ id }) => id);
    return { problem: diagnose('ref/ambiguous', { name: word, candidates }, { suggestions: candidates }) };
  }
  const { plural } = entry ?? {};
  if (entry) return plural !== undefined && fold(plural) === fold(word) ? { entry, as: plural } : { entry };
  const selector =
    kinds.includes('groups') || kinds.some((kind) => named.includes(kind)) ? selectorOf(word) : undefined;
  if (selector) return { selector };
  const [elsewhere] = directory.find(word, allKinds);
  if (elsewhere && !words)
    return { problem: diagnose('ref/wrong-kind', { name: word, kinds, found: elsewhere.kind }) };
  return resolveUnknown(word, wanted, directory);
}

/** The title of a case that is named with its number before it, as on the list of a meeting: `PS 13/27 Ny kai`. */
export function withoutNumber(words: string): string | undefined {
  return divided(words, listed)?.case;
}

const listed = follow({ $ref: '#/definitions/meetingCase' });

/** A word that is declared nowhere: a name, a misspelt name or a misspelt id. */
function resolveUnknown(word: string, { kinds, words }: Wanted, directory: Directory): Resolution {
  const mayBePerson = kinds.includes('people');
  const declared = mayBePerson ? directory.names.find((name) => fold(name) === fold(word)) : undefined;
  if (declared !== undefined) return { name: declared };
  const entries = directory.ofKinds(kinds);
  const [definite, another] = entries.filter(
    ({ kind, name }) => kind !== 'people' && name !== undefined && isDefinite(word, name),
  );
  if (definite && !another) return { entry: definite, as: word };
  const [nearId] = nearest(
    word,
    entries.map(({ id }) => id),
  );
  const [nearName] = nearest(word, [
    ...entries.flatMap(({ name, plural }) => [name ?? [], plural ?? []].flat()),
    ...(mayBePerson ? directory.names : []),
  ]);
  const isMisspeltId = nearId !== undefined && !looksWritten(word);
  const near = isMisspeltId ? nearId : (nearName ?? nearId);
  const suggestions = near === undefined ? [] : [near];
  const allowsNames = words || kinds.some((kind) => named.includes(kind));
  if (!allowsNames || isMisspeltId)
    return { problem: diagnose('ref/unknown', { name: word, kinds }, { suggestions }) };
  return near === undefined
    ? { name: word }
    : { problem: diagnose('ref/nearly', { name: word, near }, { suggestions }) };
}

const endings = /(?:erna|arna|ene|ane|en|et|ne|na|n|t|a)$/;

/** Whether words are a name with one of its words in another form: kommunedirektøren, kommunedirektør. */
function isDefinite(words: string, name: string): boolean {
  const [left, right] = [words, name].map((text) => text.trim().split(/\s+/).map(fold));
  if (!left || left.length !== right?.length) return false;
  const others = left.flatMap((word, index) =>
    word === right[index] ? [] : [[word, right[index] ?? ''] as const],
  );
  const [pair] = others;
  if (!pair || others.length > 1) return false;
  const [short, long] = pair[0].length < pair[1].length ? pair : [pair[1], pair[0]];
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  return short.length > 3 && endings.exec(ending)?.[0] === ending && ending !== '';
}

/** Whether a word looks like a name in running text rather than an id: it has a space or a capital. */
function looksWritten(word: string): boolean {
  return /[\s\p{Lu}]/u.test(word);
}

/**
 * What a reader may take a reference for: what it means, all that it can mean, and also what a name as it stands or a
 * misspelt one is meant to be. Who must not name something must not nearly name it either.
 */
export function meantBy(found: Resolution, directory: Directory): Entry[] {
  if ('entry' in found) return [found.entry];
  if ('selector' in found) return [];
  const words = 'name' in found ? [found.name] : found.problem.suggestions;
  return words.flatMap((word) => directory.find(word, allKinds));
}

/** Ids that a reserved word takes. */
export function reservedIds(directory: Directory): { kind: Kind; id: string }[] {
  return directory.entries.filter(({ id }) => isReserved(id)).map(({ kind, id }) => ({ kind, id }));
}
