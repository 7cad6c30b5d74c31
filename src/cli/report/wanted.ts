import { type ReportFormat, reporters } from './index.ts';

/** A report that is asked for: its format, and the file that it goes to; without one it is printed. */
export interface WantedReport {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * The reports of `--format text --format sarif:funn.sarif`. Text where none is asked for.
 * @returns the value that names no format, has a colon and no file, or is the second without a file or with the same
 */
export function wantedReports(
  values: readonly string[],
):
  | { wanted: WantedReport[] }
  | { unknown: string }
  | { nameless: string }
  | { second: string }
  | { twice: string } {
  const wanted: WantedReport[] = [];
  for (const value of values) {
    const colon = value.indexOf(':');
    const name = (colon === -1 ? value : value.slice(0, colon)).trim().toLowerCase();
    const file = colon === -1 ? '' : value.slice(colon + 1).trim();
    if (!isFormat(name)) return { unknown: value };
    if (colon !== -1 && file === '') return { nameless: name };
    if (file !== '' && wanted.some((one) => one.file === file)) return { twice: file };
    if (file === '' && wanted.some((one) => one.file === undefined)) return { second: value };
    wanted.push(file === '' ? { format: name } : { format: name, file });
  }
  return { wanted: wanted.length > 0 ? wanted : [{ format: 'text' }] };
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}
