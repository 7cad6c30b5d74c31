import {
  type Code,
  codes,
  type Diagnostic,
  diagnose,
  type Severity,
  severities,
} from '../diagnostics/index.ts';
import type { RuleSetting } from '../model/index.ts';
import { join, located, nearest, type Places } from '../schema/index.ts';

/** What cannot be read, or must not be seen, is an error whatever a plan says. */
const fixed: readonly string[] = ['io', 'yaml', 'schema', 'access', 'pdf'];

/** Whether a plan may say how serious a code is. */
export function isFixed(code: Code): boolean {
  return severities[code] === 'error' && fixed.includes(code.slice(0, code.indexOf('/')));
}

/** The code that words name: all of it, or what stands behind the stroke where that is one. */
export function codeNamed(words: string): Code | undefined {
  const name = words.trim().toLowerCase();
  const [code, another] = codes.filter((known) => known === name || known.endsWith(`/${name}`));
  return another ? undefined : code;
}

/** Diagnostics as serious as `rules` in plan.yaml says; those that are off are left out. */
export function withSettings(
  diagnostics: readonly Diagnostic[],
  settings: readonly RuleSetting[] = [],
): Diagnostic[] {
  const set = new Map<Code, NonNullable<RuleSetting['severity']>>();
  for (const { rule, severity } of settings) {
    const code = codeNamed(rule ?? '');
    if (code && severity && !isFixed(code)) set.set(code, severity);
  }
  return diagnostics.flatMap((diagnostic) => {
    const severity = set.get(diagnostic.code);
    if (severity === 'off') return [];
    // What is told more mildly in one place stays milder than the rule.
    return severity ? [{ ...diagnostic, severity: severity as Severity }] : [diagnostic];
  });
}

/** Settings of rules that there are not, or that nobody may change. */
export function checkSettings(settings: readonly RuleSetting[] = [], places: Places): Diagnostic[] {
  return settings.flatMap(({ rule = '' }, index) => {
    const code = codeNamed(rule);
    const at = located(places, join('/plan/rules', index), 'key');
    if (!code) {
      const suggestions = nearest(rule, codes);
      return [diagnose('config/rule', { rule, problem: 'unknown' }, { ...at, suggestions })];
    }
    return isFixed(code) ? [diagnose('config/rule', { rule: code, problem: 'fixed' }, at)] : [];
  });
}
