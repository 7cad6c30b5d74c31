import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../src/pdf/read/file.ts';
import { Keyword, Lexer } from '../../../src/pdf/read/lexer.ts';
import { readOperations } from '../../../src/pdf/read/operations.ts';
import {
  Dictionary,
  decodeText,
  PdfSyntaxError,
  Reference,
  Text,
  type Value,
} from '../../../src/pdf/read/values.ts';
import { buildFile } from './support/build-file.ts';
import { letters, values } from './support/values.ts';

function read(text: string): Value {
  return new Lexer(Buffer.from(text, 'latin1')).value();
}

/** Writes an object the way that Skia does, for reading it back. */
function write(value: Value): string {
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (value instanceof Text) return writeText(value);
  if (value instanceof Dictionary) {
    return `<<${[...value].map(([key, item]) => `${writeName(key)} ${write(item)}`).join('\n')}>>`;
  }
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`;
  if (value && typeof value === 'object' && 'value' in value) return writeName(value.value);
  return String(value);
}

function writeText({ bytes }: Text): string {
  if (bytes.length % 2) return `<${Buffer.from(bytes).toString('hex')}>`;
  return `(${[...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`;
}

function writeName(text: string): string {
  return `/${[...Buffer.from(text, 'latin1')].map((byte) => `#${byte.toString(16).padStart(2, '0')}`).join('')}`;
}

describe('the lexer', () => {
  test('reads back every object that is written', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(write(read(write(value)))).toBe(write(value));
      }),
    );
  });

  test('never hangs and fails in one way only', () => {
    const tokens = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/',
      '%',
      '1',
      '0',
      'R',
      '\\',
      '\n',
      'Tj',
      '-.5',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tokens, letters), { maxLength: 30 }), (parts) => {
        const lexer = new Lexer(Buffer.from(parts.join(' '), 'latin1'));
        try {
          while (lexer.next() !== undefined);
        } catch (error) {
          expect(error).toBeInstanceOf(PdfSyntaxError);
        }
      }),
    );
  });

  test('tells a reference from two numbers', () => {
    expect(read('[1 0 R 2 0 3]')).toEqual([new Reference(1), 2, 0, 3]);
    const lexer = new Lexer(Buffer.from('1 0 RG'));
    expect([lexer.next(), lexer.next(), lexer.next()]).toEqual([1, 0, new Keyword('RG')]);
  });

  test('knows escapes in strings', () => {
    const text = read('(a\\(b\\)\\n\\101\\\r\nc(d)\\e)') as Text;
    expect(Buffer.from(text.bytes).toString('latin1')).toBe('a(b)\nAc(d)e');
  });

  test('refuses nesting that no print has', () => {
    expect(() => read('['.repeat(10_000))).toThrow(PdfSyntaxError);
    expect(() => read('<</A '.repeat(10_000))).toThrow(PdfSyntaxError);
  });

  test('passes over comments', () => {
    const lexer = new Lexer(Buffer.from('%PDF\n12 % twelve\r obj'));
    expect(lexer.next()).toBe(12);
    expect(lexer.next()).toEqual(new Keyword('obj'));
    expect(lexer.next()).toBeUndefined();
  });
});

test('text strings are UTF-16, UTF-8 or bytes', () => {
  expect(decodeText(read('<FEFF0042006C00E5>') as Text)).toBe('Blå');
  expect(decodeText(new Text(Buffer.from('\ufeffBlå')))).toBe('Blå');
  expect(decodeText(read('(Bla)') as Text)).toBe('Bla');
});

test('operations know their operands and their place', () => {
  const content = 'q\n1 0 0 1 5 6 cm\n/F4 12 Tf [(a) -20 (b)] TJ\nQ';
  const operations = [...readOperations(Buffer.from(content))];
  expect(operations.map(({ operator }) => operator)).toEqual(['q', 'cm', 'Tf', 'TJ', 'Q']);
  expect(operations.map(({ start, end }) => content.slice(start, end))[2]).toBe('/F4 12 Tf');
  expect(() => [...readOperations(Buffer.from('BI /W 1 ID x EI'))]).toThrow(PdfSyntaxError);
});

describe('a file that Skia did not write is refused', () => {
  const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n';
  test.each([
    ['', 'nothing'],
    ['%PDF-1.4\n', 'no table'],
    ['%PDF-1.4\nstartxref\n9\n%%EOF', 'a table elsewhere'],
    [`%PDF-1.4\n${table}<</Prev 5>>\nstartxref\n9\n%%EOF`, 'written twice'],
    [`%PDF-1.4\n${table}<</Encrypt 5 0 R>>\nstartxref\n9\n%%EOF`, 'encrypted'],
    [`%PDF-1.4\n${table}<</XRefStm 5>>\nstartxref\n9\n%%EOF`, 'a table and a stream of it'],
    [`%PDF-2.1\n${table}<<>>\nstartxref\n9\n%%EOF`, 'of another version'],
    [`%PDF-1.4\n${table}<<>>\nstartxref\n9\n%%EOF\n%%EOF`, 'with two ends'],
    [`%PDF-1.4\n${table}<<>>\nstartxref\n9\n%%EOF\n1 0 obj`, 'with more behind its end'],
    [`%PDF-1.4\n${table}<<>>\n%%EOF\nstartxref\n9\n%%EOF`, 'with an end in between'],
    ['%PDF-1.4\nxref\n0 9999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF', 'of too many objects'],
    ['%PDF-1.4\nxref\n1 1\n0000000009 00001 n \ntrailer\n<<>>\nstartxref\n9\n%%EOF', 'of a later generation'],
  ])('%j: %s', (text) => {
    expect(() => new PdfFile(Buffer.from(text))).toThrow(PdfSyntaxError);
  });

  test.each([
    ['references in a circle', [[1, '2 0 R'] as const, [2, '1 0 R'] as const]],
    ['a stream that says itself how long it is', [[1, '<</Length 1 0 R>> stream\n\nendstream'] as const]],
    ['a stream whose length is no whole number', [[1, '<</Length 0.5>> stream\n\nendstream'] as const]],
    ['an object that does not end', [[1, '1 2'] as const]],
    ['a number without end', [[1, '9'.repeat(400)] as const]],
    ['a name with a null character', [[1, '/A#00'] as const]],
    ['an object with words behind it', [[1, '5\nendobj\nmore'] as const]],
    ['an object with an end of file behind it', [[1, '5\nendobj\n%%EOF'] as const]],
  ])('%s', (_, objects) => {
    const file = new PdfFile(buildFile(objects, '/Root 1 0 R'));
    expect(() => file.resolve(new Reference(1))).toThrow(PdfSyntaxError);
  });

  test('the length of a stream may stand elsewhere', () => {
    const objects = [[1, '<</Length 2 0 R>> stream\nabc\nendstream'] as const, [2, '3'] as const];
    const file = new PdfFile(buildFile(objects, '/Root 1 0 R'));
    expect(Buffer.from(file.stream(new Reference(1))?.raw ?? []).toString()).toBe('abc');
  });
});
