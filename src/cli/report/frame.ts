import type { Place } from '../../diagnostics/report.ts';
import { printable } from './printable.ts';

/** Columns of the text in a frame; with its gutter it fits in a terminal of 100. */
const widest = 90;
/** How much of a long line is shown before the mark. */
const before = 30;
/** How far to either side of a place its line is looked at, so that a file of one long line is told of in time. */
const near = 1000;
const tab = 4;

/** What is seen as one character: its text, how many columns it takes, and where it begins in the line. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly at: number;
}

/**
 * The line of a place with carets under it, and the line above:
 *
 *     2 | title: Plan
 *     3 | tiltk:
 *       | ^^^^^
 *
 * Columns are those of the screen: tabs are spread out, wide characters (CJK, emoji) take two, accents none. A line
 * too long is cut around the carets with `…`; a place over several lines is marked to the end of its first.
 *
 * @returns lines without indentation or line breaks; none where the text has no such line
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const { line } = place.start;
  const lines = text.split('\n').slice(0, line);
  const marked = lines[line - 1]?.replace(/\r$/, '');
  if (marked === undefined) return [];
  const first = Math.max(0, Math.min(place.start.column - 1, marked.length) - near);
  const around = (whole: string) => cellsOf(whole.slice(first, first + 2 * near));
  const cells = around(marked);
  const from = place.start.column - 1 - first;
  const to = (place.end.line === line ? place.end.column - 1 : marked.trimEnd().length) - first;
  const left = columnOf(cells, from);
  const right = Math.max(left + 1, columnOf(cells, to));

  const total = columnOf(cells, Number.POSITIVE_INFINITY);
  const start = total <= widest ? 0 : Math.max(0, Math.min(left - before, total - widest));
  const shown = cut(cells, start);
  const context = line > 1 ? cut(around(lines[line - 2] ?? ''), start).trimEnd() : '';
  const carets = ' '.repeat(left - start) + '^'.repeat(Math.min(right, start + widest) - left);

  const gutter = String(line).length;
  const row = (number: number | '', content: string) => `${String(number).padStart(gutter)} | ${content}`;
  return [...(context ? [row(line - 1, context)] : []), row(line, shown.trimEnd()), row('', carets)];
}

/** Letters and signs that take one column each: most lines have no others, and what is known of the rest loads slowly. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026]*$/;

function cellsOf(whole: string): readonly Cell[] {
  const line = whole.replace(/\r$/, '');
  if (plain.test(line)) return Array.from(line, (text, at) => ({ text, width: 1, at }));
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line);
  return Array.from(characters, ({ segment, index }) => {
    if (segment === '\t') return { text: ' '.repeat(tab), width: tab, at: index };
    const text = printable(segment);
    return { text, width: widthOf(text), at: index };
  });
}

const invisible = /^[\p{M}\p{Cf}]+$/u;
/** East Asian wide and fullwidth characters (https://www.unicode.org/reports/tr11/) as far as RegExp knows them, emoji. */
const wide =
  /\p{Emoji_Presentation}|\ufe0f|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

function widthOf(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The column on the screen at which an offset of the line stands; past its end, the width of the line. */
function columnOf(cells: readonly Cell[], offset: number): number {
  return cells.reduce((column, cell) => (cell.at < offset ? column + cell.width : column), 0);
}

/** The columns of the frame from `start` on, with `…` for what is left out at either side; empty where there are none. */
function cut(cells: readonly Cell[], start: number): string {
  const first = start === 0 ? 0 : start + 1;
  let column = 0;
  let text = '';
  let cutOff = '';
  for (const cell of cells) {
    const end = column + cell.width;
    if (end > start + widest) cutOff = '…';
    else if (column >= first) text += cell.text;
    // Of a wide character over the edge a space is left.
    else if (end > first) text += ' '.repeat(end - first);
    column = end;
  }
  return text && `${start === 0 ? '' : '…'}${text}${cutOff}`;
}
