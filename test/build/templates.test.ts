import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../src/pdf/printer.ts';
import { buildIn, planIn, startPrinter } from '../examples/outputs.ts';
import { copyOfHemnes, replaceIn } from './copies.ts';

let printer: Printer;
beforeAll(() => {
  printer = startPrinter();
});
afterAll(() => printer.close());

function templatesOf(files: Readonly<Record<string, string>>): string {
  const folder = copyOfHemnes();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'templates', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'templates', name), content);
  }
  return folder;
}

test('a template of the plan replaces the built-in one of the same name, the others stay', async () => {
  const folder = templatesOf({ 'mandate.md.hbs': '# Vårt mandat: {{title}}\n\n{{> facts}}\n' });
  const { files, result } = await buildIn(planIn(folder), undefined, ['md']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.get('prosjektgruppens-mandat.md')?.toString()).toMatch(
    /^# Vårt mandat: Prosjektgruppens mandat\n\n- \*\*Gruppe:\*\*/,
  );
  expect(files.get('tiltaksplan.md')?.toString()).toMatch(/^# Strategisk plan/);
});

test('a template that replaces nothing is a warning with the name that was meant', async () => {
  const folder = templatesOf({ 'mandat.md.hbs': '# {{title}}\n' });
  const { result } = await buildIn(planIn(folder), undefined, ['md']);
  const found = result.diagnostics.filter(({ code }) => code.startsWith('config/'));
  const [diagnostic] = found;
  expect(found).toHaveLength(1);
  expect(diagnostic).toMatchObject({
    code: 'config/template',
    severity: 'warning',
    suggestions: ['mandate.md.hbs'],
  });
  expect(diagnostic?.span?.file).toBe(join(folder, 'templates', 'mandat.md.hbs'));
  expect(result.documents).toHaveLength(5);
});

test.each([
  ['a field that is not there', 'mandate.md.hbs', '# {{titel}}\n'],
  ['no end of a block', 'mandate.md.hbs', '# {{title}}\n{{#if facts}}\n'],
  ['itself again and again', 'partials/facts.md.hbs', '{{> facts}}\n'],
  ['what JavaScript objects inherit', 'mandate.md.hbs', '# {{constructor}}\n'],
  ['a page without an end', 'page.html.hbs', '{{#if title}}'],
])('a template with %s stops its documents, and is named', async (_, name, source) => {
  const { result } = await buildIn(planIn(templatesOf({ [name]: source })), undefined, ['md', 'html']);
  expect(result.refused.map(({ id }) => id)).toContain('prosjektgruppens-mandat');
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['config/template-error']));
});

/** A PNG of one red pixel. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, body, checksum(body)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 200, 0, 0]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** CRC-32 as PNG has it (https://www.w3.org/TR/png-3/#D-CRCAppendix). */
function checksum(bytes: Buffer): Buffer {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  const result = Buffer.alloc(4);
  result.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return result;
}

test('an image beside the plan stands in the HTML and the PDF', async () => {
  const folder = copyOfHemnes();
  mkdirSync(join(folder, 'bilder'));
  writeFileSync(join(folder, 'bilder', 'kart over øya.png'), png());
  replaceIn(
    join(folder, 'plan.yaml'),
    'Hemnes kommune har jobbet',
    '![Kart over øya](<bilder/kart over øya.png>)\n\n        Hemnes kommune har jobbet',
  );
  const { files, result } = await buildIn(planIn(folder), printer, ['html', 'pdf']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.get('tiltaksplan.html')?.toString()).toContain(
    `src="data:image/png;base64,${png().toString('base64')}" alt="Kart over øya"`,
  );
  expect(files.get('tiltaksplan.pdf')?.toString('latin1')).toContain('/Subtype /Image');
});

test('an image is that of its own text, also after one that the public may not see', async () => {
  const folder = copyOfHemnes();
  const chapters = ['skjult', 'synlig'].map((name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'kart.png'), name);
    writeFileSync(join(folder, name, 'tekst.md'), '![Kart](kart.png)\n');
    const access = name === 'skjult' ? ', tilgang: intern' : '';
    return `    - {overskrift: Kart, tekst: ${name}/tekst.md${access}}\n`;
  });
  replaceIn(join(folder, 'plan.yaml'), '  avsnitt:\n', `  avsnitt:\n${chapters.join('')}`);
  const { files, result } = await buildIn(planIn(folder), undefined, ['html']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const images = (files.get('tiltaksplan.html')?.toString() ?? '').matchAll(
    /src="data:image\/png;base64,([^"]+)"/g,
  );
  expect([...images].map(([, image]) => Buffer.from(image ?? '', 'base64').toString())).toEqual(['synlig']);
});

test('an image that is no image is refused', async () => {
  const folder = copyOfHemnes();
  writeFileSync(join(folder, 'kart.png'), 'no image');
  replaceIn(
    join(folder, 'plan.yaml'),
    'Hemnes kommune har jobbet',
    '![Kart](kart.png)\n\n        Hemnes kommune har jobbet',
  );
  const { files, result } = await buildIn(planIn(folder), printer, ['pdf']);
  expect(result.diagnostics.map(({ code, args }) => [code, args])).toContainEqual([
    'text/image',
    expect.objectContaining({ problem: 'unreadable' }),
  ]);
  expect([...files.keys()]).not.toContain('tiltaksplan.pdf');
});
