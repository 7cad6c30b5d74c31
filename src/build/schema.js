// Makes of schemas/*.json, once and at build time: the schema that the reader walks, a validator that needs no ajv
// at run time, and the TypeScript types of the linked plan. All three go to src/generated/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { typesSource } from './types.js';

const files = ['plan', 'values', 'organisation', 'work', 'cases', 'meetings', 'publications'];
const ownKeywords = [
  'x-names',
  'x-values',
  'x-read',
  'x-short',
  'x-refers',
  'x-collection',
  'x-variants',
  'x-filled',
  'x-key',
  'x-value',
  'x-split',
  'x-shapes',
  'x-years',
  'x-words',
  'x-into',
  'x-intro',
  'x-chapters',
  'x-heading',
  'x-masked',
  'x-blank',
  'x-answer',
  'x-either',
  'x-listed',
  'x-open',
  'x-private',
];

/** @typedef {Record<string, any>} Json */

/** All schema files as one, with every definition under `#/definitions/` and the fields of `any` in every object. */
export function mergeSchemas(/** @type {string} */ root) {
  /** @type {Json} */
  const definitions = {};
  /** @type {Json} */
  let top = {};
  for (const name of files) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
    for (const [key, definition] of Object.entries(schema.definitions)) {
      if (key in definitions) throw new Error(`schemas: two definitions of ${key}`);
      definitions[key] = definition;
    }
    if (name === 'plan') top = schema;
  }
  const { any, ...rest } = definitions;
  const { definitions: _, $schema: __, $id: ___, title: ____, ...plan } = top;
  const merged = { ...plan, definitions: rest };
  visit(merged, (node) => {
    if (typeof node.$ref === 'string') node.$ref = node.$ref.replace(/^[^#]*/, '');
    const isPlainObject = node.properties && node !== merged && !node['x-read'];
    if (isPlainObject && node !== rest.exemption && node !== rest.webLink)
      node.properties = { ...any.properties, ...node.properties };
  });
  for (const [key, definition] of Object.entries(rest)) {
    if (definition['x-collection']) {
      const item = rest[definition.additionalProperties.$ref.split('/').pop()];
      item.properties.id ??= { $ref: '#/definitions/id', 'x-names': { nb: 'id', nn: 'id', sv: 'id' } };
      item['x-item-of'] = key;
    }
  }
  return merged;
}

/** Calls `act` on every schema, parents first; the maps of names around them are no schemas. */
function visit(/** @type {any} */ node, /** @type {(node: Json) => void} */ act) {
  if (typeof node !== 'object' || node === null) return;
  act(node);
  const variants = Object.values(node['x-variants']?.of ?? {});
  const maps = [node.properties, node.definitions, ...variants.map((variant) => variant.properties)];
  for (const map of maps) for (const child of Object.values(map ?? {})) visit(child, act);
  for (const child of [node.items, node.additionalProperties, node.if, node.then, ...(node.allOf ?? [])])
    visit(child, act);
}

/** The values of the tag by which the variants of an object are told apart. */
export function tagsOf(/** @type {Json} */ node, /** @type {Json} */ schema) {
  const tag = node.properties[node['x-variants'].by];
  return tag.enum ?? schema.definitions[tag.$ref.split('/').pop()].enum;
}

/**
 * Variants as ajv can check them without the noise of `oneOf`: all fields of all variants are known, and `if`/`then`
 * says of which of them each field is, and of which it must be there. By field, since the code of that is a fraction of
 * what each variant with all its fields would make.
 */
function expandVariants(/** @type {Json} */ schema) {
  const copy = structuredClone(schema);
  visit(copy, (node) => {
    const variants = node['x-variants'];
    if (!variants) return;
    /** @type {string[]} */
    const tags = tagsOf(node, copy);
    /** @type {Json[]} */
    const all = Object.values(variants.of);
    const own = new Set(all.flatMap(({ properties }) => Object.keys(properties)));
    const having = (/** @type {(variant: Json) => unknown} */ has) =>
      tags.filter((tag) => variants.of[tag] && has(variants.of[tag]));
    const when = (/** @type {string[]} */ some, /** @type {Json} */ then) => ({
      if: { properties: { [variants.by]: { enum: some } }, required: [variants.by] },
      then,
    });
    node.properties = { ...node.properties };
    node.allOf = [...own].flatMap((name) => {
      node.properties[name] = true;
      const owners = having(({ properties }) => name in properties);
      const others = tags.filter((tag) => !owners.includes(tag));
      const requiring = having(({ required }) => required?.includes(name));
      // In a variant it may refer to other things, which is not looked at here.
      const [field] = all.flatMap(({ properties }) => properties[name] ?? []);
      return [
        when(owners, { properties: { [name]: field } }),
        when(others, { properties: { [name]: false } }),
        ...(requiring.length > 0 ? [when(requiring, { required: [name] })] : []),
      ];
    });
    delete node['x-variants'];
  });
  visit(copy, (node) => {
    const [first, ...others] = node['x-either'] ?? [];
    if (first === undefined) return;
    const given = (/** @type {string} */ name) => ({ properties: { [name]: true }, required: [name] });
    node.if = { not: { anyOf: others.map(given) } };
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    node.then = given(first);
  });
  return copy;
}

/** The source text of a module that exports `validate`, free of ajv. */
function validatorSource(/** @type {Json} */ schema) {
  const plain = structuredClone(expandVariants(schema));
  visit(plain, (node) => {
    // What the reader puts elsewhere is never there; what it made of text has the form that it gave it.
    for (const [name, field] of Object.entries(node.properties ?? {}))
      if (field['x-into'] || field['x-chapters']) delete node.properties[name];
    if (node['x-read'] && node['x-read'] !== 'reference' && !node.pattern) {
      for (const key of Object.keys(node)) delete node[key];
      return;
    }
    for (const key of [...ownKeywords, 'x-item-of', 'description', 'examples']) delete node[key];
  });
  // What has no rules needs no function of its own.
  const isFree = (/** @type {Json} */ node) => Object.keys(node).length === 0;
  visit(plain, (node) => {
    const name = typeof node.$ref === 'string' ? node.$ref.replace(/^.*\//, '') : undefined;
    if (name !== undefined && isFree(plain.definitions[name])) delete node.$ref;
  });
  // Each definition is a schema of its own: the code of one has its text in it, and would have all of theirs.
  const { definitions, ...top } = plain;
  visit(plain, (node) => {
    if (typeof node.$ref === 'string') node.$ref = node.$ref.replace(/^.*\//, '');
  });
  const schemas = Object.entries(definitions).map(([name, node]) => ({ $id: name, ...node }));
  const ajv = new Ajv({
    schemas,
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const source = slim(standaloneCode(ajv, ajv.compile({ $id: '', ...top })));
  if (source.includes('require(')) throw new Error('schemas: a keyword needs a run-time helper of ajv');
  return source;
}

/**
 * The code without what our keywords do not ask for and nobody reads: what stands around a value, where in the schema an
 * error comes from, and of the schema itself all but the names of the fields. Each start of `plan` has to read it all.
 */
function slim(/** @type {string} */ source) {
  const slimmed = source
    .replaceAll(/,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData=data}', '}')
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/\w+: ?schema\d+\.(?:enum|type)/g, '')
    .replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function )/g, (_, name, text) => {
      const fields = Object.keys(JSON.parse(text).properties ?? {}).map((field) => [field, 0]);
      const isUsed = source.includes(`${name}.properties`);
      return isUsed ? `const ${name} = ${JSON.stringify({ properties: Object.fromEntries(fields) })};` : '';
    });
  if (/parentData|rootData|schemaPath|schema\d+\b(?! =|\.properties)/.test(slimmed))
    throw new Error('schemas: ajv writes other code than it did');
  return slimmed;
}

/** Writes src/generated/schema.ts, validate.js and data.ts. */
export function buildSchema(/** @type {string} */ root) {
  const folder = join(root, 'src', 'generated');
  mkdirSync(folder, { recursive: true });
  const schema = mergeSchemas(root);
  const reading = structuredClone(schema);
  visit(reading, (node) => {
    delete node.description;
    delete node.pattern;
  });
  const text = JSON.stringify(JSON.stringify(reading));
  writeFileSync(
    join(folder, 'schema.ts'),
    `// Generated from schemas/ by npm run build.\nimport type { Schema } from '../schema/schema.ts';\nexport const schema: Schema = JSON.parse(${text});\n`,
  );
  writeFileSync(join(folder, 'validate.js'), validatorSource(schema));
  writeFileSync(
    join(folder, 'validate.d.ts'),
    "import type { RawError } from '../schema/explain.ts';\nexport const validate: { (data: unknown): boolean; errors?: RawError[] | null };\nexport default validate;\n",
  );
  writeFileSync(join(folder, 'data.ts'), typesSource(schema));
}
