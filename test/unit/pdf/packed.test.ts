import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../src/pdf/read/file.ts';
import { readPages } from '../../../src/pdf/read/pages.ts';
import { readStructure } from '../../../src/pdf/read/structure.ts';
import { readText } from '../../../src/pdf/read/text.ts';
import { Dictionary, PdfSyntaxError, Reference, type Stream } from '../../../src/pdf/read/values.ts';
import { Draft } from '../../../src/pdf/write/draft.ts';
import { writeFile } from '../../../src/pdf/write/file.ts';
import { describedAs } from '../../pdf/support/described.ts';
import { buildFile } from './support/build-file.ts';
import { buildPacked, deflated, type Entry, objectStream, type Packed } from './support/build-packed.ts';
import { declared } from './support/declared.ts';

/** A catalog in an object stream 2. */
const sound: Packed = {
  objects: [{ number: 2, body: objectStream([[1, '<</A (a)>>']]) }],
  entries: { 1: [2, 2, 0] },
};

/** All objects of a file, as many as it says. */
function readAll(pdf: Uint8Array): unknown[] {
  const file = new PdfFile(pdf);
  return [...file.numbers()].map((number) => file.object(number));
}

/** A file with `body` as its object 2, in which the entries say that objects stand. */
function within(body: string, entries: Record<number, Entry> = { 1: [2, 2, 0] }): Buffer {
  return buildPacked({ objects: [{ number: 2, body }], entries });
}

describe('objects in object streams', () => {
  test('are read', () => {
    const file = new PdfFile(buildPacked(sound));
    expect(file.version).toBe('1.7');
    expect(file.object(1)).toEqual(new Dictionary([['A', expect.anything()]]));
    expect(file.object(7)).toBeNull();
    expect(file.trailer).toEqual(
      new Dictionary([
        ['Size', 4],
        ['Root', new Reference(1)],
      ]),
    );
  });

  test.each([
    ['in an object stream in another', within(objectStream([[1, '5']]), { 1: [2, 3, 0], 3: [2, 2, 0] })],
    ['in an object stream within itself', within(objectStream([[2, '5']]), { 2: [2, 2, 0] })],
    ['in a stream that is none', within(deflated('/N 1 /First 4', '1 0 5'))],
    ['in no stream', within('5')],
    ['in a stream that is not there', within('5', { 1: [2, 9, 0] })],
    ['in a stream with more than there are', within(objectStream([[1, '5']]), { 1: [2, 2, 1] })],
    ['under another number', within(objectStream([[3, '5']]))],
    [
      'with a filter that stands in the stream',
      within(objectStream([[1, '5']]).replace('/FlateDecode', '1 0 R')),
    ],
    ['with another filter', within(objectStream([[1, '5']]).replace('/FlateDecode', '/LZWDecode'))],
    [
      'with two filters',
      within(objectStream([[1, '5']]).replace('/FlateDecode', '[/FlateDecode /FlateDecode]')),
    ],
    ['with a predictor', within(objectStream([[1, '5']], '/DecodeParms <</Predictor 12>>'))],
    ['in a stream that goes on in another', within(objectStream([[1, '5']], '/Extends 2 0 R'))],
    ['that begin behind the end', within(deflated('/Type /ObjStm /N 1 /First 99', '1 0 5'))],
    ['whose first is no number', within(deflated('/Type /ObjStm /N 1 /First /A', '1 0 5'))],
    ['as many as no stream has', within(deflated('/Type /ObjStm /N 4000000000 /First 4', '1 0 5'))],
    ['that stand in each other', within(deflated('/Type /ObjStm /N 2 /First 8', '1 0 3 1 [[]]'))],
    ['that stand in one place', within(deflated('/Type /ObjStm /N 2 /First 8', '1 0 3 0 [[]]'))],
    ['with more behind them', within(deflated('/Type /ObjStm /N 1 /First 4', '1 0 5 6'))],
    ['that are streams', within(objectStream([[1, '<</Length 0>> stream\n\nendstream']]))],
    ['that are too large', within(deflated('/Type /ObjStm /N 1 /First 4', `1 0 ${' '.repeat(65 << 20)}5`))],
    ['that are cut off', within(objectStream([[1, '<<']]))],
  ])('%s are refused', (_, pdf) => {
    expect(() => readAll(pdf)).toThrow(PdfSyntaxError);
  });
});

