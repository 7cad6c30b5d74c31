import { expect, test } from 'vitest';
import { reporters } from '../../../../src/cli/report/index.ts';
import { clean, context, finding, findings, summary } from './cases.ts';

const formats = Object.entries(reporters);

test('every format of the command line is there', () => {
  expect(Object.keys(reporters)).toEqual([
    'text',
    'plain',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'azure',
  ]);
});

test.each(formats)('%s ends with a line break or is empty', (_, report) => {
  expect(report(findings, summary, context)).toMatch(/[^\n]\n$/);
  expect(report([], clean, context)).toMatch(/^$|[^\n]\n$/);
});

test.each(formats)('%s tells of a finding without a place', (_, report) => {
  const report_ = report([finding({ message: 'Ingen nettleser' })], summary, context);
  expect(report_).toContain('Ingen nettleser');
  expect(report_).not.toContain('undefined');
});

test.each(formats)('%s tells of a finding in a file that cannot be read', (_, report) => {
  expect(report(findings, summary, { ...context, source: () => undefined })).toContain('3/4/2021');
});
