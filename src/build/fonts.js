import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

/**
 * The fonts that every document is set in, in the order of the CSS font stack. Open Sans has the sámi letters, ₂, ≥
 * and ≤; the Noto families behind it have arrows, ticks and boxes. Names and places are not only Latin: Greek,
 * Cyrillic and Vietnamese cost a page nothing until it uses them.
 */
const families = [
  {
    family: 'Open Sans',
    package: 'open-sans',
    subsets: [
      'latin',
      'latin-ext',
      'vietnamese',
      'greek',
      'greek-ext',
      'cyrillic',
      'cyrillic-ext',
      'math',
      'symbols',
    ],
    faces: [
      { weight: '400', style: 'normal' },
      { weight: '700', style: 'normal' },
      { weight: '400', style: 'italic' },
      { weight: '700', style: 'italic' },
    ],
  },
  { family: 'Noto Sans Math', package: 'noto-sans-math', subsets: ['latin'] },
  { family: 'Noto Sans Symbols 2', package: 'noto-sans-symbols-2', subsets: ['symbols'] },
];

/** One file serves all weights and styles, or the browser would smear and slant it by itself. */
const onlyFace = [{ weight: '400', style: 'normal' }];

/** HarfBuzz sets U+2011 with the glyph of U+2010 where a font has but that one. */
const HYPHEN = 0x2010;
const NO_BREAK_HYPHEN = 0x2011;

/**
 * Copies the bundled fonts to `dist/fonts`, writes `fonts.css` beside them, and generates `src/generated/coverage.ts`
 * with the characters that they print.
 *
 * Each file's `unicode-range` is what its character map really has, less what stands before it in the font stack, so
 * that a page loads the fewest files and the table of covered characters is true.
 * @param {string} root the package's folder
 */
export async function buildFonts(root) {
  const folder = path.join(root, 'dist', 'fonts');
  await mkdir(path.join(folder, 'system'), { recursive: true });
  /** @type {Set<string>} */
  const made = new Set();
  /** @type {(name: string, content: string | Uint8Array) => Promise<void>} */
  const put = async (name, content) => {
    made.add(path.normalize(name));
    await replace(path.join(folder, name), content);
  };

  /** @type {Set<number>} */
  const covered = new Set();
  /** @type {string[]} */
  const rules = [];
  for (const { family, package: name, subsets, faces = onlyFace } of families) {
    const source = path.join(root, 'node_modules', '@fontsource', name);
    await put(`${name}-LICENSE`, await readFile(path.join(source, 'LICENSE')));
    for (const subset of subsets) {
      const files = faces.map((face) => `${name}-${subset}-${face.weight}-${face.style}`);
      const maps = await Promise.all(
        files.map(async (file) => readCharacters(await readFile(path.join(source, 'files', `${file}.woff`)))),
      );
      // A combining mark stands well only on a letter of its own file.
      const hasLetters = name === 'open-sans' && subset === 'latin';
      const own = /** @type {Set<number>} */ (maps[0]);
      const range = [...own]
        .filter((point) => isText(point) && !covered.has(point) && maps.every((map) => map.has(point)))
        .filter((point) => hasLetters || !/\p{M}/u.test(String.fromCodePoint(point)))
        .sort((a, b) => a - b);
      for (const point of range) covered.add(point);
      for (const [index, file] of files.entries()) {
        await put(`${file}.woff2`, await readFile(path.join(source, 'files', `${file}.woff2`)));
        const face = /** @type {{ weight: string, style: string }} */ (faces[index]);
        const styles = faces === onlyFace ? ['normal', 'italic'] : [face.style];
        const weight = faces === onlyFace ? '100 900' : face.weight;
        for (const style of styles) rules.push(fontFace(family, style, weight, file, range));
      }
    }
  }
  await put('fonts.css', rules.join('\n'));

  // The browser wants one system font, or it prints empty pages; it cannot be woff2. This is the one it gets.
  const regular = path.join(root, 'node_modules/@fontsource/open-sans/files/open-sans-latin-400-normal.woff');
  await put('system/open-sans.ttf', unwrap(await readFile(regular)));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!made.has(name) && name !== 'system') await rm(path.join(folder, name), { force: true });
  }

  const generated = path.join(root, 'src', 'generated');
  await mkdir(generated, { recursive: true });
  await replace(path.join(generated, 'coverage.ts'), coverageModule([...covered].sort((a, b) => a - b)));
}

