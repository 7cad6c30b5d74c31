import type { BuildOptions } from './manifest.ts';

/** Whether all formats and documents that `wanted` asks for are among those of `had`, a PDF with its standards. */
export function covers(had: BuildOptions, wanted: BuildOptions): boolean {
  const documents =
    had.documents === undefined ||
    (wanted.documents?.every((document) => had.documents?.includes(document)) ?? false);
  const formats = wanted.formats.every((format) => had.formats.includes(format));
  return documents && formats && keepsSame(had, wanted);
}

/** Whether PDF files of one build keep what the other asks of them; one without PDF asks nothing. */
export function keepsSame(one: BuildOptions, other: BuildOptions): boolean {
  return one.standard === other.standard || one.standard === undefined || other.standard === undefined;
}

/**
 * The options that two builds of the same data have answered together, `before` left out where the data differ:
 * those of the wider build where one asked for all that the other did, those of now with the formats of both where
 * they asked for the same documents, else those of now.
 */
export function asked(before: BuildOptions | undefined, now: BuildOptions): BuildOptions {
  if (before === undefined) return now;
  if (covers(before, now)) return before;
  const sameDocuments = covers(before, { ...now, formats: [] }) && covers(now, { ...before, formats: [] });
  return sameDocuments
    ? { ...before, ...now, formats: [...new Set([...before.formats, ...now.formats])] }
    : now;
}
