// A schema for editors, in one language, from that of the reader.
//
// Written for yaml-language-server, by which VS Code and most others read YAML:
// - Types are asked for by `if`, not by `type`, for which it would offer `true`, `false` and `null` as values.
// - Words of an enumeration are `defaultSnippets`: `enum` refuses other spellings, and in an `anyOf` the hover is lost.
// - A key is completed with a colon only where its schema has a shape; `anyOf: [true, true]` is the shape of any value.
// - A field says its own words beside the `$ref` to its value; draft-07 allows that for title and description alone.
import { fieldsOf, helpKey } from './fields.js';
import { snippets } from './snippets.js';
import { spellingPattern } from './spelling-pattern.js';
import { plain, textsIn } from './texts.js';
import { words } from './words.js';

/** @typedef {Record<string, any>} Json */
/** @typedef {import('../../text/language.ts').Language} Language */
/** @typedef {Record<string, { description: string, example?: string }>} Help */

/**
 * @typedef {object} Reading what the reader of `plan` knows of spellings
 * @property {readonly Language[]} languages
 * @property {(word: string) => string} fold
 * @property {typeof import('../../schema/names.ts').writtenName} writtenName
 * @property {Json} datedWords
 * @property {Json} ends
 */

/**
 * The schema for an editor, in one language.
 * @param {{ schema: Json, any: Json, help: Help, language: Language, reading: Reading }} from
 * @returns {Json}
 */
