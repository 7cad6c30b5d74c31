import { mapHeadings } from './heading-lines.ts';
import { headingLevels } from './prose/heading-levels.ts';

/**
 * Marked Markdown whose headings leave out no level: where a chapter has no heading of its own, those below it move up.
 * The first keeps its level. Each stretch of prose is in order by itself; this is for the document that is made of them
 * (WCAG 1.3.1; ISO 14289-1, 7.4.2).
 */
export function orderHeadings(markdown: string): string {
  let levelOf: ((written: number) => number) | undefined;
  return mapHeadings(markdown, (line) =>
    line.replace(/^#+/, (marks) => {
      levelOf ??= headingLevels(marks.length);
      return '#'.repeat(levelOf(marks.length));
    }),
  );
}