describe('a cross-reference stream', () => {
  const usual = '/Type /XRef /Size 4 /W [1 4 2] /DecodeParms <</Predictor 12 /Columns 7>>';
  const table = (change: NonNullable<Packed['table']>) => buildPacked({ ...sound, table: change });

  test.each([
    ['of a file written on', buildPacked({ ...sound, trailer: '/Root 1 0 R /Prev 9' })],
    ['of a file with a table, too', buildPacked({ ...sound, trailer: '/Root 1 0 R /XRefStm 9' })],
    ['of an encrypted file', buildPacked({ ...sound, trailer: '/Root 1 0 R /Encrypt 9 0 R' })],
    ['of some objects', buildPacked({ ...sound, trailer: '/Root 1 0 R /Index [0 4]' })],
    ['of another kind', table(() => ({ dictionary: usual.replace('XRef', 'ObjStm') }))],
    ['with other fields', table(() => ({ dictionary: usual.replace('[1 4 2]', '[1 2 4]') }))],
    ['with another predictor', table(() => ({ dictionary: usual.replace('12', '15') }))],
    ['without a predictor', table(() => ({ dictionary: usual.replace(/\/Decode.*/, '') }))],
    ['with more objects than it has', table(() => ({ dictionary: usual.replace('4', '5') }))],
    ['with fewer objects than it has', table(() => ({ dictionary: usual.replace('4', '3') }))],
    ['with a size that is none', table(() => ({ dictionary: usual.replace('4', '4.5') }))],
    ['with more objects than any file has', table(() => ({ dictionary: usual.replace('4', '8388609') }))],
    [
      'that is small and says much',
      table(() => ({ dictionary: usual.replace('4', '8388609'), rows: Buffer.alloc(8388609 * 8) })),
    ],
    ['with rows of another kind', table(({ rows }) => ({ rows: Buffer.from(rows).fill(1, 8, 9) }))],
    ['with entries of a type that is not', buildPacked({ ...sound, entries: { 1: [3, 2, 0] } })],
    ['with objects of a later generation', buildPacked({ ...sound, entries: { 1: [1, 9, 1] } })],
    ['with objects outside the file', buildPacked({ ...sound, entries: { 1: [1, 4_000_000_000, 0] } })],
    ['with objects where others are', buildPacked({ ...sound, entries: { 1: [1, 9, 0] } })],
  ])('%s is refused', (_, pdf) => {
    expect(() => readAll(pdf)).toThrow(PdfSyntaxError);
  });

  test('whose length stands elsewhere is refused', () => {
    const text = buildPacked(sound).toString('latin1');
    const at = text.lastIndexOf('/Length');
    const changed = text.slice(0, at) + text.slice(at).replace(/\/Length \d+/, '/Length 1 0 R');
    expect(() => new PdfFile(Buffer.from(changed, 'latin1'))).toThrow('a stream of the length it says');
  });
});

