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
import { type Directory, type Entry, openDirectory } from './directory.ts';
import { resolve } from './references.ts';

type Canonical = Record<string, unknown>;

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
 */
export function toPublic(data: Canonical): PublicPlan {
  const directory = openDirectory(data);
  const standIns = new Map<string, string>();
  for (const { kind, id } of directory.entries) {
    const item = itemOf(data, { kind, id });
    if (isInternal(item))
      standIns.set(
        join(`/${kind}`, id),
        kind === 'people' ? roleOf(id, data, directory) : publicTitleOf(item),
      );
  }
  const whole = { data, directory };
  const open = withoutHidden({ ...whole, numbers: routedNumbers(whole) })(data, planSchema) as Canonical;
  for (const role of Object.values((open.roles ?? {}) as Record<string, Canonical>))
    role.holder = openHolders(role.holder, directory, standIns);
  return { data: open, withheld: { directory, standIns } };
}

interface Whole {
  readonly data: Canonical;
  readonly directory: Directory;
  /** The number of a case in a meeting's list, by its entry there, where it stands in the routing of the case. */
  readonly numbers: ReadonlyMap<object, unknown>;
}

/** The case numbers that stand in a case's routing and not in its meeting's list. */
function routedNumbers({ data, directory }: Omit<Whole, 'numbers'>): Map<object, unknown> {
  const numbers = new Map<object, unknown>();
  const idOf = (words: unknown, kind: string) => {
    const found = words ? resolve(words, { kinds: [kind] }, directory) : undefined;
    return found && 'entry' in found ? found.entry.id : undefined;
  };
  for (const [id, meeting] of Object.entries((data.meetings ?? {}) as Record<string, Canonical>)) {
    for (const entry of objectsIn(meeting?.cases)) {
      const one = idOf(entry.case, 'cases');
      const rows = one === undefined ? [] : objectsIn(itemOf(data, { kind: 'cases', id: one }).routing);
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

function objectsIn(list: unknown): Canonical[] {
  return (Array.isArray(list) ? list : []).filter((one) => typeof one === 'object' && one !== null);
}

function itemOf(data: Canonical, { kind, id }: Pick<Entry, 'kind' | 'id'>): Canonical {
  return ((data[kind] as Canonical)[id] ?? {}) as Canonical;
}

/** The title of the public role that a person holds. */
function roleOf(person: string, data: Canonical, directory: Directory): string {
  const roles = Object.values((data.roles ?? {}) as Record<string, Canonical>);
  const role = roles.find(
    (one) =>
      !isInternal(one) && objectsIn(one.holder).some((holder) => personIn(holder, directory) === person),
  );
  return typeof role?.title === 'string' ? role.title : '';
}

function personIn({ person }: Canonical, directory: Directory): string | undefined {
  const found = person ? resolve(person, { kinds: ['people'] }, directory) : undefined;
  return found && 'entry' in found ? found.entry.id : undefined;
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
function withoutHidden(whole: Whole): (value: unknown, schema: Schema) => unknown {
  return keep;

  function keep(value: unknown, schema: Schema): unknown {
    const target = follow(schema);
    if (typeof value !== 'object' || value === null || target['x-read']) return value;
    // Items that are left out leave a gap, so that the pointers of the others still lead to their lines.
    if (Array.isArray(value)) return value.map((item) => keepItem(item, target.items ?? {}));
    const copy: Canonical = Object.create(null);
    for (const [name, child] of Object.entries(value)) {
      const field = fieldOf(target, name, tagOf(target, value));
      const isRemark = name === 'note' && !target['x-collection'];
      const isShut = field?.['x-private'] && !isOpened(child, value as Canonical);
      if (field && !isRemark && !isShut && !isHidden(child, field)) copy[name] = keep(child, field);
    }
    return copy;
  }

  /** An item of a list; one that is masked stays with what the public may know of it. */
  function keepItem(item: unknown, schema: Schema): unknown {
    const target = follow(schema);
    if (target['x-masked'] && typeof item === 'object' && item !== null) {
      const reason = maskedBy(item as Canonical, target);
      if (reason) return reason.isListed ? mask(item as Canonical, target, reason) : null;
    }
    return isHidden(item, schema) ? null : keep(item, schema);
  }

  /** Why only the shell of an object may be seen: its own exemption, that of its case, or closed doors. */
  function maskedBy(item: Canonical, target: Schema): Mask | undefined {
    const listed = fieldEntries(target).find(([, field]) => field['x-listed']);
    const found =
      listed && item[listed[0]] ? resolve(item[listed[0]], { kinds: ['cases'] }, whole.directory) : undefined;
    const itsCase = found && 'entry' in found ? itemOf(whole.data, found.entry) : undefined;
    const isClosed = (item.closed ?? null) !== null;
    const closed = isClosed ? { closed: { legalBasis: (item.closed as Canonical).legalBasis } } : {};
    for (const one of [item, itsCase ?? {}]) {
      if ((one.exemption ?? null) === null) continue;
      const { legalBasis, publicTitle, onPublicList } = one.exemption as Canonical;
      const exemption = { legalBasis, publicTitle };
      return { isListed: onPublicList !== false, exemption, ...closed, field: listed?.[0] };
    }
    return isClosed ? { isListed: true, ...closed, field: listed?.[0] } : undefined;
  }

  function mask(item: Canonical, target: Schema, { exemption, closed, field }: Mask): Canonical {
    const copy: Canonical = Object.create(null);
    for (const [name, child] of Object.entries(item))
      if (fieldOf(target, name)?.['x-open']) copy[name] = child;
    if (copy.number === undefined && whole.numbers.has(item)) copy.number = whole.numbers.get(item);
    if (closed) {
      copy.closed = defined(closed);
      if (field && !exemption && item[field] !== undefined) copy[field] = item[field];
    }
    if (exemption) {
      copy.exemption = defined(exemption);
      const title = exemption.publicTitle;
      if (title !== undefined && fieldOf(target, 'title')) copy.title = title;
      else if (title !== undefined && field) copy[field] = { name: title };
    }
    return copy;
  }
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

function publicTitleOf({ exemption }: Canonical): string {
  const { publicTitle } = (exemption ?? {}) as Canonical;
  return typeof publicTitle === 'string' ? publicTitle : '';
}

function isHidden(value: unknown, schema: Schema): boolean {
  const target = follow(schema);
  return target.properties !== undefined && !target['x-read'] && isInternal(value);
}

/** What is not said to be public in a word that we know is internal: a misspelt «intern» opens nothing. */
function isInternal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { access, exemption } = value as { access?: unknown; exemption?: unknown };
  return (access ?? 'public') !== 'public' || (exemption ?? null) !== null;
}
