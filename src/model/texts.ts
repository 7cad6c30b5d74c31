import { fieldOf, follow, join, planSchema, type Schema, tagOf } from '../schema/index.ts';

/** A text of the plan that is printed, with its canonical pointer; `isProse` where it is Markdown. */
export interface PrintedText {
  readonly text: string;
  readonly path: string;
  readonly isProse: boolean;
}

/** Names of files are no words of the plan. */
const unprinted = new Set<string | undefined>(['#/definitions/file', '#/definitions/glob']);

const known = new WeakMap<object, readonly PrintedText[]>();

/**
 * Every text of canonical data, in the order of the plan. Remarks for those who edit are never printed. Many rules ask
 * for the texts of the same plan, so they are looked for once.
 */
export function textsOf(data: unknown): readonly PrintedText[] {
  if (typeof data !== 'object' || data === null) return [];
  const before = known.get(data);
  if (before) return before;
  const texts: PrintedText[] = [];
  collect(data, planSchema, '', texts);
  known.set(data, texts);
  return texts;
}

function collect(data: unknown, schema: Schema, path: string, texts: PrintedText[]): void {
  if (unprinted.has(schema.$ref)) return;
  const target = follow(schema);
  const reader = target['x-read'];
  if (typeof data === 'string') {
    if (reader === 'line' || reader === 'text' || reader === 'reference')
      texts.push({ text: data, path, isProse: reader === 'text' });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  if (reader === 'date') {
    const { text } = data as { text?: string };
    if (text !== undefined) texts.push({ text, path: join(path, 'text'), isProse: false });
    return;
  }
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) collect(item, target.items ?? {}, join(path, index), texts);
    return;
  }
  const isRemark = (name: string) => !target['x-collection'] && (name === 'note' || name === 'id');
  const tag = tagOf(target, data);
  for (const [name, value] of Object.entries(data)) {
    const field = fieldOf(target, name, tag);
    if (field && !isRemark(name)) collect(value, field, join(path, name), texts);
  }
}
