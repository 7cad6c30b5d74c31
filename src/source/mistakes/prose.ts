import { columnAbove, isEntry, isSentence, type Line, opener } from './lines.ts';
import type { Mistake, Rule } from './mistake.ts';

/** Lines that should be the text of `|` on the line before, but stand no further in than the field. */
export const blockText: Rule = (line, lines) => {
  const before = filledBefore(line, lines);
  if (!before?.opensBlock) return [];
  const column = columnAbove(before);
  if (line.indent > column) return [];
  const run = runFrom(
    line,
    lines,
    (next) => (isProse(next) || next.hyphens > 0) && next.indent >= line.indent && next.indent <= column,
  );
  return run.length === 0 ? [] : [moved('block text', run, column + 2)];
};

/** A line of the text below `|` that ends it, since it is not as far in as the first, or the first too far in itself. */
export const unevenText: Rule = (line, lines) => {
  if (line.kind !== 'block') return [];
  const first = firstOfBlock(line, lines);
  const beside = first === line ? filledAfter(line, lines) : first;
  if (beside?.kind !== 'block' || (first === line) !== beside.indent < line.indent) return [];
  const { start, indent, stop } = line;
  if (indent === beside.indent) return [];
  const edit = { start, end: start + indent, text: ' '.repeat(beside.indent) };
  const args = { reason: 'indentation', found: String(indent), expected: String(beside.indent) } as const;
  return [{ args, start: edit.end, end: stop, repairs: [[edit]] }];
};

/** Text that goes on without being further in than its field. */
export const continued: Rule = (line, lines) => {
  const before = filledBefore(line, lines);
  if (!isProse(line) || !before || isProse(before)) return [];
  const indent = before.kind === 'block' ? before.indent : (before.columns.at(-1) ?? 0) + 2;
  return [moved('continued', runFrom(line, lines, isProse), indent)];
};

/** `tittel Leve godt`, `tittel = Leve godt`, `tittel |`, or the name of fields that stand below it. */
export const missingColon: Rule = (line, lines, text) => {
  const column = line.columns.at(-1) ?? line.indent;
  const isFirst = line.kind === 'item' && (filledAfter(line, lines)?.indent ?? 0) >= column;
  if (line.kind !== 'text' && !isFirst) return [];
  const span = { start: line.start + column, end: line.stop };
  const instead = opener.test(text.slice(span.start, span.end)) ? ['x: |'] : ['x: x', 'x:'];
  const repairs = instead.map((by) => [{ ...span, text: by }]);
  return [{ args: { reason: 'MULTILINE_IMPLICIT_KEY' }, ...span, repairs }];
};

/** The name of a field, or a comment, that goes on in the line below. */
export const brokenLine: Rule = (line, lines, text) => {
  if (line.kind !== 'text') return [];
  const { start, indent, stop, number } = line;
  const span = { start: start + indent, end: stop };
  const comment = lines[number - 1];
  if (comment && text[comment.start + comment.indent] === '#' && comment.kind === 'blank')
    return [
      { args: { reason: 'broken comment' }, ...span, repairs: [[{ ...span, end: span.start, text: '# ' }]] },
    ];
  const next = lines[number + 1];
  if (!next || (next.indent >= indent && text[next.start + next.indent] !== ':')) return [];
  const joined = [
    { ...span, text: '' },
    { start: next.start, end: next.start + next.indent, text: text.slice(start, stop) },
  ];
  return [{ args: { reason: 'broken line' }, ...span, repairs: [joined] }];
};

/** Text, or a field, beside the items of a list without a hyphen of its own. */
export const missingHyphen =
  (what: 'text' | 'field'): Rule =>
  (line, lines) => {
    const { kind, number, start, indent, stop, hyphens } = line;
    // No list stands at the top of a file: there is a field above it.
    const isBelowField = lines.slice(0, number).some(isEntry);
    if (!isBelowField || hyphens > 0 || kind !== what) return [];
    const before = lines.slice(0, number).findLast(({ hyphens }) => hyphens > 0);
    const after = lines.slice(number + 1).find(({ hyphens }) => hyphens > 0);
    const items = [before, after].filter((item) => item !== undefined && indent <= item.indent + 1);
    const columns = new Set(items.map((item) => item?.indent ?? 0));
    const at = start + indent;
    const repairs = [...columns].map((column) => [{ start, end: at, text: `${' '.repeat(column)}- ` }]);
    return repairs.length > 0 ? [{ args: { reason: 'missing hyphen' }, start: at, end: stop, repairs }] : [];
  };

function isProse(line: Line): boolean {
  return line.kind === 'text' || (line.hyphens === 0 && isSentence(line));
}

/** The nearest line before that has something on it. */
function filledBefore({ number }: Line, lines: readonly Line[]): Line | undefined {
  let at = number - 1;
  while (lines[at]?.kind === 'blank') at--;
  return lines[at];
}

/** The nearest line after that has something on it. */
function filledAfter({ number }: Line, lines: readonly Line[]): Line | undefined {
  let at = number + 1;
  while (lines[at]?.kind === 'blank') at++;
  return lines[at];
}

/** The first line of the text below `|` that a line is in, as far up as a text that is read in time may begin. */
function firstOfBlock(line: Line, lines: readonly Line[]): Line {
  let first = line;
  for (let at = line.number - 1; at >= line.number - 200; at--) {
    const before = lines[at];
    if (before?.kind === 'block') first = before;
    else if (before?.kind !== 'blank') break;
  }
  return first;
}

/** The lines from one on that are as `fits` says, without those that are blank. */
function runFrom(from: Line, lines: readonly Line[], fits: (line: Line) => boolean): Line[] {
  const rest = lines.slice(from.number).filter(({ kind }) => kind !== 'blank');
  const length = rest.findIndex((line) => !fits(line));
  return rest.slice(0, length === -1 ? rest.length : length);
}

/** Lines that should stand at `column`, told of at the first of them. */
function moved(reason: 'block text' | 'continued', run: readonly Line[], column: number): Mistake {
  const [first] = run as [Line];
  const edits = run.map(({ start, indent }) => ({ start, end: start + indent, text: ' '.repeat(column) }));
  return { args: { reason }, start: first.start + first.indent, end: first.stop, repairs: [edits] };
}
