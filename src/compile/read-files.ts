import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Diagnostic } from '../diagnostics/index.ts';
import { ignoredBy, type TextFile } from '../schema/index.ts';
import {
  type confine,
  findGarbled,
  openText,
  openYaml,
  type PlanFolder,
  readBytes,
  type SourceFile,
  unsavedAt,
  type YamlFile,
} from '../source/index.ts';
import { imagePath } from './image-path.ts';
import { ownTemplates, readTemplate } from './template-files.ts';

/** Finds a file that is named in another, if it lies where the plan may read. */
export type FindFile = (name: string, from: string) => ReturnType<typeof confine>;

/** Opens the plan's YAML files, without those that its `ignore` names; every file that was read goes into `files`. */
export function readYaml(
  folder: PlanFolder,
  files: Map<string, SourceFile>,
): { yaml: YamlFile[]; diagnostics: Diagnostic[] } {
  const yaml: YamlFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const open = (path: string) => {
    const opened = openYaml(path, unsavedAt(folder, path));
    files.set(path, opened.file);
    diagnostics.push(...opened.diagnostics);
    if (opened.yaml) yaml.push(opened.yaml);
  };
  const [planFile, ...others] = folder.files;
  if (planFile) open(planFile);
  const ignored = ignoring(yaml[0], folder.folder);
  if (folder.municipalityFile) open(folder.municipalityFile);
  for (const path of others) if (!ignored(path)) open(path);
  return { yaml, diagnostics };
}

/** Whether a file is named by `ignore` in plan.yaml. */
function ignoring(planYaml: YamlFile | undefined, folder: string): (path: string) => boolean {
  const patterns = planYaml ? ignoredBy(planYaml) : [];
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns);
  return (path) => matches(relative(folder, path).split(sep).join('/').normalize('NFC'));
}

/** Reads a text file that another file names. */
export function readMarkdown(
  name: string,
  from: string,
  folder: PlanFolder,
  findFile: FindFile,
  files: Map<string, SourceFile>,
): TextFile {
  const found = findFile(name, from);
  if ('problem' in found) return found;
  const { file, diagnostic } = openText(found.path, unsavedAt(folder, found.path));
  files.set(found.path, file);
  return diagnostic ? { diagnostic } : { path: file.path, text: file.text };
}

/** Finds an image that a file names, and reads it. */
export function findImage(
  name: string,
  from: string,
  findFile: FindFile,
  files: Map<string, SourceFile>,
): 'found' | 'missing' | 'outside' | 'remote' {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(name)) return 'remote';
  const found = findFile(imagePath(name), from);
  if ('problem' in found) return found.problem === 'outside' ? 'outside' : 'missing';
  try {
    files.set(found.path, { path: found.path, text: '', bytes: readBytes(found.path) });
    return 'found';
  } catch {
    return 'missing';
  }
}

/** Characters that nobody wrote, in what the user writes: data and prose. Of a file that is not UTF-8 nobody knows. */
export function garbledIn(files: ReadonlyMap<string, SourceFile>, told: readonly Diagnostic[]): Diagnostic[] {
  const unknown = new Set(told.flatMap(({ code, span }) => (code === 'io/encoding' ? [span?.file] : [])));
  return [...files.values()]
    .filter(({ path }) => /\.(?:ya?ml|md)$/i.test(path) && !unknown.has(path))
    .flatMap(findGarbled);
}

/** The names of the plan's own templates, which are read so that what is wrong in them can be shown. */
export function readTemplates(folder: PlanFolder, files: Map<string, SourceFile>): string[] {
  return [...ownTemplates(folder)].map(([name, path]) => {
    const bytes = readBytes(path);
    files.set(path, { path, bytes, text: readTemplate(path) });
    return name;
  });
}
