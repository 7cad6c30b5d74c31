import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../../src/pdf/conform/declare/metadata.ts';
import { type StandardName, standardNames, standards } from '../../../../src/pdf/conform/standard.ts';
import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { readCatalog } from '../../../../src/pdf/read/pages.ts';
import { decodeText, Text } from '../../../../src/pdf/read/values.ts';
import { metadata, undated } from '../../../pdf/support/described.ts';
import { buildFile } from '../support/build-file.ts';
import { declared } from '../support/declared.ts';

/** What a browser prints, without pages. */
const print = buildFile(
  [
    [1, '<</Type /Catalog /Lang (en) /Version /1.4>>'],
    [
      2,
      '<</Title (T) /Creator (Chromium) /Producer (Skia/PDF m1) /CreationDate (D:20260101) /ModDate (D:20260101)>>',
    ],
  ],
  '/Root 1 0 R /Info 2 0 R',
);

function written(changed: Partial<Metadata> = {}, standard: StandardName = 'ua1+a2a') {
  const file = new PdfFile(
    declared(print, { metadata: { ...metadata, ...changed }, standard: standards[standard] }),
  );
  const packet = file.stream(readCatalog(file).get('Metadata'))?.raw ?? new Uint8Array();
  const information = file.dictionary(file.trailer.get('Info'));
  return {
    file,
    packet: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(packet),
    information: Object.fromEntries(
      [...(information ?? [])].map(([key, value]) => [
        key,
        value instanceof Text ? decodeText(value) : value,
      ]),
    ),
  };
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The texts of an element in a packet. */
function textsOf(packet: string, name: string): string[] {
  const [, body = ''] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(packet) ?? [];
  const items = [...body.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, text = '']) => text);
  const texts = items.length > 0 || body === '' ? items : [body];
  return texts.map((text) => text.replace(/&[^;]*;/g, (entity) => entities[entity] ?? 'unknown'));
}

/** XML 1.0, production 2: what no document may hold, escaped or not. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '',
    ' ',
    ']]>',
    '<a>&amp;',
    'a\u0000b\u000bc\ufffe\uffff',
    '𝒳 og 👩‍👩‍👧',
    '\ud800x',
    'a\r\nb\u0085c',
  ),
);

test('what is written is read back, and is the same in both places', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      texts,
      fc.array(texts, { maxLength: 3 }),
      (title, author, subject, keywords) => {
        const { packet, information } = written({ title, author, subject, keywords });
        expect(packet).not.toMatch(notXml);
        expect(packet.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
        expect(textsOf(packet, 'dc:title')).toEqual(
          information.Title === undefined ? [] : [information.Title],
        );
        expect(textsOf(packet, 'dc:creator')).toEqual(
          information.Author === undefined ? [] : [information.Author],
        );
        expect(textsOf(packet, 'dc:description')).toEqual(
          information.Subject === undefined ? [] : [information.Subject],
        );
        expect(textsOf(packet, 'pdf:Keywords').join()).toBe(information.Keywords ?? '');
        expect(textsOf(packet, 'dc:subject').join(', ')).toBe(information.Keywords ?? '');
      },
    ),
    { numRuns: 300 },
  );
});

test('letters of all scripts stand as they are written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const title = `a${words.replace(/[\s\p{C}]+/gu, '')}b`;
      const { packet, information } = written({ title });
      expect(textsOf(packet, 'dc:title')).toEqual([title]);
      expect(information.Title).toBe(title);
    }),
  );
});

test('a packet says what the document is and which standards the file keeps', () => {
  const { packet, information } = written();
  expect(packet).toMatchInlineSnapshot(`
    "<?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
     xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Prøve</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>Solvik kommune</rdf:li></rdf:Seq></dc:creator>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Saksframlegg, saksnummer 13/27, Solvik kommune</rdf:li></rdf:Alt></dc:description>
    <dc:subject><rdf:Bag><rdf:li>Saksframlegg</rdf:li><rdf:li>13/27</rdf:li><rdf:li>2027/311-4</rdf:li></rdf:Bag></dc:subject>
    <dc:language><rdf:Bag><rdf:li>nb</rdf:li></rdf:Bag></dc:language>
    <pdf:Keywords>Saksframlegg, 13/27, 2027/311-4</pdf:Keywords>
    <pdf:Producer>Skia/PDF m1</pdf:Producer>
    <xmp:CreatorTool>planverk test</xmp:CreatorTool>
    <xmp:CreateDate>2021-03-18T00:00:00Z</xmp:CreateDate>
    <xmp:ModifyDate>2021-03-18T00:00:00Z</xmp:ModifyDate>
    <xmp:MetadataDate>2021-03-18T00:00:00Z</xmp:MetadataDate>
    <xmpMM:DocumentID>uuid:d42d5b69-075f-8213-a3b6-1f529ce0e9a6</xmpMM:DocumentID>
    <xmpMM:InstanceID>uuid:9c193777-2071-8388-87ce-2d2810b2febb</xmpMM:InstanceID>
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Which part of ISO 14289 the file keeps</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>"
  `);
  expect(information).toEqual({
    Title: 'Prøve',
    Author: 'Solvik kommune',
    Subject: 'Saksframlegg, saksnummer 13/27, Solvik kommune',
    Keywords: 'Saksframlegg, 13/27, 2027/311-4',
    Creator: 'planverk test',
    Producer: 'Skia/PDF m1',
    CreationDate: "D:20210318000000+00'00'",
    ModDate: "D:20210318000000+00'00'",
  });
});

test('without a date there is none', () => {
  const pdf = Buffer.from(declared(print, undated())).toString('latin1');
  expect(pdf).not.toMatch(/Date|D:20/);
});

describe.each(standardNames)('%s', (name) => {
  const standard = standards[name];

  test('is what the header and the packet say', () => {
    const { file, packet } = written({}, name);
    expect(file.version).toBe(standard.version);
    expect(readCatalog(file).has('Version')).toBe(false);
    const { part, conformance, rev } = standard.archive;
    expect(textsOf(packet, 'pdfaid:part')).toEqual([String(part)]);
    expect(textsOf(packet, 'pdfaid:conformance')).toEqual(conformance ? [conformance] : []);
    expect(textsOf(packet, 'pdfaid:rev')).toEqual(rev ? [String(rev)] : []);
    expect(textsOf(packet, 'pdfuaid:part')).toEqual([String(standard.accessibility.part)]);
    expect(packet.includes('pdfaExtension')).toBe(part < 4);
    expect(file.trailer.has('Info')).toBe(standard.hasInfo);
  });
});

describe('identifiers', () => {
  const of = (changed: Partial<Metadata> = {}, standard: StandardName = 'ua1+a2a') => {
    const { packet } = written(changed, standard);
    return {
      document: textsOf(packet, 'xmpMM:DocumentID')[0],
      instance: textsOf(packet, 'xmpMM:InstanceID')[0],
    };
  };
  const first = of();

  test('are UUIDs by name', () => {
    const form = /^uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(first.document).toMatch(form);
    expect(first.instance).toMatch(form);
    expect(first.document).not.toBe(first.instance);
    expect(of()).toEqual(first);
  });

  test('are of the document where only its file is other', () => {
    for (const other of [of({}, 'ua2+a4'), of({ creatorTool: 'planverk 2' }), of({ title: 'Ny tittel' })]) {
      expect(other.document).toBe(first.document);
      expect(other.instance).not.toBe(first.instance);
    }
  });

  test('are others of other content', () => {
    const other = of({ digest: 'noe annet' });
    expect(other.document).not.toBe(first.document);
    expect(other.instance).not.toBe(first.instance);
  });
});
