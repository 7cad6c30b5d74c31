import Handlebars from 'handlebars';
import { Budget } from './budget.ts';
import type { ViewValue } from './document.ts';
import { defaultLevel, helperNames, helpersFor } from './helpers.ts';
import { blockProse, type ProseContext } from './prose.ts';
import { callsOf, lineInCycle, type PartialCall } from './template-calls.ts';
import { checkTemplate } from './template-check.ts';
import { type TemplateError, TemplateStop, templateError, unclosedBlock } from './template-error.ts';
import { misprint, templateValues } from './view.ts';

/** Sources by name, as read from the template folders. */
export interface TemplateSources {
  readonly templates: Readonly<Record<string, string>>;
  readonly partials: Readonly<Record<string, string>>;
}

/** Templates ready to run; those with errors are missing from it and are told in `errors`. */
export interface Templates {
  readonly errors: readonly TemplateError[];
  /** Prints a view as marked Markdown, with a template or a partial. */
  print(name: string, view: ViewValue, context: ProseContext): { marked: string } | { error: TemplateError };
}

type Run = Handlebars.TemplateDelegate;

/** Of Handlebars' own helpers the conditions and loops; `log` writes to the console, `lookup` reaches by name. */
const helpers: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', ...helperNames]);

/**
 * Compiles a set of templates once. They run in an instance of Handlebars of their own, strict and without escaping,
 * that knows our few helpers and the conditions and loops of Handlebars, no others: nothing in it reaches a file, the
 * network or what JavaScript objects inherit.
 */
export function compileTemplates(sources: TemplateSources): Templates {
  const instance = Handlebars.create();
  for (const name of ['log', 'lookup']) instance.unregisterHelper(name);
  instance.unregisterDecorator('inline');
  const errors: TemplateError[] = [];
  const calls = new Map<string, readonly PartialCall[]>();
  const known = { helpers, partials: new Set(Object.keys(sources.partials)) };

  function compile(file: string, source: string): Run | undefined {
    try {
      const program = checkTemplate(instance.parse(source), known);
      calls.set(file, callsOf(program));
      return instance.compile(program, {
        strict: true,
        noEscape: true,
        knownHelpersOnly: true,
        knownHelpers: Object.fromEntries([...helpers].map((helper) => [helper, true])),
      });
    } catch (thrown) {
      const error = templateError(thrown, file);
      errors.push(error.problem === 'syntax' ? (unclosedBlock(source, file) ?? error) : error);
      return undefined;
    }
  }

  const templates = compileAll(sources.templates, templateFile, compile);
  const partials = compileAll(sources.partials, partialFile, compile);

  return {
    errors,
    print(name, view, context) {
      const run = templates.get(name) ?? partials.get(name);
      const file = Object.hasOwn(sources.templates, name) || !run ? templateFile(name) : partialFile(name);
      if (run === undefined) {
        return {
          error: errors.find((error) => error.template === file) ?? {
            template: file,
            problem: 'template',
            name,
            known: [...templates.keys()],
          },
        };
      }
      const budget = new Budget();
      try {
        const values = templateValues(view, (prose) => `\n\n${blockProse(prose, context, defaultLevel)}\n\n`);
        const marked = run(values, {
          helpers: { ...helpersFor(context), each: countedEach(instance, budget) },
          partials: Object.fromEntries(
            [...partials].map(([partial, inner]) => [partial, countedPartial(partial, inner, budget)]),
          ),
          allowProtoPropertiesByDefault: false,
          allowProtoMethodsByDefault: false,
        });
        const wrong = misprint(marked);
        if (wrong === undefined) return { marked };
        return { error: { ...placeOf(wrong.name, file), problem: 'group', ...wrong } };
      } catch (thrown) {
        const broken = /^The partial (.+?) could not be found/.exec(String((thrown as Error)?.message))?.[1];
        const error =
          errors.find(({ template }) => broken !== undefined && template === partialFile(broken)) ??
          templateError(thrown, file);
        return { error: error.problem === 'endless' ? withCycle(error) : error };
      }
    },
  };

  /** The template and line that print a field: the one that runs, else the partial that does. */
  function placeOf(field: string, file: string): { template: string; line?: number } {
    const all = [
      ...Object.entries(sources.templates).map(([name, text]) => [templateFile(name), text] as const),
      ...Object.entries(sources.partials).map(([name, text]) => [partialFile(name), text] as const),
    ].sort(([a], [b]) => Number(b === file) - Number(a === file));
    for (const [template, text] of all) {
      const line = lineThatPrints(field, text);
      if (line !== undefined && (template === file || calls.has(template))) return { template, line };
    }
    return { template: file };
  }

  /** Where the loop is entered, so that there is a line to mend. */
  function withCycle(error: TemplateError): TemplateError {
    const line = lineInCycle(error.template, calls, partialFile);
    return { ...error, ...(line === undefined ? {} : { line }) };
  }
}

/** The line on which a template prints a field itself: `{{a.b}}`, not `{{#each a.b}}`. */
function lineThatPrints(field: string, source: string): number | undefined {
  const last = field.split('.').at(-1) ?? field;
  const words = last.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const match = new RegExp(`\\{\\{~?(?:[\\w.@/]*[./])?${words}~?\\}\\}`, 'u').exec(source);
  return match ? source.slice(0, match.index).split('\n').length : undefined;
}

const templateFile = (name: string): string => `${name}.md.hbs`;
const partialFile = (name: string): string => `partials/${name}.md.hbs`;

function compileAll(
  sources: Readonly<Record<string, string>>,
  fileOf: (name: string) => string,
  compile: (file: string, source: string) => Run | undefined,
): Map<string, Run> {
  const compiled = new Map<string, Run>();
  for (const [name, source] of Object.entries(sources)) {
    const run = compile(fileOf(name), source);
    if (run !== undefined) compiled.set(name, run);
  }
  return compiled;
}

/** A partial whose errors name it, and whose calls are counted. */
function countedPartial(name: string, run: Run, budget: Budget): Run {
  return (context, options) => {
    budget.enter(partialFile(name));
    try {
      return budget.spend(run(context, options));
    } catch (thrown) {
      if (thrown instanceof TemplateStop && thrown.problem.template !== undefined) throw thrown;
      throw new TemplateStop(templateError(thrown, partialFile(name)));
    } finally {
      budget.leave();
    }
  };
}

function countedEach(instance: typeof Handlebars, budget: Budget) {
  const each = instance.helpers.each as (
    this: unknown,
    list: unknown,
    options: Handlebars.HelperOptions,
  ) => string;
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): string {
    return each.call(this, list, { ...options, fn: (item, turn) => budget.spend(options.fn(item, turn)) });
  };
}
