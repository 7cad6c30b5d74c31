import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Printer } from '../../src/pdf/printer.ts';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { buildIn, planIn, startPrinter } from '../examples/outputs.ts';

/** A plan in which everything that the public may not see holds a word of its own: Hemmelig1, Hemmelig2 … */
const yaml = `
plan:
  tittel: Åpen plan
  kommune: Solvik
  avsnitt:
    - {type: bakgrunn, tekst: Åpen bakgrunn.}
    - {overskrift: Hemmelig1, tekst: Hemmelig2, tilgang: intern}
    - {overskrift: Åpent, tekst: Åpen tekst., merknad: Hemmelig3}
  vedlegg: [{tittel: Hemmelig4, tilgang: intern}, Åpent vedlegg]
  underskrift: åse
personer:
  åse: {navn: Åse Åpen, stilling: rådgiver, e-post: hemmelig5@solvik.kommune.no, telefon: 99 88 77 66}
  skjult: {navn: Hemmelig6 Person, stilling: Hemmelig7, tilgang: intern}
roller:
  leder: {tittel: kommunedirektøren, innehaver: skjult}
grupper:
  åpen: {navn: den åpne gruppen, leder: leder, medlemmer: [skjult, åse]}
  hemmelig: {navn: Hemmelig8, tilgang: intern, myndighet: {tekst: Hemmelig9}}
rapportering:
  - {fra: åpen, til: kommunestyret, hva: åpen rapport}
  - {fra: åpen, til: kommunestyret, hva: Hemmelig10, tilgang: intern}
tiltak:
  - {tittel: Åpent tiltak, oppdateringer: [{dato: 1.1.2027, kommentar: Hemmelig11, tilgang: intern}]}
  - {id: hemmelig12, tittel: Hemmelig12, beskrivelse: Hemmelig13, tilgang: intern}
saker:
  åpen-sak: {tittel: Åpen sak, saksbehandler: åse, tekst: åpen.md}
  hemmelig14: {tittel: Hemmelig14, unntatt offentlighet: offl. § 13, avsnitt: [{type: vurdering, tekst: Hemmelig15}]}
utgaver:
  hemmelig16: {type: statusrapport, tittel: Hemmelig16, tilgang: intern}
  alt: {type: eget dokument, tittel: Alt vi har}
`;

/** A template of the plan's own that prints all that it can reach. */
const all = `# {{title}}

{{#each data.people}}
- {{name}}, {{jobTitle}}{{#with contact}}, {{email}}, {{phone}}{{/with}}
{{/each}}
{{#each data.groups}}
- {{name}}: {{#with lead}}{{this}}{{/with}} {{#with authority}}{{text}}{{/with}}
{{/each}}
{{#each data.measures}}
- {{title}} {{description}} {{#each updates}}{{comment}}{{/each}}
{{/each}}
{{#each data.cases}}
- {{title}} {{#each sections}}{{heading}} {{text}}{{/each}}
{{/each}}
{{#each data.reporting}}
- {{what}}
{{/each}}
{{#each data.plan.sections}}
- {{heading}} {{text}}
{{/each}}
{{#each data.editions}}
- {{title}}
{{/each}}
`;

/** Every string and every stream of a PDF in words: titles, outlines, alternative texts, XMP, embedded files. */
function wordsInside(pdf: Buffer): string[] {
  const latin = pdf.toString('latin1');
  const streams = [...latin.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    try {
      return [inflateSync(bytes)];
    } catch {
      return [bytes];
    }
  });
  // Objects stand deflated in streams, too.
  const bodies = [latin, ...streams.map((bytes) => bytes.toString('latin1'))].join('\n');
  const hex = [...bodies.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
  const literal = [...bodies.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, body = '']) =>
    Buffer.from(body.replace(/\\([\s\S])/g, '$1'), 'latin1'),
  );
  return [...streams, ...hex, ...literal].flatMap((bytes) => [
    bytes.toString('latin1'),
    bytes.toString('utf8'),
    // UTF-16 with the high byte first, as text strings of PDF are written.
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le'),
  ]);
}

let printer: Printer;
beforeAll(() => {
  printer = startPrinter();
});
afterAll(() => printer.close());

test('no word that is internal or exempt stands anywhere in what is built for the public', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), yaml);
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'alt.md.hbs'), all);
  // Names of files are words, too.
  writeFileSync(
    join(folder, 'hemmelig17.yaml'),
    'saker: {x: {tittel: X, tilgang: intern, tekst: hemmelig18.md}}\n',
  );
  writeFileSync(join(folder, 'hemmelig18.md'), 'Hemmelig19 ![b](hemmelig20.png)\n');
  writeFileSync(join(folder, 'hemmelig20.png'), 'no picture');
  writeFileSync(join(folder, 'åpen.md'), 'Et åpent avsnitt.\n');
  // The files that hold most: the contents as data, too.
  const { files, result } = await buildIn(
    planIn(folder),
    printer,
    ['md', 'html', 'pdf'],
    'public',
    'ua1+a3a',
  );
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.documents.map(({ id }) => id)).toEqual([
    'tiltaksplan',
    'organisasjon',
    'saksframlegg-åpen-sak',
    'statusrapport',
    'alt',
  ]);
  const everything = [...files].flatMap(([name, bytes]) => {
    const pdf = name.endsWith('.pdf')
      ? [readText(bytes).join('\n'), readStructure(bytes), ...wordsInside(bytes)]
      : [];
    return [name, bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le'), ...pdf];
  });
  const told = everything.join('\n');
  expect(told).toContain('Åpen bakgrunn');
  expect(files.get('manifest.json')?.toString('utf8')).toContain('åpen.md');
  expect(told).toContain('Kommunedirektøren');
  expect(told.match(/hemmelig\d*/gi)).toBeNull();
  expect(told).not.toMatch(/99 ?88 ?77 ?66/);
});

test('what is looked through holds the metadata of a PDF and the file in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), 'plan: Åpen tittel\nsaker: {brua: Brua over Storelva}\n');
  const { files } = await buildIn(planIn(folder), printer, ['pdf'], 'public', 'ua1+a3a');
  const words = wordsInside(files.get('saksframlegg-brua.pdf') ?? Buffer.alloc(0));
  const holding = (before: string) => words.filter((one) => one.includes(`${before}Brua over Storelva`));
  expect(holding('<rdf:li xml:lang="x-default">')).not.toEqual([]);
  expect(holding('"title": "')).not.toEqual([]);
  expect(holding('')).not.toEqual([]);
});

test('and all of it stands in the internal edition', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), yaml);
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'alt.md.hbs'), all);
  writeFileSync(join(folder, 'åpen.md'), 'Et åpent avsnitt.\n');
  const { files } = await buildIn(planIn(folder), undefined, ['md'], 'internal');
  const told = [...files].flatMap(([name, bytes]) => [name, bytes.toString('utf8')]).join('\n');
  for (const word of [
    'Hemmelig1',
    'Hemmelig4',
    'Hemmelig8',
    'Hemmelig10',
    'Hemmelig12',
    'Hemmelig14',
    'Hemmelig15',
    'Hemmelig16',
  ]) {
    expect(told, word).toContain(word);
  }
  for (const [name, bytes] of files)
    if (name.endsWith('.md')) expect(bytes.toString('utf8'), name).toContain('**INTERN**');
});
