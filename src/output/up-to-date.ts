import { readFileSync } from 'node:fs';
import { covers } from './asked.ts';
import { checkOutput, outputsOf } from './check-outputs.ts';
import { sha256 } from './digest.ts';
import { type BuildOptions, type Input, inputName, type Manifest, unseenName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/** What `plan build` would start from, known before any YAML is parsed. */
export interface Now {
  /** The plan's folder, absolute: the manifest's inputs are relative to it. */
  readonly folder: string;
  /** The folder with the outputs and their manifest, absolute. */
  readonly output: string;
  /** Absolute paths of all files that a build would read. */
  readonly inputs: readonly string[];
  readonly options: BuildOptions;
  readonly tool: string;
}

export interface InputReason {
  readonly reason: 'input-changed' | 'input-added' | 'input-removed';
  readonly file: string;
}

/** Why something must be built, as data for `plan build --why`. Inputs are named as in the manifest. */
export type BuildReason =
  | { readonly reason: 'no-manifest' }
  | { readonly reason: 'tool'; readonly before: string }
  | { readonly reason: 'options'; readonly before: BuildOptions }
  | InputReason
  /** Documents were refused: their errors are to be told again. */
  | { readonly reason: 'refused-before'; readonly document: string }
  /** The file was kept from a build of other inputs or options (`--document`, `--to`). */
  | { readonly reason: 'output-earlier'; readonly file: string }
  | { readonly reason: 'output-missing' | 'output-changed'; readonly file: string };

/**
 * Why the outputs are not those that a build would give now, most telling first; nothing where they are. Lazy: the
 * first reason is enough to build, `--why` takes them all. Compares by SHA-256, never by times, which git and
 * file-sharing programs change at will.
 *
 * This is all that a build with nothing to do costs, so it reads synchronously and imports `node:fs` and `node:path`
 * only, and `node:crypto` when there is something to compare (a test holds that).
 */
export function* buildReasons(now: Now): Generator<BuildReason, void> {
  const before = readManifest(now.output);
  if (before === undefined) return yield { reason: 'no-manifest' };
  if (before.tool !== now.tool) yield { reason: 'tool', before: before.tool };
  if (!answers(before.options, now.options) || !hasAll(before, now.options.documents))
    yield { reason: 'options', before: before.options };
  yield* inputReasons(before, now);
  for (const { id } of before.refused) yield { reason: 'refused-before', document: id };
  yield* outputReasons(before, now.output);
}

function answers(had: BuildOptions, wanted: BuildOptions): boolean {
  return (
    had.audience === wanted.audience &&
    had.date === wanted.date &&
    had.draft === wanted.draft &&
    had.language === wanted.language &&
    covers(had, wanted)
  );
}

/** Whether each document that is asked for is one of the build before; a misspelt name is no reason to do nothing. */
function hasAll({ documents, refused, options }: Manifest, wanted: readonly string[] = []): boolean {
  const names = [
    ...documents.flatMap(({ id, title, kind }) => [id, title, kind]),
    ...refused.map(({ id }) => id),
  ];
  const known = new Set([...names, ...(options.documents ?? [])].map((name) => name.toLowerCase()));
  return wanted.every((name) => known.has(name.toLowerCase()));
}

/** Which inputs are not those of a manifest. */
export function* inputReasons(
  before: Manifest,
  now: Pick<Now, 'folder' | 'inputs'>,
): Generator<InputReason, void> {
  const recorded = new Map(before.inputs.map((input) => [input.file, input]));
  for (const path of now.inputs) {
    const file = inputName(now.folder, path);
    const name = recorded.has(file) ? file : unseenName(file);
    const input = recorded.get(name);
    if (input === undefined) yield { reason: 'input-added', file };
    else if (!isSame(path, input)) yield { reason: 'input-changed', file };
    recorded.delete(name);
  }
  for (const file of recorded.keys()) yield { reason: 'input-removed', file };
}

/** A file that cannot be read has changed: the build says what is wrong with it. */
function isSame(path: string, input: Input): boolean {
  try {
    const content = readFileSync(path);
    return content.length === input.bytes && sha256(content) === input.sha256;
  } catch {
    return false;
  }
}

function* outputReasons(before: Manifest, folder: string): Generator<BuildReason, void> {
  for (const document of before.documents) {
    for (const file of document.unwritten ?? []) yield { reason: 'output-missing', file };
  }
  for (const file of outputsOf(before)) {
    if (file.earlier) yield { reason: 'output-earlier', file: file.name };
    const state = checkOutput(folder, file);
    if (state !== 'same') yield { reason: `output-${state}`, file: file.name };
  }
}