/**
 * Writes a file whole, or leaves it alone if it is the same: a browser may be printing with the fonts of the last build.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
async function replace(file, content) {
  const bytes = Buffer.from(content);
  const old = await readFile(file).catch(() => undefined);
  if (old?.equals(bytes)) return;
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}

/**
 * Control and private-use code points stand in some symbol fonts' maps, but no reader could say what they mean; single
 * Arabic and Hebrew letters of formulas do too, but the font cannot set the scripts.
 * @param {number} point
 */
function isText(point) {
  const character = String.fromCodePoint(point);
  return !/\p{C}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(character) && !(point >= 0x600 && point < 0x700);
}

/**
 * @param {string} family
 * @param {string} style
 * @param {string} weight
 * @param {string} file
 * @param {number[]} points
 */
function fontFace(family, style, weight, file, points) {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: block;
  src: url('/fonts/${file}.woff2') format('woff2');
  unicode-range: ${toRanges(points)
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ')};
}
`;
}

/** @param {number[]} points */
function coverageModule(points) {
  const lines = toRanges(points).map(([first, last]) => `  [0x${hex(first)}, 0x${hex(last)}],`);
  return `// Generated from the bundled fonts by src/build/fonts.js.

/** The code points that the bundled fonts print: first and last of each range, in order. */
export const ranges: readonly (readonly [first: number, last: number])[] = [
${lines.join('\n')}
];
`;
}

/**
 * @param {number[]} points in order
 * @returns {[number, number][]}
 */
function toRanges(points) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

/** @param {number} number */
function hex(number) {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

/**
 * The tables of a WOFF 1 file (https://www.w3.org/TR/WOFF/#TableDirectory), inflated.
 * @param {Buffer} woff
 */
function readTables(woff) {
  const count = woff.readUInt16BE(12);
  return Array.from({ length: count }, (_, index) => {
    const entry = 44 + index * 20;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const data = woff.subarray(offset, Number(offset) + Number(packed));
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum: Number(checksum),
      data: packed === length ? data : inflateSync(data),
    };
  });
}

/**
 * The TrueType font within a WOFF 1 file: same tables, other wrapping
 * (https://learn.microsoft.com/typography/opentype/spec/otff#table-directory).
 * @param {Buffer} woff
 */
function unwrap(woff) {
  const tables = readTables(woff);
  const power = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + tables.length * 16);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(16 << power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables.length - (1 << power)) * 16, 10);
  /** @type {Uint8Array[]} */
  const parts = [header];
  let offset = header.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + index * 16;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * The code points that a font has a glyph for
 * (https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12).
 * @param {Buffer} woff
 */
function readCharacters(woff) {
  const cmap = readTables(woff).find((table) => table.tag === 'cmap')?.data;
  if (!cmap) throw new Error('A font without a character map.');
  /** @type {Set<number>} */
  const points = new Set();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, points);
    if (format === 12) readFormat12(table, points);
  }
  if (points.has(HYPHEN)) points.add(NO_BREAK_HYPHEN);
  return points;
}

/**
 * @param {Buffer} table
 * @param {Set<number>} points
 */
function readFormat4(table, points) {
  const segments = table.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment++) {
    const last = table.readUInt16BE(14 + segment * 2);
    const first = table.readUInt16BE(16 + (segments + segment) * 2);
    const delta = table.readUInt16BE(16 + (2 * segments + segment) * 2);
    const rangeAt = 16 + (3 * segments + segment) * 2;
    const range = table.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point !== 0xffff; point++) {
      const glyph = range === 0 ? point : table.readUInt16BE(rangeAt + range + (point - first) * 2);
      const real = range === 0 || glyph !== 0 ? (glyph + delta) & 0xffff : 0;
      if (real !== 0) points.add(point);
    }
  }
}

/**
 * @param {Buffer} table
 * @param {Set<number>} points
 */
function readFormat12(table, points) {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const [first, last] = [16, 20].map((at) => table.readUInt32BE(at + group * 12));
    for (let point = Number(first); point <= Number(last); point++) points.add(point);
  }
}
