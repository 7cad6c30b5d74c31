import { withContents } from './contents.ts';
import type { Contents, ImageUse, PlaceLink, Rendered, ViewValue } from './document.ts';
import { orderHeadings } from './heading-order.ts';
import { chaptersOf, publishedMarkdown, toHtml } from './markdown.ts';
import type { Resolve } from './prose/references.ts';
import type { Templates } from './template.ts';
import type { TemplateError } from './template-error.ts';
import { tidy } from './tidy.ts';

export { placeIn } from './address.ts';
export { type Data, viewData } from './data.ts';
export type { ImageUse, PlaceLink, Prose, Rendered, ViewValue } from './document.ts';
export { escapeText } from './escape.ts';
export { slug } from './html/heading-ids.ts';
export {
  type PageImage,
  type PageOptions,
  type PageShell,
  type PageVariant,
  type PageWords,
  renderPage,
} from './page.ts';
export type { Resolve } from './prose/references.ts';
export { openTemplates, type TemplateSources, type Templates } from './template.ts';
export type { TemplateError, TemplateProblem } from './template-error.ts';

/** A document to render: the template by name, what it prints, and what its prose may refer to. */
export interface RenderOptions {
  readonly templates: Templates;
  readonly name: string;
  readonly view: ViewValue;
  /** The words and the address of a reference in prose; undefined prints the words or the id as written. */
  readonly resolve: Resolve;
  /** The address of an image in the published files, asked once; undefined prints its alternative text instead. */
  readonly image: (use: ImageUse) => string | undefined;
  /** The list of contents, where the document has one. */
  readonly contents?: Contents | undefined;
  /** What `![[id]]` in prose shows, for the partial `inserted`; undefined prints its words. */
  readonly insert?: (id: string) => ViewValue | undefined;
}

/** A rendered document, or what is wrong with its template. */
export interface RenderResult {
  readonly rendered: Rendered | undefined;
  readonly errors: readonly TemplateError[];
}

/**
 * Renders a document to Markdown and HTML, both from the one marked Markdown that the template prints. The same input
 * gives the same bytes.
 */
export function renderDocument({
  templates,
  name,
  view,
  resolve,
  image,
  contents,
  insert,
}: RenderOptions): RenderResult {
  const asked = new Map<string, { use: ImageUse; address: string | undefined }>();
  const askOnce = (use: ImageUse) => {
    const key = JSON.stringify([use.source, use.at]);
    const known = asked.get(key) ?? { use, address: image(use) };
    asked.set(key, known);
    return known.address;
  };
  const links: PlaceLink[] = [];
  const around = { resolve, image: askOnce, link: (one: PlaceLink) => links.push(one) };
  const wrong: TemplateError[] = [];
  // What is inserted inserts nothing itself, so that there is an end to it.
  const show = (id: string) => {
    const shown = insert?.(id);
    const inner = shown === undefined ? undefined : templates.print('inserted', shown, around);
    if (inner && 'error' in inner) wrong.push(inner.error);
    return inner && 'marked' in inner ? tidy(inner.marked).trimEnd() : undefined;
  };
  const printed = templates.print(name, view, { ...around, insert: show });
  if ('error' in printed) return { rendered: undefined, errors: [printed.error] };
  if (wrong.length > 0) return { rendered: undefined, errors: wrong };
  const text = orderHeadings(tidy(printed.marked));
  const marked = contents ? withContents(text, chaptersOf(text), contents) : text;
  const { html, anchors, ids, stray } = toHtml(marked);
  if (stray.length > 0) {
    const template = `${name}.md.hbs`;
    return {
      rendered: undefined,
      errors: [{ template, problem: 'mark', ...(stray[0] ? { name: stray[0] } : {}) }],
    };
  }
  const images = [...asked.values()].map(({ use }) => use);
  const markdown = publishedMarkdown(marked, anchors);
  return { rendered: { markdown, main: html, images, ids, links }, errors: [] };
}
