import { relative, sep } from 'node:path';
import type { Code, CodeArgs } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Finding, Place, Summary } from '../diagnostics/report.ts';
import { messagesIn } from '../diagnostics/words/index.ts';
import { positionAt } from '../source/file.ts';
import { maskIdentityNumbers } from '../text/identity-number.ts';
import type { Language } from '../text/language.ts';

/** Where texts of files come from, to count their lines. */
export type TextOf = (file: string) => string | undefined;

/** Diagnostics in words of a language, with lines and columns, files as seen from the working folder. */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  language: Language,
  textOf: TextOf,
  cwd: string,
): Finding[] {
  const words = messagesIn(language);
  const findings = diagnostics.map((diagnostic): Finding => {
    const say = words.messages[diagnostic.code] as (args: CodeArgs[Code]) => {
      message: string;
      help?: string;
    };
    const { message, help } = say(diagnostic.args);
    const { code, severity, span, pointer, path, suggestions, fixes } = diagnostic;
    return {
      code,
      severity,
      message: maskIdentityNumbers(message),
      suggestions,
      fixes,
      ...(help === undefined ? {} : { help }),
      ...(span ? { place: placeOf(span, textOf, cwd) } : {}),
      ...(pointer === undefined ? {} : { pointer }),
      ...(path === undefined ? {} : { path: path.replace(/#.*$/, '') }),
      related: diagnostic.related.map(({ note, span }) => ({
        message: words.related[note],
        place: placeOf(span, textOf, cwd),
      })),
    };
  });
  // A mistake inside an anchor is one for the data at each use of it, and one for the reader.
  const told = new Set<string>();
  return findings.filter(({ code, message, place }) => {
    const key = JSON.stringify([code, message, place]);
    return !told.has(key) && told.add(key);
  });
}

function placeOf({ file, start, end }: Span, textOf: TextOf, cwd: string): Place {
  const text = textOf(file) ?? '';
  return {
    file: relative(cwd, file).split(sep).join('/') || file,
    start: positionAt(text, start),
    end: positionAt(text, end),
  };
}

/** How many errors and warnings there are. */
export function summarize(findings: readonly Finding[], files: number): Summary {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), files };
}
