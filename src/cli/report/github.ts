import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Finding, Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { fullMessage } from './message.ts';
import { fromRepository, printPlace } from './place.ts';
import { logLine, printable } from './printable.ts';

/** GitHub shows so many of each level for a step and drops the others: https://github.com/actions/toolkit/pull/734 */
const shown = 10;

const levels: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * GitHub Actions' workflow commands, which become annotations in a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 * The first ten of each level; the rest folded in the log under a line that tells how many they are.
 */
export function github(findings: readonly Finding[], _summary: Summary, context: ReportContext): string {
  const counts = { error: 0, warning: 0, info: 0 };
  const annotated: Finding[] = [];
  const rest: Finding[] = [];
  for (const finding of findings) (counts[finding.severity]++ < shown ? annotated : rest).push(finding);
  const log = [
    `::group::${escapeData(context.words.more(rest.length))}`,
    ...rest.map((finding) => folded(finding, context)),
    '::endgroup::',
  ];
  return [...annotated.map((finding) => annotation(finding, context)), ...(rest.length > 0 ? log : [])]
    .map((line) => `${line}\n`)
    .join('');
}

function annotation(finding: Finding, context: ReportContext): string {
  const { place, severity, code } = finding;
  // Columns count within one line only.
  const columns = place &&
    place.start.line === place.end.line && { col: place.start.column, endColumn: place.end.column };
  const where = place && {
    file: fromRepository(place.file, context),
    line: place.start.line,
    endLine: place.end.line,
    ...columns,
  };
  const properties = Object.entries({ ...where, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${levels[severity]} ${properties}::${escapeData(fullMessage(finding, context))}`;
}

/** Begins with a dash, so that no words of the user's are taken for a command. */
function folded({ place, severity, message, code }: Finding, { words }: ReportContext): string {
  const parts = [words.severity[severity].one, message, `[${code}]`];
  return `- ${logLine([...(place ? [printPlace(place)] : []), ...parts].join('  '))}`;
}

/** As GitHub's own library does it (`command.ts` of @actions/core). */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
