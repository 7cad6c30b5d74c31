import type { Rule } from './arrange.ts';
import { become, hasBlocks, wrapInline } from './shape.ts';
import { type Cell, Tag, tagsIn } from './tag.ts';

const sections = { thead: 'THead', tbody: 'TBody', tfoot: 'TFoot' };

/** A caption, and rows in their sections (ISO 32000-1, table 337), all of one width (ISO 14289-1, 7.2). */
export const arrangeTable: Rule = (tag, kids) => {
  const parts = tagsIn(kids);
  const captions = parts.filter(({ type }) => type === 'Caption');
  const rows = parts.flatMap((part) => {
    if (part.type === 'TR') return [part];
    return Object.values(sections).includes(part.type) ? tagsIn(part.kids) : [];
  });
  fillRows(rows);
  const cells = rows.flatMap((row) =>
    row.kids.flatMap((kid) => (kid instanceof Tag && kid.cell ? [kid.cell] : [])),
  );
  // Without spans the scope of the headers says all.
  const hasSpans = cells.some(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1);
  if (!hasSpans) for (const cell of cells) cell.headers = [];
  return become(tag, 'Table', [...captions, ...groupRows(rows)]);
};

export const arrangeRow: Rule = (tag, kids) =>
  become(
    tag,
    'TR',
    tagsIn(kids).filter(({ type }) => type === 'TH' || type === 'TD'),
  );

export const arrangeCell: Rule = (tag, kids) =>
  become(tag, tag.type, hasBlocks(kids) ? wrapInline(kids) : kids);

function groupRows(rows: readonly Tag[]): Tag[] {
  if (!rows.some(({ element }) => element.section)) return [...rows];
  const groups: Tag[] = [];
  for (const row of rows) {
    const type = sections[row.element.section ?? 'tbody'];
    const last = groups.at(-1);
    if (last?.type === type) last.kids.push(row);
    else groups.push(new Tag(type, [row]));
  }
  return groups;
}

/** Cells where a row has none, and spans no longer than the table. */
function fillRows(rows: readonly Tag[]): void {
  const grid = rows.map((): boolean[] => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x]) x += 1;
      cell.rowSpan = Math.min(cell.rowSpan, rows.length - y);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) (grid[y + down] as boolean[])[x + right] = true;
      }
      x += cell.colSpan;
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < width; x += 1) {
      if (grid[y]?.[x]) continue;
      const empty = new Tag('TD');
      empty.cell = { rowSpan: 1, colSpan: 1, scope: undefined, headers: [] };
      row.kids.push(empty);
    }
  }
}

function cellsOf(row: Tag): Cell[] {
  return tagsIn(row.kids).flatMap(({ cell }) => (cell ? [cell] : []));
}
