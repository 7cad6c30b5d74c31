import type { Finding, Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { placeOfFix } from './place.ts';

/**
 * The report for programs: `{diagnostics, summary}`, lines and columns from 1, columns in UTF-16 units, ends
 * exclusive. Each diagnostic has every property; what it lacks is null or an empty list. A fix whose file cannot be
 * read, or is of another encoding, is left out.
 */
export function json(findings: readonly Finding[], summary: Summary, context: ReportContext): string {
  const { errors, warnings, files } = summary;
  const diagnostics = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    file: finding.place?.file ?? null,
    start: finding.place?.start ?? null,
    end: finding.place?.end ?? null,
    pointer: finding.pointer ?? null,
    path: finding.path ?? null,
    help: finding.help ?? null,
    suggestions: finding.suggestions,
    fixes: finding.fixes.flatMap((fix) => {
      const place = placeOfFix(fix, context);
      return place ? [{ ...place, text: fix.text }] : [];
    }),
    related: finding.related.map(({ message, place }) => ({ message, ...place })),
  }));
  return `${JSON.stringify({ diagnostics, summary: { errors, warnings, files } }, null, 2)}\n`;
}
