import { Lexer } from 'yaml';
import { type Code, codes, type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { nearest } from '../schema/index.ts';
import type { SourceFile } from '../source/index.ts';
import { codeNamed, isFixed } from './settings.ts';

/** `# plan: godta ref/nearly – navnet er rett`, in each language; it holds for its line, or alone for the next one. */
const comment =
  /^#\s*plan:\s*(?:godta|godkjenn|tillåt|acceptera|accept|allow)\s+([\w/-]+)\s*(?:[-–—:,(]\s*(.*?)\)?\s*)?$/i;

/** What the lexer puts in for the start of a document, a scalar and the end of a collection. */
const marks: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

interface Suppression {
  readonly code: Code | undefined;
  readonly written: string;
  readonly reason: string;
  readonly file: string;
  /** Where the comment stands, and the line for which it holds. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Diagnostics without those that a comment at their line accepts. A comment that gives no reason, names no code or
 * accepts nothing is told itself; what stops a plan from being read, or from being kept secret, cannot be accepted.
 */
export function withoutAccepted(
  diagnostics: readonly Diagnostic[],
  files: Iterable<SourceFile>,
): Diagnostic[] {
  const all = [...files].filter(({ path }) => /\.ya?ml$/i.test(path)).flatMap(suppressionsIn);
  if (all.length === 0) return [...diagnostics];
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ code, span }) => {
    const by = all.find(
      (one) =>
        one.code === code &&
        !isFixed(code) &&
        one.reason !== '' &&
        span?.file === one.file &&
        span.start >= one.from &&
        span.start <= one.to,
    );
    if (by) used.add(by);
    return !by;
  });
  return [...left, ...all.filter((one) => !used.has(one)).map(told)];
}

function told({ code, written, reason, file, start, end }: Suppression): Diagnostic {
  const problem = !code ? 'unknown' : isFixed(code) ? 'fixed' : reason === '' ? 'no reason' : 'unused';
  const suggestions = code ? [] : nearest(written, codes);
  const span = { file, start, end };
  return diagnose('config/suppression', { code: code ?? written, problem }, { span, suggestions });
}

function suppressionsIn({ path, text }: SourceFile): Suppression[] {
  if (!/#\s*plan:/i.test(text)) return [];
  const found: Suppression[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue;
    const match = token.startsWith('#') ? comment.exec(token) : null;
    if (match) found.push(suppression(match, path, text, at));
    at += token.length;
  }
  return found;
}

function suppression(
  [whole, written = '', reason = '']: RegExpExecArray,
  file: string,
  text: string,
  start: number,
): Suppression {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = text.slice(lineStart, start).trim() === '';
  const endOf = (from: number) => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  const from = isAlone ? Math.min(endOf(start) + 1, text.length) : lineStart;
  return {
    code: codeNamed(written),
    written,
    reason,
    file,
    start,
    end: start + whole.length,
    from,
    to: endOf(from),
  };
}
