import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { maskIdentityNumbers } from '../../text/identity-number.ts';
import type { Language } from '../../text/language.ts';
import { summarize, type TextOf, toFindings } from '../findings.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { type Paint, plain, type ReportContext } from '../report/context.ts';
import { type ReportFormat, reporters } from '../report/index.ts';
import { stepSummary } from '../report/summary.ts';
import { reportWords } from '../report/words.ts';
import { repositoryOf } from '../repository.ts';
import { version } from '../version.ts';

/** What is reported of one or several plans. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly textOf: TextOf;
  /** What a code stands for. */
  readonly explain?: ReportContext['explain'];
}

/** The text of a report; colours only where its stream is a terminal. */
export async function report(
  format: ReportFormat,
  checked: Checked,
  language: Language,
  io: Io,
  stream: 'stdout' | 'stderr' | 'file',
): Promise<string> {
  const findings = toFindings(checked.diagnostics, language, checked.textOf, io.cwd);
  const color = stream === 'file' ? plain : await paintFor(io[stream], io.env);
  return reporters[format](
    findings,
    summarize(findings, checked.files),
    contextOf(checked, language, io, color),
  );
}

/** The summary of a step in GitHub Actions. */
export function summaryFor(checked: Checked, language: Language, io: Io): string {
  const findings = toFindings(checked.diagnostics, language, checked.textOf, io.cwd);
  return stepSummary(findings, summarize(findings, checked.files), contextOf(checked, language, io, plain));
}

function contextOf(checked: Checked, language: Language, io: Io, color: Paint): ReportContext {
  const repository = repositoryOf(io.cwd);
  return {
    version,
    color,
    words: reportWords[language],
    source: (file) => {
      const text = checked.textOf(join(io.cwd, file));
      return text === undefined ? undefined : maskIdentityNumbers(text);
    },
    root: io.cwd,
    ...(checked.explain ? { explain: checked.explain } : {}),
    ...(repository ? { repository } : {}),
  };
}
