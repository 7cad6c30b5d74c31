import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readManifest } from '../output/read-manifest.ts';
import type { PlanFolder } from '../source/index.ts';
import { ownTemplates } from './template-files.ts';

/**
 * Every file that a build would read, known without parsing any YAML: the YAML files and templates by looking, and the
 * texts and images that the build before read. Those can only become others when a YAML file changes.
 */
export function knownInputs(plan: PlanFolder, output: string): string[] {
  const before = readManifest(output)?.inputs.map(({ file }) => resolve(plan.folder, file)) ?? [];
  const others = before.filter((file) => !/\.ya?ml$/i.test(file) && existsSync(file));
  const found = [
    ...plan.files,
    ...(plan.municipalityFile ? [plan.municipalityFile] : []),
    ...ownTemplates(plan).values(),
  ];
  return [...new Set([...found, ...others])];
}
