import type { ImageUse, PlaceLink, Prose } from './document.ts';
import { indent, printBlocks } from './prose/blocks.ts';
import { headingLevels } from './prose/heading-levels.ts';
import { printInlines } from './prose/inlines.ts';
import { nest, proseParser } from './prose/parser.ts';
import { type Resolve, takeReferences } from './prose/references.ts';
import { cleanMarkdown } from './text.ts';

/** What prose may refer to. */
export interface ProseContext {
  /** The words and the address of `[[id]]` or `[[id|words]]`; undefined prints the words or the id. */
  readonly resolve: Resolve;
  /** The address of an image in the published files; undefined prints its alternative text. */
  readonly image: (use: ImageUse) => string | undefined;
  /** What `![[id]]` shows, as marked Markdown; undefined prints its words, as `[[id]]` does. */
  readonly insert?: (id: string) => string | undefined;
  /** Told of each link to a place in the document. */
  readonly link?: (link: PlaceLink) => void;
}

/**
 * The user's Markdown, normalised so that it may stand inside a larger document and leak nothing into it: parsed
 * and printed again in one style. Open fences are closed, raw HTML prints as itself, link definitions are resolved
 * where they are used, unsafe links become words. Its outermost headings get `level`.
 * `width` indents what follows the first line, for prose behind a list marker.
 */
export function blockProse(prose: Prose, context: ProseContext, level: number, width = 0): string {
  const { text, references } = takeReferences(cleanMarkdown(prose.prose));
  const nodes = nest(proseParser.parse(text, {}));
  const around = { ...context, references, headingLevel: headingLevels(level), ...of(prose, context) };
  return indent(printBlocks(nodes, around), width);
}

/** The user's Markdown as part of one line; what opens a block in it prints as itself. */
export function inlineProse(prose: Prose, context: ProseContext): string {
  const { text, references } = takeReferences(cleanMarkdown(prose.prose));
  const tokens = proseParser.parseInline(text.trim(), {})[0]?.children ?? [];
  return printInlines(tokens, 'line', { ...context, references, ...of(prose, context) });
}

function of({ prose, at }: Prose, { link }: ProseContext) {
  return { ...(at === undefined ? {} : { at }), placed: (place: string) => link?.({ place, prose }) };
}
