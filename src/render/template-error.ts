/** What is wrong with a template, in one sentence for the person who wrote it. */
export interface TemplateError {
  /** Name of the template or partial. */
  readonly template: string;
  readonly reason: string;
  /** From 1. */
  readonly line?: number;
}

/** Carries a `TemplateError` out of Handlebars; it never leaves the renderer. */
export class TemplateStop extends Error {
  readonly problem: { readonly reason: string; readonly line?: number; readonly template?: string };

  constructor(problem: { reason: string; line?: number; template?: string }) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** What was thrown while `template` was compiled or run, as an error value: never a stack, never Handlebars' jargon. */
export function templateError(thrown: unknown, template: string): TemplateError {
  if (thrown instanceof TemplateStop) return { template, ...thrown.problem };
  if (thrown instanceof RangeError) {
    return {
      template,
      reason: 'it does not come to an end: a partial calls itself, directly or through others',
    };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const line = lineOf(thrown, message);
  return { template, reason: reasonOf(message), ...(line === undefined ? {} : { line }) };
}

function reasonOf(message: string): string {
  const field = /^"(.+?)" not defined in /s.exec(message)?.[1];
  if (field !== undefined) return `there is no field "${field}" here`;
  const inText = /use 'in' operator to search for '(.+?)' in/.exec(message)?.[1];
  if (inText !== undefined) return `there is no field "${inText}" here`;
  const helper = /unknown helper (.+?)(?: - \d+:\d+)?$/.exec(message)?.[1];
  if (helper !== undefined) return `there is no helper "${helper}"`;
  const partial = /^The partial (.+?) could not be found/.exec(message)?.[1];
  if (partial !== undefined) return `there is no partial "${partial}"`;
  return message
    .split('\n')
    .filter((line) => !/^-*\^?$/.test(line))
    .join(' ')
    .replace(/ - \d+:\d+$/, '');
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
