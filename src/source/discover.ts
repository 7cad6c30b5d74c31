import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isSamePath } from './same-path.ts';

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
  /** Every other YAML file of the plan in the order of their names, plan.yaml first; also those that `ignore` names. */
  readonly files: readonly string[];
  /** What stands in for a file's own bytes, such as text of an editor that is not saved; the file need not exist. */
  readonly unsaved?: ReadonlyMap<string, Uint8Array>;
}

/** The first of the names that a folder has as a file. */
function fileIn(folder: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path) && statSync(path).isFile());
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
  // A link that leads to itself does not exist, and is not an exception.
  return existsSync(path) && statSync(path).isDirectory();
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** What stands in a folder, by name; undefined where one may not look. */
function entriesIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch {
    return undefined;
  }
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Folders below `folder`, at any depth, that hold a plan.yaml; a plan inside a plan is found too. */
function planFoldersBelow(folder: string, outputs: ReadonlySet<string>): string[] {
  const found = planFileIn(folder) ? [folder] : [];
  for (const entry of entriesIn(folder) ?? []) {
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead round in a ring.
    if (entry.isDirectory() && !isHidden(entry.name) && !outputs.has(path)) {
      found.push(...planFoldersBelow(path, outputs));
    }
  }
  return found;
}

/**
 * The YAML files below a plan's folder, without hidden ones, the output, and plans of their own. A folder that may not
 * be opened is named itself, so that reading it tells of it.
 */
function yamlFilesBelow(folder: string, top: string, outputs: ReadonlySet<string>): string[] {
  const entries = entriesIn(folder);
  if (!entries) return [folder];
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) {
      const isOutput = outputs.has(path) || (folder === top && entry.name === 'build');
      if (!isOutput && !planFileIn(path)) files.push(...yamlFilesBelow(path, top, outputs));
    } else if (isYaml(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)))) {
      files.push(path);
    }
  }
  return files;
}

/** Whether a file is one of those in which a municipality keeps what all its plans share. */
export function isMunicipalityFile(path: string): boolean {
  return municipalityNames.includes(basename(path));
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

/** The plan that a path lies in, whether there is anything at the path or not; undefined where it lies in none. */
export function planAbove(path: string, home: string): PlanFolder | undefined {
  const folder = planFolderAbove(resolve(path));
  return folder === undefined ? undefined : openPlanFolder(folder, home, new Set());
}

/** What stands in for a file's own bytes, where something does. */
export function unsavedAt({ unsaved }: PlanFolder, path: string): Uint8Array | undefined {
  return [...(unsaved ?? [])].find(([name]) => isSamePath(name, path))?.[1];
}

/** The plan that a text under this path belongs to, with the text in place of the file; alone where there is no plan. */
export function planWithUnsaved(path: string, text: Uint8Array, home: string): PlanFolder {
  const folder = planFolderAbove(dirname(path)) ?? dirname(path);
  const plan = openPlanFolder(folder, home, new Set());
  const isAlone = !existsSync(plan.planFile);
  const isKnown = [...plan.files, plan.municipalityFile ?? ''].some((file) => isSamePath(file, path));
  const isNew = isYaml(path) && !isKnown;
  const files = isAlone ? [path] : [...plan.files, ...(isNew ? [path] : [])];
  return {
    ...plan,
    planFile: isAlone ? path : plan.planFile,
    files,
    unsaved: new Map([[path, text]]),
  };
}

function openPlanFolder(folder: string, home: string, outputs: ReadonlySet<string>): PlanFolder {
  const planFile = planFileIn(folder) ?? join(folder, 'plan.yaml');
  const municipalityFile = municipalityFileAbove(folder, resolve(home));
  const others = yamlFilesBelow(folder, folder, outputs).filter(
    (path) => path !== planFile && path !== municipalityFile,
  );
  return { folder, planFile, municipalityFile, files: [planFile, ...others] };
}
