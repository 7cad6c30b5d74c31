import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../src/pdf/launch.ts';
import { PdfFile } from '../../src/pdf/read/file.ts';
import { readCatalog } from '../../src/pdf/read/pages.ts';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { Name, PdfSyntaxError, type Value } from '../../src/pdf/read/values.ts';
import { rewrite } from '../../src/pdf/write/rewrite.ts';
import { objectsText } from '../unit/pdf/support/objects-text.ts';
import { launchRaw, printRaw } from './support/raw.ts';
import { renumber } from './support/renumber.ts';

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
const date = new Date('2021-03-18T00:00:00Z');

/** Everything that prints have: tables, lists, links within and out, pictures, half transparent things. */
const body = `<h1>Sak 13/21 <i>– åpen</i></h1>
  <p>Kommunen <a href="https://example.no/?a=(b)">lenker</a> ut og <a href="#b2">ned</a>.</p>
  <table><caption>Utgifter</caption>
    <thead><tr><th scope="col">Post</th><th scope="col">Kroner</th><th scope="col">År</th></tr></thead>
    <tr><th scope="row">Skole</th><td>1 200</td><td>2021</td></tr>
    <tr><th scope="row">Veg</th><td>300</td><td>2022</td></tr>
  </table>
  <h2>Bilde</h2>
  <svg width="40" height="40" role="img" aria-label="Kart"><circle cx="20" cy="20" r="9" fill="url(#f)"/>
    <linearGradient id="f"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient></svg>
  <p style="opacity: 0.4">Bleik <span style="opacity: 0.5">tekst</span></p>
  <h2 id="b2" style="break-before: page">Neste</h2><ul><li>Ett</li><li>To</li></ul>
  <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>`;

let running: Running;
let raw: Uint8Array;
let written: Uint8Array;

beforeAll(async () => {
  running = await launchRaw();
  raw = await printRaw(running, body);
  written = rewrite(raw, date);
});
afterAll(() => running?.close());

function withoutIds(structure: string): string {
  return structure.replace(/node\d{8}/g, 'node');
}

/** How many objects of each type a file has, and what the catalog says. */
function countTypes(pdf: Uint8Array): Map<string, number> {
  const file = new PdfFile(pdf);
  const counts = new Map<string, number>();
  for (const number of file.numbers()) {
    const dictionary = file.dictionary(file.object(number));
    const type = ['Type', 'Subtype', 'S'].map((key) => describeName(dictionary?.get(key))).join(' ');
    if (dictionary?.has('Names')) continue;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function describeName(value: Value | undefined): string {
  return value instanceof Name ? value.value : '-';
}

describe('what is written anew', () => {
  test('has the text, the tags, the bookmarks and the links that it had', () => {
    expect(readText(written)).toEqual(readText(raw));
    expect(withoutIds(readStructure(written))).toBe(withoutIds(readStructure(raw)));
    expect(readStructure(written)).toContain('annotation https://example.no/?a=(b)');
    expect(readStructure(written)).toContain('bookmark "Bilde"');
  });

  test('has the objects that it had', () => {
    const counts = countTypes(written);
    const before = countTypes(raw);
    for (const type of [
      'Page - -',
      'Annot Link -',
      'StructElem - TH',
      'Font Type0 -',
      'FontDescriptor - -',
    ]) {
      expect(counts.get(type), type).toBe(before.get(type));
      expect(counts.get(type), type).toBeGreaterThan(0);
    }
    const [catalog, old] = [written, raw].map((pdf) => readCatalog(new PdfFile(pdf)));
    expect([...(catalog?.keys() ?? [])]).toEqual([...(old?.keys() ?? [])]);
  });

  test('is much smaller, and does not change when it is written again', () => {
    expect(written.length / raw.length).toBeLessThan(0.8);
    expect(Buffer.from(rewrite(written, date)).equals(written)).toBe(true);
  });

  test.runIf(hasQpdf)('is a file without faults', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rewrite-'));
    try {
      const file = path.join(folder, 'written.pdf');
      writeFileSync(file, written);
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has the date of the document, or none', () => {
    const dated = objectsText(written);
    expect(dated).toContain("/CreationDate (D:20210318000000+00'00')\n/ModDate (D:20210318000000+00'00')");
    expect(objectsText(rewrite(raw, undefined))).not.toMatch(/Date|D:20/);
  });
});

describe('the same bytes', () => {
  const same = (pdf: Uint8Array) => Buffer.from(rewrite(pdf, date)).equals(written);

  test('with two headers in the other order', () => {
    const file = new PdfFile(raw);
    const [first = 0, second = 0] = [...file.numbers()].filter((number) =>
      file.dictionary(file.object(number))?.has('ID'),
    );
    const idOf = (number: number) =>
      String(file.bytes.toString('latin1', file.offset(number)).match(/node(\d+)/)?.[1]);
    const [one, other] = [idOf(first), idOf(second)];
    expect(Number(one)).not.toBe(Number(other));
    const swapped = renumber(
      raw,
      (number) => (number === first ? second : number === second ? first : number),
      (id) => (id === one ? other : id === other ? one : id),
    );
    expect(swapped.equals(raw)).toBe(false);
    expect(readText(swapped)).toEqual(readText(raw));
    expect(same(swapped)).toBe(true);
  });

  test('with all objects and ids in any order', () => {
    const file = new PdfFile(raw);
    const numbers = [...file.numbers()];
    const ids = [
      ...new Set([...file.bytes.toString('latin1').matchAll(/\(node(\d{8})\)/g)].map((m) => m[1] ?? '')),
    ];
    const shuffle = <T>(list: T[]) =>
      fc
        .shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
        .map((shuffled) => new Map(list.map((item, index) => [item, shuffled[index] as T])));
    expect(ids.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(shuffle(numbers), shuffle(ids), (numberOf, idOf) => {
        const other = renumber(
          raw,
          (number) => numberOf.get(number) ?? number,
          (id) => idOf.get(id) ?? id,
        );
        expect(same(other)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('from pages side by side, and from another browser', async () => {
    const other = await launchRaw();
    try {
      const prints = await Promise.all(
        [running, running, running, other, other].map((browser) => printRaw(browser, body)),
      );
      expect(prints.map(same)).toEqual(prints.map(() => true));
    } finally {
      await other.close();
    }
  });
});

test('a print with bytes changed is written or refused', () => {
  const change = fc.tuple(fc.nat(raw.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const broken = Buffer.from(raw);
      for (const [at, byte] of changes) broken[at] = byte;
      try {
        new PdfFile(rewrite(broken, date));
      } catch (error) {
        if (!(error instanceof PdfSyntaxError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
