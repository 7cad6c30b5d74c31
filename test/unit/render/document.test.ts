import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { caseTemplate, caseView, render, signaturePartial } from './documents.ts';
import { elements, readHtml, words } from './html.ts';

function renderCase(view: Parameters<typeof render>[1] = caseView) {
  const { rendered, errors } = render(caseTemplate, view, { signature: signaturePartial });
  expect(errors).toEqual([]);
  if (rendered === undefined) throw new Error('nothing rendered');
  return rendered;
}

describe('a document', () => {
  test('as Markdown', () => {
    expect(renderCase().markdown).toMatchInlineSnapshot(`
      "# Plan for helse og omsorg 2021–2030 \\| første behandling

      - **Saksnummer:** 13/21
      - **Arkivsak:** 2021/3226-1
      - **Saksbehandler:** Kari Nordmann_Åsen

      ## Kommunedirektørens innstilling

      1. Kommunestyret vedtar planen.
      2. Tiltakene følges opp:

         - årlig
         - i *budsjettet*

      ## Bakgrunn for saken

      Etter [folkehelseloven](https://lovdata.no/lov/2011-06-24-29) § 11-2, se [bakgrunnen](#bakgrunn-for-saken).

      ### Historikk

      Tekst \\<b>her\\</b>.

      #### Dypere

      > Sitat

      ## 1. Vurdering

      ![Kart](bilder/kart.png)

      | År | Tall |
      | --- | ---: |
      | 2021 | 5 |

      ## Tiltak

      Tiltak i 2022 og 2023

      | Tiltak | Ansvarlig | Kr |
      | --- | --- | ---: |
      | Tilbud A\\|B | Enhet for rehabilitering | 1 200 000 |
      | 2. tilbud | Enhet for x\\|y | – |
      "
    `);
  });

  test('as HTML', () => {
    expect(renderCase({ ...caseView, signedBy: 'Kari' }).main).toMatchInlineSnapshot(`
      "<h1 id="plan-for-helse-og-omsorg-2021-2030-foerste-behandling">Plan for helse og omsorg 2021–2030 | første behandling</h1>
      <ul class="facts">
      <li><strong>Saksnummer:</strong> 13/21</li>
      <li><strong>Arkivsak:</strong> 2021/3226-1</li>
      <li><strong>Saksbehandler:</strong> Kari Nordmann_Åsen</li>
      </ul>
      <h2 id="kommunedirektoerens-innstilling">Kommunedirektørens innstilling</h2>
      <ol>
      <li>
      <p>Kommunestyret vedtar planen.</p>
      </li>
      <li>
      <p>Tiltakene følges opp:</p>
      <ul>
      <li>årlig</li>
      <li>i <em>budsjettet</em></li>
      </ul>
      </li>
      </ol>
      <h2 id="bakgrunn">Bakgrunn for saken</h2>
      <p>Etter <a href="https://lovdata.no/lov/2011-06-24-29">folkehelseloven</a> § 11-2, se <a href="#bakgrunn">bakgrunnen</a>.</p>
      <h3 id="historikk">Historikk</h3>
      <p>Tekst &lt;b&gt;her&lt;/b&gt;.</p>
      <h4 id="dypere">Dypere</h4>
      <blockquote>
      <p>Sitat</p>
      </blockquote>
      <h2 id="vurdering">1. Vurdering</h2>
      <p><img src="bilder/kart.png" alt="Kart"></p>
      <table>
      <thead>
      <tr>
      <th scope="col">År</th>
      <th scope="col" class="right">Tall</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="code">2021</td>
      <td class="right">5</td>
      </tr>
      </tbody>
      </table>
      <h2 id="tiltak">Tiltak</h2>
      <table class="rows">
      <caption>Tiltak i 2022 og 2023</caption>
      <thead>
      <tr>
      <th scope="col">Tiltak</th>
      <th scope="col">Ansvarlig</th>
      <th scope="col" class="right">Kr</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Tilbud A|B</th>
      <td>Enhet for rehabilitering</td>
      <td class="right">1 200 000</td>
      </tr>
      <tr>
      <th scope="row">2. tilbud</th>
      <td>Enhet for x|y</td>
      <td class="right">–</td>
      </tr>
      </tbody>
      </table>
      <p class="signature" lang="nn">Elektronisk godkjent av Kari</p>
      "
    `);
  });

  test('lists its images', () => {
    expect(renderCase().images).toEqual([{ source: 'kart.png' }]);
    const text = { prose: '![a](b.png) ![a](b.png)', at: '/x' };
    expect(render('{{prose text}}', { text }).rendered?.images).toEqual([{ source: 'b.png', at: '/x' }]);
  });

  test('has the same words in Markdown and HTML', () => {
    const { markdown, main } = renderCase({ ...caseView, signedBy: 'Kari_N' });
    expect(words(new MarkdownIt({ html: true }).render(markdown))).toBe(words(main));
  });

  test('gives the same bytes again', () => {
    expect(renderCase()).toEqual(renderCase());
  });

  test('is clean under markdownlint', () => {
    expect(lint(renderCase({ ...caseView, signedBy: 'Kari' }).markdown)).toEqual([]);
  });
});

