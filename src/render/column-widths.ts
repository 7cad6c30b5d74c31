/** What stands in a cell, as far as its width is concerned. */
export interface ColumnCell {
  readonly words: string;
  /** Of the head: in bold type, which is wider. */
  readonly isHead: boolean;
  /** A number that is not divided. */
  readonly isWhole: boolean;
}

export type Paper = 'portrait' | 'landscape';

/** How wide a table may be, in halves of an em, in the type of few and of many columns. */
const room: Readonly<Record<Paper, { few: number; many: number }>> = {
  portrait: { few: 94, many: 102 },
  landscape: { few: 144, many: 156 },
};
const MANY_COLUMNS = 7;

/** The space between two columns. */
const gap = { few: 1.8, many: 1.2 };

/** A table whose longest words do not fit breaks those that are wider than this, and then narrower ones. */
const LONG_WORD = 40;
const SHORTEST = 6;

/** How much a line saved counts in a cell that does not make its row lower: it does so together with the next. */
const BESIDE = 0.15;

/**
 * The shares of the columns in percent, so that the table becomes as low as it can; undefined where all fits on lines,
 * and browsers do well. From the width of its longest word each column is widened, again and again the one that saves the most
 * lines for the room that it takes.
 */
export function columnWidths(rows: readonly (readonly ColumnCell[])[], paper: Paper): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const size = count >= MANY_COLUMNS ? 'many' : 'few';
  const available = Math.floor(room[paper][size] - gap[size] * (count - 1));
  const columns = Array.from({ length: count }, (_, index) => columnOf(rows, index));
  const longest = columns.map((cells) => Math.max(...cells.map(({ length }) => length)));
  if (count < 2 || total(longest) <= available) return undefined;

  const widths = leastWidths(columns, available);
  if (widths === undefined) return undefined;
  const lines = columns.map((cells) => linesByWidth(cells, available));
  for (let left = available - total(widths); left > 0; ) {
    const best = bestStep(widths, lines, left);
    if (best === undefined) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.step;
    left -= best.step;
  }
  return inPercent(widths.map((width) => width + gap[size]));
}

interface Measured {
  readonly length: number;
  /** The widths of what is not divided. */
  readonly pieces: readonly number[];
}

function columnOf(rows: readonly (readonly ColumnCell[])[], index: number): Measured[] {
  return rows.map((row) => {
    const cell = row[index];
    if (!cell) return { length: 0, pieces: [] };
    const factor = cell.isHead ? 1.08 : 1;
    // A hyphen or a slash ends a line as a space does; a no-break space does not.
    const pieces = cell.isWhole ? [cell.words] : (cell.words.match(/[^ \n\t/-]*[/-]|[^ \n\t/-]+ ?/g) ?? []);
    const widths = pieces.map((piece) => widthOf(piece) * factor);
    return { length: Math.ceil(total(widths)), pieces: widths };
  });
}

/** The width of words in halves of an em, about that of Open Sans and its like. */
function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += letters.find(([kind]) => kind.test(letter))?.[1] ?? 1.14;
  return width;
}

const letters: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|! \u00a0]/, 0.53],
  [/[ftr()/-]/, 0.72],
  [/[csvxyzk]/, 1],
  [/[mMW%—]/, 1.85],
  [/[w\p{Lu}]/u, 1.32],
];

/** The least width of each column: its longest word, or less where there is no room for all of them. */
function leastWidths(columns: readonly Measured[][], available: number): number[] | undefined {
  const words = columns.map((cells) => Math.ceil(Math.max(1, ...cells.flatMap(({ pieces }) => pieces))));
  for (let longest = LONG_WORD; longest >= SHORTEST; longest--) {
    const widths = words.map((width) => Math.min(width, longest));
    if (total(widths) <= available) return widths;
  }
  return undefined;
}

/** How many lines each cell of a column has at each width. */
function linesByWidth(cells: readonly Measured[], widest: number): Uint16Array[] {
  return Array.from({ length: widest + 1 }, (_, width) =>
    Uint16Array.from(cells, (cell) => linesAt(cell, width)),
  );
}

function linesAt({ pieces }: Measured, width: number): number {
  let lines = pieces.length > 0 ? 1 : 0;
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece > width) {
      lines++;
      used = 0;
    }
    used += piece;
    // A word wider than the column is divided.
    for (; width > 0 && used > width; used -= width) lines++;
  }
  return lines;
}

/** Which column to widen by how much; none where that saves no line. */
function bestStep(
  widths: readonly number[],
  lines: readonly (readonly Uint16Array[])[],
  left: number,
): { column: number; step: number } | undefined {
  const now = widths.map((width, column) => lines[column]?.[width]);
  let best: { column: number; step: number; gain: number } | undefined;
  for (const [column, width] of widths.entries()) {
    const others = now.filter((_, index) => index !== column);
    const before = now[column];
    for (let step = 1; step <= left; step++) {
      const after = lines[column]?.[width + step];
      if (!after || !before) break;
      const gain = savedLines(before, after, others) / step;
      if (gain > (best?.gain ?? 0)) best = { column, step, gain };
    }
  }
  return best;
}

function savedLines(
  before: Uint16Array,
  after: Uint16Array,
  others: readonly (Uint16Array | undefined)[],
): number {
  let saved = 0;
  for (const [row, lines] of after.entries()) {
    const was = before[row] ?? 0;
    if (was === lines) continue;
    const beside = Math.max(0, ...others.map((column) => column?.[row] ?? 0));
    saved += Math.max(was, beside) - Math.max(lines, beside) + BESIDE * (was - lines);
  }
  return saved;
}

/** Whole numbers that make 100 together. */
function inPercent(widths: readonly number[]): number[] {
  const all = total(widths);
  let before = 0;
  let reached = 0;
  return widths.map((width) => {
    before += width;
    const share = Math.round((100 * before) / all) - reached;
    reached += share;
    return share;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The rules for the shares that a page uses: on paper, of which alone it is known how wide it is. */
export function columnStyle(html: string): string {
  const shares = [...new Set([...html.matchAll(/<col class="w(\d+)">/g)].map(([, share]) => Number(share)))];
  const rules = shares.sort((a, b) => a - b).map((share) => `.w${share} { width: ${share}%; }`);
  return rules.length === 0 ? '' : `@media print { ${rules.join(' ')} }`;
}
