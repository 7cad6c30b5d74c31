import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Place, Position } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';

/** `plan.yaml:3:8`, which terminals and editors make a link of. */
export function printPlace({ file, start }: Place): string {
  return `${file}:${start.line}:${start.column}`;
}

/**
 * Where a finding without a place is shown by systems that show nothing without one: the file that makes a folder
 * a plan, on its first line.
 */
export const nowhere: Place = {
  file: 'plan.yaml',
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
};

/** A place's file from the top of the repository, with `/`; `../` where it stands outside. */
export function fromRepository(file: string, { root, repository = root }: ReportContext): string {
  return relative(repository, resolve(root, file)).split(sep).join('/');
}

/**
 * The edit of a fix in lines and columns; undefined where its file cannot be read, or where it is of another encoding, which
 * no edit of its text changes.
 */
export function placeOfFix({ span, reencodes }: Fix, context: ReportContext): Place | undefined {
  if (reencodes) return undefined;
  const file = isAbsolute(span.file) ? relative(context.root, span.file).split(sep).join('/') : span.file;
  const text = context.source(file);
  if (text === undefined) return undefined;
  return { file, start: positionAt(text, span.start), end: positionAt(text, span.end) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