describe('marks', () => {
  test('go to the heading, paragraph, item, cell or words before them, or to the list or table above', () => {
    const source = [
      '## A {{mark "#a .b"}}',
      'C **d**{{mark "lang=nn"}} {{mark ".e"}}',
      '- f {{mark ".g"}}',
      '{{mark ".h"}}',
      '| i |\n| --- |\n| j {{mark ".k"}} |',
      '{{mark ".l"}}',
    ].join('\n\n');
    const { rendered } = render(source);
    const marked = readHtml(rendered?.main ?? '').flatMap(({ tag, attributes }) =>
      tag === undefined || Object.keys(attributes ?? {}).length === 0 ? [] : [[tag, attributes]],
    );
    expect(marked).toEqual([
      ['h2', { id: 'a', class: 'b' }],
      ['p', { class: 'e' }],
      ['strong', { lang: 'nn' }],
      ['ul', { class: 'h' }],
      ['li', { class: 'g' }],
      ['table', { class: 'l' }],
      ['th', { scope: 'col' }],
      ['td', { class: 'k' }],
    ]);
    expect(rendered?.markdown).toBe('## A\n\nC **d**\n\n- f\n\n| i |\n| --- |\n| j |\n');
  });

  test('take values from the data that cannot end them', () => {
    const { rendered } = render('# A {{mark id=id class="b"}}', { id: 'x" onclick="y\uE001 .z' });
    expect(readHtml(rendered?.main ?? '')[0]?.attributes).toEqual({ id: 'x onclick= y .z', class: 'b' });
  });

  test('set no attribute but those of the list', () => {
    expect(render('A {{mark "onclick=x style=y .b"}}').rendered?.main).toBe('<p class="b">A</p>\n');
  });

  test('after prose that is no list or table leave nothing', () => {
    expect(render('{{prose a}}\n{{mark ".b"}}', { a: { prose: 'c' } }).rendered?.main).toBe('<p>c</p>\n');
  });

  test('in the middle of a paragraph are an error of the template', () => {
    const [error] = render('a {{mark ".b"}}\nc').errors;
    expect(error).toMatchObject({ problem: 'mark', name: '.b' });
  });
});

