import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { findField, findValue, writtenName } from '../../../src/schema/names.ts';
import { follow, planSchema, type Schema } from '../../../src/schema/schema.ts';
import type { Language } from '../../../src/text/language.ts';
import { dateIn } from './spelled-dates.ts';

/** How a plan is written anew: in another language, in another spelling of keys and words. */
export interface Rewriting {
  readonly language?: Language;
  readonly spell?: (word: string) => string;
  readonly dates?: 'in words';
}

/** A YAML file with its keys, words of enumerations and dates written otherwise; all else stays letter by letter. */
export function rewrite(text: string, { language, spell = (word) => word, dates }: Rewriting): string {
  const edits: { start: number; end: number; words: string }[] = [];
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: true });

  const put = ({ range }: Scalar, words: string) => {
    if (range) edits.push({ start: range[0], end: range[1], words });
  };

  const walk = (node: Node | null, schema: Schema): void => {
    const target = follow(schema);
    const item = typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined;
    if (isSeq(node)) {
      for (const one of node.items) walk(one as Node, target.items ?? item ?? shortOf(target) ?? {});
    } else if (isMap(node)) walkMap(node, target, item);
    else if (isScalar(node)) walkScalar(node, target);
  };

  const walkMap = (map: YAMLMap, target: Schema, item: Schema | undefined): void => {
    const list = !item && target.items ? follow(target.items) : undefined;
    if (list && isByKey(map, list)) {
      for (const { value } of map.items) walkKeyed(value as Node | null, list);
      return;
    }
    if (list) {
      walk(map, list);
      return;
    }
    const shape = target['x-shapes']?.map;
    if (shape !== undefined) {
      walk(map, target.properties?.[shape] ?? {});
      return;
    }
    for (const { key, value } of map.items) {
      const match = isScalar(key) ? findField(target, String(key.value), tagOf(map, target)) : undefined;
      if (isScalar(key) && match) {
        const names = match.of['x-names'];
        put(key, spell(language ? writtenName(language, names, match.canonical) : String(key.value)));
      }
      walk(value as Node, match?.of ?? item ?? {});
    }
  };

  /** The value of an entry whose key fills a field. */
  const walkKeyed = (node: Node | null, item: Schema): void => {
    const short = item['x-value'] ?? item['x-short'];
    const hasFields = isMap(node) && node.items.some(({ key }) => findField(item, String(key)));
    walk(node, hasFields || short === undefined ? item : (item.properties?.[short] ?? {}));
  };

  const walkScalar = (node: Scalar, target: Schema): void => {
    const words = String(node.source ?? node.value);
    const value = target.enum && findValue(target, words);
    if (value)
      put(
        node,
        spell(
          language ? writtenName(language, target['x-values']?.[value.canonical], value.canonical) : words,
        ),
      );
    if (target['x-read'] === 'date' && dates) put(node, dateIn(words, language ?? 'nb'));
    const inner = target.items ?? shortOf(target);
    if (inner) walkScalar(node, follow(inner));
  };

  walk(document.contents as Node, planSchema);
  let rewritten = text;
  for (const { start, end, words } of edits.sort((a, b) => b.start - a.start))
    rewritten = rewritten.slice(0, start) + words + rewritten.slice(end);
  return rewritten;
}

function shortOf(target: Schema): Schema | undefined {
  const short = target['x-short'];
  return short === undefined ? undefined : target.properties?.[short];
}

/** Whether a map stands for a list by key, and is not one item with its fields. */
function isByKey(map: YAMLMap, item: Schema): boolean {
  const key = item['x-key'];
  const fields = map.items.map((pair) => findField(item, String(pair.key))?.canonical);
  return key !== undefined && !(fields.includes(key) && fields.every((field) => field !== undefined));
}

function tagOf(node: Node, target: Schema): string | undefined {
  const by = target['x-variants']?.by;
  if (by === undefined || !isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && findField(target, String(key.value))?.canonical === by,
  );
  const tag = follow(target.properties?.[by] ?? {});
  return pair && findValue(tag, String((pair.value as Scalar).value))?.canonical;
}
