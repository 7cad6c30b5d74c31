import type { PageBarrier } from '../../../src/diagnostics/index.ts';
import { realistic } from './realistic.ts';

/**
 * Why a document is refused instead of published: nothing that is done to the print afterwards can mend it. The words of
 * the message are the business of `plan`; here is what it must have seen.
 */
export type Refusal = PageBarrier | 'lost-text';

/** A page that is hard to make accessible or archivable. */
export interface Case {
  readonly body: string;
  readonly css?: string;
  /** Of the page; none if it is empty. */
  readonly title?: string;
  readonly language?: string;
  /** Why no PDF may come of it; without it the PDF conforms. */
  readonly refused?: Refusal;
}

const image = '<img src="opaque.png" alt="Kart over kaien" width="48">';

const cell = '<table><caption>Tall</caption><tr><th scope="col">År</th></tr><tr><td>2027</td></tr></table>';

const paper = '@page { size: A4; margin: 20mm; }';

const margins = `@page {
  @top-left { content: "Solvik kommune"; }
  @top-right { content: "Sak 13/21"; }
  @bottom-right { content: "Side " counter(page) " av " counter(pages); }
}`;

function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join('');
}

function nest(depth: number, open: string, close: string, inner: string): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

const table: Record<string, Case> = {
  empty: { body: '' },
  'without-title': { body: '<p>Tekst</p>', title: '', refused: 'title' },
  'without-language': { body: '<p>Tekst</p>', language: '', refused: 'language' },
  realistic: { body: realistic(), css: margins },

  // Headings

  headings: { body: '<h2>Bakgrunn</h2><h3>Historie</h3><h2>Vurdering</h2><p>Slutt</p>' },
  'headings-with-links-and-images': {
    body: `<h2>Se <a href="https://example.no/">kartet</a> <em>nå</em></h2><h2>${image}</h2><h2></h2>`,
  },
  'heading-by-role': { body: '<div role="heading" aria-level="2">Bakgrunn</div><p>Tekst</p>' },
  'heading-too-deep': { body: '<h3>Historie</h3><p>Tekst</p>', refused: 'heading' },
  'heading-too-deep-later': { body: '<h2>Bakgrunn</h2><h6>Historie</h6>', refused: 'heading' },

  // Tables

  'table-without-headers': {
    body: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>',
  },
  'table-for-layout': { body: '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>' },
  'table-in-table': {
    body: `<table><caption>Ytre</caption><tr><th>A</th><th>B</th></tr><tr><td>${cell}</td><td>2</td></tr></table>`,
  },
  'table-with-empty-cells': {
    body: `<table><caption>Svar</caption><thead><tr><th></th><th scope="col">Ja</th><th scope="col">Nei</th></tr></thead>
      <tr><th scope="row">Ap</th><td></td><td>3</td></tr><tr><th scope="row">H</th><td></td><td></td></tr></table>`,
  },
  'table-with-spans': {
    body: `<table><caption>Areal</caption>
      <thead><tr><th scope="col" rowspan="2">Felt</th><th scope="colgroup" colspan="2">Areal</th></tr>
        <tr><th scope="col">daa</th><th scope="col">%</th></tr></thead>
      <tbody><tr><th scope="row">BF1</th><td>12,4</td><td rowspan="2">31,0</td></tr>
        <tr><th scope="row">BF2</th><td>8,1</td></tr></tbody>
      <tfoot><tr><th scope="row">Sum</th><td colspan="2">20,5</td></tr></tfoot></table>`,
  },
  'table-of-uneven-rows': {
    body: `<table><caption>Skjev</caption><tr><th>A</th><th>B</th><th>C</th></tr>
      <tr><td rowspan="3">1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></table>`,
  },
  'table-over-pages': {
    body: `<table><caption>Lang</caption><thead><tr><th scope="col">Post</th><th scope="col">Kroner</th></tr></thead>
      <tbody>${repeat(120, (row) => `<tr><th scope="row">Post ${row}</th><td>${row}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">Sum</th><td>7 140</td></tr></tfoot></table>`,
    css: margins,
  },
  'table-with-cell-over-pages': {
    body: `<p style="height: 230mm"></p><table><caption>Delt</caption><tr><th>A</th></tr>
      <tr><td style="height: 60mm">lang celle<br>over<br>sideskift</td></tr></table>`,
  },
  'table-with-many-columns': {
    body: `<table><caption>Bred</caption><tr>${repeat(40, (column) => `<th>${column}</th>`)}</tr>
      <tr>${repeat(40, (column) => `<td>${column}</td>`)}</tr></table>`,
  },
  'table-with-blocks-in-cells': {
    body: `<table><caption>Innhold</caption><thead><tr><th>A</th><th>B</th></tr></thead>
      <tr><td><ul><li>punkt</li></ul></td><td><p>en</p><p>to</p></td></tr></table>`,
  },
  'table-half-transparent': { body: `<div style="opacity: 0.8">${cell}</div>` },

  // Lists

  'lists-in-lists': { body: '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li><li></li></ul>' },
  'lists-deep': { body: nest(30, '<ul><li>x', '</li></ul>', 'slutt'), css: 'ul { padding-left: 1em; }' },
  'lists-of-all-kinds': {
    body: `<ul style="list-style: none"><li>uten</li></ul><ul style="list-style: square"><li>firkant</li></ul>
      <ol type="a" start="3"><li>tredje</li><li>fjerde</li></ol><ol style="list-style: upper-roman"><li>én</li></ol>
      <ul style="list-style-image: url(alpha.png)"><li>bilde</li></ul>
      <ol style="list-style-position: inside"><li>inni</li></ol>`,
  },
  'lists-with-blocks': {
    body: `<ul><li><p>avsnitt</p>${cell}</li><li><h2>Tittel</h2><p>a</p><p>b</p></li></ul>`,
  },
  definitions: {
    body: `<dl><dt>BYA</dt><dd>bygd areal</dd><dd>i prosent</dd><dt>BRA</dt><dt>BTA</dt><dd><p>bruksareal</p></dd></dl>
      <dl><div><dt>Sted</dt><dd>Solvik</dd></div></dl>`,
  },

  // Links

  links: {
    body: `<p><a href="https://example.no/å?q=ø&amp;z=1">ut</a> <a href="tel:+4799999999">ring</a>
      <a href="mailto:post@solvik.example">skriv</a> <a href="#her">ned</a></p><h2 id="her">Her</h2>`,
  },
  'links-with-titles': {
    body: `<p><a href="https://example.no/" title="Om kaien">les</a>
      <a href="https://example.no/" aria-label="Les om kaien">mer</a></p>`,
  },
  'links-around-images-and-blocks': {
    body: `<p><a href="https://example.no/">${image}</a></p>
      <a href="https://example.no/"><div><h2>Kaien</h2><p>Et avsnitt som er en lenke.</p></div></a>`,
  },
  'links-without-words': {
    body: `<p>a <a href="https://example.no/"></a> b <a href="https://example.no/"><span
      style="display: inline-block; width: 10px; height: 10px; background: red"></span></a></p>`,
  },
  'links-over-lines-and-pages': {
    body: `<div style="height: 235mm"></div><p><a href="https://example.no/">${'ord '.repeat(400)}</a></p>`,
  },
  'links-to-names-of-all-kinds': {
    body: `<p><a href="#${'a'.repeat(200)}">lang</a> <a href="#b%C3%A5t">båt</a> <a href="#to%20ord">to ord</a></p>
      <p id="${'a'.repeat(200)}">lang</p><p id="båt">båt</p><p id="to ord">to ord</p><h2 id="æøå">Æøå</h2>`,
  },
  'link-to-nowhere': { body: '<p><a href="#ingensteds">hit</a></p>', refused: 'dead-link' },
  'link-to-a-file-beside': { body: '<p><a href="vedlegg.pdf">vedlegget</a></p>', refused: 'address' },
  'link-to-a-script': { body: '<p><a href="javascript:alert(1)">trykk</a></p>', refused: 'address' },
  'link-in-an-image': {
    body: `<svg role="img" aria-label="Kart" width="99" height="50">
      <a href="https://example.no/"><text y="20">kaien</text></a></svg>`,
    refused: 'link-in-picture',
  },
  notes: {
    body: `<p>Tekst<sup><a href="#n1" id="r1" role="doc-noteref">1</a></sup></p>
      <section role="doc-endnotes"><h2>Noter</h2>
        <ol><li id="n1" role="doc-endnote"><p>Note <a href="#r1" role="doc-backlink">tilbake</a></p></li></ol></section>`,
  },

  // Figures and images

  figures: {
    body: `<figure>${image}<figcaption>Kaien</figcaption></figure>
      <figure><figcaption>Først</figcaption>${image}</figure><figure>${image}${image}<figcaption>To</figcaption></figure>`,
  },
  'figures-of-other-things': {
    body: `<figure>${cell}<figcaption>Tabell</figcaption></figure><figure><pre>kode</pre></figure>
      <figure><blockquote>Sitat</blockquote><figcaption>Kilde</figcaption></figure>
      <figure><img src="opaque.png" alt="" width="48"><figcaption>Pynt</figcaption></figure>`,
  },
  images: {
    body: `<p>${image} <img src="alpha.png" alt="Merke"> <img src="alpha.png" alt=""> pynt</p>
      <p><picture><img src="rgb.jpg" alt="RGB"></picture> <img src="gray.jpg" alt="Grå"> <img src="cmyk.jpg" alt="CMYK"></p>`,
  },
  'images-changed': {
    body: `<p><img src="opaque.png" alt="a" style="width: 100%"><img src="alpha.png" alt="b" style="filter: grayscale(1)">
      <img src="opaque.png" alt="c" style="opacity: 0.5; border-radius: 9px"></p>`,
  },
  drawings: {
    body: `<svg role="img" aria-labelledby="t d" width="99" height="99"><title id="t">Stolper</title><desc id="d">To stolper</desc>
        <linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity="0"/></linearGradient>
        <pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><circle r="3" cx="5" cy="5"/></pattern>
        <filter id="f"><feGaussianBlur stdDeviation="2"/></filter>
        <rect width="50" height="99" fill="url(#g)"/><rect x="50" width="49" height="50" fill="url(#p)"/>
        <g opacity="0.5"><text y="80">stolper</text></g><rect width="9" height="9" filter="url(#f)"/></svg>
      <svg aria-hidden="true" width="20" height="20"><circle r="9" cx="10" cy="10"/></svg>
      <p><img src="ring.svg" alt="Ring"></p>`,
  },
  'image-without-alternative': { body: '<p><img src="opaque.png" width="48"></p>', refused: 'picture' },
  'drawing-without-alternative': {
    body: '<svg role="img" width="50" height="50"><circle r="20" cx="25" cy="25"/></svg>',
    refused: 'picture',
  },
  'frame-with-text': {
    body: '<p>a</p><iframe srcdoc="<p>inni</p>" title="Ramme"></iframe>',
    refused: 'untagged',
  },

  // What is painted and not in the text

  'margin-boxes': {
    body: '<p>en</p><p style="break-before: page">to</p>',
    css: `${margins} @page { @left-middle { content: "INTERN"; writing-mode: sideways-lr; font-size: 26pt; } }
      @page :first { @top-right { content: none; } }`,
  },
  'margin-boxes-alone': { body: '', css: margins },
  'generated-words': {
    body: '<p class="k">Tekst med <a href="https://example.no/">lenke</a> midt i.</p><p><q>sitat <q>inni</q></q></p>',
    css: '.k::before { content: "§ "; } a::after { content: " (" attr(href) ")"; }',
    refused: 'untagged',
  },
  'generated-numbers': {
    body: `<nav><h2>Innhold</h2><ol><li><a href="#a">Bakgrunn</a></li></ol></nav><h2 id="a" class="n">Bakgrunn</h2><p>a</p>
      <h2 class="n" style="break-before: page">Vurdering med en overskrift som er så lang at den går over to linjer på siden</h2>`,
    css: 'body { counter-reset: n; } .n::before { counter-increment: n; content: counter(n) ". "; }',
    refused: 'untagged',
  },
  'generated-images': { body: '<p class="k">Tekst</p>', css: '.k::before { content: url(alpha.png); }' },
  'on-every-page': {
    body: `<div style="position: fixed; top: 0; right: 0">UTKAST</div><p>en</p><p style="break-before: page">to</p>
      <p style="break-before: page">tre</p>`,
  },
  backgrounds: {
    body: `<div style="background: color(display-p3 1 0 0); height: 20px"></div><p style="color: oklch(60% 0.2 30)">farge</p>
      <div style="background: conic-gradient(red, blue); height: 40px"></div>
      <div style="background: radial-gradient(red, transparent); height: 40px"></div>
      <p style="box-shadow: 0 0 5px #000; border: 5px dashed green; border-radius: 9px">kant</p>
      <div style="border: 5px solid; border-image: linear-gradient(red, blue) 1; height: 20px"></div><hr>`,
  },
  'hidden-from-readers': {
    body: '<p>a</p><p aria-hidden="true">pynt</p><p hidden>borte</p><p style="visibility: hidden">skjult</p>',
  },

  // Transparency and clipping

  transparency: {
    body: `<p style="opacity: 0.5">bleik <a href="https://example.no/">lenke</a></p><ul style="opacity: 0.7"><li>punkt</li></ul>
      <div style="mix-blend-mode: multiply; background: red; width: 50px; height: 50px"></div>
      <div style="filter: blur(1px); background: blue; height: 40px"></div><p style="backdrop-filter: blur(2px)">bak</p>`,
  },
  masks: {
    body: `<div style="mask-image: linear-gradient(#000, transparent); background: blue">maskert</div>
      <div style="clip-path: circle(90px at 0 0); background: green; height: 40px">klipt</div>
      <div style="transform: rotate(10deg)">dreid</div>`,
  },
  'text-painted-twice': {
    body: `<p style="text-shadow: 1px 1px 2px red">skygge</p><p style="-webkit-text-stroke: 1px red">omriss</p>
      <p style="background: linear-gradient(red, blue); -webkit-background-clip: text; color: transparent">forløp</p>`,
  },
  'text-painted-as-picture': { body: '<p style="filter: blur(1px)">uskarp</p>', refused: 'lost-text' },
  'clips-in-clips': {
    body: nest(
      45,
      '<div style="overflow: hidden; border-radius: 3px; border: 1px solid">',
      '</div>',
      '<p>dypt</p>',
    ),
  },
  'transparency-in-transparency': { body: nest(12, '<div style="opacity: 0.99">', '</div>', '<p>dypt</p>') },

  // Words

  languages: {
    body: `<p lang="sv">Detta är svenska.</p><p>Et ord på <span lang="en">English</span> og <i lang="nn">nynorsk</i>.</p>
      <p lang="se">Sámegiella: áčđŋšŧž</p><table lang="en"><caption>Costs</caption><tr><th>Year</th></tr><tr><td>2027</td></tr></table>`,
  },
  emphasis: {
    body: `<p><em>a <strong>b <a href="https://example.no/">c <code>d</code></a></strong></em></p><h2><strong>feit</strong></h2>
      <table><caption><em>k</em></caption><tr><th><strong>t</strong></th></tr><tr><td><em>u</em></td></tr></table>`,
  },
  'words-of-all-kinds': {
    body: `<p>a<br>b <s>x</s> <ins>y</ins> <mark>z</mark> <kbd>k</kbd> H<sub>2</sub>O m<sup>2</sup> <small>lite</small>
      <time datetime="2027-03-18">18. mars</time> <abbr title="plan- og bygningsloven">pbl.</abbr> <cite>Plan</cite></p>
      <pre>a\n  b</pre><address>Storgata 1</address><blockquote>sitat<footer>kilde</footer></blockquote>`,
  },
  'letters-changed': {
    body: `<p style="font-variant: small-caps">Kapiteler</p><p style="text-transform: uppercase">versaler</p>
      <p style="letter-spacing: 2px">sperret</p><p class="f">Førstebokstav</p><p>Kombinert: a\u030a e\u0301 fi ffl</p>`,
    css: '.f::first-letter { font-size: 3em; float: left; }',
  },
  'soft-hyphens': {
    body: `<p style="width: 80px; text-align: justify">menneske&shy;rettighets&shy;organisa&shy;sjonene i Norge arbeider</p>
      <p>1&nbsp;200&nbsp;kr &#8209; 5</p>`,
  },
  'other-scripts': {
    body: '<p lang="ru">Здравствуйте</p><p lang="el">Καλημέρα</p><p lang="vi">Xin chào bạn</p>',
  },
  'right-to-left': { body: '<p dir="rtl" lang="se">ovdal <a href="https://example.no/">liŋka</a></p>' },
  ruby: { body: '<p><ruby>NAV<rt>arbeids- og velferdsetaten</rt></ruby></p>' },
  formula: {
    body: '<p>Areal <math><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>≤</mo><mi>BYA</mi></math></p>',
    css: 'math { font-family: "Noto Sans Math", "Open Sans"; }',
  },
  'formula-without-glyphs': { body: '<p>Areal <math><mi>a</mi></math></p>', refused: 'lost-text' },
  'character-without-glyph': { body: '<p>Møtet er 漢 slutt</p>', refused: 'lost-text' },
  emoji: { body: '<p>😀 👩‍👩‍👧‍👦 🇳🇴</p>', refused: 'lost-text' },

  // Parts of a page

  parts: {
    body: `<header>hode</header><section aria-label="del"><p>a</p></section><article><h2>Sak</h2><p>b</p></article>
      <aside><h2>Merknad</h2>c</aside><div>bare tekst <p>avsnitt</p> etter</div><footer>fot</footer>`,
  },
  details: { body: '<details open><summary>Sammendrag</summary>inni</details>' },
  form: {
    body: `<form><fieldset><legend>Svar</legend><label>Navn <input value="Ola"></label>
      <label><input type="checkbox" checked> ja</label><label><input type="radio"> nei</label>
      <select><option>x</option></select><textarea>t</textarea><button>Send</button><progress value="0.5"></progress></fieldset></form>`,
    // The browser does not tag what a list of choices shows.
    refused: 'lost-text',
  },
  columns: {
    body: `<div style="columns: 2"><p>${'ord '.repeat(200)}</p><p>slutt</p></div>
      <div style="display: flex"><p>a</p><p>b</p></div><div style="display: grid; grid-template-columns: 1fr 1fr"><p>c</p><p>d</p></div>`,
  },
  landscape: {
    body: '<p>stående</p><section style="page: l"><h2>Liggende</h2></section>',
    css: `${margins} @page l { size: A4 landscape; }`,
  },
  'long-text': { body: `<p>${'Kommunen bygger veg. '.repeat(2500)}</p>` },
};

/** The whole page: every document has a title of its own in its text. */
function complete({ body, css = '', ...rest }: Case): Case {
  return { ...rest, body: `<h1>Sak 13/21</h1>${body}`, css: `${paper}\n${css}` };
}

export const cases: readonly (readonly [name: string, one: Case])[] = Object.entries(table).map(
  ([name, one]) => [name, complete(one)],
);

/** About 200 pages, to see that no step grows faster than the document. */
export const long: Case = complete({ body: repeat(50, realistic), css: margins });
