import { headingLevels } from './prose/heading-levels.ts';

const fence = /^(`{3,}|~{3,})/;

/**
 * Marked Markdown whose headings leave out no level: where a chapter has no heading of its own, those below it move up.
 * The first keeps its level. Each stretch of prose is in order by itself; this is for the document that is made of them
 * (WCAG 1.3.1; ISO 14289-1, 7.4.2).
 */
export function orderHeadings(markdown: string): string {
  let levelOf: ((written: number) => number) | undefined;
  let open: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const ticks = fence.exec(line)?.[1];
    if (ticks && open === undefined) open = ticks;
    else if (ticks && open && ticks.startsWith(open) && line.trimEnd() === ticks) open = undefined;
    if (open !== undefined) return line;
    return line.replace(/^#{1,6}(?= )/, (marks) => {
      levelOf ??= headingLevels(marks.length);
      return '#'.repeat(levelOf(marks.length));
    });
  });
  return lines.join('\n');
}
