// What a person sees in VS Code: the real language server with our schema, in bokmål.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { rewrite } from '../unit/schema/rewriting.ts';
import { LanguageServer, type Offer } from './language-server.ts';

const help = JSON.parse(readFileSync('schemas/help/nb.json', 'utf8'));
let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start('nb');
});
afterAll(() => server.stop());

const labels = (offers: readonly Offer[]) => offers.map(({ label }) => label);
const about = (offers: readonly Offer[], label: string) =>
  offers.find((offer) => offer.label === label)?.documentation;

describe('completion', () => {
  test('of the collections at the top, each explained', async () => {
    const offers = await server.complete('|');
    expect(labels(offers)).toEqual(expect.arrayContaining(['plan', 'tiltak', 'saker', 'møter', 'grupper']));
    expect(about(offers, 'tiltak')).toContain(help['top.measures'].description);
  });

  test('of the fields of a measure that are not there yet, explained, with an example', async () => {
    const offers = await server.complete('tiltak:\n  a:\n    tittel: A\n    |\n');
    expect(labels(offers)).toEqual(
      expect.arrayContaining(['frist', 'ansvarlig', 'oppdateringer', 'merknad']),
    );
    expect(labels(offers)).not.toContain('tittel');
    expect(about(offers, 'frist')).toContain(help['measure.deadline'].description);
    expect(about(offers, 'frist')).toContain(`frist: ${help['measure.deadline'].example}`);
  });

  test('of fields in a list, in an object in it, and in a list by key', async () => {
    expect(labels(await server.complete('tiltak:\n  - tittel: A\n    |\n'))).toContain('frist');
    expect(labels(await server.complete('saker:\n  - tittel: A\n    behandling:\n      - |\n'))).toContain(
      'utfall',
    );
    const inTable = 'tabeller:\n  a:\n    rader:\n      Sum:\n        |\n';
    expect(labels(await server.complete(inTable))).toContain('beløp');
  });

  test('of a key puts in what a value of its kind begins with', async () => {
    const offers = await server.complete('tiltak:\n  a:\n    tittel: A\n    |\n');
    const inserted = Object.fromEntries(offers.map(({ label, insertText }) => [label, insertText]));
    expect(inserted).toMatchObject({
      frist: 'frist: ',
      status: 'status: ',
      ansvarlig: 'ansvarlig: ',
      oppdateringer: 'oppdateringer:\n  - ',
      'unntatt offentlighet': 'unntatt offentlighet:\n  ',
    });
  });

  test('of the words of an enumeration, and nothing else', async () => {
    const offers = await server.complete('tiltak:\n  a:\n    status: |\n');
    expect(labels(offers).slice(0, 3)).toEqual(['planlagt', 'ikke startet', 'iverksatt']);
    expect(about(offers, 'pågår')).toBe(help['status=in-progress'].description);
    expect(labels(offers)).not.toContain('null');
    expect(labels(await server.complete('tiltak:\n  a:\n    tilknytning: |\n'))).toEqual([
      'direkte',
      'indirekte',
    ]);
    expect(labels(await server.complete('tabeller:\n  a:\n    rader:\n      - sum: |\n'))).toEqual([
      'ja',
      'nei',
    ]);
  });

  /** What starters with a label put in, with «1» for a tab stop and «2 …» for one with a choice. */
  const starter = async (text: string, label: string) => {
    const found = (await server.complete(text)).filter((offer) => offer.label === label);
    return found.map(({ insertText }) =>
      insertText
        .replace(/\$\{(\d)\|[^}]*\}/g, '«$1 …»')
        .replace(/\$\{(\d):(\w*)\}/g, '«$1 $2»')
        .replace(/\$(\d)/g, '«$1»'),
    );
  };
  test.each([
    ['tiltak:\n  |\n', '«1 id»:\n  tittel: «2»\n  ansvarlig: «3»\n  frist: «4»\n  status: «5 …»'],
    [
      'tiltak:\n  a: {tittel: A}\n  |\n',
      '«1 id»:\n  tittel: «2»\n  ansvarlig: «3»\n  frist: «4»\n  status: «5 …»',
    ],
    ['tiltak:\n  - |\n', 'tittel: «1»\n  ansvarlig: «2»\n  frist: «3»\n  status: «4 …»'],
    ['tiltak:\n  a:\n    frist: 2027\n    |\n', 'tittel: «1»\nansvarlig: «2»\nstatus: «4 …»'],
  ])('of a whole measure: %j', async (text, inserted) => {
    expect(await starter(text, 'Nytt tiltak')).toEqual([inserted]);
  });
  test.each([
    [
      'tiltak:\n  a:\n    oppdateringer:\n      |\n',
      'Ny oppdatering',
      '- dato: «1»\n  status: «2 …»\n  kommentar: «3»',
    ],
    [
      'saker:\n  a:\n    behandling:\n      - |\n',
      'Ny behandling',
      'organ: «1»\n  dato: «2»\n  utfall: «3 …»',
    ],
    ['grupper:\n  |\n', 'Ny gruppe', '«1 id»:\n  navn: «2»\n  type: «3 …»\n  leder: «4»\n  medlemmer: «5»'],
  ])('of a whole row: %j', async (text, label, inserted) => {
    expect(await starter(text, label)).toEqual([inserted]);
  });
});

