import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../src/source/file.ts';
import { openYaml, parseYaml } from '../../../src/source/parse.ts';
import { temporaryFolder } from './temporary-plan.ts';

/** What is told of a text: place, code, arguments. */
function told(text: string): string[] {
  return parseYaml({ path: 'a.yaml', text }).diagnostics.map(({ code, args, span }) => {
    expect(span?.file).toBe('a.yaml');
    expect(span?.end).toBeLessThanOrEqual(text.length);
    const { line, column } = positionAt(text, span?.start ?? -1);
    return `${line}:${column} ${code} ${Object.values(args).join(' ')}`;
  });
}

describe('YAML that is right', () => {
  test.each([
    '',
    '# bare en merknad\n',
    'plan:\n  tittel: A\n',
    '---\nplan: {tittel: A}\n...\n',
    '%YAML 1.1\n---\nplan: nei\n',
    'a: &x {b: 1}\nc: *x\nd: [*x, *x]\ne: {<<: *x, b: 2}\n',
    'a: &x 1\nb: &x 2\nc: *x\n',
    'a: &x [&x 1, *x]\n',
    // The same letter as one and apart.
    'a: &m\u00e5l {b: 1}\nc: *ma\u030al\nd: {<<: *ma\u030al}\n',
    'a: &ma\u030al 1\nc: *m\u00e5l\n',
    `a: &x 1\nb:\n${'  - *x\n'.repeat(5000)}`,
    'a: !!str 0301\nb: !!int 3\n',
    'a: b\r\nc: d\r\n',
  ])('%j is silent', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('an alias stands for the anchor before it', () => {
    const { tree } = parseYaml({ path: 'a.yaml', text: 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n' });
    expect([...(tree?.targets.values() ?? [])].map((node) => 'value' in node && node.value)).toEqual([1, 2]);
  });
});

describe('one mistake a file', () => {
  test.each<[string, string]>([
    ['plan:\n  tittel: Sak: om planen\n', '2:11 yaml/syntax text colon'],
    ['plan:\n  tittel: "Sak\n  a: b\n', '2:11 yaml/syntax open quote "'],
    ['plan:\n\ttittel: A\n', '2:1 yaml/syntax TAB_AS_INDENT'],
    ['plan: [a, b\nc: d\n', '1:7 yaml/syntax open bracket ['],
    ['plan:\n  tittel: @a\n', '2:11 yaml/syntax first character @'],
    ['plan:\n  tittel: A\n feil\nb: c: d\n', '3:2 yaml/syntax continued'],
    ['plan:\n  tittel: "C:\\x"\n', '2:14 yaml/syntax BAD_DQ_ESCAPE'],
    ['plan:\n  tittel: A\n- b\n', '3:1 yaml/syntax BLOCK_AS_IMPLICIT_KEY'],
    ['a: b\n---\nc: d\n', '2:1 yaml/unsupported several documents'],
    ['a: b\r\n---\r\nc: d\r\n', '2:1 yaml/unsupported several documents'],
    ['plan:\n  tittel: !viktig plan\n', '2:11 yaml/unsupported tag'],
    ['plan: !!python/object:os.system {a: b}\n', '1:7 yaml/unsupported tag'],
    ['plan:\n  tittel: *viktig* sak\n', '2:11 yaml/alias viktig* unknown'],
    ['a: [*x, *y]\n', '1:5 yaml/alias x unknown'],
    ['a: *x\nb: &x 1\n', '1:4 yaml/alias x unknown'],
    ['a: &x\n  b: *x\n', '2:6 yaml/alias x cyclic'],
    ['a: &\u00e5\n  b: *a\u030a\n', '2:6 yaml/alias a\u030a cyclic'],
    ['&x\na: *x\n', '2:4 yaml/alias x cyclic'],
    ['a: &x {<<: *x}\n', '1:12 yaml/alias x cyclic'],
    ['a: &x [&y [*x]]\nb: *y\n', '1:12 yaml/alias x cyclic'],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test.each([
    ['lists', '['.repeat(50_000)],
    ['closed lists', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['maps', '{a: '.repeat(20_000)],
    ['lines', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('too many %s in each other', (_, text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^\d+:\d+ yaml\/syntax RESOURCE_EXHAUSTION$/)]);
  });
});

describe('an alias bomb is refused where it goes off, without being followed', () => {
  const names = [...'abcdefghi'];
  test.each([
    [
      'lists',
      (name: string, before: string) => `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`,
    ],
    [
      'merge keys',
      (name: string, before: string) =>
        `${name}: &${name}\n${[...'klmnopqrs'].map((key) => `  ${name}${key}: {<<: *${before}}`).join('\n')}`,
    ],
  ])('%s', (_, line) => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...names.slice(1).map((name, n) => line(name, names[n] ?? '')),
    ];
    const [message, ...more] = told(bomb.join('\n'));
    expect(message).toMatch(/^\d+:\d+ yaml\/alias [c-i] too many$/);
    expect(more).toEqual([]);
  });

  test('many aliases of something large', () => {
    const text = `a: &a [${Array(1000).fill('x').join(', ')}]\nb: [${Array(1000).fill('*a').join(', ')}]\n`;
    expect(told(text)).toEqual([expect.stringMatching(/^2:\d+ yaml\/alias a too many$/)]);
  });
});

test('positions after a byte-order mark, CRLF and astral characters', () => {
  const text = '\uFEFFplan:\r\n  tittel: 🏛️ rådhus\r\n  b: @c\r\n';
  const path = `${temporaryFolder({ 'plan.yaml': text })}/plan.yaml`;
  const { file, yaml, diagnostics } = openYaml(path);
  expect(yaml).toBeUndefined();
  expect(diagnostics.map(({ span }) => positionAt(file.text, span?.start ?? -1))).toEqual([
    { line: 3, column: 6 },
  ]);
});
