import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../src/pdf/read/file.ts';
import { Lexer, name } from '../../../src/pdf/read/lexer.ts';
import { readCatalog } from '../../../src/pdf/read/pages.ts';
import {
  Dictionary,
  PdfSyntaxError,
  Reference,
  Stream,
  Text,
  type Value,
} from '../../../src/pdf/read/values.ts';
import { Draft } from '../../../src/pdf/write/draft.ts';
import { writeFile } from '../../../src/pdf/write/file.ts';
import { serialize } from '../../../src/pdf/write/serialize.ts';
import { buildFile } from './support/build-file.ts';
import { objectsText } from './support/objects-text.ts';
import { letters, values } from './support/values.ts';

const same = (number: number) => number;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Values with references stay what they are only if these lead somewhere. */
const notReferences = values.filter((value) => !hasReference(value) && value !== null);

function hasReference(value: Value): boolean {
  if (value instanceof Reference) return true;
  if (value instanceof Dictionary) return [...value.values()].some(hasReference);
  return Array.isArray(value) && value.some(hasReference);
}

/** A stream without what the writer adds to it. */
function comparable(value: Value | undefined): unknown {
  return value instanceof Stream ? [value.dictionary.get('A'), Buffer.from(value.raw)] : value;
}

describe('values', () => {
  test('are read back as they were', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(new Lexer(Buffer.from(serialize(value, same), 'latin1')).value()).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('stand next to each other without touching', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 6 }), (list) => {
        expect(new Lexer(Buffer.from(serialize(list, same), 'latin1')).value()).toEqual(list);
      }),
    );
  });

  test('numbers have digits only, and as many as they need', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = serialize(number, same);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(number === 0 ? 0 : number);
      }),
    );
    expect(serialize(1e-7, same)).toBe('0.0000001');
    expect(serialize(-1.5e-7, same)).toBe('-0.00000015');
    expect(serialize(1e21, same)).toBe('1000000000000000000000');
  });

  test('text is read as it is where it can be', () => {
    expect(serialize(new Text(Buffer.from('a(b)\\')), same)).toBe('(a\\(b\\)\\\\)');
    expect(serialize(new Text(Buffer.from('å')), same)).toBe('<c3a5>');
    expect(serialize(name('A b#'), same)).toBe('/A#20b#23');
  });

  test('what PDF cannot say is refused', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => serialize(number, same)).toThrow(RangeError);
    }
    for (const text of ['\u0000', '→']) expect(() => serialize(name(text), same)).toThrow(RangeError);
    expect(() => serialize([new Stream(new Dictionary(), new Uint8Array())], same)).toThrow(TypeError);
  });
});

function write(objects: Iterable<readonly [number, string]>, trailer = '/Root 1 0 R'): Uint8Array {
  return writeFile(new Draft(new PdfFile(buildFile(objects, trailer))));
}

