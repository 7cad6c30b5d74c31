import { expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/diagnostics/index.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { openIn, unsoundIn } from './unsound.ts';

const folder = () => temporaryFolder({ 'plan.yaml': 'plan:\n  tittel: undefined\n' });

/** What is said of a plan of 25 characters that has only this diagnostic. */
function unsound(change: (diagnostic: Diagnostic, file: string) => Diagnostic): string[] {
  const plan = openIn(folder());
  const file = plan.folder.planFile;
  const span = { file, start: 0, end: 25 };
  const diagnostic = diagnose('schema/unknown-key', { key: 'a', in: 'b', known: [] }, { span });
  return unsoundIn({ ...plan, diagnostics: [change(diagnostic, file)] });
}

test.each<[string, Partial<{ start: number; end: number; file: string }>]>([
  ['before the text', { start: -1 }],
  ['after the text', { end: 27 }],
  ['backwards', { start: 5, end: 4 }],
  ['at no number', { start: Number.NaN }],
  ['in a file that is not of the plan', { file: '/nowhere.yaml' }],
])('a place %s is unsound, also as a second place or a repair', (_, wrong) => {
  const span = (file: string) => ({ file, start: 0, end: 1, ...wrong });
  expect(unsound((one) => one)).toEqual([]);
  expect(unsound((one, file) => ({ ...one, span: span(file) }))).toHaveLength(1);
  expect(
    unsound((one, file) => ({ ...one, related: [{ note: 'used-here', span: span(file) }] })),
  ).toHaveLength(1);
  expect(unsound((one, file) => ({ ...one, fixes: [{ span: span(file), text: '' }] }))).toHaveLength(1);
});

test.each([
  ['that is missing', { in: 'b', known: [] }, 4],
  ['that is an object', { key: {}, in: 'b', known: [] }, 4],
  ['that was written by the user', { key: 'undefined', in: '[object Object]', known: ['NaN'] }, 0],
])('an argument %s', (_, args, count) => {
  expect(unsound((one) => ({ ...one, args }) as Diagnostic)).toHaveLength(count);
});
