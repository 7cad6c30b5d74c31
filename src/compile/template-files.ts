import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of a folder's template files, at most one folder deep; none where there is no such folder. */
export function templateFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return isTemplate(entry.name) ? [entry.name] : [];
    return readdirSync(join(folder, entry.name))
      .filter(isTemplate)
      .map((name) => `${entry.name}/${name}`);
  });
}

function isTemplate(name: string): boolean {
  return /\.(?:hbs|css)$/.test(name);
}
