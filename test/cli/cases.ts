import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDocument } from '../unit/pdf/support/build-document.ts';

/** A session at the command line: a folder, and commands run in it one after the other. */
export interface Case {
  readonly name: string;
  /** What is other than a copy of examples/hemnes in the folder `plan/`. */
  readonly prepare?: (folder: Folder) => void;
  /** As at a shell: a last word `<file` is the file on standard input. A function is what somebody does in between. */
  readonly commands: readonly (readonly string[] | ((folder: Folder) => void))[];
}

/** A temporary working folder with a copy of the example. */
export interface Folder {
  readonly path: string;
  /** Replaces words in a file of the plan; they must be there. */
  replace(file: string, words: string | RegExp, by: string): void;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
}

/** Makes a mistake in a case. */
const breakCase = ({ replace }: Folder) => replace('saker.yaml', 'utfall: vedtatt', 'utfall: vedtattt');

export const cases: readonly Case[] = [
  {
    name: 'help',
    commands: [
      [],
      ['build', '--help'],
      ['validate', '--help', '--lang', 'en'],
      ['--help', '--lang', 'sv'],
      ['init', '--help'],
      ['ny', '--help', '--lang', 'nn'],
      ['lista', '--help', '--lang', 'sv'],
      ['schema', '--help', '--lang', 'en'],
    ],
  },
  {
    name: 'version-and-languages',
    commands: [
      ['bild', '--lang', 'nb'],
      ['bygg', '--tom', '--lang', 'nn'],
      ['validate', '--format', '--lang', 'sv'],
      ['validate', 'a', 'b', '--lang', 'en'],
    ],
  },
  {
    name: 'clean',
    prepare: ({ replace }) => replace('plan.yaml', /^plan:\n/m, 'plan:\n  regler: {measure/missing: av}\n'),
    commands: [
      ['validate', 'plan'],
      ['sjekk', 'plan', '--format', 'json'],
      ['validate', 'plan/tiltak.yaml'],
    ],
  },
  {
    name: 'build-twice',
    commands: [
      ['build', 'plan', '--to', 'md', '--to', 'html'],
      ['build', 'plan', '--to', 'md,html'],
      ['build', 'plan', '--to', 'md,html', '--force', '--why'],
      ['bygg', 'plan', '--to', 'md', '--document', 'statusrapport', '--why'],
    ],
  },
  {
    name: 'pdf-standard',
    commands: [
      ['build', 'plan', '--document', 'statusrapport'],
      ['build', 'plan', '--document', 'statusrapport', '--to', 'md', '--pdf-standard', 'ua2+a4'],
      ['bygg', 'plan', '--document', 'statusrapport', '--pdf-standard', 'ua1+a3a', '--why'],
      ['build', 'plan', '--document', 'statusrapport', '--to', 'pdf', '--pdf-standard', 'ua1+a3a'],
    ],
  },
  {
    name: 'syntax-error',
    prepare: ({ replace }) => replace('plan.yaml', '  tittel: Strategisk plan', '  tittel: Sak: plan'),
    commands: [
      ['validate', 'plan'],
      ['build', 'plan', '--to', 'md'],
    ],
  },
  {
    name: 'unknown-key',
    prepare: ({ replace }) =>
      replace('organisasjon.yaml', '    navn: prosjektgruppen', '    nanv: prosjektgruppen'),
    commands: [
      ['validate', 'plan'],
      ['build', 'plan', '--to', 'md'],
    ],
  },
  {
    name: 'missing-title',
    prepare: ({ replace }) => replace('plan.yaml', /^ {2}tittel:.*\n/m, ''),
    commands: [
      ['validate', 'plan'],
      ['validate', 'plan', '--lang', 'nn'],
      ['validate', 'plan', '--lang', 'sv'],
      ['validate', 'plan', '--lang', 'en'],
    ],
  },
  {
    name: 'unknown-reference',
    prepare: ({ replace }) =>
      replace('organisasjon.yaml', 'grupper: prosjektgruppen', 'grupper: prosjektgrupen'),
    commands: [['validate', 'plan']],
  },
  {
    name: 'no-date',
    prepare: ({ replace }) => replace('plan.yaml', 'dato: 31.12.2023', 'dato: 31.11.2023'),
    commands: [['validate', 'plan']],
  },
  {
    name: 'windows-1252',
    prepare: ({ write, read }) =>
      write('organisasjon.yaml', Buffer.from(read('organisasjon.yaml').replaceAll('–', '-'), 'latin1')),
    commands: [
      ['validate', 'plan'],
      ['build', 'plan', '--to', 'md'],
    ],
  },
  {
    name: 'one-case-wrong',
    prepare: ({ replace }) => replace('saker.yaml', 'utfall: vedtatt', 'utfall: vedtattt'),
    commands: [
      ['build', 'plan', '--to', 'md'],
      ['build', 'plan', '--to', 'md', '--draft'],
    ],
  },
  {
    name: 'refused-after-built',
    commands: [['build', 'plan', '--to', 'md'], breakCase, ['build', 'plan', '--to', 'md']],
  },
  {
    name: 'no-plan',
    prepare: ({ path }) => mkdirSync(join(path, 'tom')),
    commands: [
      ['build', 'tom'],
      ['validate', 'tom'],
      ['build', 'finnes-ikke'],
    ],
  },
  {
    name: 'bad-options',
    commands: [
      ['build', 'plan', '--to', 'docx'],
      ['build', 'plan', '--date', '2026-13-40'],
      ['build', 'plan', '--jobs', '0'],
      ['build', 'plan', '--audience', 'alle'],
      ['build', 'plan', '--pdf-standard', 'pdfa'],
      ['build', 'plan', '--document', 'årsrapport'],
      ['validate', 'plan', '--format', 'xml'],
      ['build', 'plan', '--fra', 'x'],
    ],
  },
  {
    name: 'internal',
    prepare: ({ replace }) =>
      replace(
        'tiltak.yaml',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt}',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt, tilgang: intern}',
      ),
    commands: [
      ['build', 'plan', '--to', 'md', '--document', 'statusrapport'],
      ['build', 'plan', '--to', 'md', '--document', 'statusrapport', '--audience', 'internal'],
    ],
  },
  {
    name: 'warning',
    prepare: ({ replace }) =>
      replace(
        'organisasjon.yaml',
        'bindeledd: enhetsleder-omsorg',
        'bindeledd: Enhetsleder for omsorgstjenestene',
      ),
    commands: [
      ['validate', 'plan'],
      ['validate', 'plan', '--strict'],
      ['validate', 'plan', '--format', 'github'],
    ],
  },
  {
    name: 'two-plans',
    prepare: ({ path, replace }) => {
      cpSync(join(path, 'plan'), join(path, 'planer', 'en'), { recursive: true });
      cpSync(join(path, 'plan'), join(path, 'planer', 'to'), { recursive: true });
      replace('../planer/to/plan.yaml', '  tittel: Strategisk plan', '  tittel: Sak: plan');
    },
    commands: [
      ['build', 'planer', '--to', 'md', '--out', 'ut'],
      ['validate', 'planer'],
    ],
  },
  {
    name: 'init',
    prepare: ({ path }) => {
      writeFileSync(join(path, 'notater'), '');
    },
    commands: [
      ['init', 'ny-plan'],
      ['validate', 'ny-plan', '--strict'],
      ['build', 'ny-plan', '--to', 'md'],
      ['init', 'ny-plan'],
      ['start', 'nyn', '--lang', 'nn'],
      ['starta', 'svensk', '--lang', 'sv'],
      ['init', 'english', '--lang', 'en'],
      ['init', 'a', 'b'],
      ['init', 'notater'],
    ],
  },
  {
    name: 'init-in-a-plan',
    prepare: ({ path, write }) => {
      mkdirSync(join(path, '.git'));
      mkdirSync(join(path, 'plan', '.vscode'));
      write('.vscode/settings.json', '{}\n');
    },
    commands: [
      ['init', 'plan/saker'],
      ['init', 'plan/plan.yaml/x'],
    ],
  },
  {
    name: 'new',
    commands: [
      ['new'],
      ['ny', '--lang', 'nn'],
      ['ny', '--lang', 'sv'],
      ['new', '--lang', 'en'],
      ['ny', 'tiltaksplan'],
      ['ny', 'Tiltaksplan'],
      ['new', 'measure-plan', 'planer/helse'],
      ['new', 'statusrapport', 'planer/', '--lang', 'nn'],
      ['validate', '.'],
      ['list', '.'],
      ['liste', 'tiltaksplan.yaml', '--format', 'json'],
    ],
  },
  {
    name: 'new-in-a-plan',
    commands: [
      ['ny', 'organisasjon', 'plan/grupper.yaml'],
      ['ny', 'organisasjon', 'plan/grupper.yaml'],
      ['validate', 'plan', '--strict'],
    ],
  },
  {
    name: 'new-wrong',
    commands: [
      ['new', 'saksfremlegg'],
      ['new', 'uppföjning', '--lang', 'sv'],
      ['new', 'budsjett', '--lang', 'nn'],
      ['new', 'tiltaksplan', 'plan.yaml'],
      ['new', 'tiltaksplan', 'tiltak.docx', '--lang', 'en'],
      ['new', 'tiltaksplan', 'a.yaml', 'b.yaml'],
    ],
  },
  {
    name: 'explain',
    commands: [
      ['explain'],
      ['explain', 'unknown-key', '--lang', 'nb'],
      ['forklar', 'ref/nearly', '--lang', 'nn'],
      ['förklara', 'config/template', '--lang', 'sv'],
      ['explain', '[text/image]', '--lang', 'en'],
      ['explain', 'pdf', '--lang', 'sv'],
      ['explain', 'io/encoding'],
      ['explain', 'schema/unknwon-key'],
      ['explain', 'unknwon-key', '--lang', 'sv'],
      ['explain', 'snø'],
      ['explain', '--help'],
    ],
  },
  {
    name: 'explain-in-a-plan',
    prepare: ({ write }) => write('../plan.yaml', 'plan: {titel: Plan för Ängsjö, språk: svenska}\n'),
    commands: [
      ['explain', 'sum'],
      ['explain', 'summa'],
      ['explain', 'sum', '--lang', 'en'],
    ],
  },
  {
    name: 'list',
    prepare: ({ replace }) =>
      replace(
        'tiltak.yaml',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt}',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt, tilgang: intern}',
      ),
    commands: [
      ['list', 'plan'],
      ['lista', 'plan', '--lang', 'sv'],
      ['list', 'plan', '--format', 'xml'],
    ],
  },
  {
    name: 'list-syntax-error',
    prepare: ({ replace }) => replace('plan.yaml', '  tittel: Strategisk plan', '  tittel: Sak: plan'),
    commands: [['list', 'plan']],
  },
  {
    name: 'verify',
    prepare: ({ path, replace }) => {
      mkdirSync(join(path, 'arkiv'));
      const about = '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>';
      const pdf = buildDocument({ title: '(Tiltaksplan)', xmp: `${about}<pdfuaid:part>1</pdfuaid:part>` });
      writeFileSync(join(path, 'arkiv', 'hel.pdf'), pdf);
      writeFileSync(join(path, 'arkiv', 'kutt.pdf'), pdf.subarray(0, -40));
      writeFileSync(join(path, 'arkiv', 'endret.pdf'), Buffer.from(pdf).fill('å', 60, 62));
      writeFileSync(join(path, 'arkiv', 'notat.md'), '# Notat\n');
      writeFileSync(join(path, 'arkiv', 'brev.pdf'), 'Kjære kommune\n');
      writeFileSync(join(path, 'arkiv', 'annen.pdf'), '%PDF-1.4\nstartxref\n9\n%%EOF\n');
      replace(
        'tiltak.yaml',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt}',
        '  - {tittel: Rekrutteringstiltak, status: iverksatt, tilgang: intern}',
      );
    },
    commands: [
      ['verify', '--help'],
      ['etterprøv', 'plan'],
      ['build', 'plan', '--to', 'md,html'],
      ['verify', 'plan'],
      ({ write, read }) => write('tiltak.yaml', `${read('tiltak.yaml')}# bare en merknad\n`),
      ['verify', 'plan/build/statusrapport.md'],
      ({ replace, write, path }) => {
        replace('tiltak.yaml', 'status: iverksatt', 'status: fullført');
        write('build/statusrapport.html', 'noe annet\n');
        write('build/notat.pdf', readFileSync(join(path, 'arkiv', 'hel.pdf')));
        rmSync(join(path, 'plan', 'build', 'organisasjon.md'));
      },
      ['verify', 'plan'],
      ['verifiera', 'plan/build', '--lang', 'sv', '--format', 'json'],
      ({ path }) => {
        cpSync(join(path, 'plan', 'build'), join(path, 'kopi'), { recursive: true });
      },
      ['verify', 'kopi/statusrapport.md', 'kopi/tiltaksplan.md', '--lang', 'nn'],
      ['verify', 'kopi/statusrapport.md', '--plan', 'plan', '--lang', 'en'],
      breakCase,
      ['verify', 'plan/build/manifest.json'],
      ({ write }) => write('plan.yaml', 'plan: {tittel: Sak: plan}\n'),
      ['verify', 'plan/build/statusrapport.md'],
      ({ write }) => write('build/manifest.json', '{}\n'),
      ['verify', 'plan/build'],
      ['verify', 'arkiv'],
      ['verify', 'arkiv/hel.pdf', '--lang', 'en'],
      ['verify', 'arkiv/borte.pdf'],
      ['verify', 'arkiv/notat.md'],
      ['verify', 'arkiv', '--format', 'xml'],
    ],
  },
  {
    name: 'schema',
    commands: [
      ['schema', 'hit'],
      ['skjema', 'hit', '--lang', 'nn'],
    ],
  },
  {
    name: 'several-reports',
    prepare: ({ replace }) => replace('saker.yaml', 'utfall: vedtatt', 'utfall: vedtattt'),
    commands: [
      [
        'validate',
        'plan',
        '--format',
        'text',
        '--format',
        'sarif:funn.sarif',
        '--format',
        'gitlab:rapport/gitlab.json',
      ],
      ['validate', 'plan/saker.yaml', '--format', 'sarif'],
      ['validate', 'plan/saker.yaml', '--format', 'plain'],
      ['validate', 'plan', '--format', 'plain', '--lang', 'sv'],
      ['validate', 'plan', '--format', 'text,json'],
      ['validate', 'plan', '--format', 'sarif:'],
      ['validate', 'plan', '--format', 'xml:funn.xml', '--lang', 'sv'],
    ],
  },
  {
    name: 'other-encodings',
    prepare: ({ write, read }) => {
      write('saker.yaml', Buffer.from(read('saker.yaml'), 'utf16le'));
      write('organisasjon.yaml', Buffer.from(read('organisasjon.yaml'), 'latin1'));
      write('kommune.yaml', Buffer.from(read('kommune.yaml').replace('kommune', 'kommune\0')));
    },
    commands: [
      ['validate', 'plan', '--format', 'plain'],
      ['validate', 'plan', '--fix', '--format', 'plain'],
      ['validate', 'plan', '--fix', '--format', 'plain'],
    ],
  },
  {
    name: 'unfit-report-files',
    prepare: ({ replace }) => replace('saker.yaml', 'utfall: vedtatt', 'utfall: vedtattt'),
    commands: [
      ['validate', 'plan', '--format', 'sarif:funn.txt', '--format', 'json:funn.txt'],
      ['validate', 'plan', '--format', 'json:plan/saker.yaml', '--lang', 'nn'],
      ['validate', 'plan', '--format', 'json:plan', '--lang', 'sv'],
      ['validate', 'plan', '--format', ''],
      ['validate', 'plan', '--baseline', '', '--lang', 'en'],
      ['validate', '--stdin-filename', '', '<plan/saker.yaml'],
    ],
  },
  {
    name: 'many-alike',
    prepare: ({ write }) => {
      write('mange.yaml', `tiltak: [${'a, '.repeat(3000)}]\n`);
    },
    commands: [['validate', 'plan/mange.yaml', '--format', 'plain']],
  },
  {
    name: 'baseline',
    prepare: ({ replace }) => replace('tiltak.yaml', 'tiltak:', 'ordliste: {HDO: , PLO: }\ntiltak:'),
    commands: [
      ['validate', 'plan', '--baseline', 'funn.json', '--strict'],
      ['validate', 'plan', '--baseline', 'funn.json', '--strict'],
      breakCase,
      ['validate', 'plan', '--baseline', 'funn.json'],
      ['validate', 'plan', '--baseline', 'funn.json', '--update-baseline', '--lang', 'nn'],
      ['validate', 'plan', '--baseline', 'funn.json'],
      ['validate', 'plan', '--baseline', 'plan/plan.yaml', '--update-baseline', '--lang', 'en'],
      ['validate', 'plan'],
    ],
  },
  {
    name: 'stdin',
    prepare: ({ write }) => {
      write('../utkast.yaml', 'tiltak:\n  - {tittel: Ny kai, ansvarlig: prosjektleiar, status: pågårr}\n');
      write('../sak.md', '## Vurdering\n\nSe [[ansvarlig]].\n');
      write('../alene.yaml', 'plan: {tittel: Kai, eier: Havn, statuss: vedtatt}\n');
    },
    commands: [
      ['validate', '-', '--stdin-filename', 'plan/nye-tiltak.yaml', '<utkast.yaml'],
      ['validate', '--stdin-filename', 'plan/tiltak.yaml', '--format', 'gitlab', '<utkast.yaml'],
      ['validate', '-', '--stdin-filename', 'plan/helseplan.yaml', '--format', 'plain', '<utkast.yaml'],
      ['validate', '-', '--lang', 'nn', '<alene.yaml'],
      ['validate', '-', 'plan', '--lang', 'sv', '<alene.yaml'],
      ['validate', 'plan'],
    ],
  },
  {
    name: 'fix',
    prepare: ({ replace, write, path }) => {
      replace('saker.yaml', 'utfall: vedtatt', 'utfall: vedtattt');
      write(
        'feil.yaml',
        [
          'ordliste: {HDO: heldøgns omsorg}   # blir stående',
          'grupper:',
          '  styret: {nvn: Styret, formaal: Styre, følge: med}',
          'tiltak:',
          "  - {tittel: 'Kai', status: 'pågårr'}  # også denne",
          '  - tittel: Kai: en plan',
          '    ansvarlig: prosjektleder',
          '    ansvarlg: prosjektleder',
          '',
        ].join('\r\n'),
      );
      write('../utkast.yaml', readFileSync(join(path, 'plan', 'feil.yaml')));
    },
    commands: [
      ['validate', 'plan'],
      ['validate', '--fix', '--stdin-filename', 'plan/nye-tiltak.yaml', '<utkast.yaml'],
      ['validate', 'plan/saker.yaml', '--fix', '--lang', 'sv'],
      ['validate', 'plan', '--fix'],
      ['validate', 'plan', '--fix'],
    ],
  },
  {
    name: 'eject',
    commands: [
      ['eject', '--lang', 'sv'],
      ['eject', 'statusrapport', 'plan'],
      ['build', 'plan', '--to', 'md', '--why'],
      ['mal', 'status-report', 'plan'],
      ['mall', 'facts', 'plan', '--lang', 'sv'],
      ['eject', 'statusrapprt', 'plan'],
      ['eject', 'style', '--lang', 'en'],
    ],
  },
  {
    name: 'own-documents',
    prepare: ({ write, path }) => {
      mkdirSync(join(path, 'plan', 'templates', 'partials'), { recursive: true });
      write(
        'brev.yaml',
        [
          'utgaver:',
          '  oversendelse: {type: eget dokument, gjelder: sak-13-21, tittel: Oversendelse}',
          '  oversikt: {type: eget dokument, mal: tiltakene, tittel: Alle tiltak, filnavn: tiltaksliste}',
          '  borte: {type: eget dokument, mal: oversendelsen}',
          '  runddans: {type: eget dokument}',
          '',
        ].join('\n'),
      );
      write(
        'templates/oversendelse.md.hbs',
        '# {{title}}\n\n{{> facts}}\nFra {{issuer}}, {{data.of.routing}}.\n',
      );
      write(
        'templates/tiltakene.md.hbs',
        '# {{title}}\n\n{{#each data.measures}}\n- {{tittel}}\n{{/each}}\n',
      );
      write('templates/runddans.md.hbs', '# {{title}}\n\n{{> en}}\n');
      write('templates/partials/en.md.hbs', 'en\n{{> to}}\n');
      write('templates/partials/to.md.hbs', 'to\n\n{{> en}}\n');
      write('templates/tiltaksplann.md.hbs', '# {{title}}\n');
    },
    commands: [
      ['validate', 'plan'],
      ['build', 'plan', '--to', 'md'],
      ['build', 'plan', '--to', 'md', '--lang', 'sv', '--document', 'oversikt'],
    ],
  },
];

