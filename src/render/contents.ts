import type { Contents } from './document.ts';
import { escapeText } from './escape.ts';
import type { Chapter } from './markdown.ts';
import { mark } from './marks.ts';

/**
 * Marked Markdown with a list of its chapters before the first of them: links, without the pages, which only a print has
 * (see pdf/print/page-numbers.ts).
 */
export function withContents(
  marked: string,
  chapters: readonly Chapter[],
  { heading, from }: Contents,
): string {
  const [first] = chapters;
  if (!first || chapters.length < from) return marked;
  const lines = marked.split('\n');
  const links = chapters.map(({ id, words }) => `- [${escapeText(words)}](#${id})`);
  const list = [`## ${escapeText(heading)}`, '', ...links, '', mark('.contents'), ''];
  return [...lines.slice(0, first.line), ...list, ...lines.slice(first.line)].join('\n');
}
