import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/pdf/read/facts.ts';
import { PdfFile } from '../../../src/pdf/read/file.ts';
import { buildDocument } from './support/build-document.ts';
import { buildFile } from './support/build-file.ts';

const xmp = `<rdf:Description><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bru &amp; &lt;veg&gt;</rdf:li></rdf:Alt></dc:title>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

describe('a PDF of this project', () => {
  test('says what it is', () => {
    expect(readPdf(buildDocument({ title: '(Bru)', xmp }))).toEqual({
      state: 'whole',
      facts: { title: 'Bru', language: 'nn', pages: 2, tagged: true, standards: ['PDF/UA-1', 'PDF/A-3a'] },
    });
  });

  test('may say it in its packet only, or not at all', () => {
    expect(readPdf(buildDocument({ xmp }))).toMatchObject({ facts: { title: 'Bru & <veg>' } });
    expect(readPdf(buildDocument({ isTagged: false }))).toEqual({
      state: 'whole',
      facts: { title: '', language: 'nn', pages: 2, tagged: false, standards: [] },
    });
  });

  test('may hold its source', () => {
    const source = {
      planverk: '1',
      kind: 'agenda',
      language: 'nn',
      edition: 'a',
      date: '2026-01-02',
      view: { b: 1 },
    };
    expect(readPdf(buildDocument({ source: JSON.stringify(source) }))).toMatchObject({ facts: { source } });
    for (const broken of ['{', '5', '{"edition": 5, "view": 1}', '{"edition": "a"}']) {
      expect(readPdf(buildDocument({ source: broken })).state).toBe('changed');
    }
  });

  test('is known to be changed, wherever a byte of an object is another', () => {
    const pdf = buildDocument({ title: '(Bru)', xmp });
    const { bodyEnd } = new PdfFile(pdf);
    fc.assert(
      fc.property(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(pdf);
        changed[at] = ((changed[at] as number) + by) & 255;
        // What says where the objects are has no identifier of its own, and is read or refused.
        expect(readPdf(changed).state === 'whole' && at < bodyEnd).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['no-pdf', ''],
  ['no-pdf', 'hei'],
  ['cut-off', '%PDF-1.7\n'],
  ['cut-off', Buffer.from(buildDocument()).subarray(0, -20)],
  ['foreign', '%PDF-1.7\nstartxref\n5\n%%EOF\n'],
  ['foreign', buildFile([[1, '<<>>']], '/Root 1 0 R')],
  ['foreign', Buffer.concat([buildDocument(), Buffer.from('1 0 obj\n5\nendobj\nstartxref\n5\n%%EOF\n')])],
] as const)('%s', (state, pdf) => {
  expect(readPdf(Buffer.from(pdf)).state).toBe(state);
});

test('any bytes are read to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const end = Buffer.from('\nstartxref\n9\n%%EOF');
      expect(readPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes, end])).state).toBe('foreign');
    }),
  );
});
