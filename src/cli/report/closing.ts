import type { Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { count } from './words.ts';

/** "2 errors, 1 warning in 5 files"; without either, that there are none. */
export function closing({ errors, warnings, files }: Summary, { words }: ReportContext): string {
  const counts = [
    ...(errors > 0 ? [count(errors, words.severity.error)] : []),
    ...(warnings > 0 ? [count(warnings, words.severity.warning)] : []),
  ];
  const read = count(files, words.file);
  return counts.length > 0 ? words.found(counts, read) : words.noProblems(read);
}
