import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { templatesFolder } from '../package-folder.ts';
import { openTemplates, type TemplateError } from '../render/index.ts';
import { nearest } from '../schema/index.ts';
import type { PlanFolder } from '../source/index.ts';
import { ownTemplateOf } from './edition-template.ts';
import type { Theme } from './make-document.ts';
import type { OpenPlan } from './open-plan.ts';
import { ownTemplates, readTemplate, templateFile, templatesIn } from './template-files.ts';

/** The templates of a plan: the built-in ones with its own laid over them, file by file, and beside them. */
export interface OpenTheme {
  readonly theme: Theme;
  readonly diagnostics: readonly Diagnostic[];
  /** The plan's own templates, name to path. */
  readonly own: ReadonlyMap<string, string>;
  /** A template's error at its line in the user's file. */
  readonly diagnoseError: (error: TemplateError) => Diagnostic;
}

/** The templates of a plan that was opened, without a warning of one that an edition means and misspells. */
export function openThemeOf(plan: OpenPlan): OpenTheme {
  const editions = Object.values(plan.linked?.data.editions ?? {});
  const theme = openTheme(
    plan.folder,
    editions.flatMap((edition) => ownTemplateOf(edition) ?? []),
  );
  return { ...theme, diagnostics: theme.diagnostics.filter((one) => !isAskedMisspelt(one, plan)) };
}

/** @param wanted the templates that the plan's own kinds of documents ask for */
export function openTheme(plan: PlanFolder, wanted: readonly string[] = []): OpenTheme {
  const builtIn = templatesIn(templatesFolder);
  const own = ownTemplates(plan);
  const paths = new Map([...builtIn, ...own]);
  const sources = new Map([...paths].map(([name, path]) => [name, readTemplate(path)]));
  const used = new Set(wanted.map(templateFile));
  // A partial of a name of its own is called by a template of the plan.
  const idle = [...own].filter(([name]) => !builtIn.has(name) && !used.has(name) && !name.includes('/'));
  const part = (prefix: string) =>
    Object.fromEntries(
      [...sources].flatMap(([name, source]) => {
        const match = name.startsWith(prefix) && /^([^/]+)\.md\.hbs$/.exec(name.slice(prefix.length));
        return match ? [[match[1], source]] : [];
      }),
    );
  const templates = openTemplates({ templates: part(''), partials: part('partials/') });
  const shell = { template: sources.get('page.html.hbs') ?? '', style: sources.get('style.css') ?? '' };
  return {
    theme: { templates, shell },
    own,
    diagnostics: idle.map(([name, file]) => {
      const suggestions = nearest(name, builtIn.keys());
      const span = { file, start: 0, end: 0 };
      return diagnose('config/template', { file: name, suggestions }, { span, suggestions });
    }),
    diagnoseError: ({ template, problem, name = '', known = [], line }) => {
      const file = paths.get(template) ?? template;
      const args = { file: template, problem, name, known };
      const span = { file, ...lineSpan(sources.get(template) ?? '', line) };
      return diagnose('config/template-error', args, { span, suggestions: nearest(name, known) });
    },
  };
}

/** From where to where a line stands, without its indentation; the beginning where the line is not known. */
function lineSpan(source: string, line: number | undefined): { start: number; end: number } {
  if (line === undefined) return { start: 0, end: 0 };
  const lines = source.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const text = lines[line - 1] ?? '';
  return { start: before + (text.length - text.trimStart().length), end: before + text.trimEnd().length };
}

/** A template that nothing uses because the edition that means it has misspelt its name. */
function isAskedMisspelt(idle: Diagnostic, { diagnostics }: OpenPlan): boolean {
  const { file } = idle.args as { readonly file?: string };
  return (
    idle.code === 'config/template' &&
    diagnostics.some(
      ({ code, suggestions }) => code === 'config/template-missing' && suggestions.includes(file ?? ''),
    )
  );
}
