import fc from 'fast-check';
import { findField, writtenName } from '../../src/schema/names.ts';
import { datedWords, ends } from '../../src/schema/read/value-fields.ts';
import { fieldEntries, follow, type Names, planSchema, type Schema } from '../../src/schema/schema.ts';
import { languages } from '../../src/text/language.ts';

/** Chooses at random, in a way that fast-check can repeat and make smaller. */
export type Choose = fc.GeneratorValue;

const lines = ['Økt tilsyn i sykehjem', 'rådmannen', 'Formannskapet', '032', 'x', 'Kari Nes'];
const values: Readonly<Record<string, readonly unknown[]>> = {
  line: lines,
  text: ['Saken gjelder **tilsyn**.', 'Først dette.\n\nSå dette.', 'Nei', 12],
  date: ['2021-03-18', '18.03.2021', '18. mars 2021', 'mars 2021', 2021, 'våren 2022', '2. tertial 2022'],
  'case-number': ['13/21', 'PS 13/21', '2021/3226-1', '§ 26'],
  'item-number': ['13/21', '§ 26', '1', '2.'],
  period: ['2021–2023', '2020-2030'],
  time: ['09:00', '09.00', 'kl. 9', 'ca. kl. 16.30', '17:00–22:45', '17.00–ca 22.45'],
  duration: ['10 min', '1 t 30 min', 'en hel dag'],
  minutes: ['15', 15, '5 + 5', '10 min'],
  number: ['2,5', 'ca. 30', 7, '30 deltakere'],
  money: ['1 200 000', '- 69 000 000 kr', 500000],
  boolean: ['ja', 'nei', 'nej', 'YES', true, false],
  integer: [2027, '14', 3],
};

/**
 * A random plan that is right: data to write as YAML, with keys and words in any language and spelling, and objects and
 * lists in any form that is read.
 */
export function randomPlan(choose: Choose): Record<string, unknown> {
  const some = choose(fc.subarray, Object.keys(planSchema.properties ?? {}), { maxLength: 3 }) as string[];
  return object(planSchema, [...new Set(['plan', ...some])], choose, 0);
}

const oneOf = <T>(choose: Choose, ...all: readonly T[]): T =>
  choose(fc.constantFrom as (...values: readonly T[]) => fc.Arbitrary<T>, ...all);

function value(node: Schema, choose: Choose, depth: number): unknown {
  const target = follow(node);
  if (target['x-collection']) return collection(target, choose, depth);
  if (target.type === 'array') return list(follow(target.items ?? {}), choose, depth);
  if (target.enum) {
    const word = oneOf(choose, ...target.enum);
    return spelled(word, target['x-values']?.[word], choose);
  }
  if (target['x-read']) return read(target, choose, depth);
  return anObject(target, choose, depth);
}

function read(target: Schema, choose: Choose, depth: number): unknown {
  const type = target['x-read'] ?? '';
  const asFields = depth < 6 && oneOf(choose, true, false, false);
  if (type === 'date' && asFields) return object(datedWords, ['date', 'text'], choose, 6);
  if (type === 'period' && asFields) return object(ends, [oneOf(choose, 'from', 'to')], choose, 6);
  if (type === 'reference') {
    if (!asFields) return oneOf(choose, ...lines);
    const kinds = Object.keys(target.properties ?? {}).filter((name) => name !== 'as');
    const kind = oneOf(choose, ...kinds);
    return object(target, target.properties?.as && choose(fc.boolean) ? [kind, 'as'] : [kind], choose, 6);
  }
  return oneOf(choose, ...(values[type] ?? []));
}

/** Words that are divided among the fields of an object, by one of these. */
const dividedWords: Readonly<Record<string, readonly string[]>> = {
  against: ['12 mot 7', '12 stemmer mot 7', 'Innstillingen ble enstemmig vedtatt.'],
  case: ['PS 13/27 Ny kai', '§ 12 – Upprop'],
  outcome: ['Formannskapet 17.06.2026, sak 13/27', 'Kommunestyret, sak 13/27'],
};

/** An object: a map, or what fills its short field. */
function anObject(node: Schema, choose: Choose, depth: number): unknown {
  const shapes = node['x-shapes'];
  if (shapes) {
    const shape = oneOf(choose, shapes.number, shapes.map, shapes.words);
    const field = node.properties?.[shape] ?? {};
    if (shape === shapes.number) return 14;
    return shape === shapes.map
      ? byKey(follow(follow(field).items ?? {}), choose, depth)
      : value(field, choose, depth);
  }
  const divided = Object.entries(dividedWords).find(([field]) => node['x-split'] && node.properties?.[field]);
  if (divided && choose(fc.boolean)) return oneOf(choose, ...divided[1]);
  const short = shortOf(node);
  if (short && (depth > 3 || choose(fc.boolean))) return shortValue(short, choose, depth);
  return object(node, fieldNames(node, choose, depth), choose, depth);
}

