import { fieldOf, follow, join, type Places, planSchema, type Schema, tagOf } from '../schema/index.ts';
import { type Directory, openDirectory } from './directory.ts';
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
  /** The pointer of each entity left out, with what may print instead: the title of a person's role, or nothing. */
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
const guarded = /\/(?:access|exemption|email|phone|note)$/;

/**
 * Leaves out everything with `access: internal` or an exemption, and the contact details of people who did not open
 * them. Made once, before any document sees the plan: a template cannot reach round it.
 */
export function toPublic(data: Canonical): PublicPlan {
  const directory = openDirectory(data);
  const itemOf = (kind: string, id: string) => (data[kind] as Canonical)[id] as Canonical;
  const standIns = new Map<string, string>();
  for (const { kind, id } of directory.entries) {
    if (!isInternal(itemOf(kind, id))) continue;
    standIns.set(join(`/${kind}`, id), kind === 'people' ? roleOf(id, data, directory) : '');
  }
  const open = keep(data, planSchema) as Canonical;
  for (const person of Object.values((open.people ?? {}) as Record<string, Canonical>)) {
    if (person.access === 'public') continue;
    delete person.email;
    delete person.phone;
  }
  return { data: open, withheld: { directory, standIns } };
}

/** The title of the public role that a person holds. */
function roleOf(person: string, data: Canonical, directory: Directory): string {
  const roles = Object.values((data.roles ?? {}) as Record<string, Canonical>);
  const role = roles.find(({ holder, ...role }) => {
    const found = holder && !isInternal(role) ? resolve(holder, { kinds: ['people'] }, directory) : undefined;
    return found && 'entry' in found && found.entry.id === person;
  });
  return typeof role?.title === 'string' ? role.title : '';
}

/** A copy of a value without what is internal in it, and without the remarks of those who edit. */
function keep(value: unknown, schema: Schema): unknown {
  const target = follow(schema);
  if (typeof value !== 'object' || value === null || target['x-read']) return value;
  // Items that are left out leave a gap, so that the pointers of the others still lead to their lines.
  if (Array.isArray(value)) {
    const items = target.items ?? {};
    return value.map((item) => (isHidden(item, items) ? null : keep(item, items)));
  }
  const copy: Canonical = Object.create(null);
  for (const [name, child] of Object.entries(value)) {
    const field = fieldOf(target, name, tagOf(target, value));
    const isRemark = name === 'note' && !target['x-collection'];
    if (field && !isRemark && !isHidden(child, field)) copy[name] = keep(child, field);
  }
  return copy;
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
