import { fold, follow, planSchema } from '../schema/index.ts';
import type { Kind } from './links.ts';

/** An entry of the plan's collections, by which references find it. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** The name or title as it prints, where it has one. */
  readonly name: string | undefined;
  /** The abbreviation, by which it is referred to as well. */
  readonly abbreviation?: string;
  /** The plural of a role, which prints where it is referred to so. */
  readonly plural?: string;
}

/** Everything that references can mean: by id and by printed name, in the order of the plan. */
export interface Directory {
  readonly entries: readonly Entry[];
  /** Names of people that stand for themselves as members of a body: they count as declared. */
  readonly names: readonly string[];
  find(word: string, kinds: readonly string[]): Entry[];
  /** The entries of some kinds, in the order of `entries`. */
  ofKinds(kinds: readonly string[]): Entry[];
}

type Canonical = Readonly<Record<string, unknown>>;

/** The collections of the schema, with the field that holds an item's name. */
const collections = Object.entries(planSchema.properties ?? {}).flatMap(([name, schema]) => {
  const collection = follow(schema);
  const item =
    collection['x-collection'] && typeof collection.additionalProperties === 'object'
      ? follow(collection.additionalProperties)
      : undefined;
  const nameField = ['name', 'title', 'text'].find((field) => item?.properties?.[field]);
  return item ? [{ kind: name as Kind, nameField }] : [];
});

export const kinds: readonly Kind[] = collections.map(({ kind }) => kind);

/**
 * Indexes the collections of canonical data.
 * @param maySee whether a name that is not declared may stand in it: the public one has none of those left out
 */
export function openDirectory(data: Canonical, maySee: (name: string) => boolean = () => true): Directory {
  const entries = collections.flatMap(({ kind, nameField }) =>
    Object.entries((data[kind] ?? {}) as Canonical).map(([id, item]) => {
      const { [nameField ?? '']: name, abbreviation, plural } = (item ?? {}) as Canonical;
      return {
        kind,
        id,
        name: typeof name === 'string' ? name : undefined,
        ...(typeof abbreviation === 'string' ? { abbreviation } : {}),
        ...(typeof plural === 'string' ? { plural } : {}),
      };
    }),
  );
  const byKind = groupBy(entries, ({ kind }) => kind);
  const byId = groupBy(entries, ({ id }) => fold(id));
  const byName = groupBy(entries, ({ name }) => name && fold(name));
  const byPlural = groupBy(entries, ({ plural }) => plural && fold(plural));
  const byAbbreviation = groupBy(entries, ({ abbreviation }) => abbreviation && fold(abbreviation));
  const of = (index: ReadonlyMap<string, Entry[]>, word: string, wanted: readonly string[]) => {
    const found = index.get(fold(word))?.filter(({ kind }) => wanted.includes(kind)) ?? [];
    // Where several kinds may stand, the first that the field lists wins.
    const first = Math.min(...found.map(({ kind }) => wanted.indexOf(kind)));
    return found.filter(({ kind }) => wanted.indexOf(kind) === first);
  };
  return {
    entries,
    names: memberNames(data).filter(maySee),
    find(word, wanted) {
      for (const index of [byId, byName, byPlural, byAbbreviation]) {
        const found = of(index, word, wanted);
        if (found.length > 0) return found;
      }
      return [];
    },
    ofKinds: (wanted) => kinds.flatMap((kind) => (wanted.includes(kind) ? (byKind.get(kind) ?? []) : [])),
  };
}

/** Who sits in a body without being declared: `medlemmer: [{person: Tove Hansen, parti: Ap}]`. */
function memberNames(data: Canonical): string[] {
  return Object.values((data.bodies ?? {}) as Canonical).flatMap((body) => {
    const { members, substitutes } = (body ?? {}) as Canonical;
    const people = [members, substitutes].flatMap((list) => (Array.isArray(list) ? list : []));
    return people.flatMap((one) => {
      const person = (one as Canonical | null)?.person;
      const name = typeof person === 'object' ? (person as Canonical | null)?.name : person;
      return typeof name === 'string' ? [name] : [];
    });
  });
}

function groupBy(entries: readonly Entry[], key: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const folded = key(entry);
    if (folded === undefined) continue;
    const list = index.get(folded);
    if (list) list.push(entry);
    else index.set(folded, [entry]);
  }
  return index;
}
