import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import type { Manifest, OutputFile } from './manifest.ts';

/** `same`: as the manifest has it; `changed`: of another build, or changed by hand. */
export type OutputState = 'same' | 'changed' | 'missing';

/** Every file that a manifest names: of documents, then what stands from before of refused ones. */
export function outputsOf(manifest: Manifest): readonly OutputFile[] {
  return [...manifest.documents, ...manifest.refused].flatMap((entry) => entry.files);
}

/**
 * Compares the files of an output folder with its manifest, by SHA-256. Since the manifest is written last, this
 * tells after a killed build which files are still the old ones (`same`) and which are new already (`changed`).
 */
export function checkOutputs(folder: string, manifest: Manifest): ReadonlyMap<string, OutputState> {
  return new Map(outputsOf(manifest).map((file) => [file.name, checkOutput(folder, file)]));
}

/** The state of one file. */
export function checkOutput(folder: string, file: OutputFile): OutputState {
  const content = contentOf(join(folder, file.name));
  if (content === undefined) return 'missing';
  return content.length === file.bytes && sha256(content) === file.sha256 ? 'same' : 'changed';
}

/** The bytes of a file; undefined where it cannot be read. */
export function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
