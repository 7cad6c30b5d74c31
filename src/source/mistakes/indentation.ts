import { isEntry, type Line } from './lines.ts';
import type { Edit, Rule } from './mistake.ts';

/** A field or item that is not as far in as those beside it. */
export const indentation: Rule = (line, lines, text) => {
  if (!isEntry(line) || text.slice(line.start, line.start + line.indent).includes('\t')) return [];
  const found = line.indent;
  const before = lines.slice(0, line.number).findLast(isEntry);
  const nearest = openColumns(lines, line.number).sort((a, b) => Math.abs(a - found) - Math.abs(b - found));
  const beside = new Set([
    ...(before ? [(before.columns.at(-1) ?? 0) + (isEmpty(before) ? usualStep(lines) : 0)] : []),
    ...columnsBelow(line, lines),
    ...nearest,
  ]);
  beside.delete(found);
  const groups = [[line], within(line, lines)].filter((group, index) => index === 0 || group.length > 1);
  return [...beside].map((expected) => ({
    args: { reason: 'indentation', found: String(found), expected: String(expected) },
    start: line.start + found,
    end: line.stop,
    repairs: groups.map((moved) => moved.map((each) => shift(each, expected - found))),
    keepsEntries: true,
    beside: besideAt(expected, line, lines),
  }));
};

/**
 * The lines whose indentation may be wrong, the most suspect first: the first in a field when it is not in the place of
 * a first one; a line that stands as far in as nothing before it, or that which took its place away by standing
 * further out; then the others from below.
 */
export function bySuspicion(upwards: readonly Line[], lines: readonly Line[]): Line[] {
  const entries = upwards.filter(isEntry);
  // With the first, which sets the column of all that is outermost.
  const near = [...new Set([...entries.slice(0, 40), ...entries.slice(-1)])];
  const step = usualStep(lines);
  const order = new Set(near.filter((line) => isFirstAstray(line, lines, step)));
  for (const line of near) {
    const open = openColumns(lines, line.number);
    const before = lines.slice(0, line.number).findLast(isEntry);
    if (!before || isEmpty(before) || open.includes(line.indent)) continue;
    for (const each of outOfLine(line, before, near, lines)) order.add(each);
  }
  return [...order, ...near.filter((line) => !order.has(line))];
}

/** A line that stands beside nothing, and the one above by which the place beside others was lost; the likelier first. */
function outOfLine(line: Line, before: Line, near: readonly Line[], lines: readonly Line[]): Line[] {
  const thief = near.find(
    ({ number, indent }) =>
      number < line.number && indent < line.indent && openColumns(lines, number).includes(line.indent),
  );
  if (!thief) return [line];
  const after = lines.slice(line.number + 1).find((next) => isEntry(next) && next.indent < line.indent);
  const left = openColumns(lines, thief.number).filter((column) => column > thief.indent).length;
  // One field too far in between two that stand alike, where the group above has ended. In the first column it is
  // rather the other, which has lost all its indentation.
  const isAlone = thief === before && left === 1 && thief.indent > 0 && after?.indent === thief.indent;
  return isAlone ? [line, thief] : [thief, line];
}

/** Whether a line is the first in a field or item that has nothing of its own, and not as far in as the first usually is. */
function isFirstAstray(line: Line, lines: readonly Line[], step: number): boolean {
  const parent = lines.slice(0, line.number).findLast(isEntry);
  if (!parent || !isEmpty(parent)) return !parent && line.indent > 0;
  const further = line.indent - (parent.columns.at(-1) ?? 0);
  return further !== step && !(further === 0 && line.hyphens > 0);
}

/** How much further in than its field the first line in it most often is. */
function usualStep(lines: readonly Line[]): number {
  const entries = lines.filter(isEntry);
  const counts = new Map<number, number>();
  for (const [index, line] of entries.entries()) {
    const parent = entries[index - 1];
    if (!parent || !isEmpty(parent)) continue;
    const further = line.indent - (parent.columns.at(-1) ?? 0);
    if (further > 0) counts.set(further, (counts.get(further) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([further, a], [less, b]) => b - a || further - less);
  return most?.[0] ?? 2;
}

function isEmpty({ kind, values, columns, hyphens }: Line): boolean {
  return kind === 'field' ? values.length === 0 : kind === 'item' && columns.length === hyphens;
}

/** The columns at which a line could go on with what stands before it, the innermost last. */
function openColumns(lines: readonly Line[], number: number): number[] {
  const columns: number[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let at = number - 1; at >= 0 && outermost > 0; at--) {
    const line = lines[at];
    if (!line || !isEntry(line) || line.indent >= outermost) continue;
    columns.unshift(...line.columns.filter((column) => column < outermost));
    outermost = line.indent;
  }
  return columns;
}

/** The columns of the next line and of those below it that stand further out, as far as the first beside the line. */
function columnsBelow({ number, indent: found }: Line, lines: readonly Line[]): number[] {
  const columns: number[] = [];
  for (const { indent } of lines.slice(number + 1).filter(isEntry)) {
    if (indent < (columns.at(-1) ?? Number.POSITIVE_INFINITY)) columns.push(indent);
    if (indent <= found) break;
  }
  return columns;
}

/** The nearest line that stands in a column, above a line or else below it, before one that is further out. */
function besideAt(column: number, { number }: Line, lines: readonly Line[]): Line | undefined {
  const nearest = (entries: readonly Line[]) => {
    const found = entries.find(({ columns, indent }) => columns.includes(column) || indent < column);
    return found?.columns.includes(column) ? found : undefined;
  };
  const above = lines.slice(0, number).filter(isEntry).reverse();
  return nearest(above) ?? nearest(lines.slice(number + 1).filter(isEntry));
}

/** A line with those below it that are further in. */
function within(line: Line, lines: readonly Line[]): Line[] {
  const below = lines.slice(line.number + 1);
  const length = below.findIndex(({ kind, indent }) => kind !== 'blank' && indent <= line.indent);
  return [line, ...below.slice(0, length === -1 ? below.length : length)].filter(
    ({ kind }) => kind !== 'blank',
  );
}

function shift({ start, indent }: Line, by: number): Edit {
  return { start, end: start + indent, text: ' '.repeat(Math.max(indent + by, 0)) };
}
