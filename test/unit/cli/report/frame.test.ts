import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { codeFrame } from '../../../../src/cli/report/frame.ts';
import { place } from './cases.ts';

function frame(text: string, line: number, column: number, length: number): string {
  return `\n${codeFrame(text, place('plan.yaml', line, column, length)).join('\n')}\n`;
}

test('the line, carets under the place, the line above', () => {
  expect(frame('title: Plan\ntiltk:\n  x: 1\n', 2, 1, 5)).toMatchInlineSnapshot(`
    "
    1 | title: Plan
    2 | tiltk:
      | ^^^^^
    "
  `);
});

test('the first line has none above, an empty one is left out', () => {
  expect(frame('tiltk:\n', 1, 1, 5)).toMatchInlineSnapshot(`
    "
    1 | tiltk:
      | ^^^^^
    "
  `);
  expect(frame('a: 1\n\ntiltk:\n', 3, 1, 5)).toMatchInlineSnapshot(`
    "
    3 | tiltk:
      | ^^^^^
    "
  `);
});

test('numbers of two lengths', () => {
  expect(frame(`${'\n'.repeat(8)}a: 1\nb: 2\n`, 10, 4, 1)).toMatchInlineSnapshot(`
    "
     9 | a: 1
    10 | b: 2
       |    ^
    "
  `);
});

test('Windows line breaks', () => {
  expect(frame('a: 1\r\nb: 22\r\n', 2, 4, 2)).toMatchInlineSnapshot(`
    "
    1 | a: 1
    2 | b: 22
      |    ^^
    "
  `);
});

test('tabs, wide characters, emoji of several code points and accents written apart', () => {
  expect(frame('\ta: \tx', 1, 6, 1)).toMatchInlineSnapshot(`
    "
    1 |     a:     x
      |            ^
    "
  `);
  expect(frame('navn: 北京 feil', 1, 10, 4)).toMatchInlineSnapshot(`
    "
    1 | navn: 北京 feil
      |            ^^^^
    "
  `);
  expect(frame('navn: 👩‍👩‍👧 feil', 1, 16, 4)).toMatchInlineSnapshot(`
    "
    1 | navn: 👩‍👩‍👧 feil
      |          ^^^^
    "
  `);
  expect(frame('navn: bla\u030a feil', 1, 12, 4)).toMatchInlineSnapshot(`
    "
    1 | navn: blå feil
      |           ^^^^
    "
  `);
});

test('a place without length, at the end of its line or past it has one caret', () => {
  expect(frame('frist:', 1, 7, 0)).toMatchInlineSnapshot(`
    "
    1 | frist:
      |       ^
    "
  `);
  expect(frame('frist:', 1, 40, 3)).toMatchInlineSnapshot(`
    "
    1 | frist:
      |       ^
    "
  `);
});

test('a place over several lines is marked to the end of the first', () => {
  const several = { file: 'plan.yaml', start: { line: 1, column: 3 }, end: { line: 3, column: 2 } };
  expect(`\n${codeFrame('a: [1,  \n 2,\n 3]', several).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    1 | a: [1,
      |   ^^^^
    "
  `);
});

test('a long line is cut around the carets', () => {
  const long = `${'før '.repeat(40)}FEIL${' etter'.repeat(40)}`;
  expect(frame(`${'over '.repeat(50)}\n${long}`, 2, 161, 4)).toMatchInlineSnapshot(`
    "
    1 | …ver over over over over over over over over over over over over over over over over over …
    2 | … før før før før før før før FEIL etter etter etter etter etter etter etter etter etter e…
      |                               ^^^^
    "
  `);
  expect(frame(`kort\n${long}`, 2, 161, 400)).toMatchInlineSnapshot(`
    "
    2 | … før før før før før før før FEIL etter etter etter etter etter etter etter etter etter e…
      |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `);
  expect(frame(long, 1, 1, 3)).toMatchInlineSnapshot(`
    "
    1 | før før før før før før før før før før før før før før før før før før før før før før fø…
      | ^^^
    "
  `);
  expect(frame(long, 1, long.length, 1)).toMatchInlineSnapshot(`
    "
    1 | …etter etter etter etter etter etter etter etter etter etter etter etter etter etter etter
      |                                                                                          ^
    "
  `);
});

test('a line of a whole file shows what is around the carets, however many mistakes it has', () => {
  const long = `${'før '.repeat(5000)}FEIL${' etter'.repeat(5000)}`;
  expect(frame(`${'over '.repeat(9000)}\n${long}`, 2, 20_001, 4)).toMatchInlineSnapshot(`
    "
    1 | …ver over over over over over over over over over over over over over over over over over …
    2 | … før før før før før før før FEIL etter etter etter etter etter etter etter etter etter e…
      |                               ^^^^
    "
  `);
  expect(frame(long, 1, long.length, 1)).toMatchInlineSnapshot(`
    "
    1 | …etter etter etter etter etter etter etter etter etter etter etter etter etter etter etter
      |                                                                                          ^
    "
  `);
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  codeFrame(long, place('plan.yaml', 1, 20_001, 4));
  expect(segment.mock.calls.every(([text]) => text.length <= 2000)).toBe(true);
  segment.mockRestore();
});

test('a line that is not there gives no frame', () => {
  expect(codeFrame('a: 1', place('plan.yaml', 9, 1, 1))).toEqual([]);
});

test('the caret stands under its character, whatever stands around it', () => {
  const around = fc.string({ unit: fc.constantFrom('a', 'ø', '\t', '北', '🎉', '…'), maxLength: 120 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const [line = '', carets = ''] = codeFrame(`${before}X${after}`, place('p', 1, before.length + 1, 1));
      const columns = Array.from(line).flatMap((c) => (c === '北' || c === '🎉' ? [c, ''] : [c]));
      expect(columns[carets.indexOf('^')]).toBe('X');
      expect(columns.length).toBeLessThanOrEqual(100);
    }),
  );
});
