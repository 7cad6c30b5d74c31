import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../src/pdf/read/file.ts';
import { Keyword, Lexer, name } from '../../../src/pdf/read/lexer.ts';
import { readOperations } from '../../../src/pdf/read/operations.ts';
import {
  Dictionary,
  decodeText,
  PdfSyntaxError,
  Reference,
  Text,
  type Value,
} from '../../../src/pdf/read/values.ts';

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

const letters = fc.string({
  unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
});

const { value: values } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((number) => number / 128),
    letters.map((text) => name(text)),
    fc.uint8Array().map((bytes) => new Text(bytes)),
    fc.nat(9999).map((number) => new Reference(number)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(letters, tie('value')), { maxLength: 4 })
      .map((entries) => new Dictionary(entries as [string, Value][])),
  ),
}));

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
    ['%PDF-1.5\n1 0 obj\n<</Type /XRef>>\nstartxref\n9\n%%EOF', 'a table in a stream'],
  ])('%j: %s', (text) => {
    expect(() => new PdfFile(Buffer.from(text))).toThrow(PdfSyntaxError);
  });

  test('references in a circle', () => {
    const head = '%PDF-1.4\n';
    const body = '1 0 obj\n2 0 R\nendobj\n2 0 obj\n1 0 R\nendobj\n';
    const second = head.length + body.indexOf('2 0 obj\n1');
    const entries = [head.length, second].map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
    const file = new PdfFile(
      Buffer.from(
        `${head}${body}xref\n1 2\n${entries}trailer\n<</Root 1 0 R>>\nstartxref\n${head.length + body.length}\n%%EOF`,
      ),
    );
    expect(() => file.resolve(new Reference(1))).toThrow(PdfSyntaxError);
  });
});
