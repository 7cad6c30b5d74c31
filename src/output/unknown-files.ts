import { readdirSync } from 'node:fs';
import { outputsOf } from './check-outputs.ts';
import { type Manifest, manifestName } from './manifest.ts';

/** Files of an output folder that its manifest does not name; hidden ones and folders are others' business. */
export function unknownFiles(folder: string, manifest: Manifest): string[] {
  const known = new Set([manifestName, ...outputsOf(manifest).map(({ name }) => name)]);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !known.has(entry.name))
    .map(({ name }) => name)
    .sort();
}
