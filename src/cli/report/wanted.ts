import { type ReportFormat, reporters } from './index.ts';

/** A report that is asked for: its format, and the file that it goes to; without one it is printed. */
export interface WantedReport {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * The reports of `--format text --format sarif:funn.sarif`. Text where none is asked for.
 * @returns the value that names no format, or the second that has no file
 */
export function wantedReports(
  values: readonly string[],
): { wanted: WantedReport[] } | { unknown: string } | { second: string } {
  const wanted: WantedReport[] = [];
  for (const value of values) {
    const colon = value.indexOf(':');
    const name = (colon === -1 ? value : value.slice(0, colon)).trim().toLowerCase();
    const file = colon === -1 ? '' : value.slice(colon + 1).trim();
    if (!isFormat(name) || (colon !== -1 && file === '')) return { unknown: value };
    if (file === '' && wanted.some((one) => one.file === undefined)) return { second: value };
    wanted.push(file === '' ? { format: name } : { format: name, file });
  }
  return { wanted: wanted.length > 0 ? wanted : [{ format: 'text' }] };
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}