describe('a hostile file comes to an end', () => {
  const pages = (content: string, more: [number, string][] = []) =>
    buildFile(
      [
        [1, '<</Pages 2 0 R>>'],
        [2, '<</Type /Pages /Kids [3 0 R]>>'],
        [3, '<</Type /Page /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>>'],
        [4, deflated('', content)],
        ...more,
      ],
      '/Root 1 0 R',
    );

  test('a stream of which little becomes much, read again and again', () => {
    const file = new PdfFile(buildFile([[1, deflated('', Buffer.alloc(60 << 20))]], '/Root 1 0 R'));
    const stream = file.stream(new Reference(1)) as Stream;
    const readTenTimes = () => {
      for (let times = 0; times < 10; times += 1) file.inflate(stream);
    };
    expect(readTenTimes).toThrow('less that is deflated');
  });

  test('a tree of pages that is deep', () => {
    const deep = Array.from(
      { length: 20_000 },
      (_, index) => [index + 2, `<</Type /Pages /Kids [${index + 3} 0 R]>>`] as const,
    );
    const objects = [[1, '<</Pages 2 0 R>>'] as const, ...deep, [20_002, '<</Type /Page>>'] as const];
    expect(readPages(new PdfFile(buildFile(objects, '/Root 1 0 R')))).toHaveLength(1);
    expect(() => readPages(new PdfFile(buildFile(objects.slice(0, -1), '/Root 1 0 R')))).toThrow(
      PdfSyntaxError,
    );
  });

  test('states and marks that are saved and never left', () => {
    for (const word of ['q ', '/P BMC ', '/P <<>> BDC ']) {
      expect(() => readText(pages(word.repeat(100_000)))).toThrow('less nesting');
    }
  });

  test('a form that draws itself', () => {
    const form = deflated('/Subtype /Form /Resources <</XObject <</F 5 0 R>>>>', '/F Do '.repeat(50));
    expect(() => readText(pages('/F Do', [[5, form]]))).toThrow('fewer forms within forms');
  });
});

/** A small file of everything: pages, text, tags, and more objects than one object stream has. */
function buildWhole(): Uint8Array {
  const tags = Array.from({ length: 250 }, (_, index) => index + 10);
  return declared(
    buildFile(
      [
        [1, '<</Pages 2 0 R /StructTreeRoot 6 0 R /Lang (nb)>>'],
        [2, '<</Type /Pages /Kids [3 0 R]>>'],
        [3, '<</Type /Page /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>'],
        [4, deflated('', '/P <</MCID 0>> BDC BT /F 12 Tf (abc) Tj ET EMC')],
        [5, '<</Subtype /Type3 /FirstChar 97 /Widths [1 1 1]>>'],
        [6, '<</K 7 0 R>>'],
        [7, `<</S /Document /K [${tags.map((number) => `${number} 0 R`).join(' ')}]>>`],
        ...tags.map((number) => [number, `<</S /P /Pg 3 0 R /K 0 /Alt (${number})>>`] as const),
      ],
      '/Root 1 0 R',
    ),
    describedAs(),
  );
}

describe('a file that is not whole', () => {
  const whole = buildWhole();
  const readEverything = (pdf: Uint8Array) => {
    readText(pdf);
    readStructure(pdf);
    readAll(pdf);
    writeFile(new Draft(new PdfFile(pdf)));
  };

  test('is read while it is', () => {
    expect(() => readEverything(whole)).not.toThrow();
    expect(readStructure(whole)).toContain('P Alt="259"');
  });

  test('because it is cut off is refused', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - '\n'.length - 1), (length) => {
        expect(() => new PdfFile(whole.subarray(0, length))).toThrow(PdfSyntaxError);
      }),
    );
  });

  test('because bytes of it are others is read or refused', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const broken = Buffer.from(whole);
        for (const [at, byte] of changes) broken[at] = byte;
        refuseOnly(() => readEverything(broken));
      }),
      { numRuns: 300 },
    );
  });

  test('because something in an object stream is another is read or refused', () => {
    const text = '1 0\n2 12\n<</A 2 0 R>>\n[(b) 1 0 R <00> /N 5 true]\n';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(20),
        fc.nat(20),
        (changes, count, first) => {
          const broken = Buffer.from(text);
          for (const [at, byte] of changes) broken[at] = byte;
          const body = deflated(`/Type /ObjStm /N ${count} /First ${first}`, broken);
          refuseOnly(() =>
            readAll(buildPacked({ objects: [{ number: 3, body }], entries: { 1: [2, 3, 0], 2: [2, 3, 1] } })),
          );
        },
      ),
    );
  });
});

function refuseOnly(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
  }
}
