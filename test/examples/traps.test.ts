import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlan } from '../../src/compile/open-plan.ts';
import { positionAt } from '../../src/source/file.ts';
import { copyOf, replaceIn } from '../build/copies.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';
import { markdownWords } from './as-read.ts';
import { buildIn, planIn } from './outputs.ts';

/*
 * What went wrong, or nearly, in the municipalities' own documents: names that drifted, decisions that are easily taken
 * for each other, sums that no longer hold. Each is tried on an example or on a small plan.
 */

/** The documents of a plan as they are read, by id. */
async function documentsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files, result } = await buildIn(planIn(folder), undefined, ['md']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      name.endsWith('.md') ? [[name.slice(0, -'.md'.length), spaced(bytes.toString('utf8'))] as const] : [],
    ),
  );
}

/** Spaces that keep a day and its month on one line are spaces here. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The same of a plan of one file. */
function documentsOf(yaml: string): Promise<ReadonlyMap<string, string>> {
  return documentsIn(temporaryFolder({ 'plan.yaml': yaml }));
}

/** What a plan is told: code, file, the words of the line, and what to write instead. */
function toldOf(folder: string) {
  const { diagnostics, files } = openPlan(planIn(folder));
  const wrong = diagnostics.filter(({ severity }) => severity !== 'info');
  return wrong.map(({ code, span, suggestions }) => {
    const text = (span && files.get(span.file)?.text) ?? '';
    const line = span ? (text.split('\n')[positionAt(text, span.start).line - 1] ?? '').trim() : '';
    return { code, file: basename(span?.file ?? ''), line, suggestions };
  });
}