export function editorSchema({ schema, any, help, language, reading }) {
  const { fold, writtenName } = reading;
  const say = words[language];
  const { about, valuesOf } = textsIn({ schema, help, language, writtenName });
  /** @type {Json} */
  const definitions = {};

  const nameOf = (/** @type {Json} */ node) => node.$ref?.slice('#/definitions/'.length);
  const follow = (/** @type {Json} */ node) => (node.$ref ? schema.definitions[nameOf(node)] : node);
  const written = (/** @type {string} */ canonical, /** @type {Json} */ node) =>
    writtenName(language, node['x-names'], canonical);

  /** Makes a definition, once, and refers to it. */
  const define = (/** @type {string} */ name, /** @type {() => Json} */ make) => {
    if (!(name in definitions)) {
      definitions[name] = {};
      Object.assign(definitions[name], make());
    }
    return { $ref: `#/definitions/${name}` };
  };

  // Shapes.

  /** What may not stand in a place, and what is said of it; the server words `false` and `not` itself. */
  const refuse = (/** @type {string[]} */ types, /** @type {string} */ message) => ({
    if: { type: types },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: ['array', 'object', 'string'].find((type) => !types.includes(type)),
      errorMessage: message,
    },
  });
  const anyValue = { anyOf: [true, true] };

  const oneValue = () =>
    define('value', () => ({ ...anyValue, ...refuse(['array', 'object'], say.oneValue) }));

  /** Markdown, also a reference alone, `[[sak-1]]`, which is a list in a list to YAML. */
  const text = () =>
    define('text', () => ({
      ...anyValue,
      items: [{ type: 'array', errorMessage: say.oneValue }],
      ...refuse(['object'], say.oneValue),
    }));

  /** One value of a type that has a reader of its own, perhaps also written as fields. */
  const readValue = (/** @type {Json} */ node) => {
    if (node['x-read'] === 'text') return text();
    const fields = fieldsOfValue(node);
    if (!fields) return oneValue();
    return define(fields.name, () => ({
      ...anyValue,
      allOf: [fieldsDefinition(fields.name, fields.node)],
      ...refuse(['array'], say.oneValue),
    }));
  };

  const fieldsOfValue = (/** @type {Json} */ node) => {
    const type = node['x-read'];
    if (type === 'reference') return { name: 'reference', node };
    if (type === 'date') return { name: 'date', node: reading.datedWords };
    if (type === 'period') return { name: 'period', node: reading.ends };
    return undefined;
  };

  /** A word of an enumeration: offered as it is written, read in any spelling. */
  const wordOf = (/** @type {string} */ name, /** @type {Json} */ node) =>
    define(name, () => {
      const all = valuesOf(node);
      const list = all.map(({ word }) => word).join(say.or);
      return {
        defaultSnippets: all.map(({ value, word }, index) =>
          snippet(word, word, help[`${name}=${value}`], index),
        ),
        ...(node['x-filled']
          ? refuse(['array', 'object', 'null'], `${say.filled}${list}.`)
          : refuse(['array', 'object'], say.oneValue)),
      };
    });

  const snippet = (
    /** @type {string} */ label,
    /** @type {unknown} */ body,
    /** @type {{ description: string } | undefined} */ about,
    /** @type {number} */ index,
  ) => ({
    label,
    body,
    ...(about ? { markdownDescription: plain(about.description) } : {}),
    sortText: String(index).padStart(2, '0'),
  });

  const yesOrNo = () =>
    define('boolean', () => ({
      defaultSnippets: [say.yes, say.no].map((word, index) => snippet(word, word, undefined, index)),
      ...refuse(['array', 'object'], say.oneValue),
    }));

  /**
   * An object: its fields, or what fills its short field.
   * @param {string} name
   * @param {Json} node
   */
  const object = (name, node) =>
    define(name, () => ({
      ...about(help[name]),
      properties: {},
      allOf: [mapOf(name, node), shapesOf(node), ...snippetsFor(name)],
    }));

  /** What may stand for an object beside a map. */
  const shapesOf = (/** @type {Json} */ node) => {
    const short = node['x-shapes']?.words ?? node['x-short'];
    const field = short === undefined ? undefined : node.properties[short];
    if (!field) return refuse(['array', 'string', 'number', 'boolean'], say.noWords);
    const items = itemsOf(field);
    return items ? { items } : refuse(['array'], say.noList);
  };

  /** @type {(field: Json) => Json | undefined} the items of a list that a field may have as its value. */
  const itemsOf = (field) => {
    const target = follow(field);
    if (target.type === 'array') return single(target.items);
    const words = target['x-shapes']?.words;
    return words === undefined ? undefined : single(follow(target.properties[words]).items);
  };

  /** @type {(name: string, node: Json) => Json} a map in the place of an object. */
  const mapOf = (name, node) => {
    const map = node['x-shapes']?.map;
    return map === undefined ? fieldsDefinition(name, node) : mapOfList(node.properties[map].items);
  };

  /** @type {(items: Json) => Json} a map in the place of a list: one item, or items by key. */
  const mapOfList = (items) => {
    const item = follow(items);
    const name = nameOf(items);
    if (item['x-key'] === undefined) return mapOf(name, item);
    return define(`${name}-by-key`, () => ({
      if: fieldsDefinition(name, item),
      else: { additionalProperties: keyed(name, item) },
    }));
  };

  /** @type {(name: string, item: Json) => Json} the value of a key that stands for an item: its other fields, or what fills one of them. */
  const keyed = (name, item) =>
    define(`${name}-keyed`, () => {
      const value = item.properties[item['x-value'] ?? item['x-short']];
      const fields = fieldsDefinition(name, item);
      const map = value && mapOfField(value);
      const items = value && itemsOf(value);
      return {
        ...about(help[name]),
        ...(map ? { if: fields, else: map } : { properties: {} }),
        allOf: [items ? { items } : refuse(['array'], say.noList), ...(map ? [] : [fields])],
      };
    });

  /** @type {(field: Json) => Json | undefined} a map in the place of a field's value, where one may stand. */
  const mapOfField = (field) => {
    const target = follow(field);
    const one = target.type === 'array' ? target.items : field;
    const read = fieldsOfValue(follow(one));
    if (read) return fieldsDefinition(read.name, read.node);
    if (!follow(one).properties || follow(one)['x-read']) return undefined;
    return target.type === 'array' ? mapOfList(one) : mapOf(nameOf(one), follow(one));
  };

  /** Types of values of which a key may be any words: see `schema/read/list.ts`. */
  const wordTypes = new Set(['line', 'text', 'reference', 'code']);

  /** @type {(name: string, item: Json) => Json} an item of a list; where its key is a number, also a pair of that and the rest. */
  const itemOf = (name, item) => {
    const key = item['x-key'] === undefined ? undefined : follow(item.properties[item['x-key']])['x-read'];
    if (key === undefined || wordTypes.has(key)) return object(name, item);
    return define(`${name}-item`, () => ({
      if: {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        propertyNames: { pattern: '^(?:[A-Za-zÆØÅæøåÄÖäö]{1,4}\\.? )?[\\d§]' },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { additionalProperties: keyed(name, item) },
      else: object(name, item),
    }));
  };

  /** A list, or what is read as one. */
  const list = (/** @type {Json} */ items) => {
    const item = follow(items);
    const name = nameOf(items);
    if (item.properties && !item['x-read']) {
      return define(`${name}-list`, () => ({
        items: itemOf(name, item),
        allOf: [mapOfList(items), ...snippetsFor(name, 'list')],
        ...(item['x-short'] || item['x-shapes'] ? {} : refuse(['string', 'number', 'boolean'], say.noWords)),
      }));
    }
    const fields = fieldsOfValue(item);
    const value = single(items);
    const isWord = item.enum !== undefined;
    const own = isWord ? name : (fields?.name ?? (item['x-read'] === 'text' ? 'text' : 'value'));
    return define(`${own}-list`, () => ({
      ...anyValue,
      allOf: [{ items: value }, ...(fields ? [fieldsDefinition(fields.name, fields.node)] : [])],
      ...(fields ? {} : refuse(['object'], say.values)),
    }));
  };

  const collection = (/** @type {string} */ name, /** @type {Json} */ node) =>
    define(name, () => {
      const item = object(nameOf(node.additionalProperties), follow(node.additionalProperties));
      return {
        properties: {},
        allOf: [
          { items: item, additionalProperties: item },
          ...snippetsFor(nameOf(node.additionalProperties), 'collection'),
        ],
      };
    });

  /** @type {(node: Json) => Json} */
  const single = (node) => {
    const target = follow(node);
    const name = nameOf(node);
    if (target['x-collection']) return collection(name, target);
    if (target.type === 'array') return list(target.items);
    if (target['x-read'] === 'boolean') return yesOrNo();
    if (target['x-read']) return readValue(target);
    if (target.enum) return wordOf(name ?? target.enum.join('-'), target);
    return object(name, target);
  };

  // Starters.

  /**
   * A starter for an object, for the place where it stands. Under a condition, since the server offers those that stand
   * plainly also where their form is wrong: that of a collection in an item of a list.
   * @param {string} name
   * @param {'object' | 'list' | 'collection'} [place]
   */
  const snippetsFor = (name, place = 'object') => {
    const starter = snippets[name];
    if (!starter) return [];
    const node = schema.definitions[name];
    let stop = place === 'collection' ? 2 : 1;
    /** @type {Json} */
    const fields = {};
    for (const field of starter.fields) {
      const one = node.properties[field];
      if (!one) throw new Error(`editor: no field ${name}.${field} for its snippet`);
      const { enum: isWord } = follow(one);
      const choices = isWord ? valuesOf(follow(one)).map(({ word }) => word) : [];
      fields[written(field, one)] = isWord ? `\${${stop++}|${choices.join(',')}|}` : `$${stop++}`;
    }
    const body = place === 'collection' ? { '${1:id}': fields } : fields;
    const text = help[name] ? { markdownDescription: plain(help[name].description) } : {};
    const whole = { label: starter[language], body, ...(place === 'list' ? { type: 'array' } : {}), ...text };
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return [{ if: { type: ['object', 'null'] }, then: { defaultSnippets: [whole], ...anyValue } }];
  };

  // Fields.

  /** @type {(name: string, node: Json) => Json} the fields of an object, in all spellings. */
  const fieldsDefinition = (name, node) =>
    define(`${name}-fields`, () => {
      const { properties, patternProperties } = keysOf(fieldsOf(node), (field, one) =>
        fieldSchema(helpKey(name, field, one, node, any), field, one),
      );
      return {
        properties,
        patternProperties: { ...patternProperties, ...yearsOf(node), ...sectionsOf(node) },
        // Else the server offers an item of a list by the name of this definition.
        ...anyValue,
        additionalProperties: false,
        errorMessage: say.unknown,
      };
    });

  /** @type {(node: Json) => Json} */
  const yearsOf = (node) => {
    const name = node['x-years'];
    if (name === undefined) return {};
    const { items } = node.properties[name];
    return { '^[12]\\d{3}$': keyed(nameOf(items), follow(items)) };
  };

  /** @type {(node: Json) => Json} the kinds of sections as keys, where a text is divided into sections. */
  const sectionsOf = (node) => {
    const fields = [...fieldsOf(node)];
    if (!fields.some(([, field]) => field['x-chapters'])) return {};
    const owned = new Set(fields.flatMap(([name, field]) => namesOf(name, field).map(fold)));
    const { enum: kinds, 'x-values': names } = schema.definitions.sectionKind;
    return Object.fromEntries(
      kinds.flatMap((/** @type {string} */ kind) => {
        const words = new Set(namesOf(kind, { 'x-names': names[kind] }).map(fold));
        const own = [...words].filter((word) => !owned.has(word));
        return own.length > 0 ? [[spellingPattern(own), oneValue()]] : [];
      }),
    );
  };

  /** What an editor shows of a field and how its value is written, by the key of its help text. */
  const fieldSchema = (/** @type {string} */ key, /** @type {string} */ field, /** @type {Json} */ node) =>
    define(key, () => ({
      title: written(field, node),
      ...about(help[key], node, written(field, node)),
      // A text that is divided at its headings is words or a file.
      ...(node['x-chapters'] ? oneValue() : single(node)),
    }));

  /** The keys of a map: the written ones to complete, and patterns for all others that are read. */
  const keysOf = (
    /** @type {Map<string, Json>} */ fields,
    /** @type {(name: string, node: Json) => Json} */ schemaOf,
  ) => {
    /** @type {Map<string, string>} */
    const owners = new Map();
    /** @type {Map<string, string[]>} */
    const spellings = new Map();
    for (const [name, node] of fields) {
      const folded = new Set(namesOf(name, node).map(fold));
      const own = [...folded].filter((spelling) => !owners.has(spelling));
      for (const spelling of own) owners.set(spelling, name);
      spellings.set(name, own);
    }
    /** @type {Json} */
    const properties = {};
    /** @type {Json} */
    const patternProperties = {};
    // The fields that every object has stand first in the schema; here they are offered last.
    const ordered = [...fields].sort(([a], [b]) => Number(a in any) - Number(b in any));
    for (const [name, node] of ordered) {
      const key = written(name, node);
      if (owners.get(fold(key)) !== name)
        throw new Error(`editor: «${key}» is read as another field than ${name}`);
      const pattern = spellingPattern(spellings.get(name) ?? [], key);
      properties[key] = schemaOf(name, node);
      patternProperties[pattern] = properties[key];
      const isRead = new RegExp(pattern, 'u');
      for (const [other, one] of fields)
        for (const word of namesOf(other, one))
          if (owners.get(fold(word)) !== name && isRead.test(word))
            throw new Error(`editor: the pattern of ${name} matches «${word}»`);
    }
    return { properties, patternProperties };
  };

  /** All names of a field: in all languages, synonyms, and its canonical name. */
  const namesOf = (/** @type {string} */ name, /** @type {Json} */ node) => {
    /** @type {string[]} */
    const names = Object.values(node['x-names'] ?? {}).flatMap((some) => some.split('|'));
    return [...names, writtenName('en', node['x-names'], name), name];
  };

  const top = keysOf(new Map(Object.entries(schema.properties)), (name, node) =>
    fieldSchema(`top.${name}`, name, node),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `plan.${language}.schema.json`,
    title: say.title,
    ...top,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