const example = resolve('examples/hemnes');

/** Runs the commands of a case in a folder of its own; `run` gives status, output and errors of one of them. */
export async function play(
  { prepare, commands }: Case,
  run: (
    argv: readonly string[],
    cwd: string,
    input?: Uint8Array,
  ) => Promise<{ status: number; stdout: string; stderr: string }>,
): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'plan-cli-'));
  const inPlan = (file: string) => join(path, 'plan', file);
  const folder: Folder = {
    path,
    read: (file) => readFileSync(inPlan(file), 'utf8'),
    write: (file, content) => writeFileSync(inPlan(file), content),
    replace: (file, words, by) => {
      const text = readFileSync(inPlan(file), 'utf8');
      const changed = text.replace(words, by);
      if (changed === text) throw new Error(`${file} does not hold ${words}`);
      writeFileSync(inPlan(file), changed);
    },
  };
  try {
    cpSync(example, join(path, 'plan'), {
      recursive: true,
      filter: (source) => !/[\\/](?:build|expected)$/.test(source),
    });
    prepare?.(folder);
    const told: string[] = [];
    for (const argv of commands) {
      if (typeof argv === 'function') {
        argv(folder);
        continue;
      }
      const file = argv.at(-1)?.match(/^<(.*)/)?.[1];
      const { status, stdout, stderr } = file
        ? await run(argv.slice(0, -1), path, readFileSync(join(path, file)))
        : await run(argv, path);
      told.push(
        `$ plan ${argv.join(' ')}\n`,
        section('stdout', stdout),
        section('stderr', stderr),
        `status ${status}\n\n`,
      );
    }
    // The size of a PDF depends on the browser, whose sandbox on the machine.
    return told
      .join('')
      .replaceAll(path, '<folder>')
      .replace(/(\.pdf \(\d+ \p{L}+, )[\d.,]+\u00a0[kM]B/gu, '$1<size>')
      .replace(/^Nettleseren kjører uten sandkasse .*\n/gm, '');
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function section(name: string, text: string): string {
  return text === '' ? '' : `--- ${name}\n${text}${text.endsWith('\n') ? '' : '\n'}`;
}
