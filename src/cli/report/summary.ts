import type { Finding, Summary } from '../../diagnostics/report.ts';
import { closing } from './closing.ts';
import type { ReportContext } from './context.ts';
import { fullMessage } from './message.ts';
import { fromRepository } from './place.ts';

/** GitHub cuts a step's summary at 1 MiB; a table of so many rows is as much as anybody reads. */
const most = 200;

/**
 * The summary of a step in GitHub Actions, as Markdown: a table of the findings.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export function stepSummary(findings: readonly Finding[], summary: Summary, context: ReportContext): string {
  const { words } = context;
  const rows = findings.slice(0, most).map((finding) => {
    const { place, severity, code } = finding;
    const where = place ? `${fromRepository(place.file, context)}:${place.start.line}` : '';
    const cells = [words.severity[severity].one, where, fullMessage(finding, context), code];
    return `| ${cells.map(escapeCell).join(' | ')} |`;
  });
  const rest = findings.length - rows.length;
  return [
    `**${closing(summary, context)}**`,
    '',
    ...(rows.length > 0 ? ['| | | | |', '| --- | --- | --- | --- |', ...rows, ''] : []),
    ...(rest > 0 ? [words.more(rest), ''] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** No word of a plan is markup of the summary. */
function escapeCell(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&#]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
