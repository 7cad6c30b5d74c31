import type { CliWords } from './words.ts';

const either = (words: readonly string[]) => new Intl.ListFormat('nb', { type: 'disjunction' }).format(words);
const fileCount = (number: number) => `${number} ${number === 1 ? 'fil' : 'filer'}`;
const documentCount = (number: number) => `${number} ${number === 1 ? 'dokument' : 'dokumenter'}`;

export const nb: CliWords = {
  language: 'nb',
  description:
    'Lager kommunale dokumenter av YAML: saksframlegg, statusrapporter, planer og mandater som Markdown, HTML og PDF.',
  commands: {
    build: 'lag dokumentene i en plan',
    validate: 'se etter feil i en plan, uten å skrive noe',
    doctor: 'vis hva som er på plass for å lage PDF, og hva som må gjøres',
    help: 'vis hjelp til en kommando',
  },
  options: {
    to: 'md, html eller pdf; kan gjentas (standard: alle tre)',
    out: 'mappen som filene skal i (standard: build/ i planens mappe)',
    document: 'bare dokumentet med dette kjennetegnet, denne tittelen eller av dette slaget; kan gjentas',
    audience: 'public (offentlig) eller internal (intern, i build/internal/)',
    date: 'regn denne datoen som i dag, og som dato for statusrapporten',
    draft: 'lag utkast også om planen har feil; merkes UTKAST',
    force: 'lag alt på nytt, også det som ikke er endret',
    why: 'fortell hvorfor dokumentene lages på nytt',
    jobs: 'hvor mange PDF-er som lages samtidig',
    browser: 'nettleseren som skal lage PDF (Chrome, Edge eller Chromium)',
    lang: 'språket i meldingene: nb, nn, sv eller en (standard: planens språk)',
    format: 'text, json, sarif, junit, github, gitlab eller azure',
    strict: 'regn advarsler som feil',
    paths: 'en plan, en fil i en plan eller en mappe med planer (standard: mappen du står i)',
    version: 'vis versjonen',
    help: 'vis hjelp',
  },
  examples: {
    heading: 'Eksempler:',
    build: [
      ['plan build', 'alt i planen du står i, til build/'],
      ['plan build examples/hemnes --to pdf', 'bare PDF'],
      ['plan build --document statusrapport --date 2026-11-30', 'statusrapporten per 30. november'],
      ['plan build --audience internal', 'interne utgaver, til build/internal/'],
    ],
    validate: [
      ['plan validate', 'planen du står i'],
      ['plan validate --strict', 'advarsler teller som feil'],
      ['plan validate --format json > funn.json', 'for et annet program'],
    ],
    doctor: [['plan doctor', 'prøver hver nettleser som finnes']],
  },
  placeholders: { program: '[valg] [kommando]', options: '[valg]', paths: '[sti...]', command: 'kommando' },
  headings: { usage: 'Bruk:', arguments: 'Argumenter:', options: 'Valg:', commands: 'Kommandoer:' },
  errors: {
    unknownOption: (option) => `Ukjent valg: ${option}.`,
    unknownCommand: (command) => `Ukjent kommando: ${command}.`,
    missingValue: (option) => `${option} mangler en verdi.`,
    badChoice: (option, value, allowed) => `${option} kan ikke være «${value}». Skriv ${either(allowed)}.`,
    badDate: (value) => `«${value}» er ikke en dato. Skriv for eksempel 2026-11-30 eller 30.11.2026.`,
    badNumber: (option, value) => `${option} må være et helt tall, minst 1, ikke «${value}».`,
    tooManyArguments: 'For mange argumenter.',
    didYouMean: (word) => `Mente du ${word}?`,
    noPath: (path) => `${path} finnes ikke.`,
    noPlan: (path) => `Fant ingen plan i ${path}. En plan er en mappe med filen plan.yaml.`,
    unknownDocument: (name, known) =>
      `Planen har ikke dokumentet «${name}». Den har:\n${known.map(({ id, title }) => `  ${id}  (${title})`).join('\n')}`,
    seeHelp: (command) => `Se ${command} --help.`,
    bug: 'Dette er en feil i plan, ikke i det du har skrevet. Meld fra om den med teksten under:',
  },
  build: {
    read: (files, documents) => `${fileCount(files)} lest, lager ${documentCount(documents)}`,
    upToDate: (folder) => `Ingenting er endret; ${folder} er oppdatert.`,
    pages: (count) => `${count} ${count === 1 ? 'side' : 'sider'}`,
    refused: (title) => `Ikke laget: «${title}», fordi dataene har feil (se over).`,
    standing: (names) => `Fra før finnes ${names.join(', ')}, som ikke er oppdatert.`,
    dropped: (names) => `Disse filene lages ikke lenger og kan slettes: ${names.join(', ')}.`,
    unwritten: (file, reason, detail) =>
      ({
        locked: `${file} er åpen i et annet program. Lukk den der, og kjør plan build igjen.`,
        'no-space': `${file} ble ikke skrevet: disken er full.`,
        'read-only': `${file} ble ikke skrevet: du har ikke lov til å skrive der.`,
        'not-a-folder': `${file} ble ikke skrevet: en del av stien er en fil, ikke en mappe.`,
        other: `${file} ble ikke skrevet (${detail}).`,
      })[reason],
    noBrowser: 'PDF ble ikke laget, fordi ingen nettleser kunne brukes. Markdown og HTML er skrevet.',
    nothingWritten: 'Ingenting er skrevet.',
    done: (documents, folder) => `${documentCount(documents)} i ${folder}`,
    syntaxStops:
      'En fil kan ikke leses, og da er det uvisst hva som mangler. Ingenting er skrevet; filene fra før er urørt.',
    nothingToBuild:
      'Planen har ikke noe å lage dokumenter av: verken avsnitt, tiltak, grupper, mandater eller saker.',
    why: (reason, detail) => `Lager på nytt: ${reason}${detail ? ` (${detail})` : ''}`,
    reasons: {
      'no-manifest': 'ingenting er laget her før',
      tool: 'plan har fått ny versjon',
      options: 'valgene er andre enn sist',
      'input-changed': 'en fil er endret',
      'input-added': 'en fil er ny',
      'input-removed': 'en fil er borte',
      'refused-before': 'et dokument hadde feil sist',
      'output-earlier': 'en fil er eldre enn de andre',
      'output-missing': 'en fil mangler',
      'output-changed': 'en fil er endret etter at den ble laget',
      forced: 'du ba om det med --force',
    },
    sandboxOff: (why) => `Nettleseren kjører uten sandkasse (${why}).`,
  },
  doctor: {
    title: 'Hva plan trenger for å lage PDF',
    node: 'Node',
    platform: 'System',
    sandbox: 'Sandkasse',
    sandboxOn: 'på',
    sandboxOff: 'av',
    cache: 'Mellomlager',
    fonts: (count) =>
      count > 0
        ? `${count} ${count === 1 ? 'skriftfil' : 'skriftfiler'}`
        : 'ingen skriftfiler: installer plan på nytt',
    browsers: 'Nettlesere, i den rekkefølgen de prøves:',
    works: 'virker',
    used: 'denne brukes',
    failures: {
      missing: 'finnes ikke',
      'not-executable': 'kan ikke kjøres',
      platform: 'finnes bare for Linux på x64',
      'not-installed': 'pakken er ikke installert',
      'no-sandbox': 'systemet har ingen sandkasse for den',
      policy: 'virksomheten har sperret fjernstyring av nettleseren',
      'missing-library': 'mangler et bibliotek',
      'not-unpacked': 'kunne ikke pakkes ut',
      timeout: 'svarte ikke',
      'failed-to-start': 'startet ikke',
    },
    policy: (file) => `Sperret av ${file}`,
    ready: (browser) => `Alt er klart. PDF lages med ${browser}.`,
    notReady: 'PDF kan ikke lages ennå. Markdown og HTML virker.',
    remedies: {
      'none-found': [
        'Installer en nettleser for plan:  npx puppeteer browsers install chrome-headless-shell',
        'Eller vis til en som finnes:  plan build --browser STI  (eller sett PLAN_BROWSER)',
      ],
      'no-sandbox': [
        'Ubuntu 24.04 og noen andre systemer sperrer sandkassen med AppArmor. Installer Google Chrome, som har lov, eller be IT-avdelingen åpne for den.',
        'Stoler du på innholdet, kan den slås av:  PLAN_NO_SANDBOX=1 plan build',
      ],
      policy: [
        'Be IT-avdelingen tillate fjernstyring (RemoteDebuggingAllowed), eller bruk en annen nettleser:  plan build --browser STI',
      ],
      'failed-to-start': [
        'Grunnen står ved hver nettleser over. Mangler et bibliotek, installer nettleseren fra systemets egne pakker.',
        'Eller vis til en annen:  plan build --browser STI  (eller sett PLAN_BROWSER)',
      ],
    },
  },
};
