import { fieldOf, follow, join, planSchema, type Schema, tagOf } from '../schema/index.ts';

/** An object of canonical data, with its pointer and the schema that describes it. */
export interface SchemaObject {
  readonly object: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly schema: Schema;
}

const known = new WeakMap<object, readonly SchemaObject[]>();

/**
 * Every object of canonical data, parents first; values of several parts, such as dates, are none. Many rules ask for
 * the objects of the same plan, so they are looked for once.
 */
export function objectsOf(data: unknown): readonly SchemaObject[] {
  if (typeof data !== 'object' || data === null) return [];
  const before = known.get(data);
  if (before) return before;
  const objects: SchemaObject[] = [];
  collect(data, planSchema, '', objects);
  known.set(data, objects);
  return objects;
}

function collect(data: unknown, schema: Schema, path: string, objects: SchemaObject[]): void {
  const target = follow(schema);
  if (typeof data !== 'object' || data === null || target['x-read']) return;
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) collect(item, target.items ?? {}, join(path, index), objects);
    return;
  }
  const object = data as Readonly<Record<string, unknown>>;
  if (!target['x-collection']) objects.push({ object, path, schema: target });
  const tag = tagOf(target, object);
  for (const [name, value] of Object.entries(object)) {
    // Most values are words, and no object is in them.
    if (typeof value !== 'object') continue;
    const field = fieldOf(target, name, tag);
    if (field) collect(value, field, join(path, name), objects);
  }
}
