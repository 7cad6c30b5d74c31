import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { templatesFolder } from '../package-folder.ts';
import { compileTemplates } from '../render/index.ts';
import { nearest } from '../schema/index.ts';
import type { Theme } from './make-document.ts';
import { templateFiles } from './template-files.ts';

/** The built-in templates with those of the plan's `templates/` folder laid over them, file by file. */
export function openTheme(planFolder: string): { theme: Theme; diagnostics: Diagnostic[] } {
  const own = join(planFolder, 'templates');
  const sources = readTemplates(templatesFolder);
  const overrides = existsSync(own) ? readTemplates(own) : new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, source] of overrides) {
    if (sources.has(name)) sources.set(name, source);
    else {
      const span = { file: join(own, name), start: 0, end: 0 };
      const suggestions = nearest(name, sources.keys());
      diagnostics.push(diagnose('config/template', { file: name, suggestions }, { span, suggestions }));
    }
  }
  const part = (prefix: string) =>
    Object.fromEntries(
      [...sources].flatMap(([name, source]) => {
        const match = name.startsWith(prefix) && /^([\w-]+)\.md\.hbs$/.exec(name.slice(prefix.length));
        return match ? [[match[1], source]] : [];
      }),
    );
  const templates = compileTemplates({ templates: part(''), partials: part('partials/') });
  const shell = { template: sources.get('page.html.hbs') ?? '', style: sources.get('style.css') ?? '' };
  return { theme: { templates, shell }, diagnostics };
}

/** The template files of a folder by their name within it, with `/`. */
function readTemplates(folder: string): Map<string, string> {
  const names = templateFiles(folder);
  return new Map(
    names.map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8')
        .replace(/\r\n?/g, '\n')
        .replace(/^\uFEFF/, ''),
    ]),
  );
}
