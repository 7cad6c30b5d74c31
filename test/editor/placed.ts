import { findValue, writtenName } from '../../src/schema/names.ts';
import { fieldEntries, follow, planSchema, type Schema } from '../../src/schema/schema.ts';
import type { Language } from '../../src/text/language.ts';

/** A line of a plan with what must stand beside and around it, as the lines of a block. */
type Block = readonly string[];

/** A way from the top of a plan to an object: how a block in that object is put into a plan. */
type Way = (block: Block) => Block;

const indent = (block: Block) => block.map((line) => `  ${line}`);
const asItem = ([first = '', ...rest]: Block) => [`- ${first}`, ...indent(rest)];

/**
 * Puts an example of a field (`measure.deadline`, `any.note`, `top.measures`, `reference.people`) in its place in a
 * plan, in a language.
 */
export function placed(key: string, example: string, language: Language): string {
  const [owner = '', field = ''] = key.split('.');
  const ways = waysIn(language);
  const plan = ways.get('plan') ?? ((block: Block) => block);
  const title = plan([`${nameIn(planNode, 'title', language)}: A`]);
  if (owner === 'top') {
    const line = `${nameIn(planSchema, field, language)}: ${example}`;
    return text(field === 'plan' ? [line] : [...title, line]);
  }
  const name = owner === 'any' ? 'measure' : owner;
  const node = follow({ $ref: `#/definitions/${name}` });
  const way = ways.get(name);
  if (!way) throw new Error(`no way to ${name}`);
  const block = node['x-shapes'] ? [example] : objectWith(node, field, example, language);
  const lines = way(block);
  return text(name === 'plan' || lines[0] === title[0] ? lines : [...title, ...lines]);
}

const text = (block: Block) => `${block.join('\n')}\n`;
const planNode = follow({ $ref: '#/definitions/plan' });

function nameIn(node: Schema, field: string, language: Language): string {
  const found = fieldEntries(node).find(([name]) => name === field)?.[1];
  if (!found) throw new Error(`no field ${field}`);
  return writtenName(language, found['x-names'], field);
}

/** The lines of an object that has one field and what it must have beside it. */
function objectWith(node: Schema, field: string, example: string, language: Language): Block {
  const { by, of = {} } = node['x-variants'] ?? {};
  const tag =
    field === by
      ? findValue(follow(node.properties?.[by] ?? {}), example)?.canonical
      : Object.keys(of).find((one) => Object.hasOwn(of[one]?.properties ?? {}, field));
  const either = node['x-either'] ?? [];
  const needed = [
    ...(node.required ?? []),
    ...(tag === undefined ? [] : (of[tag]?.required ?? [])),
    ...(either.includes(field) ? [] : either.slice(0, 1)),
    // What a reference is to be called does not say what it refers to.
    ...(node['x-read'] === 'reference' && field === 'as' ? ['roles'] : []),
  ];
  const owner = fieldEntries(node, tag).find(([name]) => name === field)?.[1]['x-into'];
  // What a field goes into may need more than that field.
  const whole = owner === undefined ? undefined : follow(node.properties?.[owner] ?? {});
  const isPart = whole?.required?.length ? [owner ?? ''] : [];
  const others = [...new Set([...needed, ...isPart])].filter((name) => name !== field);
  return [
    `${nameIn(node, field, language)}: ${example}`,
    ...others
      .filter((name) => name !== owner || isPart.length > 0)
      .map((name) => {
        const one = new Map(fieldEntries(node, tag)).get(name) ?? {};
        const least = name === by && tag !== undefined ? wordFor(one, tag, language) : leastOf(one, language);
        return `${nameIn(node, name, language)}: ${least}`;
      }),
  ];
}

const wordFor = (node: Schema, value: string, language: Language) =>
  writtenName(language, follow(node)['x-values']?.[value], value);

/** The least that a field may be, on one line. */
function leastOf(field: Schema, language: Language): string {
  const node = follow(field);
  if (node.enum) {
    return wordFor(node, node.enum[0] ?? '', language);
  }
  switch (node['x-read']) {
    case 'line':
    case 'text':
    case 'reference':
      return 'x';
    case 'integer':
    case 'date':
      return '2027';
    case 'number':
    case 'money':
      return '5';
    case undefined: {
      if (node.type === 'array') return `[${leastOf(node.items ?? {}, language)}]`;
      const short = node['x-short'];
      return short === undefined
        ? `{${objectWith(node, '', '', language).join(', ')}}`
        : leastOf(node.properties?.[short] ?? {}, language);
    }
    default:
      throw new Error(`nothing for ${node['x-read']}`);
  }
}

const known = new Map<Language, ReadonlyMap<string, Way>>();

/** The nearest way to each definition, breadth first. */
function waysIn(language: Language): ReadonlyMap<string, Way> {
  const found = known.get(language);
  if (found) return found;
  const ways = new Map<string, Way>();
  const queue: { node: Schema; way: Way }[] = [{ node: planSchema, way: (block) => block }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { node, way } = next;
    for (const [field, one] of fieldEntries(node)) {
      if (one['x-chapters'] || (node['x-read'] && node['x-read'] !== 'reference')) continue;
      const target = follow(one);
      const item = target.type === 'array' ? target.items : undefined;
      const member =
        typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined;
      const inner = item ?? member ?? one;
      const name = inner.$ref?.slice('#/definitions/'.length);
      const node_ = follow(inner);
      if (!name || ways.has(name) || !node_.properties) continue;
      const key = nameIn(node, field, language);
      const beside = node === planSchema ? [] : objectWith(node, field, '', language).slice(1);
      const put: Way = (block) => {
        const value = item || member ? asItem(block) : block;
        return way([`${key}:`, ...indent(value), ...beside]);
      };
      const shapes = node_['x-shapes'];
      if (!shapes) {
        ways.set(name, put);
        queue.push({ node: node_, way: put });
        continue;
      }
      // What stands for such an object is one value, or a map of what one of its fields lists.
      ways.set(name, ([value]) => way([`${key}: ${value}`, ...beside]));
      const listed = node_.properties[shapes.map]?.items?.$ref?.slice('#/definitions/'.length);
      if (listed) ways.set(listed, put);
    }
  }
  known.set(language, ways);
  return ways;
}
