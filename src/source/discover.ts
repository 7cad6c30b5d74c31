import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const planNames = ['plan.yaml', 'plan.yml'];
const municipalityNames = ['kommune', 'kommun', 'municipality'].flatMap((name) => [
  `${name}.yaml`,
  `${name}.yml`,
]);

/** Where a plan's data stands. All paths are absolute. */
export interface PlanFolder {
  readonly folder: string;
  /** The plan.yaml itself. */
  readonly planFile: string;
  /** The nearest kommune.yaml in the folder or above it. */
  readonly municipalityFile: string | undefined;
  /** Every YAML file of the plan in the order of their names, plan.yaml first; not those that `ignore` will leave out. */
  readonly files: readonly string[];
}

/** The first of the names that a folder has as a file. */
function fileIn(folder: string, names: readonly string[]): string | undefined {
  return names
    .map((name) => join(folder, name))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** The plan.yaml of a folder, if it has one. */
function planFileIn(folder: string): string | undefined {
  return fileIn(folder, planNames);
}

/** The folder of the nearest plan.yaml at `path` or above it. */
function planFolderAbove(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (planFileIn(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Folders below `folder`, at any depth, that hold a plan.yaml; a plan inside a plan is found too. */
function planFoldersBelow(folder: string, outputs: ReadonlySet<string>): string[] {
  const found = planFileIn(folder) ? [folder] : [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isHidden(entry.name) && !outputs.has(path)) {
      found.push(...planFoldersBelow(path, outputs));
    }
  }
  return found;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The YAML files below a plan's folder, without hidden ones, the output, and plans of their own. */
function yamlFilesBelow(folder: string, top: string, outputs: ReadonlySet<string>): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) {
      const isOutput = outputs.has(path) || (folder === top && entry.name === 'build');
      if (!isOutput && !planFileIn(path)) files.push(...yamlFilesBelow(path, top, outputs));
    } else if (isYaml(entry.name) && !municipalityNames.includes(entry.name)) files.push(path);
  }
  return files;
}

/** The nearest kommune.yaml, looked for upwards as far as the folder with `.git` or the home folder. */
function municipalityFileAbove(start: string, home: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = fileIn(folder, municipalityNames);
    if (file) return file;
    const top = existsSync(join(folder, '.git')) || folder === home || dirname(folder) === folder;
    if (top) return undefined;
  }
}

/**
 * The plans that a path on the command line means: the plan that a file or folder lies in, else all plans in the
 * folder. An empty list where there is none; undefined where the path does not exist.
 */
export function findPlans(
  path: string,
  home: string,
  outputs: ReadonlySet<string> = new Set(),
): PlanFolder[] | undefined {
  const start = resolve(path);
  if (!existsSync(start)) return undefined;
  const above = planFolderAbove(isFolder(start) ? start : dirname(start));
  const folders = above ? [above] : isFolder(start) ? planFoldersBelow(start, outputs) : [];
  return folders.map((folder) => openPlanFolder(folder, home, outputs));
}

function openPlanFolder(folder: string, home: string, outputs: ReadonlySet<string>): PlanFolder {
  const planFile = planFileIn(folder) ?? join(folder, 'plan.yaml');
  const others = yamlFilesBelow(folder, folder, outputs).filter((path) => path !== planFile);
  return {
    folder,
    planFile,
    municipalityFile: municipalityFileAbove(folder, home),
    files: [planFile, ...others],
  };
}
