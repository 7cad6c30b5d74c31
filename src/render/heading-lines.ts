const fence = /^(`{3,}|~{3,})/;

/** Marked Markdown with its headings, each a line `## …` outside of code, as `heading` gives them and all else as `other`. */
export function mapHeadings(
  markdown: string,
  heading: (line: string) => string,
  other: (line: string) => string = (line) => line,
): string {
  let open: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const ticks = fence.exec(line)?.[1];
    if (ticks && open === undefined) open = ticks;
    else if (ticks && open && ticks.startsWith(open) && line.trimEnd() === ticks) open = undefined;
    return open === undefined && /^#{1,6} /.test(line) ? heading(line) : other(line);
  });
  return lines.join('\n');
}