describe('hover', () => {
  test('on a key explains it', async () => {
    const words = await server.hover('tiltak:\n  a:\n    fr|ist: 2027\n');
    expect(words).toContain(help['measure.deadline'].description);
    expect(words).toContain(`frist: ${help['measure.deadline'].example}`);
  });

  test('on a key of another language or spelling explains it in bokmål', async () => {
    expect(await server.hover('åtgärder:\n  - TIDS|FRIST: 2027\n')).toContain(
      help['measure.deadline'].description,
    );
  });

  test('on the key of an enumeration lists its words', async () => {
    expect(await server.hover('tiltak:\n  a:\n    sta|tus: Pågår\n')).toContain(
      `- \`pågår\`: ${help['status=in-progress'].description}`,
    );
  });

  test.each([
    ['tilt|ak:\n  a: {tittel: A}\n', 'top.measures'],
    ['tiltak:\n  a|b:\n    tittel: A\n', 'measure'],
    ['tiltak:\n  a:\n    oppdat|eringer: [{dato: 2027}]\n', 'measure.updates'],
    ['tiltak:\n  a:\n    bud|sjett: {2027: 500 000}\n', 'measure.budget'],
    ['tiltak:\n  a:\n    ans|varlig: {rolle: x}\n', 'measure.responsible'],
  ])('on what has parts: %j', async (text, key) => {
    expect(await server.hover(text)).toContain(help[key].description);
  });
});

describe('what is marked', () => {
  test('an unknown field, in bokmål', async () => {
    expect(await server.diagnose('tiltak:\n  a:\n    tittel: A\n    frost: 2027\n')).toEqual([
      '4: Ukjent felt. Ctrl+mellomrom på en tom linje viser feltene som finnes her.',
    ]);
  });

  test('a list for one value, fields for a value, words for fields', async () => {
    const text = 'tiltak:\n  a:\n    tittel: [A]\n    frist: {a: b}\n    oppdateringer: pågår\n';
    expect(await server.diagnose(text)).toEqual([
      '3: Her skal det stå én verdi, ikke en liste eller felt.',
      '4: Ukjent felt. Ctrl+mellomrom på en tom linje viser feltene som finnes her.',
      '5: Her skal det stå felt, hvert på sin linje, ikke bare en tekst.',
    ]);
  });

  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('examples', name));

  test.each(examples)('nothing in %s, also in the words of the other languages', async (file) => {
    const text = readFileSync(file, 'utf8');
    expect(await server.diagnose(text)).toEqual([]);
    for (const language of languages)
      expect(await server.diagnose(rewrite(text, { language })), language).toEqual([]);
  });
});
