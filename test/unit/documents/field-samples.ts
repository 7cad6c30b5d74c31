import { fieldEntries, follow, planSchema, type Schema } from '../../../src/schema/index.ts';

/** A field at the end of a path of canonical names, with its schema. */
export interface Leaf {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Fields that stand on every object and mean the same everywhere. */
const common = new Set(['note', 'access', 'exemption', 'id']);

/** Every field of an object and of the objects in it, at the end of its path; what contains itself is gone into once. */
export function leavesOf(schema: Schema, path: readonly string[] = [], open: readonly Schema[] = []): Leaf[] {
  const target = follow(schema);
  if (target.items) return leavesOf(target.items, path, open);
  // What is written in shapes of its own, as a tally, is one thing.
  if (!target.properties || target['x-read'] || target['x-shapes']) return [{ path, schema }];
  if (open.includes(target)) return [];
  return fieldEntries(target)
    .filter(([name]) => !common.has(name))
    .flatMap(([name, field]) => leavesOf(field, [...path, name], [...open, target]));
}

/** What is declared so that references mean something: collection to id to object. */
export type Declared = Record<string, Record<string, unknown>>;

/** Words, and values, of which none comes twice. */
export class Samples {
  readonly declared: Declared = {};
  private count = 0;

  /** A word that stands nowhere else. */
  word(): string {
    this.count++;
    return `Zq${String.fromCharCode(97 + (this.count % 26))}${this.count}x`;
  }

  /** An object with what it must have, and the field at the end of a path. */
  object(schema: Schema, [name, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
    const target = follow(schema);
    const made: Record<string, unknown> = {};
    const [either] = target['x-either'] ?? [];
    const isThere = name !== undefined && (target['x-either'] ?? []).includes(name);
    for (const field of [...(target.required ?? []), ...(either && !isThere ? [either] : [])])
      if (field !== 'id') made[field] = this.value(this.field(target, field));
    if (name !== undefined) made[name] = this.at(this.field(target, name), rest, value);
    return made;
  }

  /** A value for a field, with words of its own. */
  value(schema: Schema): unknown {
    const target = follow(schema);
    if (schema['x-refers']) return this.reference(schema['x-refers']);
    if (target.items) return [this.value(target.items)];
    if (target['x-shapes']) return { [this.word()]: 3 };
    if (target.enum) return target.enum.at(-1);
    switch (target['x-read']) {
      case 'date':
        return '2141-03-18';
      case 'time':
        return '09:15';
      case 'duration':
      case 'minutes':
        return '47 min';
      case 'number':
        return 8137;
      case 'money':
        return '8137 kr';
      case 'period':
        return '2041–2047';
      case 'case-number':
      case 'item-number':
        return '8137/41';
      case 'boolean':
        return true;
      case 'integer':
        return 2041;
      case undefined:
        return this.object(target, [], undefined);
      case 'text':
        return `Om ${this.word()}.`;
      default:
        return schema.$ref === '#/definitions/file' ? `${this.word()}.txt` : this.word();
    }
  }

  private field(target: Schema, name: string): Schema {
    const found = fieldEntries(target).find(([field]) => field === name)?.[1];
    if (!found) throw new Error(`no field ${name}`);
    return found;
  }

  private at(schema: Schema, path: readonly string[], value: unknown): unknown {
    const target = follow(schema);
    if (path.length === 0) return value;
    return target.items ? [this.at(target.items, path, value)] : this.object(target, path, value);
  }

  /** A reference to something declared under a word of its own. */
  private reference([kind = '']: readonly string[]): string {
    const word = this.word();
    const collection = follow(planSchema.properties?.[kind] ?? {});
    const item = follow(collection.additionalProperties as Schema);
    const short = item['x-short'] ?? 'title';
    this.declared[kind] = {
      ...this.declared[kind],
      [word.toLowerCase()]: {
        ...this.object(item, [], undefined),
        [short === 'kind' ? 'title' : short]: word,
      },
    };
    return word.toLowerCase();
  }
}
