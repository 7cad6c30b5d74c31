import type { TemplateMistake } from '../diagnostics/index.ts';
import { misprint } from './view.ts';

/** What may be wrong with a template. `name` is the field, helper, partial or mark, or what the parser stopped at. */
export interface TemplateProblem {
  readonly problem: TemplateMistake;
  readonly name?: string;
  /** What could stand there instead. */
  readonly known?: readonly string[];
  /** From 1. */
  readonly line?: number;
}

/** A problem with the file that it stands in, as it is named in the template folders: `partials/facts.md.hbs`. */
export interface TemplateError extends TemplateProblem {
  readonly template: string;
}

/** Carries a problem out of Handlebars; it never leaves the renderer. */
export class TemplateStop extends Error {
  readonly problem: TemplateProblem & { readonly template?: string };

  constructor(problem: TemplateProblem & { readonly template?: string }) {
    super(problem.problem);
    this.problem = problem;
  }
}

/** What was thrown while `template` was compiled or run, as an error value: never a stack, never Handlebars' jargon. */
export function templateError(thrown: unknown, template: string): TemplateError {
  if (thrown instanceof TemplateStop) return { template, ...thrown.problem };
  if (thrown instanceof RangeError) return { template, problem: 'endless' };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const line = lineOf(thrown, message);
  return { template, ...problemIn(message), ...(line === undefined ? {} : { line }) };
}

function problemIn(message: string): TemplateProblem {
  const [, field, where = ''] = /^"(.+?)" not defined in (.*)$/s.exec(message) ?? [];
  if (field !== undefined) return { problem: 'field', name: field, known: misprint(where)?.known ?? [] };
  const inText = /use 'in' operator to search for '(.+?)' in/.exec(message)?.[1];
  if (inText !== undefined) return { problem: 'field', name: inText, known: [] };
  const helper = /unknown helper (.+?)(?: - \d+:\d+)?$/.exec(message)?.[1];
  if (helper !== undefined) return { problem: 'helper', name: helper };
  const partial = /^The partial (.+?) could not be found/.exec(message)?.[1];
  if (partial !== undefined) return { problem: 'partial', name: partial };
  const near = message.split('\n').find((line, index) => index > 0 && !/^-*\^?$/.test(line));
  return { problem: 'syntax', name: (near ?? message).replace(/ - \d+:\d+$/, '').trim() };
}

function lineOf(thrown: unknown, message: string): number | undefined {
  if (
    typeof thrown === 'object' &&
    thrown !== null &&
    'lineNumber' in thrown &&
    typeof thrown.lineNumber === 'number'
  ) {
    return thrown.lineNumber;
  }
  const parsed = /^Parse error on line (\d+)/.exec(message)?.[1];
  return parsed === undefined ? undefined : Number(parsed);
}

/** The block that a template opens and does not close, or closes as another: at the line where it opens. */
export function unclosedBlock(source: string, template: string): TemplateError | undefined {
  const open: { name: string; line: number }[] = [];
  for (const { 1: stroke, 2: name = '', index } of source.matchAll(/\{\{~?([#/])\s*([\w-]+)/g)) {
    const line = source.slice(0, index).split('\n').length;
    if (stroke === '#') open.push({ name, line });
    else if (open.at(-1)?.name === name) open.pop();
    else {
      const last = open.at(-1);
      return last
        ? { template, problem: 'block', name: last.name, line: last.line }
        : { template, problem: 'end', name, line };
    }
  }
  const last = open.at(-1);
  return last && { template, problem: 'block', name: last.name, line: last.line };
}
