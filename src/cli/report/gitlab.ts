import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Finding, Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { fingerprints } from './fingerprint.ts';
import { fullMessage } from './message.ts';
import { fromRepository, nowhere } from './place.ts';
import { onOneLine } from './printable.ts';

const severities: { readonly [S in Severity]: string } = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 * Paths from the top of the repository, without `./`; lines from 1; fingerprints unique, since GitLab drops what has
 * one that it has seen.
 */
export function gitlab(findings: readonly Finding[], _summary: Summary, context: ReportContext): string {
  const names = fingerprints(findings, context);
  const issues = findings.map((finding, index) => {
    const { file, start, end } = finding.place ?? nowhere;
    return {
      description: fullMessage(finding, context).split('\n').map(onOneLine).join(' – '),
      check_name: finding.code,
      fingerprint: names[index],
      severity: severities[finding.severity],
      location: { path: fromRepository(file, context), lines: { begin: start.line, end: end.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
