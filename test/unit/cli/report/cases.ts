import { plain, type ReportContext } from '../../../../src/cli/report/context.ts';
import { reportWords } from '../../../../src/cli/report/words.ts';
import type { Finding, Place, Summary } from '../../../../src/diagnostics/report.ts';

/** The files that the findings stand in. */
const sources: Readonly<Record<string, string>> = {
  'plan.yaml': 'title: Plan\ntiltk:\n  dør:\n    frist: 3/4/2021\n',
  'møter/høst 2021.yaml': 'meetings:\n\tnovember: [æ, 🎉, x]\n',
};

export const context: ReportContext = {
  version: '1.2.3',
  color: plain,
  words: reportWords.nb,
  source: (file) => sources[file],
  root: '/repo/hemnes',
};

export function place(file: string, line: number, column: number, length: number): Place {
  return { file, start: { line, column }, end: { line, column: column + length } };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'schema/unknown-key',
    severity: 'error',
    message: '«tiltk» er ikke en kjent nøkkel',
    suggestions: [],
    fixes: [],
    related: [],
    ...changes,
  };
}

/** One of each severity, one with all that a finding may have, one without a place. */
export const findings: readonly Finding[] = [
  finding({
    place: place('plan.yaml', 2, 1, 5),
    pointer: '/tiltk',
    path: '/tiltk',
    help: 'Rett nøkkelen.',
    suggestions: ['tiltak', 'titler'],
    fixes: [{ span: { file: '/repo/hemnes/plan.yaml', start: 12, end: 17 }, text: 'tiltak' }],
    related: [{ message: 'Først her', place: place('møter/høst 2021.yaml', 1, 1, 8) }],
  }),
  finding({
    code: 'schema/ambiguous',
    severity: 'warning',
    message: '3/4/2021 kan leses på to måter',
    place: place('plan.yaml', 4, 12, 8),
    pointer: '/tiltk/dør/frist',
  }),
  finding({
    code: 'schema/foreign-file',
    severity: 'info',
    message: 'Filen er ikke lest',
    place: place('møter/høst 2021.yaml', 2, 13, 1),
  }),
  finding({ code: 'pdf/failed', message: '100 % «feil»:\r\nlinje 2; [x], <b> & "c"\u0007' }),
];

export const summary: Summary = { errors: 2, warnings: 1, files: 5 };
export const clean: Summary = { errors: 0, warnings: 0, files: 1 };
