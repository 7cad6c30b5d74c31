import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../text/language.ts';
import { reportWords } from '../report/words.ts';

/** The names of the tasks in VS Code. */
export interface TaskNames {
  readonly build: string;
  readonly validate: string;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Shows the findings of the text report in the Problems panel. VS Code knows no other severities than its own English
 * ones, so there is a matcher for each. They have one owner, which is why a task clears what the one before it found.
 * Two spaces end the place, whatever the message holds. The code may be missing: the terminal of Windows breaks long lines.
 * https://code.visualstudio.com/docs/debugtest/tasks#_defining-a-problem-matcher
 */
export function problemMatchers(language: Language) {
  return severities.map((severity) => ({
    owner: 'plan',
    source: 'plan',
    applyTo: 'allDocuments',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in
    fileLocation: ['relative', '${workspaceFolder}'],
    severity,
    pattern: {
      regexp: `^(?! )((?:[^ ]| (?! ))+?):(\\d+):(\\d+)  ${reportWords[language].severity[severity].one}  (.+?)(?:  \\[([a-z\\d-]+/[a-z\\d-]+)\\])?$`,
      file: 1,
      line: 2,
      column: 3,
      message: 4,
      code: 5,
    },
  }));
}

/**
 * `.vscode/tasks.json`. The language stands in the commands, since the matchers read its words; `--no` keeps npx from
 * fetching another package by the name of `plan` where planverk is not installed.
 */
export function tasksFile(language: Language, names: TaskNames): string {
  const task = (label: string, verb: string, group: string) => ({
    label,
    type: 'shell',
    command: 'npx',
    windows: { command: 'npx.cmd' },
    args: ['--no', 'plan', verb, '--lang', language],
    group: { kind: group, isDefault: true },
    presentation: { clear: true, reveal: 'silent', revealProblems: 'onProblem' },
    problemMatcher: problemMatchers(language),
  });
  const tasks = [task(names.build, 'build', 'build'), task(names.validate, 'validate', 'test')];
  return `${JSON.stringify({ version: '2.0.0', tasks }, undefined, 2)}\n`;
}
