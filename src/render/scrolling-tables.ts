/** Tables of fewer columns fit on a telephone, unless they are too wide for paper. */
const MANY_COLUMNS = 4;

const piece = /<h[1-6] id="([^"]*)"|<table[\s\S]*?<\/table>/g;

/**
 * Puts each table that may be wider than a screen into a box that scrolls by itself, so that the page does not have to
 * (WCAG 1.4.10). A box is reached with the keyboard, and is named after the heading that its table stands under.
 */
export function scrollingTables(main: string): string {
  let heading: string | undefined;
  return main.replace(piece, (written, id: string | undefined) => {
    if (id !== undefined) heading = id;
    if (id !== undefined || !isWide(written)) return written;
    const name = heading === undefined ? '' : ` role="group" aria-labelledby="${heading}"`;
    return `<div class="scroll" tabindex="0"${name}>\n${written}\n</div>`;
  });
}

function isWide(table: string): boolean {
  const head = table.slice(0, table.indexOf('</thead>'));
  return head.includes('<colgroup>') || head.split(/<t[hd][\s>]/).length > MANY_COLUMNS;
}
