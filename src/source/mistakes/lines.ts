import { readValues, type Values } from './values.ts';

/** A line of YAML as a person reads it: by itself, whatever went wrong before it. */
export interface Line extends Values {
  readonly number: number;
  readonly start: number;
  /** Where its text ends, before the line end. */
  readonly stop: number;
  /** How many spaces and tabs stand first. */
  readonly indent: number;
  /**
   * `field` has a name and a colon, `item` only a hyphen, `text` neither. `block` is text below `|`, `flow` goes on
   * in braces that an earlier line opened; `blank` has nothing or a comment.
   */
  readonly kind: 'field' | 'item' | 'text' | 'block' | 'flow' | 'blank';
  /** The columns, from 0, of each hyphen and of what stands after them. */
  readonly columns: readonly number[];
  readonly hyphens: number;
  readonly name: string;
  /** Whether the line ends in `|` or `>`, which text must follow. */
  readonly opensBlock: boolean;
}

const nothing = { columns: [], hyphens: 0, name: '', opensBlock: false, values: [], open: [], end: 0 };

/** The lines of a text. What is text below `|`, or in braces over several lines, is told by the indentation. */
export function readLines(text: string): Line[] {
  const places = placesOf(text);
  const lines: Line[] = [];
  let block = Number.POSITIVE_INFINITY;
  let textIndent = 0;
  let isItemText = false;
  let flowEnd = 0;
  for (const place of places) {
    const isBlank = place.start + place.indent === place.stop;
    if (isBlank) {
      lines.push({ ...place, ...nothing, kind: 'blank' });
      continue;
    }
    const before = lines.at(-1);
    if (before?.opensBlock) {
      textIndent = place.indent;
      isItemText = before.hyphens > 0;
    }
    // A field that stands further out than the text above is none of it, whatever stands wrong; nor is an item after one.
    const isNext = (line: Line) => isField(line) || (isItemText && line.hyphens > 0);
    const endsText =
      place.indent <= block || (place.indent < textIndent && isNext(readLine(text, place, places)));
    if (endsText) block = Number.POSITIVE_INFINITY;
    if (place.indent > block) lines.push({ ...place, ...nothing, kind: 'block' });
    else if (place.start < flowEnd) lines.push({ ...place, ...nothing, kind: 'flow' });
    else if (text[place.start + place.indent] === '#') lines.push({ ...place, ...nothing, kind: 'blank' });
    else {
      const line = readLine(text, place, places);
      lines.push(line);
      if (line.opensBlock) block = columnAbove(line);
      flowEnd = line.end;
    }
  }
  return lines;
}

/** Whether what stands before the colon is no name of a field: numbered, with marks of a sentence, or of many words. */
export function isSentence({ kind, name }: Line): boolean {
  return kind === 'field' && (/^\d+[.)] |[.,;!?] /.test(name) || name.split(' ').length > 5);
}

/** Whether a line is a field or an item, or begins as one. */
export function isEntry({ kind }: Line): boolean {
  return kind === 'field' || kind === 'item';
}

/** The column that text below `|` on a line must stand further in than: that of the field, or of the hyphen. */
export function columnAbove({ kind, columns, hyphens, indent }: Line): number {
  if (kind === 'text') return indent - 1;
  return (kind === 'item' ? columns[hyphens - 1] : columns.at(-1)) ?? 0;
}

function isField(line: Line): boolean {
  return line.kind === 'field' && !isSentence(line);
}

type Place = Pick<Line, 'number' | 'start' | 'stop' | 'indent'>;

function placesOf(text: string): Place[] {
  let next = 0;
  return text.split('\n').map((whole, number) => {
    const start = next;
    next += whole.length + 1;
    const source = whole.replace(/\r$/, '');
    return { number, start, stop: start + source.length, indent: source.search(/[^ \t]|$/) };
  });
}

/** `|` or `>-` at the end of a line, with a comment or none. */
export const opener = /(?<!\S)[|>][-+\d]{0,2}\s*(?:\s#.*)?$/;

function readLine(text: string, place: Place, places: readonly Place[]): Line {
  const { start, stop, indent } = place;
  const columns: number[] = [];
  let at = start + indent;
  const skip = (what: RegExp) => {
    const found = what.exec(text.slice(at, stop));
    at += found?.[0].length ?? 0;
    return found;
  };
  for (let column = indent; skip(/^-(?:[ \t]+|$)/); column = at - start) columns.push(column);
  const hyphens = columns.length;
  if (at < stop) columns.push(at - start);
  const field = skip(/^("(?:[^"\\]|\\.)*"|'[^']*'|(?!["'{[#])(?:(?!\s#).)+?):(?:[ \t]+|$)/);
  // An anchor or a tag is no part of the value.
  skip(/^(?:[&!][^\s,[\]{}]+[ \t]+)+/);
  return {
    ...place,
    kind: field ? 'field' : hyphens > 0 ? 'item' : 'text',
    columns,
    hyphens,
    name: field?.[1] ?? '',
    opensBlock: opener.exec(text.slice(at, stop))?.index === 0,
    ...readValues(text, at, stop, limitOf(text, place, places)),
  };
}

/** The end of the last line that is further in than this one, or that begins by closing a brace. */
function limitOf(text: string, { number, indent, stop }: Place, places: readonly Place[]): number {
  let limit = stop;
  for (const next of places.slice(number + 1, number + 200)) {
    const first = text[next.start + next.indent];
    if (next.start + next.indent === next.stop) continue;
    if (next.indent <= indent && first !== '}' && first !== ']') break;
    limit = next.stop;
  }
  return limit;
}