function headingsOf(markdown: string | undefined): string[] {
  return (markdown ?? '').match(/^## .*$/gm) ?? [];
}

describe('names of groups that drift from page to page', () => {
  test('a name stands in one place, from which all documents take it', async () => {
    const folder = copyOf('vestvagoy');
    const old = 'Enhet Institusjon / Samlokalisere sykehjemsplasser';
    replaceIn(join(folder, 'organisasjon.yaml'), old, 'Enhet Omsorg / Samlokalisere plassene');
    const documents = await documentsIn(folder);
    const all = [...documents.values()].join('\n');
    expect(all).not.toContain(old);
    const naming = [...documents].filter(([, text]) =>
      text.includes('Enhet Omsorg / Samlokalisere plassene'),
    );
    expect(naming.map(([id]) => id)).toEqual(
      expect.arrayContaining(['gruppeplaner-institusjonsgruppa', 'referat', 'tiltaksplan']),
    );
  });

  test('a name with other spaces is the same name, printed as it stands in its place', async () => {
    const folder = copyOf('vestvagoy');
    const drifted = 'Enhet Institusjon / Samlokalisere sykehjems plasser';
    replaceIn(join(folder, 'samling.yaml'), '{gruppe: institusjonsgruppa,', `{gruppe: "${drifted}",`);
    expect(toldOf(folder)).toEqual([]);
    const notes = (await documentsIn(folder)).get('referat');
    expect(notes).toContain('Status fra gruppa: Enhet Institusjon / Samlokalisere sykehjemsplasser\n');
    expect(notes).not.toContain('sykehjems plasser');
  });

  test.each([
    ['allmennlegegruppa', 'Enhet allmennlegetjeneste', 'Enhet Allmennlegetjenester'],
    [
      'innovasjonsgruppa',
      'Enhet Forsking, Utvikling og Innovasjon',
      'Enhet Forskning, Utvikling og Innovasjon',
    ],
  ])('a name of %s in other letters is told, with the one that is meant', (id, drifted, meant) => {
    const folder = copyOf('vestvagoy');
    replaceIn(join(folder, 'samling.yaml'), `{gruppe: ${id},`, `{gruppe: "${drifted}",`);
    const told = toldOf(folder);
    expect(told).toEqual([
      {
        code: 'ref/unknown',
        file: 'samling.yaml',
        line: expect.stringContaining(drifted),
        suggestions: [meant],
      },
    ]);
  });
});

describe('decisions of the same day', () => {
  test('of two municipalities are two, each with its number', async () => {
    const [one, other] = await Promise.all([
      documentsIn(copyOf('hverdagsmestring')),
      documentsIn(copyOf('midtre-gauldal')),
    ]);
    const [ours, theirs] = [[...one.values()].join('\n'), [...other.values()].join('\n')];
    expect(ours).toContain('18. juni 2020, sak 46/20');
    expect(ours).not.toContain('26/20');
    expect(theirs).toContain('18. juni 2020, sak 26/20');
    expect(theirs).not.toContain('46/20');
  });

  test('within one plan are told apart by body, number and point', async () => {
    const documents = await documentsOf(`
plan:
  tittel: P
  tekst: |
    - [[a]]
    - [[b]]
    - [[c]]
    - [[d]]
    - [[e]]
organer: {ks: {navn: kommunestyret, type: kommunestyre}, fsk: formannskapet, nabo: kommunestyret i Dalen}
beslutninger:
  a: {organ: ks, dato: 18.6.2020, saksnummer: 46/20}
  b: {organ: ks, dato: 18.6.2020, saksnummer: 26/20}
  c: {organ: ks, dato: 18.6.2020, saksnummer: 46/20, punkt: 10}
  d: {organ: fsk, dato: 18.6.2020, saksnummer: 46/20}
  e: {organ: nabo, dato: 18.6.2020, saksnummer: 46/20}
tiltak: [T]
`);
    expect(documents.get('tiltaksplan')?.match(/(?<=^- ).*$/gm)).toEqual([
      'Kommunestyret 18. juni 2020, sak 46/20',
      'Kommunestyret 18. juni 2020, sak 26/20',
      'Kommunestyret 18. juni 2020, sak 46/20, punkt 10',
      'Formannskapet 18. juni 2020, sak 46/20',
      'Kommunestyret i Dalen 18. juni 2020, sak 46/20',
    ]);
  });
});

describe('dates that are exact, partial or only words', () => {
  const deadlines = [
    '18.6.2020',
    '18.06.2020',
    'juni 2020',
    'våren 2022',
    'i begynnelsen av mai 2022',
    '2. tertial 2023',
    '6. juli',
    'I december',
    'våren',
  ];
  // Without a year there is no date to say in another language: the words stand as they were written.
  const words = ['6. juli', 'I december', 'Våren'];

  test.each([
    ['bokmål', '18. juni 2020', 'Juni 2020', 'Våren 2022', 'I begynnelsen av mai 2022', '2. tertial 2023'],
    ['nynorsk', '18. juni 2020', 'Juni 2020', 'Våren 2022', 'I byrjinga av mai 2022', '2. tertial 2023'],
    ['svensk', '18 juni 2020', 'Juni 2020', 'Våren 2022', 'I början av maj 2022', 'Andra tertialet 2023'],
    [
      'engelsk',
      '18 June 2020',
      'June 2020',
      'Spring 2022',
      'At the beginning of May 2022',
      'Second tertial of 2023',
    ],
  ])('in %s', async (language, day, ...others) => {
    const measures = deadlines.map((deadline, index) => `  - {tittel: T${index + 1}, frist: ${deadline}}`);
    const documents = await documentsOf(
      `plan: {tittel: P, språk: ${language}}\ntiltak:\n${measures.join('\n')}\n`,
    );
    const [table = ''] = documents.values();
    const printed = [...table.matchAll(/^\| \d+ \| T\d+ \| (.*) \|$/gm)].map(([, date]) => date);
    expect(printed).toEqual([day, day, ...others, ...words]);
  });
});

test('case numbers are read in each form, and printed as the house writes them', async () => {
  const folder = temporaryFolder({
    'plan.yaml': `
plan: P
organer: {ks: {navn: kommunestyret, type: kommunestyre}}
saker:
  sak:
    tittel: A
    arkivsak: 2021/3226-1
    saksgang:
      - {organ: ks, saksnummer: 46/20}
      - {organ: ks, saksnummer: 63/2021}
      - {organ: ks, saksnummer: PS 13/98}
      - {organ: ks, saksnummer: 13/49}
`,
  });
  const { sak } = (openPlan(planIn(folder)).canonical?.data.cases ?? {}) as Record<string, unknown>;
  expect(sak).toMatchObject({
    archiveCase: { year: 2021, sequence: 3226, document: 1 },
    routing: [
      { caseNumber: { sequence: 46, year: 2020 } },
      { caseNumber: { sequence: 63, year: 2021 } },
      { caseNumber: { sequence: 13, year: 1998 } },
      { caseNumber: { sequence: 13, year: 2049 } },
    ],
  });
  const text = markdownWords((await documentsIn(folder)).get('saksframlegg-sak') ?? '');
  expect(text).toContain('2021/3226-1');
  expect(text).toContain(
    'Kommunestyret 46/20 Kommunestyret 63/2021 Kommunestyret PS 13/98 Kommunestyret 13/49',
  );
});

test('what a scanner read wrong is nowhere, and the right words are', async () => {
  const all = [...(await documentsIn(copyOf('midtre-gauldal'))).values()].join('\n');
  for (const wrong of ['Motedato', 'forelås', 'toffe', 'loypemelding', 'direktorens', 'Sammenheng\n'])
    expect.soft(all, wrong).not.toContain(wrong);
  for (const right of ['Møtedato', 'foreslås', 'tøffe', 'løypemelding', 'direktørens', 'Sammendrag\n'])
    expect.soft(all, right).toContain(right);
});

describe('labels of the house', () => {
  test('stand where the house has chosen them', async () => {
    const text = markdownWords(
      (await documentsIn(copyOf('midtre-gauldal'))).get('saksframlegg-statusrapport') ?? '',
    );
    expect(text).toContain('Saksnr.: 2021/3226-1 Arkivnr.: 032');
    expect(text).toContain('Utvalg Utvalgssak Møtedato');
  });

  test('are the common ones where it has not', async () => {
    const folder = copyOf('midtre-gauldal');
    replaceIn(join(folder, 'kommune.yaml'), /^ordvalg:\n(?: {2}.*\n)+/m, '');
    const text = markdownWords((await documentsIn(folder)).get('saksframlegg-statusrapport') ?? '');
    expect(text).toContain('Arkivsak: 2021/3226-1 Arkivkode: 032');
    expect(text).toContain('Utvalg Saksnummer Møtedato');
    expect(text).not.toMatch(/Arkivnr|Saksnr|Utvalgssak/);
  });
});

describe('an agenda that counts minutes by groups', () => {
  test('holds with five groups', () => {
    expect(toldOf(copyOf('vestvagoy'))).toEqual([]);
  });

  test('is told of the two rows that start too early with six', () => {
    const folder = copyOf('vestvagoy');
    replaceIn(
      join(folder, 'organisasjon.yaml'),
      /$/,
      '\n  sjette:\n    navn: Enhet Velferdsteknologi\n    nummer: 6\n    type: arbeidsgruppe\n',
    );
    // Six groups of 5 + 5 minutes from 09:10, and five rounds of 15 minutes from 10:10.
    expect(toldOf(folder)).toEqual([
      {
        code: 'time/clock',
        file: 'samling.yaml',
        line: '- {når: 10:00, pause: ja}',
        suggestions: ['10:10'],
      },
      {
        code: 'time/clock',
        file: 'samling.yaml',
        line: '- {når: 11:10, pause: ja}',
        suggestions: ['11:25'],
      },
    ]);
  });

  test('is told of the rows that end early with four', () => {
    const folder = copyOf('vestvagoy');
    replaceIn(join(folder, 'organisasjon.yaml'), /^ {2}innovasjonsgruppa:\n(?: {4}.*\n)+/m, '');
    replaceIn(join(folder, 'samling.yaml'), / +- \{gruppe: innovasjonsgruppa.*\n/, '');
    expect(toldOf(folder).map(({ line, suggestions }) => [line, suggestions])).toEqual([
      ['- {når: 10:00, pause: ja}', ['09:50']],
      ['- {når: 11:10, pause: ja}', ['10:55']],
    ]);
  });
});

describe('what is easily left out on one page of many', () => {
  test('breaks need nobody, and have an empty cell', async () => {
    const program = (await documentsIn(copyOf('vestvagoy'))).get('program');
    expect(program?.match(/^\| \d\d:\d\d \| Pause \|.*$/gm)).toEqual([
      '| 10:00 | Pause | |',
      '| 11:10 | Pause | |',
    ]);
  });

  test('the headings of a group are those of the template, not of its text', async () => {
    const documents = await documentsIn(copyOf('vestvagoy'));
    const plans = [...documents].filter(([id]) => id.startsWith('gruppeplaner-'));
    expect(plans).toHaveLength(5);
    for (const [id, markdown] of plans) {
      const headings = ['## Hvorfor gjør vi dette?', '## Hva skal vi gjøre?', '## Hvordan gjør vi det?'];
      expect.soft(headingsOf(markdown).slice(0, 3), id).toEqual(headings);
    }
    expect(readFileSync('examples/vestvagoy/organisasjon.yaml', 'utf8')).not.toContain('gjør vi');
  });

  test('another template of the plan gives all five another heading', async () => {
    const folder = copyOf('vestvagoy');
    const template = readFileSync('templates/default/group-plan.md.hbs', 'utf8');
    mkdirSync(join(folder, 'templates'));
    writeFileSync(
      join(folder, 'templates', 'group-plan.md.hbs'),
      `${template}\n## Hvorfor, hva og hvordan?\n`,
    );
    const plans = [...(await documentsIn(folder))].filter(([id]) => id.startsWith('gruppeplaner-'));
    expect(plans.map(([, markdown]) => headingsOf(markdown).at(-1))).toEqual(
      Array(5).fill('## Hvorfor, hva og hvordan?'),
    );
  });
});

test('an attachment may be a decision, a mandate or a title, and follows what it is', async () => {
  const folder = copyOf('hemnes');
  replaceIn(join(folder, 'saker.yaml'), 'saksnummer: 13/21', 'saksnummer: 14/21');
  replaceIn(join(folder, 'organisasjon.yaml'), 'tittel: Prosjektgruppens mandat', 'tittel: Mandatet');
  const plan = (await documentsIn(folder)).get('tiltaksplan') ?? '';
  const attachments = plan.slice(plan.indexOf('## Vedlegg')).match(/(?<=^\d+\. ).*$/gm);
  expect(attachments).toEqual([
    'Strategisk plan for arbeidet med Leve hele livet (kommunestyret 18. mars 2021, sak 14/21)',
    'Mandatet',
  ]);
});

describe('people of whom only the first name is known', () => {
  test('are people, who lead and speak', async () => {
    const documents = await documentsIn(copyOf('vestvagoy'));
    expect(documents.get('program')).toContain('| 09:00 | Formål, bakgrunn, prosessen til nå | Tove |');
    expect(documents.get('referat')).toContain('Ved: Heidi (for Lars)');
  });

  test('and two of one name are told where it does not say which', () => {
    const folder = temporaryFolder({
      'plan.yaml': `
plan: P
personer: {eva-berg: Eva, eva-dal: Eva}
grupper: {a: {navn: A, type: arbeidsgruppe, leder: Eva}}
`,
    });
    expect(toldOf(folder)).toMatchObject([
      { code: 'ref/ambiguous', line: expect.stringContaining('leder: Eva') },
    ]);
  });
});

describe('titles and names that have changed', () => {
  const plan = (date: string) => `
plan: P
roller:
  leder: {tittel: kommunedirektøren, tidligere navn: {navn: rådmannen, gjelder til: 31.12.2020}}
organer:
  sf: {navn: Statsforvalteren i Nordland, tidligere navn: {navn: Fylkesmannen i Nordland, gjelder til: 31.12.2020}}
saker:
  sak: {tittel: A, saksbehandler: leder, saksgang: [{organ: sf, dato: ${date}}], tekst: "Rapport til [[sf]]."}
`;

  test.each([
    ['31.12.2020', 'Saksbehandler: Rådmannen', 'Rapport til Fylkesmannen i Nordland.'],
    ['1.1.2021', 'Saksbehandler: Kommunedirektøren', 'Rapport til Statsforvalteren i Nordland.'],
  ])('are those of the day, here %s', async (date, role, body) => {
    const text = markdownWords((await documentsOf(plan(date))).get('saksframlegg-sak') ?? '');
    expect(text).toContain(role);
    expect(text).toContain(body);
    expect(text.match(/rådmannen|kommunedirektøren/gi)).toHaveLength(1);
    expect(text.match(/fylkesmannen|statsforvalteren/gi)).toHaveLength(2);
  });

  test('stay as a plan wrote them where it says so', async () => {
    const all = [...(await documentsIn(copyOf('hemnes'))).values()].join('\n');
    expect(all).toContain('Rådmannens ledergruppe');
    expect(all).toContain('Fylkesmannen i Nordland');
    expect(all).not.toMatch(/kommunedirektør|statsforvalter/i);
  });
});
