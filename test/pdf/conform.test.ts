import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conform } from '../../src/pdf/conform/conform.ts';
import type { Description } from '../../src/pdf/prepare/describe.ts';
import { PdfFile } from '../../src/pdf/read/file.ts';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { PdfSyntaxError } from '../../src/pdf/read/values.ts';
import { describedAs } from './support/described.ts';
import { jobOf } from './support/printing.ts';
import { launchRaw, printRaw, type RawBrowser } from './support/raw.ts';
import { renumber } from './support/renumber.ts';

/** A page that says nothing of its elements: the browser's own tags are all that is known. */
const description: Description = {
  language: 'nb',
  elements: [],
  headings: [],
  silent: '',
  barriers: [],
};

const conformed = (pdf: Uint8Array): Uint8Array => conform(pdf, { ...describedAs(), description }).pdf;

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

let running: RawBrowser;
let raw: Uint8Array;
let written: Uint8Array;

beforeAll(async () => {
  running = await launchRaw();
  raw = await printRaw(running, jobOf(body));
  written = conformed(raw);
});
afterAll(() => running?.close());

test('what is published has the text, the bookmarks and the links that the browser printed', () => {
  expect(readText(written)).toEqual(readText(raw));
  const lines = (pdf: Uint8Array) => readStructure(pdf).match(/bookmark .*/g);
  expect(lines(written)).toEqual(lines(raw));
  expect(readStructure(written)).toContain('annotation https://example.no/?a=(b) "lenker"');
});

test('pages and fonts stay as they were', () => {
  const count = (pdf: Uint8Array, type: string) => {
    const file = new PdfFile(pdf);
    return [...file.numbers()].filter((number) => {
      return file.name(file.dictionary(file.object(number))?.get('Type')) === type;
    }).length;
  };
  for (const type of ['Page', 'Annot', 'FontDescriptor']) {
    expect(count(written, type), type).toBe(count(raw, type));
    expect(count(written, type), type).toBeGreaterThan(0);
  }
});

describe('the same bytes', () => {
  const same = (pdf: Uint8Array) => Buffer.from(conformed(pdf)).equals(written);

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
        [running, running, running, other, other].map((browser) => printRaw(browser, jobOf(body))),
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
        new PdfFile(conformed(broken));
      } catch (error) {
        if (!(error instanceof PdfSyntaxError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

test('a print that is cut off is refused', () => {
  fc.assert(
    fc.property(fc.nat(raw.length - '\n'.length - 1), (length) => {
      expect(() => conformed(raw.subarray(0, length))).toThrow(PdfSyntaxError);
    }),
  );
});
