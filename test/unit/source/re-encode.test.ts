import { expect, test } from 'vitest';
import { readAs } from '../../../src/source/re-encode.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

const text = '# Merknad\r\ntittel: Bærekraft på Øya, för äldre\r\n';

test.each<[string, 'windows-1252' | 'utf-16', Uint8Array, string]>([
  ['Windows-1252', 'windows-1252', latin1(text), text],
  ['marks from 0x80', 'windows-1252', Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80), '“a” – €'],
  ['UTF-16', 'utf-16', utf16(text), text],
  ['UTF-16 with a mark', 'utf-16', utf16(`\ufeff${text}`), text],
  ['UTF-16, the other way round', 'utf-16', new Uint8Array(Buffer.from(utf16(text)).swap16()), text],
  [
    'UTF-16 with a mark, the other way round',
    'utf-16',
    new Uint8Array(Buffer.from(utf16(`\ufeff${text}`)).swap16()),
    text,
  ],
])('%s', (_, guess, bytes, meant) => {
  expect(readAs(guess, bytes)).toBe(meant);
});

test.each<[string, 'windows-1252' | 'utf-16' | 'unknown', Uint8Array]>([
  ['MacRoman: «ø»', 'windows-1252', Uint8Array.of(0x42, 0xbf, 0x79)],
  ['MacRoman: «å»', 'windows-1252', Uint8Array.of(0x66, 0x8c, 0x72)],
  ['DOS: «ø»', 'windows-1252', Uint8Array.of(0x42, 0x9b, 0x79)],
  ['DOS: «ö»', 'windows-1252', Uint8Array.of(0x6b, 0x94, 0x72)],
  ['a byte that is no character', 'windows-1252', Uint8Array.of(0x61, 0x81)],
  ['UTF-8 and Windows-1252 in one', 'windows-1252', new Uint8Array([...Buffer.from('Bø'), ...latin1('Bø')])],
  ['half a character', 'utf-16', utf16(text).subarray(1)],
  ['a picture', 'unknown', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)],
  ['NUL', 'utf-16', utf16('a\0b')],
])('%s is left to the user', (_, guess, bytes) => {
  expect(readAs(guess, bytes)).toBeUndefined();
});
