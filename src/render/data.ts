import type { ViewValue } from './document.ts';
import { publishedMarkdown } from './markdown.ts';
import type { Resolve } from './prose/references.ts';
import { blockProse } from './prose.ts';
import { cleanText } from './text.ts';
import { isProse } from './view.ts';

/** What a view prints, as JSON has it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * A view for other programs: texts as they are printed, prose as Markdown whose references are words and whose images are
 * their alternative texts. Where it came from in the plan is not told, and fields in which nothing stands are left out.
 */
export function viewData(view: { readonly [key: string]: ViewValue }, resolve: Resolve): Data {
  const prose = { resolve, image: () => undefined };
  const read = (value: ViewValue): Data => {
    if (typeof value === 'string') return cleanText(value);
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(read);
    if (isProse(value)) return publishedMarkdown(blockProse(value, prose, 1)).trimEnd();
    const fields = Object.entries(value).map(([key, field]) => [key, read(field)] as const);
    return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
  };
  return read(view);
}

function isEmpty(data: Data): boolean {
  if (data === null || data === '') return true;
  return typeof data === 'object' && Object.keys(data).length === 0;
}
