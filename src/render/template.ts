import Handlebars from 'handlebars';
import { Budget } from './budget.ts';
import type { ViewValue } from './document.ts';
import { defaultLevel, helperNames, helpersFor } from './helpers.ts';
import { blockProse, type ProseContext } from './prose.ts';
import { checkTemplate } from './template-check.ts';
import { type TemplateError, TemplateStop, templateError } from './template-error.ts';
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

  function compile(name: string, source: string): Run | undefined {
    try {
      return instance.compile(checkTemplate(instance.parse(source), helpers), {
        strict: true,
        noEscape: true,
        knownHelpersOnly: true,
        knownHelpers: Object.fromEntries([...helpers].map((helper) => [helper, true])),
      });
    } catch (thrown) {
      errors.push(templateError(thrown, name));
      return undefined;
    }
  }

  const templates = compileAll(sources.templates, compile);
  const partials = compileAll(sources.partials, compile);

  return {
    errors,
    print(name, view, context) {
      const run = templates.get(name) ?? partials.get(name);
      if (run === undefined) {
        return {
          error: errors.find((error) => error.template === name) ?? {
            template: name,
            reason: 'there is no such template',
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
        const wrong = misprint.exec(marked)?.[1];
        if (wrong === undefined) return { marked };
        return {
          error: {
            template: name,
            reason: `"${wrong || 'this'}" is a list or a group of values: print its fields`,
          },
        };
      } catch (thrown) {
        const broken = /^The partial (.+?) could not be found/.exec(String((thrown as Error)?.message))?.[1];
        return { error: errors.find((error) => error.template === broken) ?? templateError(thrown, name) };
      }
    },
  };
}

function compileAll(
  sources: Readonly<Record<string, string>>,
  compile: (name: string, source: string) => Run | undefined,
): Map<string, Run> {
  const compiled = new Map<string, Run>();
  for (const [name, source] of Object.entries(sources)) {
    const run = compile(name, source);
    if (run !== undefined) compiled.set(name, run);
  }
  return compiled;
}

/** A partial whose errors name it, and whose calls are counted. */
function countedPartial(name: string, run: Run, budget: Budget): Run {
  return (context, options) => {
    try {
      return budget.spend(run(context, options));
    } catch (thrown) {
      if (
        thrown instanceof RangeError ||
        (thrown instanceof TemplateStop && thrown.problem.template !== undefined)
      )
        throw thrown;
      throw new TemplateStop(templateError(thrown, name));
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
