import {
  fieldEntries,
  fieldOf,
  follow,
  join,
  type Places,
  planSchema,
  type Schema,
  tagOf,
} from '../schema/index.ts';
import { type Directory, openDirectory } from './directory.ts';
import { entriesMeant, type ListedEntry } from './entries-meant.ts';
import {
  type Canonical,
  decisionsOfHidden,
  hiddenMotions,
  hiddenSections,
  isExempt,
  isInternal,
  itemOf,
  pathOf,
  personIn,
  publicTitleOf,
  roleOf,
  routedNumbers,
  type Whole,
} from './hidden.ts';
import { usesIn } from './prose.ts';
import { meantBy, resolve, type Wanted } from './references.ts';

/** What the public may see of a plan: the data without what is internal, and what was left out. */
export interface PublicPlan {
  readonly data: Canonical;
  readonly withheld: Withheld;
}

/** What was left out of a plan. */
export interface Withheld {
  /** Everything that the whole plan declares: by it a word is known to mean what was left out. */
  readonly directory: Directory;
  /**
   * The pointer of each entity left out, with what may print instead: the title of a person's role, the public title of
   * what is exempt, or nothing.
   */
  readonly standIns: ReadonlyMap<string, string>;
  /** The words in minutes that name a motion which was left out, by their pointers. */
  readonly motions: ReadonlyMap<string, string>;
  /** The kinds and headings, as they are compared, of the plan's own sections that were left out. */
  readonly sections: ReadonlySet<string>;
}

/**
 * Whether anything in a plan is not for everybody, also where that is said in a word that could not be read; where
 * nothing is, the public plan is the whole one.
 */
export function hidesSomething({ at }: Places): boolean {
  for (const path of at.keys()) if (guarded.test(path)) return true;
  return false;
}

/** Fields that say who may see an object, or that only some may see. */
const guarded = /\/(?:access|exemption|contact|email|phone|note|closed)$/;

/**
 * Leaves out everything with `access: internal` or an exemption, what was treated behind closed doors, and the contact
 * details of people who did not open them. What is exempt stays in public lists by its number, legal basis and public
 * title. Made once, before any document sees the plan: a template cannot reach round it.
 * @param broken pointers of values that could not be read; what does not say who may see it is for nobody outside
 */
export function toPublic(data: Canonical, broken: ReadonlySet<string>): PublicPlan {
  const directory = openDirectory(data);
  const whole = { data, directory, broken };
  const standIns = new Map<string, string>();
  for (const { kind, id } of directory.entries) {
    const item = itemOf(data, { kind, id });
    const path = join(`/${kind}`, id);
    if (isInternal(item, path, broken))
      standIns.set(path, kind === 'people' ? roleOf(id, whole) : publicTitleOf(item));
  }
  for (const [path, standIn] of decisionsOfHidden(whole, standIns)) standIns.set(path, standIn);
  const numbers = routedNumbers(whole);
  const listing = { numbers, meant: entriesMeant(data, numbers) };
  const open = withoutHidden({ ...whole, ...listing }, standIns)(data, planSchema, '') as Canonical;
  for (const role of Object.values((open.roles ?? {}) as Record<string, Canonical>))
    role.holder = openHolders(role.holder, directory, standIns);
  const motions = new Map(hiddenMotions(whole));
  return { data: open, withheld: { directory, standIns, motions, sections: hiddenSections(whole) } };
}

/** What the lists of meetings say of their cases: the number by an entry, and the entries by an item of minutes. */
interface Listing {
  readonly numbers: ReadonlyMap<object, unknown>;
  readonly meant: ReadonlyMap<object, readonly ListedEntry[]>;
}

/** The holders of a role whom the public may know; a gap for the others, so that pointers still lead to their lines. */
function openHolders(holder: unknown, directory: Directory, standIns: ReadonlyMap<string, string>): unknown {
  return Array.isArray(holder)
    ? holder.map((one) => {
        const person = one ? personIn(one as Canonical, directory) : undefined;
        return person !== undefined && standIns.has(join('/people', person)) ? null : one;
      })
    : holder;
}

