import { existsSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sha256 } from '../output/digest.ts';

/**
 * The findings that were there when a plan began to be checked, so that only new ones are told: a JSON file of
 * fingerprints, made of code, file and place in the data, which stay when lines move.
 */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly string[];
}

/** A baseline as it was written; undefined where there is no such file, and why it cannot be used. */
export function readBaseline(file: string): Baseline | undefined | 'unreadable' {
  if (!existsSync(file)) return undefined;
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { version, findings } = read as Partial<Baseline>;
    const isList = Array.isArray(findings) && findings.every((one) => typeof one === 'string');
    return version === 1 && isList ? { version, findings } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The baseline of what is found now. */
export function baselineOf(diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): string {
  const findings = [...marksOf(diagnostics, nameOf).values()].sort();
  return `${JSON.stringify({ version: 1, findings } satisfies Baseline, null, 2)}\n`;
}

/** What a baseline does not know. */
export function newSince(
  { findings }: Baseline,
  diagnostics: readonly Diagnostic[],
  nameOf: (file: string) => string,
): Diagnostic[] {
  const known = new Set(findings);
  const marks = marksOf(diagnostics, nameOf);
  return diagnostics.filter((one) => !known.has(marks.get(one) ?? ''));
}

/** A mark for each finding; the second of two equal ones is numbered. */
function marksOf(
  diagnostics: readonly Diagnostic[],
  nameOf: (file: string) => string,
): Map<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((diagnostic) => {
      const { code, span, path, args } = diagnostic;
      const key = JSON.stringify([code, span ? nameOf(span.file) : '', path ?? args]);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return [diagnostic, sha256(`${key}:${number}`)] as const;
    }),
  );
}
