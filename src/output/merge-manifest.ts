import { asked, keepsSame } from './asked.ts';
import { outputsOf } from './check-outputs.ts';
import type { BuildOptions, DocumentEntry, Input, Manifest, OutputFile, RefusedEntry } from './manifest.ts';

/** What one run of `plan build` did in an output folder. */
export interface Build {
  readonly tool: string;
  /** Where a PDF was printed. */
  readonly browser?: string;
  readonly options: BuildOptions;
  /** All files that were read, whichever documents were asked for. */
  readonly inputs: readonly Input[];
  /** Documents that were built, with the files of this run only. */
  readonly documents: readonly DocumentEntry[];
  /** Ids of documents that were asked for and refused. */
  readonly refused: readonly string[];
}

/**
 * The manifest after a build: what this run wrote, and of the manifest before it what still stands in the folder:
 * - documents and formats that were not asked for (`--document`, `--to`), and files that could not be replaced;
 * - the files of documents that were refused.
 * Those of them that came from other inputs, options, tool or browser are marked `earlier`, so that the manifest
 * never says of an old file that it was made from the inputs that it lists. What was asked for and not made is gone
 * from the plan and left out (see `dropped`).
 */
export function mergeManifest(before: Manifest | undefined, build: Build): Manifest {
  const like = before !== undefined && isLike(before, build);
  const browser = build.browser ?? before?.browser;
  const keep = (file: OutputFile): OutputFile => {
    const ofThis =
      like &&
      (file.format !== 'pdf' || (before.browser === browser && keepsSame(before.options, build.options)));
    return ofThis || file.earlier ? file : { ...file, earlier: true };
  };
  const partly = build.options.documents !== undefined;
  const built = new Set(build.documents.map((document) => document.id));
  const refused = new Set(build.refused);
  const others = (entry: { readonly id: string }) => partly && !built.has(entry.id) && !refused.has(entry.id);
  const documents = [
    ...build.documents.map((document) => withKept(document, build.options, before, keep)),
    ...(before?.documents ?? [])
      .filter(others)
      .map((document) => ({ ...document, files: document.files.map(keep) })),
  ];
  const files = documents.flatMap((document) => document.files);
  return {
    tool: build.tool,
    ...(browser !== undefined && files.some((file) => file.format === 'pdf') && { browser }),
    options: asked(like ? before.options : undefined, build.options),
    inputs: build.inputs,
    documents,
    refused: [
      ...build.refused.map((id) => outOfDate(standing(id, before))),
      ...(before?.refused ?? []).filter(others),
    ],
  };
}

/** Names of files that the manifest before held and the new one does not: nothing in the plan makes them any more. */
export function dropped(before: Manifest, after: Manifest): readonly string[] {
  const names = new Set(outputsOf(after).map((file) => file.name));
  return outputsOf(before)
    .map((file) => file.name)
    .filter((name) => !names.has(name));
}

/** Whether both came from the same inputs, options and tool, so that they differ only in what was asked for. */
function isLike(before: Manifest, build: Build): boolean {
  const one = (options: BuildOptions) => [options.audience, options.date, options.draft, options.language];
  const all = (inputs: readonly Input[]) => inputs.map((input) => `${input.sha256} ${input.file}`).toSorted();
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return (
    before.tool === build.tool &&
    same(one(before.options), one(build.options)) &&
    same(all(before.inputs), all(build.inputs))
  );
}

/** A built document with what stands from before: of formats not asked for, and files that could not be replaced. */
function withKept(
  document: DocumentEntry,
  { formats }: BuildOptions,
  before: Manifest | undefined,
  keep: (file: OutputFile) => OutputFile,
): DocumentEntry {
  const old = standing(document.id, before);
  const names = new Set(document.files.map((file) => file.name));
  const kept = old.files.filter(
    ({ name, format }) =>
      !names.has(name) && (!formats.includes(format) || document.unwritten?.includes(name)),
  );
  const notAskedFor = (name: string) => !formats.some((format) => name.endsWith(`.${format}`));
  const unwritten = [...(document.unwritten ?? []), ...(old.unwritten ?? []).filter(notAskedFor)];
  return {
    ...document,
    files: [...document.files, ...kept.map(keep)],
    ...(unwritten.length > 0 && { unwritten }),
  };
}

type Standing = RefusedEntry & Pick<DocumentEntry, 'unwritten'>;

/** What stands of a document, by the manifest before. */
function standing(id: string, before: Manifest | undefined): Standing {
  const has = (entry: { readonly id: string }) => entry.id === id;
  return before?.documents.find(has) ?? before?.refused.find(has) ?? { id, files: [] };
}

function outOfDate({ id, date, files }: Standing): RefusedEntry {
  return {
    id,
    ...(date !== undefined && { date }),
    files: files.map((file) => ({ ...file, earlier: true as const })),
  };
}
