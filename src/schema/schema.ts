import { schema } from '../generated/schema.ts';
import type { Language } from '../text/language.ts';

/** Names in each language, the written one first, the others read: `arkivsak|arkivsaksnummer`. */
export type Names = Readonly<Partial<Record<Language, string>>>;

/**
 * The part of JSON Schema, draft-07, that schemas/ is written in, with our own keywords: `x-names` and `x-values` are
 * the words for keys and values, `x-read` the reader of a value, `x-short` the field that a bare word fills,
 * `x-refers` the collections that a reference may mean (with `x-words` also words of its own), `x-variants` the fields
 * that only some kinds have, `x-filled` a key that may not stand empty, since nothing must not mean public.
 *
 * Of the fields in `x-either` one must be there; the first is asked for.
 *
 * How a person may write it otherwise: `x-key` lets a list of such objects stand as a map, whose keys fill that field
 * and whose values fill the one that `x-value` names, else the short one;
 * `x-years` is the list that keys which are years (`2027: 500 000`) add to; `x-shapes` the field that a number, a map or
 * words fill; `x-split` how words are divided among fields, as patterns whose groups are their names (`12 mot 7`,
 * `PS 13/27 Ny kai`), tried in turn; `x-into` the object that a field belongs to; `x-intro` the field for what stands before a pasted list;
 * `x-answer` lets `nei` stand for nothing and `ja` for the bare object.
 * A text with `x-chapters` is divided at its headings into that field; a heading that names a field with `x-heading` is
 * that field.
 *
 * What the public sees of what it may not see: an object with `x-masked` stays in its list without its content, with
 * the fields that are `x-open`, its legal basis and public title; `x-listed` is the reference to an exempt case that does
 * the same to it. One with `x-blank` stays with what is `x-open` alone, since others are counted by it. `x-private` is shut
 * unless it is opened.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly enum?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-names'?: Names;
  readonly 'x-values'?: Readonly<Record<string, Names>>;
  readonly 'x-read'?: string;
  readonly 'x-short'?: string;
  readonly 'x-refers'?: readonly string[];
  readonly 'x-collection'?: boolean;
  readonly 'x-filled'?: boolean;
  readonly 'x-item-of'?: string;
  readonly 'x-words'?: boolean;
  readonly 'x-key'?: string;
  readonly 'x-value'?: string;
  readonly 'x-split'?: readonly string[];
  readonly 'x-years'?: string;
  readonly 'x-shapes'?: { readonly number: string; readonly map: string; readonly words: string };
  readonly 'x-into'?: string;
  readonly 'x-intro'?: string;
  readonly 'x-chapters'?: string;
  readonly 'x-heading'?: boolean;
  readonly 'x-either'?: readonly string[];
  readonly 'x-answer'?: boolean;
  readonly 'x-blank'?: boolean;
  readonly 'x-masked'?: boolean;
  readonly 'x-listed'?: boolean;
  readonly 'x-open'?: boolean;
  readonly 'x-private'?: boolean;
  readonly 'x-variants'?: { readonly by: string; readonly of: Readonly<Record<string, Variant>> };
}

interface Variant {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The schema of everything that stands in a plan's files. */
export const planSchema: Schema = schema;

/** What a schema says where it only refers: `#/definitions/date`. */
export function follow(node: Schema): Schema {
  if (!node.$ref) return node;
  const target = planSchema.definitions?.[node.$ref.slice('#/definitions/'.length)];
  if (!target) throw new Error(`schema: ${node.$ref} is not defined`);
  return target;
}

/**
 * The fields of an object: its own, and those of its variant. Without a `tag` (none written, or none that is known)
 * the fields of all variants, so that one mistake is not told twice; several may then have the same name.
 */
export function fieldEntries(node: Schema, tag?: string): [name: string, field: Schema][] {
  const { by: _, of = {} } = node['x-variants'] ?? {};
  const variants = tag === undefined ? Object.values(of) : [of[tag]];
  return [node.properties, ...variants.map((variant) => variant?.properties)].flatMap((fields) =>
    Object.entries(fields ?? {}),
  );
}

/** The schema of a field of an object, or of an item of a collection, by its canonical name; a variant's own goes first. */
export function fieldOf(node: Schema, name: string, tag?: string): Schema | undefined {
  const of = node['x-variants']?.of;
  // A tag is any word of a file, also `__proto__`.
  const variants = !of ? [] : tag === undefined ? Object.values(of) : Object.hasOwn(of, tag) ? [of[tag]] : [];
  const owner =
    variants.findLast((variant) => variant && Object.hasOwn(variant.properties, name)) ??
    (node.properties && Object.hasOwn(node.properties, name) ? node : undefined);
  if (owner) return owner.properties?.[name];
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

/** The tag by which the variant of an object is known. */
export function tagOf(node: Schema, object: unknown): string | undefined {
  const by = node['x-variants']?.by;
  const tag = by === undefined ? undefined : (object as Record<string, unknown> | undefined)?.[by];
  return typeof tag === 'string' ? tag : undefined;
}

/** The schema at a canonical pointer into `data`; undefined where the schema knows nothing. */
export function schemaAt(pointer: string, data: unknown): Schema | undefined {
  let node: Schema | undefined = planSchema;
  let value = data;
  for (const segment of segmentsOf(pointer)) {
    const here = follow(node);
    node = here.items ?? fieldOf(here, segment, tagOf(here, value));
    if (!node) return undefined;
    value = (value as Record<string, unknown> | undefined)?.[segment];
  }
  return node;
}

/** The segments of a JSON pointer (RFC 6901). */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One segment more on a JSON pointer. */
export function join(pointer: string, segment: string | number): string {
  // Few segments have anything to escape, and pointers are made of every value of a plan.
  if (typeof segment === 'number' || !/[~/]/.test(segment)) return `${pointer}/${segment}`;
  return `${pointer}/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer one segment up. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
