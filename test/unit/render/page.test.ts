import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rendered } from '../../../src/render/document.ts';
import { type PageOptions, type PageShell, renderPage } from '../../../src/render/index.ts';
import { cssString } from '../../../src/render/page-style.ts';
import { scrollingTables } from '../../../src/render/scrolling-tables.ts';

const folder = path.resolve(import.meta.dirname, '../../../templates/default');
const style = readFileSync(path.join(folder, 'style.css'), 'utf8');
const template = readFileSync(path.join(folder, 'page.html.hbs'), 'utf8');
const shell: PageShell = { template, style: 'p { margin: 0; }' };

const rendered: Rendered = {
  markdown: '# T\n',
  main: '<h1 id="t">T</h1>\n',
  images: [],
  ids: new Set<string>(),
  links: [],
};

function page(options: Partial<PageOptions> = {}): string {
  const { page, errors } = renderPage(rendered, {
    shell,
    variant: 'publish',
    language: 'nn',
    title: 'Sak 13/21',
    words: { page: 'Side', of: 'av' },
    ...options,
  });
  expect(errors).toEqual([]);
  return page ?? '';
}

describe('a page', () => {
  test('has the colour of the municipality, and its logos with their words', () => {
    const shown = page({
      accent: 'rgb(11 83 148)',
      municipality: 'Solvik kommune',
      logos: [{ address: '/plan.images/1.png', alternativeText: 'Solvik "kommune"' }],
      shell: { ...shell, template },
    });
    expect(shown).toContain(':root { --accent: rgb(11 83 148); }');
    expect(shown).toContain('color: rgb(11 83 148);');
    expect(shown).toContain('<img src="/plan.images/1.png" alt="Solvik &quot;kommune&quot;">');
  });

  test('for the web site', () => {
    expect(
      page({
        municipality: 'Solvik kommune',
        author: 'Kari',
        description: 'Om "saka"',
        keywords: ['13/21', 'helse & omsorg'],
        date: '2021-03-18',
      }),
    ).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="nn">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; img-src &#x27;self&#x27; data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Sak 13/21</title>
      <meta name="author" content="Kari">
      <meta name="description" content="Om &quot;saka&quot;">
      <meta name="keywords" content="13/21, helse &amp; omsorg">
      <meta name="dcterms.date" content="2021-03-18">
      <style>
      p { margin: 0; }
      @page { @top-left { content: "Solvik kommune"; white-space: nowrap; } @bottom-right { content: "Side " counter(page) " av " counter(pages); white-space: nowrap; } }
      @page :first { @top-left { color: #14506b; font-size: 14px; font-weight: 700; } @top-right { content: none; } }
      </style>
      </head>
      <body>
      <main>
      <h1 id="t">T</h1>
      </main>
      </body>
      </html>
      "
    `);
  });

  test('for printing, a draft that is internal', () => {
    const options: Partial<PageOptions> = {
      variant: 'print',
      internal: 'INTERN',
      draft: 'UTKAST',
      runningHead: 'Sak 13/21',
    };
    expect(page(options)).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="nn">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;self&#x27; &#x27;unsafe-inline&#x27;; font-src &#x27;self&#x27;; img-src &#x27;self&#x27; data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Sak 13/21</title>
      <link rel="stylesheet" href="/fonts/fonts.css">
      <style>
      p { margin: 0; }
      @page { @top-right { content: "Sak 13/21"; } @bottom-right { content: "Side " counter(page) " av " counter(pages); white-space: nowrap; } @left-middle { content: "INTERN · UTKAST"; writing-mode: vertical-rl; writing-mode: sideways-lr; text-align: center; color: #8a1c1c; font-size: 26pt; font-weight: 700; letter-spacing: 0.2em; } }
      @page :first { @top-left { color: #14506b; font-size: 14px; font-weight: 700; } @top-right { content: none; } }
      </style>
      </head>
      <body>
      <main>
      <p class="internal">INTERN</p>
      <p class="draft">UTKAST</p>
      <h1 id="t">T</h1>
      </main>
      </body>
      </html>
      "
    `);
  });

  test('escapes what it is given, in the text and in the style', () => {
    const evil = '</title></style><script>alert(1)</script>"\\\n';
    const html = page({
      title: evil,
      author: evil,
      description: evil,
      municipality: evil,
      runningHead: evil,
      draft: evil,
    });
    expect(html).not.toMatch(/<script|alert\(1\)<\/script/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
  });

  test('loads nothing from outside where it is published', () => {
    const html = page({ shell: { template, style } });
    expect(html.replaceAll('&#x27;', "'")).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
    );
    expect(html).not.toMatch(/<link|url\(|@import|http:|https:/);
  });

  test('says what is wrong with a shell', () => {
    const options = {
      shell: { template: '\n{{titel}}', style },
      variant: 'print',
      language: 'nb',
      title: 'T',
    } as const;
    expect(renderPage(rendered, { ...options, words: { page: 'Side', of: 'av' } })).toEqual({
      page: undefined,
      errors: [
        expect.objectContaining({ template: 'page.html.hbs', problem: 'field', name: 'titel', line: 2 }),
      ],
    });
  });
});

describe('the style sheet', () => {
  test('puts no words into the page: they would be missing from the tags of a PDF', () => {
    expect(style).not.toMatch(/::?(?:before|after)/);
    expect(style).not.toMatch(/content\s*:/);
  });

  test('keeps the order of reading, and paints no text twice', () => {
    expect(style).not.toMatch(
      /\border:|-reverse|position:\s*(?:absolute|fixed)|text-shadow|text-stroke|mask/,
    );
  });

  test('has the symbol families behind Open Sans', () => {
    const stacks = [...style.matchAll(/font-family:\s*("Open Sans"[^;]+);/g)].map(([, stack]) => stack);
    expect(new Set(stacks)).toEqual(
      new Set(['"Open Sans", "Noto Sans Math", "Noto Sans Symbols 2", system-ui, sans-serif']),
    );
  });

  test('has text colours with a contrast of at least 4.5:1 on white', () => {
    const colours = [...style.matchAll(/(?:--(?:accent|ink|quiet|warning)|color): (#[0-9a-f]{6});/g)].map(
      ([, hex]) => hex ?? '',
    );
    expect(colours.length).toBeGreaterThan(4);
    for (const colour of colours) expect([colour, contrastOnWhite(colour) >= 4.5]).toEqual([colour, true]);
  });
});

test.each([
  ['Sak 13/21', '"Sak 13/21"'],
  ['a"b', '"a\\22 b"'],
  ['</style>', '"\\3c /style\\3e "'],
  ['\\', '"\\5c "'],
])('%j as a CSS string is %s', (words, css) => {
  expect(cssString(words)).toBe(css);
});

/** WCAG 2.1, contrast ratio of a colour to white. */
function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test('a published table of many columns scrolls by itself, reached by keyboard and named after its heading', () => {
  const table = (columns: number) =>
    `<table>\n<thead>\n<tr>${'<th scope="col">A</th>'.repeat(columns)}</tr>\n</thead>\n</table>`;
  expect(scrollingTables(`<h2 id="a">A</h2>\n${table(4)}`)).toContain(
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="a">\n<table>',
  );
  expect(scrollingTables(table(4))).toContain('<div class="scroll" tabindex="0">\n<table>');
  expect(scrollingTables(table(3))).toBe(table(3));
});
