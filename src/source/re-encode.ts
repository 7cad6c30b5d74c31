import type { DecodeFault } from './file.ts';
import { findGarbled } from './garbled.ts';
import { characterOf } from './windows-1252.ts';

/**
 * The text of a file that is not UTF-8, in the encoding that it seems to be in. Undefined where that is not certain: a
 * character is none that people here write, or some of the file is UTF-8 all the same.
 */
export function readAs(guess: DecodeFault['guess'], bytes: Uint8Array): string | undefined {
  const text =
    guess === 'utf-16' ? fromUtf16(bytes) : guess === 'windows-1252' ? fromWindows(bytes) : undefined;
  if (text === undefined || /(?![\t\r\n])\p{Cc}|\ufffd/u.test(text)) return undefined;
  return findGarbled({ path: '', text }).length === 0 ? text : undefined;
}

/** Letters and marks of Nordic texts. An «ø» of MacRoman would be «¿» here, and one of DOS «›» between letters. */
const written = /^[\0-\x7f\u00a0À-ÖØ-öø-ÿ«»‹›–—‘’“”„…•§°·½²³±×µ€£©®™´]*$/;
const betweenLetters = /\p{L}[‘“”„›‹…€®™]\p{L}/u;

function fromWindows(bytes: Uint8Array): string | undefined {
  const text = Array.from(bytes, characterOf).join('');
  return written.test(text) && !betweenLetters.test(text) ? text : undefined;
}

function fromUtf16(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0);
  try {
    return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
