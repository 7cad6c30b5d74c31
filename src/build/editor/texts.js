// What an editor shows of a field: its help text as Markdown, how a value may be written, its words, an example.
import { words } from './words.js';

/** @typedef {import('./schema.js').Json} Json */
/** @typedef {import('./schema.js').Help} Help */
/** @typedef {import('./schema.js').Language} Language */
/** @typedef {import('./schema.js').Reading} Reading */

/** How values of these types may be written is said with each field that has one. */
const explained = [
  'text',
  'file',
  'glob',
  'reference',
  'date',
  'caseNumber',
  'number',
  'money',
  'period',
  'time',
  'duration',
];

/**
 * The texts of a language.
 * @param {{ schema: Json, help: Help, language: Language, writtenName: Reading['writtenName'] }} from
 */
export function textsIn({ schema, help, language, writtenName }) {
  const say = words[language];
  const nameOf = (/** @type {Json} */ node) => node.$ref?.slice('#/definitions/'.length);
  const follow = (/** @type {Json} */ node) => (node.$ref ? schema.definitions[nameOf(node)] : node);

  /** @type {(node: Json) => { value: string, word: string }[]} the values of an enumeration, and their words */
  const valuesOf = (node) =>
    node.enum.map((/** @type {string} */ value) => ({
      value,
      word: writtenName(language, node['x-values']?.[value], value),
    }));

  /** A help text as Markdown: what it is, what may stand there, an example. */
  const about = (
    /** @type {Help[string] | undefined} */ text,
    /** @type {Json} */ node = {},
    /** @type {string} */ key = '',
  ) => {
    if (!text) return {};
    const target = follow(node);
    const items = target.type === 'array' ? target.items : node;
    const item = follow(items);
    const type = nameOf(items);
    const refers = items['x-refers']?.map((/** @type {string} */ kind) =>
      writtenName(language, schema.properties[kind]['x-names'], kind),
    );
    const paragraphs = [
      plain(text.description),
      explained.includes(type) && help[type] ? plain(help[type].description) : '',
      refers ? `${say.refersTo}: ${refers.join(', ')}.` : '',
      item.enum
        ? valuesOf(item)
            .map(({ value, word }) => valueLine(word, help[`${type}=${value}`]))
            .join('\n')
        : '',
      text.example === undefined ? '' : `${say.example}:\n\`\`\`yaml\n${key}: ${text.example}\n\`\`\``,
    ];
    return { markdownDescription: paragraphs.filter(Boolean).join('\n\n') };
  };

  const valueLine = (/** @type {string} */ word, /** @type {Help[string] | undefined} */ text) =>
    `- \`${word}\`${text ? `: ${plain(text.description)}` : ''}`;

  return { about, valuesOf };
}

/** Words as Markdown that prints them as they are. */
export function plain(/** @type {string} */ text) {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