/** What fills a short field: never a map, which would be the object itself. */
function shortValue(field: Schema, choose: Choose, depth: number): unknown {
  const target = follow(field);
  return target.type === 'array' ? [value(target.items ?? {}, choose, depth)] : value(field, choose, depth);
}

/** The field that stands for an object, where that lacks nothing then. */
function shortOf(node: Schema, given?: string): Schema | undefined {
  const name = (given === undefined ? undefined : node['x-value']) ?? node['x-short'];
  const either = node['x-either'] ?? [];
  const isEnough =
    (node.required ?? []).every((one) => one === name || one === given) &&
    (either.length === 0 || either.some((one) => one === name || one === given));
  const field = name === undefined ? undefined : node.properties?.[name];
  if (!isEnough || !field || node['x-variants']) return undefined;
  // A map stands for an object itself, not for its short field.
  const target = follow(field);
  const isWord = target['x-read'] && !['reference', 'date', 'period'].includes(target['x-read']);
  return isWord || target.enum || target.type === 'array' ? field : undefined;
}

function fieldNames(node: Schema, choose: Choose, depth: number, given?: string): string[] {
  const most = depth > 3 ? 0 : 4;
  const all = Object.keys(node.properties ?? {}).filter((name) => name !== given && name !== 'id');
  const some = choose(fc.subarray, all, { maxLength: Math.min(most, all.length) }) as string[];
  const either = node['x-either'] ?? [];
  const needed = either.some((one) => one === given || some.includes(one)) ? [] : either.slice(0, 1);
  return [...new Set([...(node.required ?? []), ...needed, ...some])].filter((name) => name !== given);
}

function object(
  node: Schema,
  names: readonly string[],
  choose: Choose,
  depth: number,
  given?: string,
): Record<string, unknown> {
  const variants = node['x-variants'];
  const tags = follow(node.properties?.[variants?.by ?? ''] ?? {}).enum ?? [];
  const tag = variants && oneOf(choose, ...tags);
  const fields = new Map(fieldEntries(node, tag));
  const required = [...(node.required ?? []), ...(variants?.of[tag ?? '']?.required ?? [])];
  const wanted = new Set([...names, ...required]);
  const map: Record<string, unknown> = {};
  for (const name of wanted) {
    if (name === given) continue;
    const field = fields.get(name);
    if (!field) continue;
    const owner = field['x-into'];
    // What it goes into may stand there itself, or need more than this.
    if (owner && (wanted.has(owner) || follow(fields.get(owner) ?? {}).required)) continue;
    const key = spelledKey(node, name, field, choose, tag);
    if (name === variants?.by && tag !== undefined) {
      map[key] = spelled(tag, follow(field)['x-values']?.[tag], choose);
      continue;
    }
    const target = follow(field);
    const mayBeEmpty =
      depth < 6 && !target.required && !target['x-filled'] && !required.includes(name) && !node['x-either'];
    map[key] =
      mayBeEmpty && oneOf(choose, true, ...Array(9).fill(false)) ? null : value(field, choose, depth + 1);
  }
  const years = node['x-years'];
  if (years && !wanted.has(years) && choose(fc.boolean)) map['2027'] = '1 000';
  return map;
}

function collection(node: Schema, choose: Choose, depth: number): unknown {
  const item = typeof node.additionalProperties === 'object' ? follow(node.additionalProperties) : {};
  const one = () => anObject(item, choose, depth + 1);
  const form = oneOf(choose, 'map', 'list', 'words');
  if (form === 'map') return { a: one(), 'økt-tilsyn-2': one() };
  if (form === 'words' && follow(shortOf(item) ?? {})['x-read'] === 'line')
    return oneOf(choose, 'Økt tilsyn', '1. Økt tilsyn\n2. Flere senger');
  const [first, second] = [one(), one()];
  return [typeof first === 'object' ? { id: 'a', ...first } : first, second];
}

function list(item: Schema, choose: Choose, depth: number): unknown {
  const one = () => value(item, choose, depth + 1);
  const type = item['x-read'] ?? follow(shortOf(item) ?? {})['x-read'];
  const forms = ['list', ...(type === 'line' || item['x-read'] === 'text' ? ['pasted'] : [])];
  const isObject = item.properties && !item['x-read'];
  const single = !isObject || !item['x-key'];
  const keyType = follow(item.properties?.[item['x-key'] ?? ''] ?? {})['x-read'];
  const keyed = item['x-key'] ? ['by key', ...(keyType && keysOf[keyType] ? ['pairs'] : [])] : [];
  switch (oneOf(choose, ...forms, ...(single ? ['single'] : []), ...keyed)) {
    case 'pasted':
      return oneOf(choose, '1. Det ene\n2. Det andre', 'a) Det ene\nb) Det andre', '- det ene\n- det andre');
    case 'single': {
      const alone = one();
      return Array.isArray(alone) ? [alone] : alone;
    }
    case 'by key':
      return byKey(item, choose, depth);
    case 'pairs':
      return Object.entries(byKey(item, choose, depth)).map(([key, of]) => ({ [key]: of }));
    default:
      return choose(fc.boolean) ? [one()] : [one(), one()];
  }
}

