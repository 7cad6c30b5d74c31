import { fieldOf, follow, join, planSchema, type Schema, tagOf } from '../schema/index.ts';

/** An object of canonical data, with its pointer and the schema that describes it. */
export interface SchemaObject {
  readonly object: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly schema: Schema;
}

/** Every object of canonical data, parents first; values of several parts, such as dates, are none. */
export function* objectsOf(data: unknown, schema: Schema = planSchema, path = ''): Generator<SchemaObject> {
  const target = follow(schema);
  if (typeof data !== 'object' || data === null || target['x-read']) return;
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* objectsOf(item, target.items ?? {}, join(path, index));
    return;
  }
  const object = data as Readonly<Record<string, unknown>>;
  if (!target['x-collection']) yield { object, path, schema: target };
  for (const [name, value] of Object.entries(object)) {
    const field = fieldOf(target, name, tagOf(target, object));
    if (field) yield* objectsOf(value, field, join(path, name));
  }
}
