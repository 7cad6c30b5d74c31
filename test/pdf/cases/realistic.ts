/**
 * A plan as a municipality writes one: what the cases have one by one, all together.
 * @param part makes ids and headings those of one part of many
 */
export function realistic(part = 0): string {
  const id = (name: string) => `${name}-${part}`;
  return `<section>
<h2 id="${id('start')}">Del ${part + 1}: reguleringsplan for Bjørkåsen</h2>
<p>Vedtatt av kommunestyret <time datetime="2027-03-18">18. mars 2027</time>. Se <a href="#${id('areal')}">arealbruk</a>,
  <a href="https://www.solvik.example/plan/2027-1">kommunens planside</a> eller
  <a href="mailto:post@solvik.example">post@solvik.example</a>.</p>
<nav aria-label="Innhold ${part + 1}"><h3>Innhold</h3><ol><li><a href="#${id('formål')}">Formål</a></li>
  <li><a href="#${id('areal')}">Arealbruk</a><ol><li><a href="#${id('boliger')}">Boliger</a></li></ol></li></ol></nav>

<h3 id="${id('formål')}">1 Formål</h3>
<p>Planen legger til rette for 120&nbsp;boliger, jf. <abbr title="plan- og bygningsloven">pbl.</abbr> §&nbsp;12-3.<sup><a
  href="#${id('note')}" id="${id('ref')}" aria-label="Note 1">1</a></sup> Et langt ord med myk bindestrek:
  sam&shy;funns&shy;planlegging. Ligaturer: fi fl ffi – «sitat» … 50 % ½ m² ₂ → ✓.</p>
<blockquote><p>«Det skal legges vekt på barn og unges interesser.»</p></blockquote>
<p lang="sv">Detta stycke är skrivet på svenska.</p>
<p lang="en">This paragraph is in English, with <em>emphasis</em>, <strong>importance</strong> and <code>code</code>.</p>
<p>En setning med <span lang="en">inline English</span> og <span lang="nn">nynorsk innimellom</span>. <q>Sitat i linja.</q>
  <del>Fjernet</del> <ins>Lagt til</ins> <mark>merket</mark> H<sub>2</sub>O.</p>

<h3 id="${id('areal')}" style="break-before: page">2 Arealbruk</h3>
<h4 id="${id('boliger')}">2.1 Boliger</h4>
<ul><li>Eneboliger<ul><li>BF1</li><li>BF2, se <a href="#${id('tabell')}">tabell 1</a></li></ul></li><li>Rekkehus</li>
  <li><p>Avsnitt i et punkt.</p><p>Nytt avsnitt i samme punkt.</p></li></ul>
<ol start="3" type="a"><li>Tredje</li><li>Fjerde</li></ol>
<table id="${id('tabell')}"><caption>Tabell 1. Arealformål i planen</caption>
  <thead><tr><th scope="col" rowspan="2">Felt</th><th scope="colgroup" colspan="2">Areal</th><th scope="col" rowspan="2">Merknad</th></tr>
    <tr><th scope="col">daa</th><th scope="col">%</th></tr></thead>
  <tbody><tr><th scope="row">BF1</th><td>12,4</td><td>31,0</td><td rowspan="2">Se bestemmelser</td></tr>
    <tr><th scope="row">BF2</th><td>8,1</td><td>20,3</td></tr>
    <tr><th scope="row">o_GF</th><td colspan="2">Ikke fastsatt</td><td></td></tr></tbody>
  <tfoot><tr><th scope="row">Sum</th><td>20,5</td><td>51,3</td><td></td></tr></tfoot></table>
<figure><img src="opaque.png" alt="Kart over planområdet med tre felt" width="320" height="180">
  <figcaption>Figur 1. Planområdet</figcaption></figure>
<p><img src="alpha.png" alt="Rødt merke" width="60" height="60"> <img src="alpha.png" alt="" width="30" height="30"> Pynt ved siden av.</p>
<figure><svg role="img" aria-labelledby="${id('t')} ${id('d')}" width="240" height="80" viewBox="0 0 240 80">
  <title id="${id('t')}">Stolper</title><desc id="${id('d')}">BF1 12,4 daa og BF2 8,1 daa</desc>
  <rect x="10" y="20" width="60" height="60" fill="#003c71"/><rect x="90" y="40" width="60" height="40" fill="#7fb2d9" fill-opacity="0.7"/>
  <text x="10" y="15" font-size="12">BF1</text><text x="90" y="35" font-size="12">BF2</text></svg>
  <figcaption>Figur 2. Areal per felt</figcaption></figure>
<dl><dt>BYA</dt><dd>Bygd areal</dd><dt>BRA</dt><dd>Bruksareal</dd></dl>

<h3 style="break-before: page">3 Bestemmelser</h3>
<p style="box-shadow: 0 2px 6px rgba(0,0,0,.4); border-radius: 8px; padding: 1em; opacity: 0.95; background: #fffbe6">Boks med skygge.</p>
<p>Tekst over flere linjer med en <a href="https://example.no/lov/2008-06-27-71">svært lang lenke som går over to linjer fordi den er
  så lang at den må deles av nettleseren når han bryter linja</a>, til slutt.</p>
<table><caption>Tabell 2. Enkel</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
<aside><p>Merknad i margen.</p></aside>
<pre><code>kode  med
  mellomrom</code></pre>
<address>Solvik kommune, Storgata 1</address>
<section role="doc-endnotes"><h4>Noter</h4><ol><li id="${id('note')}" role="doc-endnote">Plan- og bygningsloven av 2008.
  <a href="#${id('ref')}" aria-label="Tilbake til teksten">↑</a></li></ol></section>
<p style="break-before: page">Slutt på delen.</p>
</section>`;
}
