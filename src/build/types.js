// TypeScript types of the linked plan, printed from the merged schema: references are `Link`s, dates and case numbers
// the types of src/text/values/, objects with x-variants unions told apart by their tag.

import { tagsOf } from './schema.js';

/** @typedef {Record<string, any>} Json */

const valueTypes = /** @type {Record<string, string>} */ ({
  caseNumber: 'CaseNumber',
  itemNumber: 'CaseNumber',
  date: 'DateValue',
  duration: 'Duration',
  minutesLong: 'Duration',
  money: 'Money',
  number: 'NumberValue',
  period: 'Period',
  time: 'TimeValue',
});

const capital = (/** @type {string} */ name) => name[0]?.toUpperCase() + name.slice(1);

/** The name of the type of each collection's items: measures -> Measure. */
function itemTypes(/** @type {Json} */ schema) {
  const entries = Object.entries(schema.definitions).filter(([, definition]) => definition['x-item-of']);
  return new Map(entries.map(([name, definition]) => [definition['x-item-of'], capital(name)]));
}

/** Source text of src/generated/data.ts. */
export function typesSource(/** @type {Json} */ schema) {
  const items = itemTypes(schema);

  /** @type {(node: Json, indent?: string) => string} */
  const typeOf = (node, indent = '') => {
    if (node['x-refers']) {
      const kinds = node['x-refers'].map((/** @type {string} */ kind) =>
        items.has(kind) ? `'${kind}'` : fail(kind),
      );
      return `Link<${kinds.join(' | ')}>`;
    }
    if (node.$ref) {
      const name = node.$ref.split('/').pop();
      const definition = schema.definitions[name];
      return valueTypes[name] ?? (isPlain(definition) ? typeOf(definition) : capital(name));
    }
    if (node.enum) return node.enum.map((/** @type {string} */ value) => `'${value}'`).join(' | ');
    if (node.type === 'array') return `readonly ${wrap(typeOf(node.items, indent))}[]`;
    if (node['x-collection']) return `Readonly<Record<string, ${typeOf(node.additionalProperties)}>>`;
    if (node['x-variants']) return variants(node, indent);
    if (node.properties) return object(node.properties, new Set(node.required), indent);
    return node.type === 'integer' ? 'number' : node.type;
  };

  /** @type {(properties: Json, required: Set<string>, indent?: string) => string} */
  const object = (properties, required, indent = '') => {
    const kept = Object.entries(properties).filter(([, node]) => !node['x-into'] && !node['x-chapters']);
    const lines = kept.map(([name, node]) => {
      const doc = node.description ? `${indent}  /** ${node.description} */\n` : '';
      const mark = required.has(name) || name === 'id' ? '' : '?';
      return `${doc}${indent}  readonly ${name}${mark}: ${typeOf(node, `${indent}  `)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  };

  /** @type {(node: Json, indent?: string) => string} */
  const variants = (node, indent = '') => {
    const { by, of } = node['x-variants'];
    const tags = tagsOf(node, schema);
    const groups = [
      ...Object.keys(of).map((tag) => [tag]),
      tags.filter((/** @type {string} */ tag) => !of[tag]),
    ];
    return groups
      .map((group) => {
        const variant = of[group[0]] ?? { properties: {} };
        const properties = { ...node.properties, [by]: { enum: group }, ...variant.properties };
        return object(properties, new Set([...node.required, ...(variant.required ?? [])]), indent);
      })
      .join(' | ');
  };

  const named = Object.entries(schema.definitions)
    .filter(
      ([name, node]) => !valueTypes[name] && name !== 'reference' && !node['x-collection'] && !isPlain(node),
    )
    .map(([name, node]) => {
      const doc = node.description ? `/** ${node.description} */\n` : '';
      return `${doc}export type ${capital(name)} = ${typeOf(node)};\n`;
    });
  for (const [name, node] of Object.entries(schema.definitions)) {
    if (node['x-collection']) named.push(`export type ${capital(name)} = ${typeOf(node)};\n`);
  }
  return [
    '// Generated from schemas/ by npm run build.',
    "import type { Link } from '../model/links.ts';",
    "import type { CaseNumber } from '../text/values/case-number.ts';",
    "import type { DateValue } from '../text/values/date.ts';",
    "import type { Duration } from '../text/values/duration.ts';",
    "import type { Money } from '../text/values/money.ts';",
    "import type { NumberValue } from '../text/values/number.ts';",
    "import type { Period } from '../text/values/period.ts';",
    "import type { TimeValue } from '../text/values/time.ts';",
    '',
    ...named,
    `/** Everything that stands in a plan's files, linked. */\nexport type PlanData = ${object(schema.properties, new Set(schema.required))};\n`,
    `/** The collections and the types of their items. */\nexport interface Items {\n${[...items].map(([kind, type]) => `  ${kind}: ${type};\n`).join('')}}\n`,
  ].join('\n');
}

/** Whether a definition is a plain string, number or boolean, which needs no name of its own. */
const isPlain = (/** @type {Json} */ node) =>
  !node.enum && ['string', 'boolean', 'integer'].includes(node.type);

const wrap = (/** @type {string} */ type) => (type.includes('|') ? `(${type})` : type);

/** @returns {never} */
function fail(/** @type {string} */ kind) {
  throw new Error(`schemas: x-refers names ${kind}, which is no collection`);
}
