import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a starter goes: its YAML file, and the Markdown file of the same name where it has one. */
export interface StarterPaths {
  readonly stem: string;
  readonly yaml: string;
  readonly markdown: string;
}

/** The paths of a name in a folder. */
export function pathsFor(folder: string, stem: string, ending = '.yaml'): StarterPaths {
  return { stem, yaml: join(folder, `${stem}${ending}`), markdown: join(folder, `${stem}.md`) };
}

/** The first of `mandat`, `mandat-2`, `mandat-3` … that no file has. */
export function freePaths(folder: string, stem: string): StarterPaths {
  for (let n = 1; ; n++) {
    const paths = pathsFor(folder, n === 1 ? stem : `${stem}-${n}`);
    if (!existsSync(paths.yaml) && !existsSync(paths.markdown)) return paths;
  }
}
