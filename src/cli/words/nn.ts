import type { CliWords } from './words.ts';

const either = (words: readonly string[]) => new Intl.ListFormat('nn', { type: 'disjunction' }).format(words);
const fileCount = (number: number) => `${number} ${number === 1 ? 'fil' : 'filer'}`;
const documentCount = (number: number) => `${number} dokument`;

export const nn: CliWords = {
  language: 'nn',
  description:
    'Lagar kommunale dokument av YAML: saksframlegg, statusrapportar, planar og mandat som Markdown, HTML og PDF.',
  commands: {
    init: 'lag ein liten plan i ei mappe, klar for VS Code og GitHub eller GitLab',
    new: 'lag eit utgangspunkt for eit dokument, som du fyller ut',
    build: 'lag dokumenta i ein plan',
    validate: 'sjå etter feil i ein plan, utan å skrive noko',
    explain: 'forklar ein feilkode, med døme',
    list: 'vis alt i ein plan, kvar det står, og kva dokument det blir',
    verify: 'etterprøv at det som er bygt, er uendra og framleis er det planen gir',
    doctor: 'vis kva som er på plass for å lage PDF, og kva som må gjerast',
    eject: 'kopier ein mal inn i planen, så du kan endre han',
    schema: 'skriv skjemaa som hjelper deg i VS Code',
    help: 'vis hjelp til ein kommando',
  },
  options: {
    to: 'md, html eller pdf; kan takast opp att (standard: alle tre)',
    out: 'mappa som filene skal i (standard: build/ i mappa til planen)',
    document:
      'berre dokumentet med dette kjenneteiknet, denne tittelen eller av dette slaget; kan takast opp att',
    audience: 'public (offentleg) eller internal (intern, i build/internal/)',
    date: 'rekn denne datoen som i dag, og som dato for statusrapporten',
    draft: 'lag utkast òg når planen har feil; blir merkte UTKAST',
    force: 'lag alt på nytt, òg det som ikkje er endra',
    why: 'fortel kvifor dokumenta blir laga på nytt',
    jobs: 'kor mange PDF-ar som blir laga samtidig',
    browser: 'nettlesaren som skal lage PDF (Chrome, Edge eller Chromium)',
    pdfStandard:
      'kva PDF-filene følgjer: ua1+a2a, ua1+a3a (med innhaldet som data) eller ua2+a4 (standard: ua1+a2a)',
    lang: 'språket i meldingane: nb, nn, sv eller en (standard: språket i planen)',
    format:
      'text, plain, json, sarif, junit, github, gitlab eller azure; kan takast opp att, med fil: sarif:funn.sarif',
    strict: 'rekn åtvaringar som feil',
    fix: 'rett det som berre kan vere meint på éin måte, i filene, og vis kva som er retta',
    baseline: 'fil med funn frå før: berre nye blir melde; finst ho ikkje, blir ho laga',
    updateBaseline: 'skriv funna som er no, til fila i --baseline',
    stdinFilename: 'fila som teksten på standard inn (-) høyrer til (standard: plan.yaml)',
    paths: 'ein plan, ei fil i ein plan eller ei mappe med planar (standard: mappa du står i)',
    initFolder: 'mappa som skal bli ein plan; ho blir laga om ho ikkje finst (standard: mappa du står i)',
    schemaFolder: 'mappa for skjemaa (standard: .plan/schema/ i mappa til planen)',
    code: 'koden, til dømes schema/unknown-key eller unknown-key; utan han blir alle viste',
    kind: 'slaget dokument, til dømes saksframlegg; utan det blir alle viste',
    newFile: 'fila som skal lagast, eller mappa for henne (standard: mappa du står i)',
    template: 'malen, til dømes saksframlegg eller style; utan han blir alle viste',
    planFolder: 'mappa til planen (standard: mappa du står i)',
    listFormat: 'text eller json',
    verifyPaths: 'ei mappe som er bygd, filer i henne eller ein plan (standard: planen du står i)',
    planOfOutputs: 'planen som filene er bygde av (standard: den dei ligg i)',
    langOfFiles: 'språket i filene: nb, nn, sv eller en (standard: språket i planen, elles i systemet)',
    langOfSchema: 'språket som plan.schema.json er på: nb, nn, sv eller en (standard: språket i planen)',
    version: 'vis versjonen',
    help: 'vis hjelp',
  },
  examples: {
    heading: 'Døme:',
    build: [
      ['plan build', 'alt i planen du står i, til build/'],
      ['plan build examples/hemnes --to pdf', 'berre PDF'],
      ['plan build --document statusrapport --date 2026-11-30', 'statusrapporten per 30. november'],
      ['plan build --audience internal', 'interne utgåver, til build/internal/'],
    ],
    validate: [
      ['plan validate', 'planen du står i'],
      ['plan validate --strict', 'åtvaringar tel som feil'],
      ['plan validate --fix', 'rett skrivefeil i namn på felt og faste ord'],
      ['plan validate --format json > funn.json', 'for eit anna program'],
      ['plan validate - --stdin-filename tiltak.yaml < utkast.yaml', 'ein tekst som ikkje er lagra enno'],
    ],
    init: [
      ['plan init', 'i mappa du står i'],
      ['plan init aldersvenleg', 'i ei ny mappe'],
      ['plan init --lang nb', 'på bokmål'],
    ],
    new: [
      ['plan new', 'vis kva som kan lagast'],
      ['plan new saksframlegg', 'til saksframlegg.yaml, eller neste ledige namn'],
      ['plan new tiltaksplan planar/helse.yaml', 'til ei fil du gir namn'],
    ],
    explain: [
      ['plan explain', 'vis alle kodane'],
      ['plan explain schema/unknown-key', 'kva koden tyder, og kva du kan gjere'],
      ['plan explain ref', 'kodane om tilvisingar'],
    ],
    list: [
      ['plan list', 'planen du står i'],
      ['plan list --format json', 'for eit anna program'],
    ],
    verify: [
      ['plan verify', 'alt i build/ i planen du står i'],
      ['plan verify build/statusrapport.pdf', 'ei fil: er ho uendra, og kva seier ho om seg sjølv'],
      ['plan verify arkiv --plan planar/helse', 'ein kopi av build/, mot planen han er bygd av'],
      ['plan verify --format json', 'for eit anna program'],
    ],
    doctor: [['plan doctor', 'prøver kvar nettlesar som finst']],
    eject: [
      ['plan eject', 'vis malane'],
      ['plan eject saksframlegg', 'til templates/saksframlegg.md.hbs'],
      ['plan eject style', 'utsjånaden, til templates/style.css'],
    ],
    schema: [
      ['plan schema', 'til .plan/schema/, til dømes etter ein ny versjon av plan'],
      ['plan schema --lang nb', 'namn på bokmål i VS Code'],
    ],
  },
  placeholders: {
    program: '[val] [kommando]',
    options: '[val]',
    paths: '[stig...]',
    folder: '[mappe]',
    code: '[kode]',
    kind: '[slag]',
    file: '[fil]',
    template: '[mal]',
    command: 'kommando',
  },
  headings: { usage: 'Bruk:', arguments: 'Argument:', options: 'Val:', commands: 'Kommandoar:' },
  errors: {
    unknownOption: (option) => `Ukjent val: ${option}.`,
    unknownCommand: (command) => `Ukjend kommando: ${command}.`,
    missingValue: (option) => `${option} manglar ein verdi.`,
    badChoice: (option, value, allowed) => `${option} kan ikkje vere «${value}». Skriv ${either(allowed)}.`,
    badDate: (value) => `«${value}» er ikkje ein dato. Skriv til dømes 2026-11-30 eller 30.11.2026.`,
    badNumber: (option, value) => `${option} må vere eit heilt tal, minst 1, ikkje «${value}».`,
    tooManyArguments: 'For mange argument.',
    didYouMean: (word) => `Meinte du ${word}?`,
    noPath: (path) => `${path} finst ikkje.`,
    noPlan: (path) => `Fann ingen plan i ${path}. Ein plan er ei mappe med fila plan.yaml.`,
    unknownDocument: (name, known) =>
      `Planen har ikkje dokumentet «${name}». Han har:\n${known.map(({ id, title }) => `  ${id}  (${title})`).join('\n')}`,
    seeHelp: (command) => `Sjå ${command} --help.`,
    bug: 'Dette er ein feil i plan, ikkje i det du har skrive. Meld frå om han med teksten under:',
  },
  build: {
    read: (files, documents) =>
      `${fileCount(files)} ${files === 1 ? 'lesen' : 'lesne'}, lagar ${documentCount(documents)}`,
    upToDate: (folder) => `Ingenting er endra; ${folder} er oppdatert.`,
    pages: (count) => `${count} ${count === 1 ? 'side' : 'sider'}`,
    refused: (title) => `Ikkje laga: «${title}», fordi noko er feil (sjå over).`,
    standing: (names) => `Frå før finst ${names.join(', ')}, som ikkje er oppdatert.`,
    dropped: (names) => `Desse filene blir ikkje laga lenger og kan slettast: ${names.join(', ')}.`,
    unwritten: (file, reason, detail) =>
      ({
        locked: `${file} er open i eit anna program. Lukk fila der, og køyr plan build igjen.`,
        'no-space': `${file} vart ikkje skriven: disken er full.`,
        'read-only': `${file} vart ikkje skriven: du har ikkje løyve til å skrive der.`,
        'a-folder': `${file} vart ikkje skriven: det er ei mappe. Gi eit anna filnamn.`,
        'not-a-folder': `${file} vart ikkje skriven: ein del av stien er ei fil, ikkje ei mappe.`,
        other: `${file} vart ikkje skriven (${detail}).`,
      })[reason],
    noBrowser: 'PDF vart ikkje laga, fordi ingen nettlesar kunne brukast. Markdown og HTML er skrivne.',
    nothingWritten: 'Ingenting er skrive.',
    done: (documents, folder) => `${documentCount(documents)} i ${folder}`,
    syntaxStops:
      'Ei fil kan ikkje lesast, og då er det uvisst kva som manglar. Ingenting er skrive; filene frå før er urørte.',
    nothingToBuild:
      'Planen har ikkje noko å lage dokument av: verken avsnitt, tiltak, grupper, mandat eller saker.',
    why: (reason, detail) => `Lagar på nytt: ${reason}${detail ? ` (${detail})` : ''}`,
    reasons: {
      'no-manifest': 'ingenting er laga her før',
      tool: 'plan har fått ny versjon',
      options: 'vala er andre enn sist',
      'input-changed': 'ei fil er endra',
      'input-added': 'ei fil er ny',
      'input-removed': 'ei fil er borte',
      'refused-before': 'eit dokument hadde feil sist',
      'output-earlier': 'ei fil er eldre enn dei andre',
      'output-missing': 'ei fil manglar',
      'output-changed': 'ei fil er endra etter at ho vart laga',
      forced: 'du bad om det med --force',
    },
    sandboxOff: (why) => `Nettlesaren køyrer utan sandkasse (${why}).`,
  },
  validate: {
    oneOnScreen: (format) =>
      `Berre éin rapport kan skrivast til skjermen. Gi ${format} ei fil: --format ${format}:funn.txt.`,
    noReportFile: (format) => `Filnamnet etter kolonet manglar. Skriv --format ${format}:funn.txt.`,
    sameReportFile: (file) => `To rapportar kan ikkje skrivast til ${file}. Gi kvar si fil.`,
    ownFile: (file) => `${file} er ein del av planen og blir ikkje overskriven. Gi eit anna filnamn.`,
    badBaseline: (file) => `${file} er ikkje ei fil med funn. Gi --baseline eit anna filnamn.`,
    onlyStdin:
      '«-» les standard inn og kan ikkje stå saman med andre stigar. Gi namnet på fila med --stdin-filename.',
    noFixOnStdin: '--fix rettar filer og kan ikkje brukast med standard inn.',
    fixed: (place, change) => `Retta ${place}${change ? `: ${change}` : ''}`,
    fixable: (count) => `${count} kan rettast med plan validate --fix.`,
    baselineWritten: (count, file) => `${count} funn er skrivne til ${file}. Frå no blir berre nye melde.`,
  },
  init: {
    hasPlan: (folder) => `Det finst ein plan frå før i ${folder}. Berre det som manglar, blir skrive.`,
    kept: 'finst frå før, ikkje endra',
    belongsAbove: 'skal stå øvst i git-mappa; ikkje skriven',
    tasks: { build: 'Bygg', validate: 'Sjekk' },
    next: (folder) => [
      `Køyr «npm install planverk» i ${folder === '.' ? 'mappa' : folder}, skriv i plan.yaml, og lag dokumenta med «npx plan build».`,
      'I VS Code: opne mappa, sei ja til utvidinga som blir føreslått, og trykk Ctrl+Shift+B for å byggje.',
    ],
  },
  new: {
    which: 'Skriv «plan new» og kva du vil lage:',
    unknownKind: (word) => `Det finst ikkje noko utgangspunkt for «${word}».`,
    known: (kinds) => `Skriv ${either(kinds)}.`,
    taken: (file) => `${file} finst frå før og blir ikkje endra. Vel eit anna namn.`,
    badName: (file) =>
      `${file} kan ikkje vere namnet. Vel eit namn som sluttar på .yaml, men ikkje plan.yaml.`,
    next: (file) => [
      `Fyll ut ${file}. Ta bort # framfor dei linjene du vil bruke.`,
      'Sjå etter feil med «plan validate», og lag dokumentet med «plan build».',
    ],
  },
  eject: {
    which: 'Skriv «plan eject» og malen du vil endre:',
    unknown: (word) => `Det finst ingen mal «${word}».`,
    known: 'Skriv «plan eject» for å sjå dei.',
    taken: (file) => `${file} finst frå før og blir ikkje endra. Slett fila først om du vil byrje på nytt.`,
    next: (file) =>
      `Endre ${file}. «plan build» bruker fila; slettar du ho, blir malen som følgjer med, brukt.`,
  },
  explain: {
    unknown: (word) => `Det finst ingen kode «${word}».`,
    known: 'Skriv «plan explain» for å sjå dei.',
    more: 'Skriv «plan explain KODE» for å lese meir.',
    wrong: 'Slik blir det feil:',
    right: 'Slik blir det rett:',
  },
  list: {
    documents: 'Dokument',
    internal: 'intern',
    unreadable: (folder) => `Innhaldet i ${folder} kan ikkje visast før feilen er retta.`,
  },
  verify: {
    nothingBuilt: (path) =>
      `Fann ingen manifest.json for ${path}. plan build skriv han; utan han kan berre PDF etterprøvast.`,
    states: {
      same: 'uendra',
      changed: 'endra etter at ho vart laga',
      missing: 'manglar',
      unknown: 'ukjend for manifest.json',
      whole: 'heil og uendra',
      broken: 'ikkje slik plan lagar ho',
    },
    tagged: 'tagga',
    untagged: 'ikkje tagga',
    noTitle: 'utan tittel',
    noLanguage: 'utan språk',
    noStandards: 'ingen standard oppgitt',
    findings: {
      unseen: 'Ei fil med berre interne opplysningar',
      'manifest-unreadable': 'manifest.json kan ikkje lesast. Køyr plan build igjen.',
      'plan-unreadable':
        'Planen kan ikkje lesast no, så det er uvisst kva dokument han gir. Køyr plan validate.',
      tool: (before) => `Bygd av ${before}, ei anna utgåve av plan enn denne.`,
      'document-differs': (document, files) =>
        `Planen gir no eit anna dokument «${document}»: ${files.join(', ')}. Køyr plan build.`,
      'data-differs': (file, keys) => `Opplysningane i ${file} er andre enn dei i planen: ${keys}.`,
      'pdf-foreign': (file, detail) =>
        `${file} er ikkje laga av plan, eller er øydelagd${detail ? ` (${detail})` : ''}.`,
      'pdf-changed': (file, detail) =>
        `${file} er laga av plan, men endra etterpå${detail ? ` (${detail})` : ''}.`,
      'pdf-no-pdf': (file) => `${file} er ikkje ein PDF.`,
      'pdf-cut-off': (file) => `${file} er avkorta: slutten manglar.`,
      'file-changed': (file) => `${file} er endra etter at ho vart laga.`,
      'file-missing': (file) => `${file} manglar.`,
      'file-unknown': (file) => `${file} står ikkje i manifest.json.`,
      'file-unreadable': (file) => `${file} kan ikkje lesast.`,
      'file-earlier': (file) => `${file} er eldre enn dei andre. Køyr plan build.`,
      'input-changed': (file) => `${file} er endra sidan.`,
      'input-added': (file) => `${file} er komen til sidan.`,
      'input-removed': (file) => `${file} er borte sidan.`,
      'document-refused': (document) =>
        `Opplysningane i «${document}» er feil, så dokumentet kan ikkje lagast på nytt. Køyr plan validate.`,
      'documents-same': 'Planen gir framleis dei same dokumenta.',
      'document-gone': (document) => `Planen gir ikkje lenger dokumentet «${document}».`,
      'document-new': (document) =>
        `Planen gir òg dokumentet «${document}», som ikkje er bygt. Køyr plan build.`,
      'document-untold': (document) =>
        `Om «${document}» blir ein annan PDF, viser seg først når han blir bygd. Køyr plan build.`,
    },
    allWell: (files) => `Alt stemmer: ${fileCount(files)}.`,
    wrong: (count, files) => `${count} avvik i ${fileCount(files)}.`,
  },
  schema: {
    missing: (file) => `Skjemaa for VS Code vart ikkje skrivne: ${file} manglar. Installer plan på nytt.`,
  },
  doctor: {
    title: 'Kva plan treng for å lage PDF',
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
    browsers: 'Nettlesarar, i den rekkjefølgja dei blir prøvde:',
    works: 'verkar',
    used: 'denne blir brukt',
    failures: {
      missing: 'finst ikkje',
      'not-executable': 'kan ikkje køyrast',
      platform: 'finst berre for Linux på x64',
      'not-installed': 'pakken er ikkje installert',
      'no-sandbox': 'systemet har inga sandkasse for han',
      policy: 'verksemda har sperra fjernstyring av nettlesaren',
      'missing-library': 'manglar eit bibliotek',
      'not-unpacked': 'kunne ikkje pakkast ut',
      timeout: 'svara ikkje',
      'failed-to-start': 'starta ikkje',
    },
    policy: (file) => `Sperra av ${file}`,
    ready: (browser) => `Alt er klart. PDF blir laga med ${browser}.`,
    notReady: 'PDF kan ikkje lagast enno. Markdown og HTML verkar.',
    remedies: {
      'none-found': [
        'Installer ein nettlesar for plan:  npx puppeteer browsers install chrome-headless-shell',
        'Eller vis til ein som finst:  plan build --browser STI  (eller set PLAN_BROWSER)',
      ],
      'no-sandbox': [
        'Ubuntu 24.04 og nokre andre system sperrar sandkassa med AppArmor. Installer Google Chrome, som har løyve, eller be IT-avdelinga opne for henne.',
        'Stolar du på innhaldet, kan sandkassa slåast av:  PLAN_NO_SANDBOX=1 plan build',
      ],
      policy: [
        'Be IT-avdelinga tillate fjernstyring (RemoteDebuggingAllowed), eller bruk ein annan nettlesar:  plan build --browser STI',
      ],
      'failed-to-start': [
        'Grunnen står ved kvar nettlesar over. Manglar eit bibliotek, installer nettlesaren frå systemet sine eigne pakkar.',
        'Eller vis til ein annan:  plan build --browser STI  (eller set PLAN_BROWSER)',
      ],
    },
  },
};
