import { expect, test } from 'vitest';
import { text } from '../../../../src/cli/report/text.ts';
import { reportWords } from '../../../../src/cli/report/words.ts';
import { problemMatchers, tasksFile } from '../../../../src/cli/starters/tasks.ts';
import { languages } from '../../../../src/text/language.ts';
import { context, findings, summary } from '../report/cases.ts';

/** What VS Code would show of a report: the first matcher that fits a line, its parts by their groups. */
function problems(report: string, matchers: ReturnType<typeof problemMatchers>) {
  return report.split('\n').flatMap((line) => {
    const fitting = matchers.flatMap(({ severity, pattern }) => {
      const found = new RegExp(pattern.regexp).exec(line);
      const group = (name: 'file' | 'line' | 'column' | 'message' | 'code') => found?.[pattern[name]];
      return found
        ? [
            {
              severity,
              file: group('file'),
              line: Number(group('line')),
              column: Number(group('column')),
              message: group('message'),
              code: group('code'),
            },
          ]
        : [];
    });
    expect(fitting.length, line).toBeLessThanOrEqual(1);
    return fitting;
  });
}

test.each(languages)('each finding with a place is a problem in %s, and nothing else is', (language) => {
  const report = text(findings, summary, { ...context, words: reportWords[language] });
  const placed = findings.flatMap(({ place, severity, message, code }) =>
    place
      ? [{ severity, file: place.file, line: place.start.line, column: place.start.column, message, code }]
      : [],
  );
  expect(new Set(placed.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
  expect(problems(report, problemMatchers(language))).toEqual(placed);
});

test('a message that holds what stands between the parts', () => {
  const line =
    'møter/høst 2021.yaml:12:3  advarsel  «a.yaml:1:2  feil  x  [b/c]»  er  [rart]  [schema/value]';
  expect(problems(line, problemMatchers('nb'))).toEqual([
    {
      severity: 'warning',
      file: 'møter/høst 2021.yaml',
      line: 12,
      column: 3,
      message: '«a.yaml:1:2  feil  x  [b/c]»  er  [rart]',
      code: 'schema/value',
    },
  ]);
});

test('a line that the terminal has broken, and a path of Windows', () => {
  expect(problems('D:/planer/plan.yaml:2:1  feil  «tiltk» er ikke en', problemMatchers('nb'))).toEqual([
    {
      severity: 'error',
      file: 'D:/planer/plan.yaml',
      line: 2,
      column: 1,
      message: '«tiltk» er ikke en',
      code: undefined,
    },
  ]);
});

test.each(languages)('the tasks ask for the language that their matchers read: %s', (language) => {
  const { tasks } = JSON.parse(tasksFile(language, { build: 'Bygg', validate: 'Sjekk' }));
  expect(tasks).toHaveLength(2);
  for (const { args, windows, problemMatcher } of tasks) {
    expect(args.slice(-2)).toEqual(['--lang', language]);
    expect(windows).toEqual({ command: 'npx.cmd' });
    expect(problemMatcher).toEqual(problemMatchers(language));
    // One owner: a task that runs again clears what it found before.
    expect(new Set(problemMatcher.map(({ owner }: { owner: string }) => owner)).size).toBe(1);
  }
});
