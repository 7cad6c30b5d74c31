import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `.git` that a folder lies in: CI systems name files from there and read their settings there. */
export function repositoryOf(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