describe('tables', () => {
  const table = '| | B |\n| --- | :-: |\n| c | d |\n| | e |';

  test('have heads with a scope, rows too where marked, and classes for alignment', () => {
    const { rendered } = render(`${table}\n\n{{mark ".rows"}}`);
    const cells = readHtml(rendered?.main ?? '').filter(({ tag }) => tag === 'th' || tag === 'td');
    expect(cells).toEqual([
      { tag: 'td', attributes: {} },
      { tag: 'th', attributes: { scope: 'col', class: 'center' } },
      { tag: 'th', attributes: { scope: 'row' } },
      { tag: 'td', attributes: { class: 'center' } },
      { tag: 'td', attributes: {} },
      { tag: 'td', attributes: { class: 'center' } },
    ]);
  });

  test('take the paragraph above as their caption', () => {
    const { rendered } = render(`Om **tabellen** {{mark ".caption lang=en"}}\n\n${table}\n\nEtter`);
    expect(rendered?.main).toContain(
      '<table>\n<caption lang="en">Om <strong>tabellen</strong></caption>\n<thead>',
    );
    expect(rendered?.markdown).toMatch(/^Om \*\*tabellen\*\*\n\n\|/);
    expect(elements(render('A {{mark ".caption"}}\n\nB').rendered?.main ?? '')).toEqual(['p', 'p']);
  });
});

describe('headings and links', () => {
  test('get ids that are unique and readable', () => {
    const source =
      '# Økonomi og § 5!\n\n## Økonomi og 5\n\n## A {{mark "#oekonomi-og-5-1"}}\n\n## …\n\n## Åse {{mark "#x"}}';
    const ids = readHtml(render(source).rendered?.main ?? '').flatMap(
      ({ attributes }) => attributes?.id ?? [],
    );
    expect(ids).toEqual(['oekonomi-og-5', 'oekonomi-og-5-2', 'oekonomi-og-5-1', 'del', 'x']);
  });

  test('inside the document lead to the anchors of the viewer in Markdown', () => {
    const source =
      '# A\n\n## Økonomi & tall {{mark "#tall"}}\n\n[se](#tall), [her](#liste) og [borte](#borte)\n\n- a\n\n{{mark "#liste"}}';
    const { rendered } = render(source);
    expect(rendered?.markdown).toContain('[se](#økonomi--tall), her og borte\n');
    expect(rendered?.main).toContain('<a href="#tall">se</a>, <a href="#liste">her</a> og borte');
  });

  test('go to the web, mail and telephone only', () => {
    const source = '[a](https://x.no) [b](mailto:a@x.no) [c](tel:1) [d](fil.pdf) [e](//x.no) [f](ftp://x.no)';
    const links = readHtml(render(source).rendered?.main ?? '').flatMap(
      ({ attributes }) => attributes?.href ?? [],
    );
    expect(links).toEqual(['https://x.no', 'mailto:a@x.no', 'tel:1']);
  });

  test('have no inline style anywhere', () => {
    expect(render('| a |\n| ---: |\n| b |').rendered?.main).not.toContain('style=');
  });
});

/** The rules of markdownlint that a generated document can break (MD001, 009, 012, 022, 025, 032, 047, 058). */
function lint(markdown: string): readonly string[] {
  const problems: string[] = [];
  const lines = markdown.split('\n');
  let level = 0;
  lines.forEach((line, index) => {
    const [before, after] = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
    const heading = /^(#+) /.exec(line)?.[1]?.length;
    const say = (rule: string) => problems.push(`${rule} line ${index + 1}: ${line}`);
    if (/\s$/.test(line)) say('MD009');
    if (line === '' && before === '' && index > 0) say('MD012');
    if (heading !== undefined) {
      if (before !== '' || after !== '') say('MD022');
      if (heading === 1 && index > 0) say('MD025');
      if (heading > level + 1) say('MD001');
      level = heading;
    }
    const isItem = (text: string) => /^\s*(?:[-*]|\d+[.)]) /.test(text);
    if (isItem(line) && before !== '' && !isItem(before) && !before.startsWith(' ')) say('MD032');
    if (line.startsWith('|') && before !== '' && !before.startsWith('|')) say('MD058');
    if (line.startsWith('|') && after !== '' && !after.startsWith('|')) say('MD058');
  });
  if (!markdown.endsWith('\n') || markdown.endsWith('\n\n')) problems.push('MD047');
  return problems;
}
