/**
 * Markdown as it is published: no spaces at line ends, never two blank lines, none at the start, one line feed at
 * the end. Code blocks keep their blank lines.
 */
export function tidy(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const raw of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.replace(/[ \t]+$/, '');
    const ticks = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (ticks !== undefined && fence === undefined) fence = ticks;
    else if (fence !== undefined && ticks?.startsWith(fence) && line.endsWith(ticks)) fence = undefined;
    if (line === '' && fence === undefined && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(line);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
