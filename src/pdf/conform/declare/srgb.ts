import { invert, type Matrix, multiply, product, scale, type Triple, transpose } from './color-matrix.ts';

/** What the profile calls itself, and the file what it is of. */
export const profileName = 'sRGB IEC61966-2.1';

/** Chromaticities of red, green, blue and white (IEC 61966-2-1, table 1). */
const RED = [0.64, 0.33] as const;
const GREEN = [0.3, 0.6] as const;
const BLUE = [0.15, 0.06] as const;
const WHITE = [0.3127, 0.329] as const;

/** The white of profiles: D50 as ICC.1, 7.2.16 has it. */
const D50: Triple = [0.9642, 1, 0.8249];

/** How eyes adapt to another white, by Bradford (ICC.1, annex E.3). */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

const CURVE_POINTS = 1024;
const HEADER = 128;

/**
 * The profile of sRGB as ICC.1:2001-04 (version 2) has it for displays, made of the numbers of the standard: 2.5 kB that
 * are nobody else's.
 */
export function makeSrgbProfile(): Buffer {
  const [red, green, blue] = transpose(primaries());
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag(profileName)],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(D50)],
    ['rXYZ', xyzTag(red)],
    ['gXYZ', xyzTag(green)],
    ['bXYZ', xyzTag(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  let length = HEADER + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    const offset = offsets.get(data) ?? length;
    if (!offsets.has(data)) length += data.length;
    offsets.set(data, offset);
    const at = 4 + 12 * index;
    table.write(signature, at, 'latin1');
    table.writeUInt32BE(offset, at + 4);
    table.writeUInt32BE(data.length, at + 8);
  }
  return Buffer.concat([header(length), table, ...offsets.keys()]);
}

/** IEC 61966-2-1, 4.2: the light of a value from 0 to 1. */
function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The colours of full red, green and blue, as columns, seen by eyes that take D50 for white. */
function primaries(): Matrix {
  const lights = transpose([lightOf(RED), lightOf(GREEN), lightOf(BLUE)]);
  const white = lightOf(WHITE);
  // Full red, green and blue together are white.
  const underD65 = product(lights, scale(multiply(invert(lights), white)));
  const [from, to] = [multiply(BRADFORD, white), multiply(BRADFORD, D50)];
  const gains = scale([to[0] / from[0], to[1] / from[1], to[2] / from[2]]);
  return product(product(invert(BRADFORD), product(gains, BRADFORD)), underD65);
}

/** A chromaticity as XYZ. */
function lightOf([x, y]: readonly [number, number]): Triple {
  return [x / y, 1, (1 - x - y) / y];
}

/** ICC.1, 6.1: an RGB display; made on a day that never changes. */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [1999, 10, 18].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  writeTriple(bytes, D50, 68);
  return bytes;
}

/** Signed numbers of 16 bits before and after the point (ICC.1, 5.3.2). */
function writeTriple(bytes: Buffer, triple: Triple, offset: number): void {
  for (const [index, value] of triple.entries())
    bytes.writeInt32BE(Math.round(value * 65536), offset + 4 * index);
}

/** Data begins with its type and four zeros, and ends on a multiple of four. */
function tag(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil((8 + length) / 4) * 4);
  bytes.write(type, 0, 'latin1');
  return bytes;
}

function xyzTag(triple: Triple): Buffer {
  const bytes = tag('XYZ ', 12);
  writeTriple(bytes, triple, 8);
  return bytes;
}

function curveTag(): Buffer {
  const bytes = tag('curv', 4 + 2 * CURVE_POINTS);
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point += 1) {
    bytes.writeUInt16BE(Math.round(toLinear(point / (CURVE_POINTS - 1)) * 65535), 12 + 2 * point);
  }
  return bytes;
}

function textTag(text: string): Buffer {
  const bytes = tag('text', text.length + 1);
  bytes.write(text, 8, 'latin1');
  return bytes;
}

/** ICC.1:2001-04, 6.5.17: the name in ASCII, and room for it in two other scripts. */
function descriptionTag(text: string): Buffer {
  const bytes = tag('desc', 4 + text.length + 1 + 8 + 3 + 67);
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, 'latin1');
  return bytes;
}
