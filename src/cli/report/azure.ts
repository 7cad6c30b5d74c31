import { resolve } from 'node:path';
import type { Finding, Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { fullMessage } from './message.ts';
import { printPlace } from './place.ts';
import { logLine, printable } from './printable.ts';

/**
 * Azure Pipelines' logging commands, which become the list of errors and warnings of a run; paths are absolute.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#logissue-log-an-error-or-warning
 * There is no command for information, which is printed as a line of the log.
 */
export function azure(findings: readonly Finding[], _summary: Summary, context: ReportContext): string {
  return findings.map((finding) => `${line(finding, context)}\n`).join('');
}

function line(finding: Finding, context: ReportContext): string {
  const { severity, place, code } = finding;
  if (severity === 'info') {
    const parts = [context.words.severity.info.one, finding.message, `[${code}]`];
    return logLine([...(place ? [printPlace(place)] : []), ...parts].join('  '));
  }
  const where = place && {
    sourcepath: resolve(context.root, place.file),
    linenumber: place.start.line,
    columnnumber: place.start.column,
  };
  const properties = Object.entries({ type: severity, ...where, code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(';');
  return `##vso[task.logissue ${properties}]${escapeData(fullMessage(finding, context))}`;
}

/** As Microsoft's own library does it (`taskcommand.ts` of azure-pipelines-task-lib). */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
