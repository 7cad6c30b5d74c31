import { follow, planSchema } from '../schema/index.ts';

type Canonical = Record<string, unknown>;

/** What the public may see of a plan: the data without what is internal, and who was left out. */
export interface PublicPlan {
  readonly data: Canonical;
  /** Ids and names of entities left out; a person's with the title of the role that prints instead, if there is one. */
  readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Leaves out everything with `access: internal` or an exemption, and the contact details of people who did not open
 * them. Made once, before any document sees the plan: a template cannot reach round it.
 */
export function toPublic(data: Canonical): PublicPlan {
  const withheld = new Map<string, string>();
  const roles = Object.values((data.roles ?? {}) as Canonical) as Canonical[];
  const standIn = (id: string, name: unknown) => {
    const role = roles.find(({ holder }) => holder === id || holder === name);
    return typeof role?.title === 'string' ? role.title : '';
  };
  const keep = (value: unknown): unknown => {
    // Left-out items leave a gap, so that the pointers of the others still lead to their lines.
    if (Array.isArray(value)) return value.map((item) => (isInternal(item) ? null : keep(item)));
    if (typeof value !== 'object' || value === null) return value;
    const copy: Canonical = Object.create(null);
    for (const [key, child] of Object.entries(value)) {
      if (!isInternal(child) && key !== 'note') copy[key] = keep(child);
    }
    return copy;
  };
  const open = keep(data) as Canonical;
  for (const [name, schema] of Object.entries(planSchema.properties ?? {})) {
    if (!follow(schema)['x-collection']) continue;
    for (const [id, item] of Object.entries((data[name] ?? {}) as Canonical)) {
      const words = (item as Canonical).name ?? (item as Canonical).title;
      if (isInternal(item)) {
        const instead = name === 'people' ? standIn(id, words) : '';
        withheld.set(id, instead);
        if (typeof words === 'string') withheld.set(words, instead);
      }
      const person =
        name === 'people' ? ((open[name] as Canonical)?.[id] as Canonical | undefined) : undefined;
      if (person && person.access !== 'public') {
        delete person.email;
        delete person.phone;
      }
    }
  }
  return { data: open, withheld };
}

function isInternal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { access, exemption } = value as { access?: unknown; exemption?: unknown };
  return access === 'internal' || (exemption !== undefined && exemption !== null);
}
