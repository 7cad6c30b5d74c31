import { join } from 'node:path';
import type { Language } from '../../text/language.ts';
import { fill, readStarter, yearsFrom } from './starter.ts';
import { type TaskNames, tasksFile } from './tasks.ts';

/** A file of a new plan: its path in the plan's folder, with `/`, and what stands in it. */
export interface ProjectFile {
  readonly name: string;
  readonly content: string;
  /** Makes the folder a plan. */
  readonly isPlan?: true;
  /** Read by a CI system at the top of the repository only. */
  readonly isForCi?: true;
}

/**
 * What `plan init` writes beside the editor schemas.
 *
 * @param version the version of this program; CI installs the same minor one
 */
export function projectFiles(
  language: Language,
  tasks: TaskNames,
  version: string,
  today: Date,
): ProjectFile[] {
  const minor = version.split('.').slice(0, 2).join('.');
  const project = (name: string) => fill(readStarter(name, 'project'), { version: minor });
  return [
    { name: 'plan.yaml', content: fill(readStarter('plan.yaml', language), yearsFrom(today)), isPlan: true },
    { name: '.vscode/settings.json', content: project('settings.json') },
    { name: '.vscode/extensions.json', content: project('extensions.json') },
    { name: '.vscode/tasks.json', content: tasksFile(language, tasks) },
    { name: '.github/workflows/plan.yml', content: project('github.yml'), isForCi: true },
    { name: '.gitlab-ci.yml', content: project('gitlab.yml'), isForCi: true },
    { name: '.gitignore', content: project('gitignore') },
  ];
}

/** The path of a project file on this system. */
export function pathOf(folder: string, { name }: ProjectFile): string {
  return join(folder, ...name.split('/'));
}
