import { describe, expect, test } from 'vitest';
import { compileTemplates, renderDocument } from '../../../src/render/index.ts';
import { context, render } from './documents.ts';

function error(
  source: string,
  view: Parameters<typeof render>[1] = {},
  partials: Record<string, string> = {},
) {
  const { rendered, errors } = render(source, view, partials);
  expect(rendered).toBeUndefined();
  expect(errors).toHaveLength(1);
  const [first] = errors;
  expect(first?.reason).not.toMatch(/\n|node_modules|undefined|\[object|[\uE000-\uE003]/);
  return first;
}

describe('values', () => {
  test('print as themselves; what is missing or empty is false', () => {
    const source =
      '{{#if a}}a{{else}}-{{/if}} {{#if b}}b{{else}}-{{/if}} {{#if c}}c{{else}}-{{/if}} {{#if d}}d{{else}}-{{/if}} {{e}} {{f}} {{#unless g}}g{{/unless}} {{h}}';
    const view = { a: '', b: ' \u0000', c: { prose: ' \n' }, d: null, e: '*x*', f: 2.5, h: undefined };
    expect(render(source, view).rendered?.markdown).toBe('- - - - \\*x\\* 2.5 g\n'.replace(/^- /, '- '));
  });

  test('of prose print as blocks below a second-level heading', () => {
    expect(render('A\n{{text}}\nB', { text: { prose: '# x\ny' } }).rendered?.markdown).toBe(
      'A\n\n### x\n\ny\n\nB\n',
    );
  });

  test('are compared as they stand in the data', () => {
    const source =
      '{{#each list}}{{#if (eq this "a_")}}ja{{else}}nei{{/if}} {{/each}}{{#if (eq n 2)}}to{{/if}}';
    expect(render(source, { list: ['a_', 'b'], n: 2 }).rendered?.markdown).toBe('ja nei to\n');
  });

  test('of lists go through each, with the words around', () => {
    const source =
      '{{#each list}}{{#unless @first}}, {{/unless}}{{name}} ({{../title}}){{else}}ingen{{/each}}';
    const view = { title: 'T', list: [{ name: 'a' }, { name: 'b' }] };
    expect(render(source, view).rendered?.markdown).toBe('a (T), b (T)\n');
    expect(render(source, { title: 'T', list: [] }).rendered?.markdown).toBe('ingen\n');
  });

  test('of prose number their items, whose later lines stand behind the number', () => {
    const list = Array.from({ length: 10 }, (_, n) => ({ prose: n === 9 ? 'a\n\nb' : 'a' }));
    const { rendered } = render('{{#each list}}\n{{prose this number=@index}}\n{{/each}}', { list });
    expect(rendered?.markdown).toMatch(/^1\. a\n2\. a\n/);
    expect(rendered?.markdown.endsWith('9. a\n10. a\n\n    b\n')).toBe(true);
  });

  test('of texts may be given to prose and inline', () => {
    expect(render('{{inline a}}\n{{prose a}}', { a: '*x*' }).rendered?.markdown).toBe('\\*x\\*\n\n\\*x\\*\n');
  });
});

describe('errors of templates', () => {
  test.each([
    ['unknown field', 'a\n{{titel}}', { template: 'mal', reason: 'there is no field "titel" here', line: 2 }],
    [
      'unknown field of a group',
      '\n\n{{a.c}}',
      { template: 'mal', reason: 'there is no field "c" here', line: 3 },
    ],
    [
      'unknown field of a text',
      '{{b.length}}',
      { template: 'mal', reason: 'there is no field "length" here', line: 1 },
    ],
    [
      'unknown list',
      '\n{{#each mesures}}x{{/each}}',
      { template: 'mal', reason: 'there is no field "mesures" here', line: 2 },
    ],
    [
      'unknown prose',
      '{{prose tekst}}',
      { template: 'mal', reason: 'there is no field "tekst" here', line: 1 },
    ],
    ['unknown helper', 'a\n{{stor b}}', { template: 'mal', reason: 'there is no helper "stor"', line: 2 }],
    [
      'unknown helper in another',
      '{{#if (ne b 1)}}x{{/if}}',
      { template: 'mal', reason: 'there is no helper "ne"', line: 1 },
    ],
    ['lookup', '{{lookup a "b"}}', { template: 'mal', reason: 'there is no helper "lookup"', line: 1 }],
    ['log', '{{log a}}', { template: 'mal', reason: 'there is no helper "log"', line: 1 }],
    [
      'decorator',
      '{{#*inline "x"}}y{{/inline}}',
      { template: 'mal', reason: 'inline partials are not known here', line: 1 },
    ],
    [
      'constructor',
      '\n{{constructor}}',
      { template: 'mal', reason: 'there is no field "constructor" here', line: 2 },
    ],
    [
      'constructor of a group',
      '{{a.constructor.name}}',
      { template: 'mal', reason: 'there is no field "constructor" here', line: 1 },
    ],
    [
      '__proto__',
      '{{a.__proto__}}',
      { template: 'mal', reason: 'there is no field "__proto__" here', line: 1 },
    ],
    [
      'toString',
      '{{#each a.toString}}x{{/each}}',
      { template: 'mal', reason: 'there is no field "toString" here', line: 1 },
    ],
    [
      'constructor in brackets',
      '{{a.[constructor]}}',
      { template: 'mal', reason: 'there is no field "constructor" here', line: 1 },
    ],
    [
      'prototype of data',
      '{{@root.constructor}}',
      { template: 'mal', reason: 'there is no field "constructor" here', line: 1 },
    ],
    ['unknown partial', '{{> topp}}', { template: 'mal', reason: 'there is no partial "topp"' }],
    [
      'group as text',
      'a {{a}}',
      { template: 'mal', reason: '"a" is a list or a group of values: print its fields' },
    ],
    [
      'list as text',
      'a {{list}}',
      { template: 'mal', reason: '"list" is a list or a group of values: print its fields' },
    ],
    [
      'group as prose',
      '\n{{prose a}}',
      { template: 'mal', reason: 'what is given to "prose" or "inline" is neither prose nor text', line: 2 },
    ],
  ])('%s', (_, source, expected) => {
    expect(error(source, { a: { b: 'x' }, b: 'y', list: ['z'] })).toEqual(expected);
  });

  test('of syntax say the line', () => {
    expect(error('a\n{{#if a}}\nb')).toMatchObject({ template: 'mal', line: 3 });
    expect(error('{{a')).toMatchObject({ template: 'mal', line: 1 });
  });

  test('inside a partial name the partial', () => {
    const expected = { template: 'del', reason: 'there is no field "x" here', line: 2 };
    expect(error('{{> del}}', {}, { del: '\n{{x}}' })).toEqual(expected);
    expect(error('{{> ytre}}', {}, { ytre: '{{> del}}', del: '\n{{x}}' })).toEqual(expected);
    expect(error('{{> del}}', {}, { del: '\n{{#if}}' })).toMatchObject({ template: 'del' });
  });

  test('that a partial calls itself', () => {
    expect(error('{{> a}}', {}, { a: 'x{{> a}}' })?.reason).toMatch(/calls itself|prints too much/);
    expect(error('{{> a}}', {}, { a: '{{> b}}', b: '{{> a}}' })?.reason).toMatch(
      /calls itself|prints too much/,
    );
  });

  test('that it prints without end', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`p${n}`, n === 8 ? 'x' : `{{> p${n + 1}}}`.repeat(10)]),
    );
    expect(error('{{> p0}}', {}, partials)?.reason).toBe('it prints too much: more than any document needs');
    const nested = '{{#each l}}{{#each @root.l}}{{#each @root.l}}xxxxxxxxxx{{/each}}{{/each}}{{/each}}';
    expect(error(nested, { l: Array.from({ length: 200 }, () => 'a') })?.reason).toMatch(/prints too much/);
  });

  test('of a name that is not there', () => {
    const templates = compileTemplates({ templates: {}, partials: {} });
    expect(renderDocument({ templates, name: 'x', view: {}, ...context }).errors).toEqual([
      { template: 'x', reason: 'there is no such template' },
    ]);
  });

  test('are told when the set is compiled, and leave the others usable', () => {
    const templates = compileTemplates({ templates: { a: '{{#if}', b: 'b' }, partials: { c: '{{x y}}' } });
    expect(templates.errors.map(({ template }) => template)).toEqual(['a', 'c']);
    expect(renderDocument({ templates, name: 'b', view: {}, ...context }).rendered?.markdown).toBe('b\n');
  });
});
