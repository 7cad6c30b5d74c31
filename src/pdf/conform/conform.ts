import type { Barrier } from '../barrier.ts';
import type { Description } from '../prepare/describe.ts';
import { ContentReader, type PageContent } from '../read/content.ts';
import type { ContentStream } from '../read/content-stream.ts';
import { PdfFile } from '../read/file.ts';
import { readPages } from '../read/pages.ts';
import { Draft } from '../write/draft.ts';
import { writeFile } from '../write/file.ts';
import { markContent } from './content/mark-content.ts';
import { unmarkMasks } from './content/unmark-masks.ts';
import { type Declaration, declare } from './declare/declare.ts';
import { adoptLinks } from './links/adopt-links.ts';
import { leadBookmarks } from './links/bookmarks.ts';
import { shortenDestinations } from './links/destinations.ts';
import { leadToTags, nameLinks } from './links/links.ts';
import { arrange } from './tags/arrange.ts';
import { explainPrivateUse, findBarriers } from './tags/barriers.ts';
import { writeParentTree } from './tags/parent-tree.ts';
import { prune } from './tags/prune.ts';
import { readTags } from './tags/read-tags.ts';
import { type WrittenTags, writeTags } from './tags/write-tags.ts';

export interface ConformRequest extends Declaration {
  /** What the page said of its elements. */
  readonly description: Description;
}

export interface Conformed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Text that is seen, and text that is heard, which is that of the tags. */
  readonly seen: string;
  readonly heard: string;
  /** What would shut a reader out: with any of them the file must not be published. */
  readonly barriers: readonly Barrier[];
}

/**
 * Makes of the browser's print a file that keeps a pair of standards (see standard.ts), whose bytes depend on the page and
 * the metadata only. What is seen stays the same to the pixel.
 * @throws {PdfSyntaxError} if the print is not as the browser writes it
 */
export function conform(print: Uint8Array, request: ConformRequest): Conformed {
  const { standard, metadata, description } = request;
  const file = new PdfFile(print);
  const reader = new ContentReader(file);
  const contents = readPages(file).map((page) => reader.read(page));
  const streams = contents.flatMap((content) => content.streams);
  const draft = new Draft(file);
  draft.version = standard.version;

  const root = arrange(readTags(file, contents, description));
  adoptLinks(draft, contents, root);
  prune(root);
  explainPrivateUse(root);
  const tags = writeTags(draft, root);
  markContent(draft, contents, tags);
  unmarkMasks(draft, contents, file.numbers());
  nameLinks(draft, contents, tags);
  if (standard.version === '2.0') leadToTags(draft, contents, tags);
  else shortenDestinations(draft, contents);
  leadBookmarks(draft, tags, description.headings);
  writeParentTree(draft, contents, tags);
  declare(draft, request);
  return {
    pdf: writeFile(draft),
    pages: contents.length,
    seen: contents.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
    heard: textHeard(streams, tags),
    barriers: [
      ...description.barriers,
      ...findBarriers(root),
      ...findGaps(contents),
      ...(metadata.title.trim() === '' ? [{ kind: 'title', words: '' } as const] : []),
      ...(description.language.trim() === '' ? [{ kind: 'language', words: '' } as const] : []),
    ],
  };
}

function textHeard(streams: readonly ContentStream[], { marked }: WrittenTags): string {
  let text = '';
  for (const stream of streams) {
    for (const mcid of marked.get(stream.owner.number)?.keys() ?? [])
      text += stream.marked.get(mcid)?.text ?? '';
  }
  return text;
}

/** Boxes in the place of characters that no font has (ISO 14289-1, 7.21.8). */
function findGaps(contents: readonly PageContent[]): Barrier[] {
  const runs = contents.flatMap((content) => content.runs);
  return runs.filter(({ notdef }) => notdef > 0).map(({ text }) => ({ kind: 'glyph', words: text.trim() }));
}
