import type { Line } from './lines.ts';
import type { Mistake, Rule } from './mistake.ts';

/** Lines that should be the text of `|` on the line before, but stand no further in than the field. */
export const blockText: Rule = (line, lines) => {
  const before = filledBefore(line, lines);
  const column = before?.columns.at(-1) ?? 0;
  if (!before?.opensBlock || line.indent > column) return [];
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

/** `tittel Leve godt`, `tittel = Leve godt`, or the name of fields that stand below it. */
export const missingColon: Rule = ({ kind, start, indent, stop }) => {
  if (kind !== 'text') return [];
  const span = { start: start + indent, end: stop };
  const repairs = ['x: x', 'x:'].map((text) => [{ ...span, text }]);
  return [{ args: { reason: 'MULTILINE_IMPLICIT_KEY' }, ...span, repairs }];
};

/** Whether what stands before the colon is no name of a field: numbered, with marks of a sentence, or of many words. */
export function isSentence({ kind, name }: Line): boolean {
  return kind === 'field' && (/^\d+[.)] |[.,;!?] /.test(name) || name.split(' ').length > 5);
}

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