/** Copies values without what is internal in them, and without the remarks of those who edit. */
function withoutHidden(
  whole: Whole & Listing,
  standIns: ReadonlyMap<string, string>,
): (value: unknown, schema: Schema, path: string) => unknown {
  return keep;

  function keep(value: unknown, schema: Schema, path: string): unknown {
    const target = follow(schema);
    if (typeof value === 'string' && target['x-read'] === 'text') return withoutIds(value);
    if (typeof value !== 'object' || value === null || target['x-read']) return value;
    // Items that are left out leave a gap, so that the pointers of the others still lead to their lines.
    if (Array.isArray(value))
      return value.map((item, index) => keepItem(item, target.items ?? {}, join(path, index)));
    const copy: Canonical = Object.create(null);
    for (const [name, child] of Object.entries(value)) {
      const field = fieldOf(target, name, tagOf(target, value));
      const at = join(path, name);
      const isRemark = name === 'note' && !target['x-collection'];
      const isShut = field?.['x-private'] && !isOpened(child, value as Canonical);
      if (field && !isRemark && !isShut && !isHidden(child, field, at) && !standIns.has(at))
        copy[name] = keep(child, field, at);
    }
    return copy;
  }

  /** An item of a list; one that is masked stays with what the public may know of it. */
  function keepItem(item: unknown, schema: Schema, path: string): unknown {
    const target = follow(schema);
    if (target['x-masked'] && typeof item === 'object' && item !== null) {
      const entries = [{ entry: item as Canonical, path }, ...(whole.meant.get(item) ?? [])];
      const isShut =
        !isExempt(item as Canonical) &&
        entries.some((one) => isInternal(one.entry, one.path, whole.broken) && !isExempt(one.entry));
      if (isShut || whole.broken.has(join(path, 'closed'))) return null;
      const mask = maskOf(item as Canonical, target, path);
      if (mask) return mask.isListed ? masked(item as Canonical, target, mask) : null;
    }
    if (!isHidden(item, schema, path)) return keep(item, schema, path);
    return target['x-blank'] ? openFields(item as Canonical, target) : null;
  }

  /** What the public may know of an object that is left out. */
  function openFields(item: Canonical, target: Schema): Canonical {
    const copy: Canonical = Object.create(null);
    for (const [name, child] of Object.entries(item))
      if (fieldOf(target, name)?.['x-open']) copy[name] = child;
    return copy;
  }

  function isHidden(value: unknown, schema: Schema, path: string): boolean {
    const target = follow(schema);
    if (target.properties === undefined || target['x-read']) return false;
    return standIns.has(path) || isInternal(value, path, whole.broken);
  }

  /** Prose with other words than the name of what is left out has not its id either: `[[…|words]]`. */
  function withoutIds(text: string): string {
    const hidden = usesIn(text).filter(
      ({ kind, hasWords, target }) =>
        kind === 'reference' &&
        hasWords &&
        meantBy({ name: target }, whole.directory).some((entry) => standIns.has(pathOf(entry))),
    );
    return hidden.reduceRight((rest, { index, length }) => {
      const use = rest.slice(index, index + length).replace(/\[\[[^|]*?(?=\\?\|)/, '[[…');
      return rest.slice(0, index) + use + rest.slice(index + length);
    }, text);
  }

  /**
   * Why only the shell of an object may be seen: its own exemption, that of its entry or case, or closed doors. Of an internal
   * case the reference stays, by which the document is refused.
   */
  function maskOf(item: Canonical, target: Schema, path: string): Mask | undefined {
    const [field, schema] = fieldEntries(target).find(([, one]) => one['x-listed']) ?? [];
    const found =
      field && item[field] ? resolve(item[field], wantedBy(schema ?? {}), whole.directory) : undefined;
    const hiddenCases = (found ? meantBy(found, whole.directory) : []).filter((entry) =>
      standIns.has(pathOf(entry)),
    );
    const exempt = [
      { of: item, at: path },
      ...(whole.meant.get(item) ?? []).map((one) => ({ of: one.entry, at: one.path })),
      ...hiddenCases.map((entry) => ({ of: itemOf(whole.data, entry), at: pathOf(entry) })),
    ].find(({ of }) => isExempt(of));
    const isClosed = (item.closed ?? null) !== null;
    const mask = {
      isListed: true,
      field,
      ...(isClosed ? { closed: { legalBasis: (item.closed as Canonical).legalBasis } } : {}),
    };
    if (exempt) {
      const { legalBasis, publicTitle, onPublicList } = exempt.of.exemption as Canonical;
      const isListed = onPublicList !== false && !whole.broken.has(`${exempt.at}/exemption/onPublicList`);
      return { ...mask, isListed, exemption: { legalBasis, publicTitle } };
    }
    return isClosed || hiddenCases.length > 0 ? mask : undefined;
  }

  function masked(item: Canonical, target: Schema, { exemption, closed, field }: Mask): Canonical {
    const copy = openFields(item, target);
    if (copy.number === undefined && whole.numbers.has(item)) copy.number = whole.numbers.get(item);
    if (closed) copy.closed = defined(closed);
    if (!exemption) {
      if (field && item[field] !== undefined) copy[field] = item[field];
      return copy;
    }
    copy.exemption = defined(exemption);
    const title = exemption.publicTitle;
    if (title !== undefined && fieldOf(target, 'title')) copy.title = title;
    else if (title !== undefined && field) copy[field] = { name: title };
    return copy;
  }
}

function wantedBy(schema: Schema): Wanted {
  return { kinds: schema['x-refers'] ?? [], words: schema['x-words'] === true };
}

interface Mask {
  readonly isListed: boolean;
  readonly exemption?: Canonical;
  readonly closed?: Canonical;
  /** The field that refers to the case. */
  readonly field: string | undefined;
}

function defined(object: Canonical): Canonical {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** Whether contact details were opened, by themselves or with all of the person. */
function isOpened(contact: unknown, owner: Canonical): boolean {
  const { access } = (contact ?? {}) as Canonical;
  return (access ?? owner.access) === 'public';
}
