import MarkdownIt from 'markdown-it';
import attributes from 'markdown-it-attrs';
import { mapHeadings } from './heading-lines.ts';
import { bareLinks } from './html/bare-links.ts';
import { cellBreaks } from './html/cell-breaks.ts';
import { emptyParagraphs } from './html/empty-paragraphs.ts';
import { headingIds } from './html/heading-ids.ts';
import { safeLinks } from './html/safe-links.ts';
import { strayMarks } from './html/stray-marks.ts';
import { tableAlignment } from './html/table-alignment.ts';
import { tableCaptions } from './html/table-captions.ts';
import { tableColumns } from './html/table-columns.ts';
import { tableHeaders } from './html/table-headers.ts';
import { wordsOf } from './html/token.ts';
import { markAttributes, withoutMarks } from './marks.ts';
import { markClose, markOpen } from './text.ts';
import { tidy } from './tidy.ts';

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.use(attributes as unknown as (md: typeof parser, options: object) => void, {
  leftDelimiter: markOpen,
  rightDelimiter: markClose,
  allowedAttributes: [...markAttributes],
  errorHandler: (error: Error) => {
    throw error;
  },
});
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('ftp:', null).add('//', null);
parser.core.ruler.push('planverk', (state) => {
  const { tokens, env } = state;
  env.stray = strayMarks(tokens);
  emptyParagraphs(tokens);
  tableCaptions(tokens);
  tableHeaders(tokens);
  tableAlignment(tokens);
  cellBreaks(tokens);
  tableColumns(state);
  env.anchors = headingIds(tokens);
  bareLinks(state);
  env.ids = safeLinks(tokens);
});

/** What the HTML stage makes of marked Markdown. */
export interface Html {
  readonly html: string;
  /** GitHub's anchors of the headings, by id. */
  readonly anchors: ReadonlyMap<string, string>;
  /** What can be linked to. */
  readonly ids: ReadonlySet<string>;
  /** Marks that belong to nothing, as written; the template has them in the wrong place. */
  readonly stray: readonly string[];
}

/** A chapter of a document: what stands under a heading of level 2. */
export interface Chapter {
  readonly id: string;
  readonly words: string;
  /** Where its heading stands in the marked Markdown, from 0. */
  readonly line: number;
}

/** The chapters of marked Markdown, in order. */
export function chaptersOf(marked: string): Chapter[] {
  // Nothing else is asked for, and each in its line.
  const headings = mapHeadings(
    marked,
    (line) => line,
    () => '',
  );
  const tokens = parser.parse(headings, {});
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.tag === 'h2' && token.level === 0
      ? [
          {
            id: String(token.attrGet('id')),
            words: wordsOf(tokens[index + 1]?.children ?? []),
            line: token.map?.[0] ?? 0,
          },
        ]
      : [],
  );
}

/** The HTML of marked Markdown. */
export function toHtml(marked: string): Html {
  const env: Partial<Html> = {};
  const html = parser.render(marked, env);
  const { anchors = new Map(), ids = new Set(), stray = [] } = env;
  return { html, anchors, ids, stray };
}

/**
 * The Markdown that is published: marked Markdown without its marks. Ids go with them, so links inside the document
 * lead to the anchors that GitHub and other viewers give the headings; a link to anything else becomes its words.
 */
export function publishedMarkdown(marked: string, anchors: ReadonlyMap<string, string> = new Map()): string {
  const linked = marked.replace(/\[((?:\\.|[^[\]\\])*)\]\(#([^()\s]*)\)/g, (_, words: string, id: string) => {
    const anchor = anchors.get(id);
    return anchor === undefined ? words : `[${words}](#${anchor})`;
  });
  return tidy(plainNumbers(withoutMarks(linked)));
}

/** In headings, cells and behind a label a number opens no list, so `## 1\\. Vurdering` may be read as it was written. */
function plainNumbers(markdown: string): string {
  const behindLabels = markdown.replace(/^([ >]*(?:[-*+] )?\*\*[^*\n]+\*\* \d{1,9})\\(?=[.)] )/gm, '$1');
  return behindLabels.replace(/^(?:#{1,6} \d{1,9}\\(?=[.)] )|\|.*)/gm, (start) =>
    start.startsWith('|') ? start.replace(/(\| \d{1,9})\\(?=[.)] )/g, '$1') : start.slice(0, -1),
  );
}
