import { fieldsOf, follow, join, planSchema, type Schema } from '../schema/index.ts';

/** A text of the plan that is printed, with its canonical pointer; `isProse` where it is Markdown. */
export interface PrintedText {
  readonly text: string;
  readonly path: string;
  readonly isProse: boolean;
}

/** Every text of canonical data, in the order of the plan. Remarks for those who edit are never printed. */
export function* textsOf(data: unknown, schema: Schema = planSchema, path = ''): Generator<PrintedText> {
  const target = follow(schema);
  const reader = target['x-read'];
  if (typeof data === 'string') {
    if (reader === 'line' || reader === 'text' || reader === 'reference')
      yield { text: data, path, isProse: reader === 'text' };
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  if (reader === 'date') {
    const { text } = data as { text?: string };
    if (text !== undefined) yield { text, path, isProse: false };
    return;
  }
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* textsOf(item, target.items ?? {}, join(path, index));
    return;
  }
  const fields = fieldsOf(target);
  const items = typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined;
  for (const [name, value] of Object.entries(data)) {
    const field = fields[name] ?? items;
    if (field && name !== 'note' && name !== 'id') yield* textsOf(value, field, join(path, name));
  }
}