/** Keys that are read as what they fill. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  integer: ['2027', '2028'],
  'item-number': ['1', 'PS 13/27', '§ 12'],
  time: ['09:00', 'kl. 10.30'],
};

/** A list by key: `{2027: 500 000}`. */
function byKey(item: Schema, choose: Choose, depth: number): Record<string, unknown> {
  const key = item['x-key'] ?? '';
  const type = follow(item.properties?.[key] ?? {})['x-read'] ?? '';
  const keys = keysOf[type] ?? ['Sp', 'Annet punkt'];
  return Object.fromEntries(
    keys.map((one) => {
      const short = shortOf(item, key);
      if (short && choose(fc.boolean)) return [one, shortValue(short, choose, depth + 1)];
      const names = fieldNames(item, choose, depth + 1, key);
      return [one, object(item, names.length > 0 ? names : ['note'], choose, depth + 1, key)];
    }),
  );
}

/** A name of a field in a random spelling that is read as that field. */
function spelledKey(node: Schema, name: string, field: Schema, choose: Choose, tag?: string): string {
  const key = spelled(name, field['x-names'], choose);
  if (findField(node, key, tag)?.canonical === name) return key;
  return name;
}

/** Ways to write a name that are all read. */
export const spellings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.replaceAll(' ', '_'),
  (word) => word.replaceAll(' ', '-'),
  (word) => word.replaceAll(' ', ''),
  (word) => word.replaceAll(' ', '  '),
  (word) => word.normalize('NFD'),
  (word) => word.replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe').replaceAll('å', 'aa').replaceAll('é', 'e'),
  (word) => word.replaceAll('æ', 'ä').replaceAll('ø', 'ö').toUpperCase().normalize('NFD'),
  (word) => word.replaceAll('ä', 'æ').replaceAll('ö', 'ø'),
  (word) => word.replaceAll('e', 'é'),
  (word) => `_${[...word].join('-')} `,
];

/** A name in a random language and spelling. */
function spelled(canonical: string, names: Names | undefined, choose: Choose): string {
  const own = Object.values(names ?? {}).flatMap((some) => some.split('|'));
  const all = [...own, canonical, ...languages.map((language) => writtenName(language, names, canonical))];
  return oneOf(choose, ...spellings)(oneOf(choose, ...all));
}

/** The plan with one key of an object misspelt beyond reading; undefined where it has no such key. */
export function misspell(plan: Record<string, unknown>, choose: Choose): unknown {
  const places = [...objectsIn(plan, planSchema)].flatMap(({ map, schema }) =>
    Object.keys(map).flatMap((key) => (findField(schema, key) ? [{ map, key }] : [])),
  );
  // By number: what is chosen is used again on copies of the plan.
  const place = places[choose(fc.nat, Math.max(0, places.length - 1))];
  if (!place) return undefined;
  const { map, key } = place;
  const wrong = oneOf(choose, `${key}q`, `q${key}`, `${key}.`, `${key.slice(0, 1)}q${key.slice(1)}`);
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]) => [
      value === map && name === key ? wrong : name,
      swap(one),
    ]);
    return Object.fromEntries(entries);
  };
  return swap(plan);
}

/** The objects of a plan whose keys can only be fields: no lists by key, no top. */
function* objectsIn(
  data: unknown,
  node: Schema,
): Generator<{ map: Record<string, unknown>; schema: Schema }> {
  const schema = follow(node);
  const item =
    schema.items ??
    (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
  if (Array.isArray(data)) {
    if (item) for (const one of data) yield* objectsIn(one, item);
    return;
  }
  if (typeof data !== 'object' || data === null || schema['x-shapes']) return;
  const map = data as Record<string, unknown>;
  if (schema['x-collection'] && item) {
    for (const one of Object.values(map)) yield* objectsIn(one, item);
  } else if (item) {
    if (!follow(item)['x-key']) yield* objectsIn(map, item);
  } else if (schema.properties && (!schema['x-read'] || schema['x-read'] === 'reference')) {
    if (schema !== planSchema) yield { map, schema };
    for (const [key, value] of Object.entries(map)) {
      const field = findField(schema, key)?.of;
      if (field) yield* objectsIn(value, field);
    }
  }
}
