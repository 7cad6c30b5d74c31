import { Keyword, Lexer } from './lexer.ts';
import type { Objects } from './objects.ts';
import { type Dictionary, Text, type Value } from './values.ts';

/** What is needed of a font to read text: how long a code is, what it means, how far it moves. */
export interface Font {
  readonly bytesPerCode: 1 | 2;
  /** The characters of a code, `undefined` where the file does not say. */
  text(code: number): string | undefined;
  /** Width of a code's glyph in thousandths of the font size. */
  width(code: number): number;
}

/** A font of a page's resources. Skia writes Type0 fonts, and Type3 fonts for what it cannot embed. */
export function readFont(file: Objects, dictionary: Dictionary): Font {
  const map = readToUnicode(file, dictionary);
  const composite = file.name(dictionary.get('Subtype')) === 'Type0';
  const descendant = file.dictionary(file.list(dictionary.get('DescendantFonts'))[0]);
  const widths = composite ? readCidWidths(file, descendant) : readWidths(file, dictionary);
  const usual = composite ? (file.number(descendant?.get('DW')) ?? 1000) : 0;
  return {
    bytesPerCode: composite ? 2 : 1,
    text: (code) => map.get(code),
    width: (code) => widths.get(code) ?? usual,
  };
}

/** ISO 32000-1, 9.10.3: the map from codes to UTF-16. */
function readToUnicode(file: Objects, dictionary: Dictionary): Map<number, string> {
  const map = new Map<number, string>();
  const stream = file.stream(dictionary.get('ToUnicode'));
  if (!stream) return map;
  const lexer = new Lexer(file.inflate(stream));
  let operands: Value[] = [];
  for (;;) {
    const token = lexer.next();
    if (token === undefined) return map;
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'endbfchar') addCharacters(map, operands);
    if (token.word === 'endbfrange') addRanges(map, operands);
    operands = [];
  }
}

function addCharacters(map: Map<number, string>, operands: readonly Value[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [operands[index], operands[index + 1]];
    if (code instanceof Text && text instanceof Text) map.set(toCode(code.bytes), toCharacters(text.bytes));
  }
}

function addRanges(map: Map<number, string>, operands: readonly Value[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last, text] = [operands[index], operands[index + 1], operands[index + 2]];
    if (!(first instanceof Text && last instanceof Text && text instanceof Text)) continue;
    const from = toCode(first.bytes);
    const to = Math.min(toCode(last.bytes), 0xffff);
    const start = toCharacters(text.bytes).codePointAt(0) ?? 0;
    for (let code = from; code <= to && start + code - from <= 0x10ffff; code += 1) {
      map.set(code, String.fromCodePoint(start + code - from));
    }
  }
}

function toCode(bytes: Uint8Array): number {
  return bytes.reduce((code, byte) => code * 256 + byte, 0);
}

function toCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] as number) * 256 + (bytes[at + 1] as number));
  }
  return text;
}

/** ISO 32000-1, 9.7.4.3: `first [w w …]` and `first last w`. */
function readCidWidths(file: Objects, descendant: Dictionary | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = file.list(descendant?.get('W'));
  for (let index = 0; index < items.length; ) {
    const first = file.number(items[index]) ?? 0;
    const second = file.resolve(items[index + 1]);
    if (Array.isArray(second)) {
      for (const [offset, width] of second.entries()) widths.set(first + offset, file.number(width) ?? 0);
      index += 2;
    } else {
      const last = Math.min(typeof second === 'number' ? second : first, 0xffff);
      for (let code = first; code <= last; code += 1) widths.set(code, file.number(items[index + 2]) ?? 0);
      index += 3;
    }
  }
  return widths;
}

/** The widths of a Type3 font, in thousandths by its own matrix (ISO 32000-1, 9.6.5). */
function readWidths(file: Objects, dictionary: Dictionary): Map<number, number> {
  const first = file.number(dictionary.get('FirstChar')) ?? 0;
  const scale = (file.number(file.list(dictionary.get('FontMatrix'))[0]) ?? 0.001) * 1000;
  return new Map(
    file
      .list(dictionary.get('Widths'))
      .map((width, index) => [first + index, (file.number(width) ?? 0) * scale] as const),
  );
}