describe('a file', () => {
  test('has its objects in the order in which they are come upon, and no others', () => {
    const pdf = write(
      [
        [7, '(from the catalog) '],
        [3, '<</B [7 0 R 1 0 R]\n/C 9 0 R>>'],
        [2, '(nobody asks for it)'],
        [1, '<</A [3 0 R 7 0 R]\n/D 4 0 R>>'],
        [4, '<</Length 8 0 R\n/E 7 0 R>> stream\n\u00ff endobj\nendstream'],
        [8, '8'],
        [5, '<</Title (T)>>'],
      ],
      '/Info 5 0 R /Root 1 0 R /Size 99 /ID [<00> <01>]',
    );
    expect(objectsText(pdf).replace(/ID \[.*?\]/s, 'ID […]')).toMatchInlineSnapshot(`
      "1 0 obj
      <</A [2 0 R 3 0 R]
      /D 4 0 R>>
      endobj
      2 0 obj
      <</B [3 0 R 1 0 R]
      /C null>>
      endobj
      3 0 obj
      (from the catalog)
      endobj
      4 0 obj
      <</Length 8
      /E 3 0 R>>
      stream
      ÿ endobj
      endstream
      endobj
      5 0 obj
      <</Title (T)>>
      endobj
      trailer
      <</Size 8
      /Root 1 0 R
      /Info 5 0 R
      /ID […]>>
      "
    `);
  });

  test('says where its objects are', () => {
    const file = new PdfFile(
      write([
        [1, '<</A 3 0 R>>'],
        [3, '<</Length 2>> stream\nab\nendstream'],
      ]),
    );
    expect(readCatalog(file)).toEqual(new Dictionary([['A', new Reference(2)]]));
    expect(latin1(file.stream(new Reference(2))?.raw ?? Buffer.of())).toBe('ab');
    // The catalog is in the stream 3; 4 says where all stand.
    expect([...file.numbers()]).toEqual([1, 2, 3, 4]);
    expect([...file.numbers()].map((number) => file.offset(number) !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test.each(['1.7', '2.0'] as const)('is of version %s if the draft is', (version) => {
    const draft = new Draft(new PdfFile(buildFile([[1, '<<>>']], '/Root 1 0 R')));
    expect(draft.version).toBe('1.7');
    draft.version = version;
    const pdf = writeFile(draft);
    expect(latin1(pdf).slice(0, 9)).toBe(`%PDF-${version}\n`);
    expect(new PdfFile(pdf).version).toBe(version);
  });

  test('has any objects, and they are read as they were', () => {
    const objects = fc.array(fc.oneof(notReferences, fc.tuple(notReferences, fc.uint8Array())), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(objects, fc.integer({ min: 0, max: 450 }), (list, more) => {
        const draft = new Draft(new PdfFile(buildFile([[1, '<<>>']], '/Root 1 0 R')));
        const written = [
          ...list.map((item) =>
            Array.isArray(item) && item[1] instanceof Uint8Array
              ? new Stream(new Dictionary([['A', item[0] as Value]]), item[1])
              : (item as Value),
          ),
          // Enough for more object streams than one.
          ...Array.from({ length: more }, (_, index) => index),
        ];
        const root = new Dictionary([['All', written.map((value) => draft.add(value))]]);
        draft.replace(new Reference(1), root);
        const pdf = writeFile(draft);
        const file = new PdfFile(pdf);
        const read = file.list(readCatalog(file).get('All')).map((value) => file.resolve(value));
        expect(read.map(comparable)).toEqual(written.map(comparable));
        expect(Buffer.from(writeFile(new Draft(file))).equals(pdf)).toBe(true);
      }),
    );
  });

  test('is the same bytes whatever numbers its objects had, and in what order they stood', () => {
    const graph = fc.array(fc.tuple(letters, fc.array(fc.nat(19), { maxLength: 4 })), {
      minLength: 1,
      maxLength: 20,
    });
    const numbering = fc.shuffledSubarray(
      Array.from({ length: 20 }, (_, index) => index + 1),
      { minLength: 20, maxLength: 20 },
    );
    const writeAs = (nodes: [string, number[]][], numbers: number[], order: number[]) => {
      const objects = nodes.map(([text, kids], index) => {
        const references = kids.map((kid) => `${numbers[kid]} 0 R`).join(' ');
        return [
          numbers[index] ?? 0,
          `<</T <${Buffer.from(text).toString('hex')}> /K [${references}]>>`,
        ] as const;
      });
      const sorted = objects.toSorted(([a], [b]) => (order[a - 1] ?? 0) - (order[b - 1] ?? 0));
      return write(sorted, `/Root ${numbers[0]} 0 R`);
    };
    fc.assert(
      fc.property(graph, numbering, numbering, (nodes, numbers, order) => {
        const plain = Array.from({ length: 20 }, (_, index) => index + 1);
        const pdf = writeAs(nodes, numbers, order);
        expect(latin1(pdf)).toBe(latin1(writeAs(nodes, plain, plain)));
        // Written anew it is what it was.
        expect(latin1(writeFile(new Draft(new PdfFile(pdf))))).toBe(latin1(pdf));
      }),
    );
  });

  test('a long chain of objects is no deep one', () => {
    const objects = Array.from(
      { length: 50_000 },
      (_, index) => [index + 1, `<</Next ${index + 2} 0 R>>`] as const,
    );
    expect(objectsText(write(objects))).toContain('50000 0 obj\n<</Next null>>');
  });

  test.each([
    ['without a catalog', [[2, '<<>>'] as const], '/Root 1 0 R'],
    ['with a catalog of its own kind', [[1, '[]'] as const], '/Root 1 0 R'],
    ['with a catalog in the trailer', [[1, '<<>>'] as const], '/Root <<>>'],
    ['with more than is known in the trailer', [[1, '<<>>'] as const], '/Root 1 0 R /DocChecksum (a)'],
    ['with a reference for an object', [[1, '<</A 2 0 R>>'] as const, [2, '1 0 R'] as const], '/Root 1 0 R'],
    ['with an object that is broken', [[1, '<</A 2 0 R>>'] as const, [2, '<<'] as const], '/Root 1 0 R'],
  ])('%s is refused', (_, objects, trailer) => {
    expect(() => write(objects, trailer)).toThrow(PdfSyntaxError);
  });
});

describe('a draft', () => {
  test('is read with its changes, and the file stays as it was', () => {
    const file = new PdfFile(
      buildFile(
        [
          [1, '<</A 2 0 R>>'],
          [2, '(old)'],
        ],
        '/Root 1 0 R',
      ),
    );
    const draft = new Draft(file);
    const added = draft.add(new Stream(new Dictionary([['Length', 0]]), Buffer.from('abc')));
    draft.replace(new Reference(2), [added, new Text(Buffer.from('new'))]);
    expect(draft.list(readCatalog(draft).get('A'))[0]).toEqual(added);
    expect(file.object(2)).toEqual(new Text(Uint8Array.from(Buffer.from('old'))));
    const text = objectsText(writeFile(draft));
    expect(text).toContain(
      '2 0 obj\n[3 0 R (new)]\nendobj\n3 0 obj\n<</Length 3>>\nstream\nabc\nendstream\nendobj',
    );
  });
});
