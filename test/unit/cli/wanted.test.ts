import { describe, expect, test } from 'vitest';
import { plain, type ReportContext } from '../../../src/cli/report/context.ts';
import { stepSummary } from '../../../src/cli/report/summary.ts';
import { wantedReports } from '../../../src/cli/report/wanted.ts';
import { reportWords } from '../../../src/cli/report/words.ts';
import type { Finding } from '../../../src/diagnostics/report.ts';

describe('the reports that are asked for', () => {
  test.each([
    [[], { wanted: [{ format: 'text' }] }],
    [['JSON'], { wanted: [{ format: 'json' }] }],
    [
      ['text', 'sarif:a/b.sarif', 'junit: funn.xml '],
      {
        wanted: [
          { format: 'text' },
          { format: 'sarif', file: 'a/b.sarif' },
          { format: 'junit', file: 'funn.xml' },
        ],
      },
    ],
    [['sarif:C:\\funn.sarif'], { wanted: [{ format: 'sarif', file: 'C:\\funn.sarif' }] }],
    [['text', 'json'], { second: 'json' }],
    [['sarif:a', 'json:a'], { twice: 'a' }],
    [['xml'], { unknown: 'xml' }],
    [['sarif:'], { nameless: 'sarif' }],
    [['toString'], { unknown: 'toString' }],
  ])('%j', (values, expected) => {
    expect(wantedReports(values as string[])).toEqual(expected);
  });
});

describe('the summary of a step', () => {
  const context: ReportContext = {
    version: '1',
    color: plain,
    words: reportWords.nb,
    source: () => undefined,
    root: '/p',
  };
  const finding = (message: string): Finding => ({
    code: 'schema/value',
    severity: 'error',
    message,
    suggestions: [],
    fixes: [],
    related: [],
    place: { file: 'a|b.yaml', start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
  });

  test('is a table in which no word is markup', () => {
    const written = stepSummary(
      [finding('A <b>|</b> `c`\n# d')],
      { errors: 1, warnings: 0, files: 1 },
      context,
    );
    expect(written).toContain('| feil | a&#124;b.yaml:3 |');
    expect(written).not.toMatch(/<b>|`c`|\n# d/);
    expect(written.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  });

  test('says how many more there are', () => {
    const many = Array.from({ length: 250 }, (_, index) => finding(`Feil ${index}`));
    const written = stepSummary(many, { errors: 250, warnings: 0, files: 1 }, context);
    expect(written.split('\n').filter((line) => line.startsWith('| feil'))).toHaveLength(200);
    expect(written).toContain('50');
  });
});
