import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlanFolder } from '../source/index.ts';

/** The plan's own template files, name to path: those beside kommune.yaml, and over them those of the plan. */
export function ownTemplates({ folder, municipalityFile }: PlanFolder): Map<string, string> {
  const homes = [...(municipalityFile ? [dirname(municipalityFile)] : []), folder];
  return new Map(homes.flatMap((home) => [...templatesIn(join(home, 'templates'))]));
}

/** The template files of a folder, name to path, at most one folder deep; none where there is no such folder. */
export function templatesIn(folder: string): Map<string, string> {
  const names = existsSync(folder) ? namesIn(folder) : [];
  return new Map(names.map((name) => [name.normalize('NFC'), join(folder, name)]));
}

/** The name of the template `mandate` as a file. */
export function templateFile(name: string): string {
  return `${name.replace(/(?:\.md)?\.hbs$/i, '')}.md.hbs`;
}

/** A template's text, whichever line ends, marks and forms of letters its editor writes. */
export function readTemplate(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

function namesIn(folder: string): string[] {
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
