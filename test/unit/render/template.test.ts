import { describe, expect, test } from 'vitest';
import { openTemplates, renderDocument } from '../../../src/render/index.ts';
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
  expect(JSON.stringify(first)).not.toMatch(/\n|node_modules|undefined|\[object|[\uE000-\uE003]/);
  return first;
}

describe('values', () => {
  test('of a list of texts print with commas between, each as itself', () => {
    expect(render('{{l}}', { l: ['a', '*b*', 'c'] }).rendered?.markdown).toBe('a, \\*b\\*, c\n');
    expect(render('{{l}}.', { l: [] }).rendered?.markdown).toBe('.\n');
  });

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
    [
      'unknown field',
      'a\n{{titel}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'titel', known: ['a', 'b', 'list'], line: 2 },
    ],
    [
      'unknown field of a group',
      '\n\n{{a.c}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'c', line: 3 },
    ],
    [
      'unknown field of a text',
      '{{b.length}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'length', line: 1 },
    ],
    [
      'unknown list',
      '\n{{#each mesures}}x{{/each}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'mesures', line: 2 },
    ],
    [
      'unknown prose',
      '{{prose tekst}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'tekst', line: 1 },
    ],
    ['unknown helper', 'a\n{{stor b}}', { template: 'mal.md.hbs', problem: 'helper', name: 'stor', line: 2 }],
    [
      'unknown helper in another',
      '{{#if (ne b 1)}}x{{/if}}',
      { template: 'mal.md.hbs', problem: 'helper', name: 'ne', line: 1 },
    ],
    ['lookup', '{{lookup a "b"}}', { template: 'mal.md.hbs', problem: 'helper', name: 'lookup', line: 1 }],
    ['log', '{{log a}}', { template: 'mal.md.hbs', problem: 'helper', name: 'log', line: 1 }],
    [
      'decorator',
      '{{#*inline "x"}}y{{/inline}}',
      { template: 'mal.md.hbs', problem: 'inline partial', line: 1 },
    ],
    [
      'constructor',
      '\n{{constructor}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'constructor', line: 2 },
    ],
    [
      'constructor of a group',
      '{{a.constructor.name}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'constructor', line: 1 },
    ],
    [
      '__proto__',
      '{{a.__proto__}}',
      { template: 'mal.md.hbs', problem: 'field', name: '__proto__', line: 1 },
    ],
    [
      'toString',
      '{{#each a.toString}}x{{/each}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'toString', line: 1 },
    ],
    [
      'constructor in brackets',
      '{{a.[constructor]}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'constructor', line: 1 },
    ],
    [
      'prototype of data',
      '{{@root.constructor}}',
      { template: 'mal.md.hbs', problem: 'field', name: 'constructor', line: 1 },
    ],
    ['unknown partial', '{{> topp}}', { template: 'mal.md.hbs', problem: 'partial', name: 'topp', line: 1 }],
    ['group as text', 'a {{a}}', { template: 'mal.md.hbs', problem: 'group', name: 'a' }],
    ['list as text', 'a {{list}}', { template: 'mal.md.hbs', problem: 'group', name: 'list' }],
    ['group as prose', '\n{{prose a}}', { template: 'mal.md.hbs', problem: 'not prose', line: 2 }],
  ])('%s', (_, source, expected) => {
    expect(error(source, { a: { b: 'x' }, b: 'y', list: [{ z: 'z' }] })).toMatchObject(expected);
  });

  test('of syntax say the line', () => {
    expect(error('a\n{{#if a}}\nb')).toMatchObject({ template: 'mal.md.hbs', line: 2 });
    expect(error('{{a')).toMatchObject({ template: 'mal.md.hbs', line: 1 });
  });

  test('inside a partial name the partial', () => {
    const expected = { template: 'partials/del.md.hbs', problem: 'field', name: 'x', line: 2 };
    expect(error('{{> del}}', {}, { del: '\n{{x}}' })).toMatchObject(expected);
    expect(error('{{> ytre}}', {}, { ytre: '{{> del}}', del: '\n{{x}}' })).toMatchObject(expected);
    expect(error('{{> del}}', {}, { del: '\n{{#if}}' })).toMatchObject({ template: 'partials/del.md.hbs' });
  });

  test('that a partial calls itself', () => {
    expect(error('{{> a}}', {}, { a: 'x{{> a}}' })?.problem).toBe('endless');
    expect(error('{{> a}}', {}, { a: '{{> b}}', b: '{{> a}}' })?.problem).toBe('endless');
  });

  test('that it prints without end', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`p${n}`, n === 8 ? 'x' : `{{> p${n + 1}}}`.repeat(10)]),
    );
    expect(error('{{> p0}}', {}, partials)?.problem).toBe('too much');
    const nested = '{{#each l}}{{#each @root.l}}{{#each @root.l}}xxxxxxxxxx{{/each}}{{/each}}{{/each}}';
    expect(error(nested, { l: Array.from({ length: 200 }, () => 'a') })?.problem).toBe('too much');
  });

  test('of a name that is not there', () => {
    const templates = openTemplates({ templates: {}, partials: {} });
    expect(renderDocument({ templates, name: 'x', view: {}, ...context }).errors).toEqual([
      { template: 'x.md.hbs', problem: 'template', name: 'x', known: [] },
    ]);
  });

  test('are told of those that a document prints, and leave the others usable', () => {
    const partials = { c: '{{x y}}' };
    const templates = openTemplates({ templates: { a: '{{#if}', b: 'b', d: '{{> c}}' }, partials });
    const rendered = (name: string) => renderDocument({ templates, name, view: {}, ...context });
    expect(rendered('a').errors.map(({ template }) => template)).toEqual(['a.md.hbs']);
    expect(rendered('d').errors.map(({ template }) => template)).toEqual(['partials/c.md.hbs']);
    expect(rendered('b').rendered?.markdown).toBe('b\n');
  });
});
