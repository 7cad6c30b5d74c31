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

/** Templates ready to run. Each is compiled when a document first prints it: few documents print them all. */
export interface Templates {
  /** Prints a view as marked Markdown, with a template or a partial. */
  print(name: string, view: ViewValue, context: ProseContext): { marked: string } | { error: TemplateError };
}

type Run = Handlebars.TemplateDelegate;

/** Of Handlebars' own helpers the conditions and loops; `log` writes to the console, `lookup` reaches by name. */
const helpers: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', ...helperNames]);

/**
 * Gets a set of templates ready. They run in an instance of Handlebars of their own, strict and without escaping,
 * that knows our few helpers and the conditions and loops of Handlebars, no others: nothing in it reaches a file, the
 * network or what JavaScript objects inherit.
 */
export function openTemplates(sources: TemplateSources): Templates {
  const instance = Handlebars.create();
  for (const name of ['log', 'lookup']) instance.unregisterHelper(name);
  instance.unregisterDecorator('inline');
  const compiled = new Map<string, Run | TemplateError>();
  const calls = new Map<string, readonly PartialCall[]>();
  const partials = Object.keys(sources.partials);
  const known = { helpers, partials: new Set(partials) };
  const files = new Map([
    ...Object.entries(sources.templates).map(([name, source]) => [templateFile(name), source] as const),
    ...Object.entries(sources.partials).map(([name, source]) => [partialFile(name), source] as const),
  ]);

  /** A template by its file; undefined if there is none. */
  function ready(file: string): Run | TemplateError | undefined {
    const source = files.get(file);
    if (source === undefined) return undefined;
    const run = compiled.get(file) ?? compile(file, source);
    compiled.set(file, run);
    return run;
  }

  function compile(file: string, source: string): Run | TemplateError {
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
      return error.problem === 'syntax' ? (unclosedBlock(source, file) ?? error) : error;
    }
  }

  return {
    print(name, view, context) {
      const file =
        [templateFile(name), partialFile(name)].find((one) => files.has(one)) ?? templateFile(name);
      const run = ready(file);
      if (run === undefined) {
        const names = Object.keys(sources.templates);
        return { error: { template: file, problem: 'template', name, known: names } };
      }
      if (typeof run !== 'function') return { error: run };
      const budget = new Budget();
      try {
        const values = templateValues(view, (prose) => `\n\n${blockProse(prose, context, defaultLevel)}\n\n`);
        const marked = run(values, {
          helpers: { ...helpersFor(context), each: countedEach(instance, budget) },
          partials: Object.fromEntries(
            partials.map((partial) => [
              partial,
              countedPartial(partialFile(partial), () => ready(partialFile(partial)), budget),
            ]),
          ),
          allowProtoPropertiesByDefault: false,
          allowProtoMethodsByDefault: false,
        });
        const wrong = misprint(marked);
        if (wrong === undefined) return { marked };
        return { error: { ...placeOf(wrong.name, file), problem: 'group', ...wrong } };
      } catch (thrown) {
        const error = templateError(thrown, file);
        return { error: error.problem === 'endless' ? withCycle(error) : error };
      }
    },
  };

  /** The template and line that print a field: the one that runs, else the partial that does. */
  function placeOf(field: string, file: string): { template: string; line?: number } {
    const all = [...files].sort(([a], [b]) => Number(b === file) - Number(a === file));
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

/** A partial whose errors name it, and whose calls are counted. */
function countedPartial(file: string, ready: () => Run | TemplateError | undefined, budget: Budget): Run {
  return (context, options) => {
    budget.enter(file);
    try {
      const run = ready();
      if (typeof run !== 'function') throw new TemplateStop(run ?? { problem: 'partial' });
      return budget.spend(run(context, options));
    } catch (thrown) {
      if (thrown instanceof TemplateStop && thrown.problem.template !== undefined) throw thrown;
      throw new TemplateStop(templateError(thrown, file));
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
