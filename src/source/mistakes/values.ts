/** A value as it is written, with where it begins and ends; `flow` when it stands in braces or brackets. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly flow: boolean;
  /** Where text goes on after a closing quotation mark, brace or bracket. */
  readonly rest?: number;
}

/** A brace or bracket that nothing closes, with what must stand where to close it, the likeliest place first. */
export interface OpenBracket {
  readonly start: number;
  readonly mark: string;
  readonly closings: readonly { readonly at: number; readonly text: string }[];
}

export interface Values {
  readonly values: readonly Value[];
  readonly open: readonly OpenBracket[];
  /** The offset after what was read. */
  readonly end: number;
}

/** The value from `at` to the end of its line, or the values in the braces that begin there, which end before `limit`. */
export function readValues(text: string, at: number, lineEnd: number, limit: number): Values {
  if (at >= lineEnd) return { values: [], open: [], end: lineEnd };
  if (/[{[]/.test(text[at] ?? '')) return readFlow(text, at, lineEnd, limit);
  const closed = closingQuote(text, at, lineEnd);
  const comment = /(?:^|\s)#/.exec(text.slice(closed ?? at, lineEnd));
  const end = comment ? (closed ?? at) + comment.index : lineEnd;
  return { values: [value(text, at, end, closed)], open: [], end: lineEnd };
}

function value(text: string, start: number, end: number, closed?: number, flow = false): Value {
  const written = text.slice(start, end).trimEnd();
  const last = start + written.length;
  const rest = closed === undefined ? last : closed + text.slice(closed, last).search(/\S|$/);
  return { start, end: last, text: written, flow, ...(rest < last ? { rest } : {}) };
}

/** No quoted text is longer: so that a line of nothing but quotation marks is read in time. */
const longest = 4000;

/** Where a quoted text that begins at `at` ends, after its closing mark; undefined where none begins or it never ends. */
function closingQuote(text: string, at: number, end: number): number | undefined {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text.slice(at, Math.min(end, at + longest)));
  return quoted ? at + quoted[0].length : undefined;
}

const closer: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function readFlow(text: string, at: number, lineEnd: number, limit: number): Values {
  const values: Value[] = [];
  const open: OpenBracket[] = [];
  const stack: { start: number; mark: string }[] = [];
  let offset = at;
  do {
    const character = text[offset] ?? '';
    if (character in closer) {
      stack.push({ start: offset++, mark: character });
    } else if (/[}\]]/.test(character)) {
      const top = stack.pop();
      if (top && closer[top.mark] !== character) {
        open.push({ ...top, closings: [{ at: offset, text: closer[top.mark] ?? '' }] });
        stack.pop();
      }
      offset++;
    } else if (/[\s,]/.test(character)) {
      offset++;
    } else if (/^\s#/.test(text.slice(offset - 1, offset + 1))) {
      offset += text.slice(offset, limit).search(/\n|$/);
    } else {
      const name = /^(?:"[^"\n]*"|'[^'\n]*'|(?!["'])[^,[\]{}\n]*?):(?=[\s,[\]{}]|$)[ \t]*/.exec(
        text.slice(offset, limit),
      );
      offset += name?.[0].length ?? 0;
      const closed = closingQuote(text, offset, limit);
      const end = (closed ?? offset) + text.slice(closed ?? offset, limit).search(/\s#|[,[\]{}\n]|$/);
      if (end > offset) values.push(value(text, offset, end, closed, true));
      offset = end;
    }
  } while (stack.length > 0 && offset < limit);

  const innermost = stack.at(-1);
  if (innermost) {
    const missing = stack.map(({ mark }) => closer[mark]).reverse();
    const last = values.findLast(({ end }) => end <= lineEnd)?.end ?? innermost.start;
    const comment = text.slice(last, lineEnd).search(/\s#/);
    const ends = [...new Set([comment === -1 ? lineEnd : last + comment, limit])];
    open.push({ ...innermost, closings: ends.map((end) => ({ at: end, text: missing.join('') })) });
    return { values, open, end: limit };
  }
  const last = offset + text.slice(offset, limit).search(/\s#|\n|$/);
  if (text.slice(offset, last).trim() !== '') values.push(value(text, at, last, offset, true));
  return { values, open, end: offset };
}
