import { describe, expect, test } from 'vitest';
import { decode, positionAt } from '../../../src/source/file.ts';
import { openText } from '../../../src/source/parse.ts';
import { temporaryFolder } from './temporary-plan.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const bytes = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((one) => [...one]));

describe('decode', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), ''],
    ['æøå', utf8('mål: æøå'), 'mål: æøå'],
    ['a byte-order mark is no character', bytes([0xef, 0xbb, 0xbf], utf8('plan: å')), 'plan: å'],
    ['CRLF stays', utf8('a: b\r\nc: d\r\n'), 'a: b\r\nc: d\r\n'],
    ['a CR alone is a line end', utf8('a: b\rc: d\r\n'), 'a: b\nc: d\r\n'],
    ['characters outside the basic plane', utf8('a: 🏛️'), 'a: 🏛️'],
    ['four letters', utf8('a: b'), 'a: b'],
  ])('%s', (_, source, text) => {
    expect(decode(source)).toEqual({ text });
  });

  test.each<[string, Uint8Array, string, number]>([
    ['windows-1252, ø', latin1('plan:\n  tittel: Bø\n'), 'windows-1252', 17],
    ['windows-1252, å at the end of a line', latin1('a: b\nc: blå\nd: e'), 'windows-1252', 10],
    ['windows-1252, æ before CRLF', latin1('a: læ\r\nb: c'), 'windows-1252', 4],
    ['windows-1252, å as the last byte', latin1('a: b\nc: på'), 'windows-1252', 9],
    ['windows-1252, only å', latin1('å'), 'windows-1252', 0],
    ['UTF-8 first, windows-1252 then', bytes(utf8('a: ø\n'), latin1('b: ø\n')), 'windows-1252', 9],
    ['a surrogate in UTF-8', bytes(utf8('a: '), [0xed, 0xa0, 0x80]), 'windows-1252', 3],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16le('plan: å')), 'utf-16', 0],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16be('plan: å')), 'utf-16', 0],
    ['UTF-16 LE without a mark', utf16le('plan:\n  tittel: Bø'), 'utf-16', 0],
    ['UTF-16 BE without a mark', utf16be('plan:\n  tittel: Bø'), 'utf-16', 0],
    ['two characters of UTF-16', utf16le('a:'), 'utf-16', 0],
    ['a NUL among UTF-8', utf8('plan:\n  tittel: a\0b'), 'unknown', 17],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'unknown', 8],
  ])('%s is refused', (_, source, guess, offset) => {
    expect(decode(source)).toEqual({ fault: { guess, offset } });
  });
});

describe('positionAt', () => {
  const text = 'æ: 🏛️ b\r\nc: d\n\ne';
  test.each<[string, number, { line: number; column: number }]>([
    ['the first character', 0, { line: 1, column: 1 }],
    ['after an astral character and its selector: UTF-16 units', text.indexOf('b'), { line: 1, column: 8 }],
    ['CRLF is one line end', text.indexOf('c'), { line: 2, column: 1 }],
    ['an empty line', text.indexOf('\n\n') + 1, { line: 3, column: 1 }],
    ['the last line', text.indexOf('e'), { line: 4, column: 1 }],
    ['the end', text.length, { line: 4, column: 2 }],
    ['past the end', text.length + 9, { line: 4, column: 2 }],
  ])('%s', (_, offset, position) => {
    expect(positionAt(text, offset)).toEqual(position);
  });
});

describe('openText', () => {
  test('tells of the line and column at which another encoding shows', () => {
    const path = `${temporaryFolder({ 'a.md': latin1('Linje én\r\nLinje to på\r\n') })}/a.md`;
    const { file, diagnostic } = openText(path);
    expect(diagnostic).toMatchObject({
      code: 'io/encoding',
      args: { guess: 'windows-1252', line: 1 },
      span: { file: path, start: 6, end: 7 },
      fixes: [{ text: 'Linje én\r\nLinje to på\r\n', reencodes: true }],
    });
    // The text is there for the line to be shown, wrong only where the encoding shows.
    expect(positionAt(file.text, 6)).toEqual({ line: 1, column: 7 });
  });

  test.each([
    ['is not there', 'b.yaml', 'ENOENT'],
    ['is a folder', '', 'EISDIR'],
  ])('a file that %s', (_, name, reason) => {
    const path = `${temporaryFolder()}/${name}`;
    expect(openText(path).diagnostic).toMatchObject({
      code: 'io/unreadable',
      args: { file: path, reason },
      span: { file: path, start: 0, end: 0 },
    });
  });
});
