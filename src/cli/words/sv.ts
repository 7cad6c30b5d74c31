import type { CliWords } from './words.ts';

const either = (words: readonly string[]) => new Intl.ListFormat('sv', { type: 'disjunction' }).format(words);
const fileCount = (number: number) => `${number} ${number === 1 ? 'fil' : 'filer'}`;
const documentCount = (number: number) => `${number} dokument`;

export const sv: CliWords = {
  language: 'sv',
  description:
    'Skapar kommunala dokument av YAML: tjänsteskrivelser, uppföljningar, planer och uppdrag som Markdown, HTML och PDF.',
  commands: {
    init: 'skapa en liten plan i en mapp, klar för VS Code och GitHub eller GitLab',
    new: 'skapa ett utkast till ett dokument, som du fyller i',
    build: 'skapa dokumenten i en plan',
    validate: 'leta efter fel i en plan utan att skriva något',
    explain: 'förklara en felkod, med exempel',
    list: 'visa allt i en plan, var det står och vilka dokument det blir',
    verify: 'verifiera att det som är byggt är oförändrat och fortfarande är det som planen ger',
    doctor: 'visa vad som finns på plats för att skapa PDF och vad som måste göras',
    eject: 'kopiera en mall till planen, så att du kan ändra den',
    schema: 'spara de scheman som hjälper dig i VS Code',
    help: 'visa hjälp för ett kommando',
  },
  options: {
    to: 'md, html eller pdf; kan upprepas (standard: alla tre)',
    out: 'mappen som filerna ska ligga i (standard: build/ i planens mapp)',
    document: 'bara dokumentet med detta id, denna titel eller av detta slag; kan upprepas',
    audience: 'public (offentlig) eller internal (intern, i build/internal/)',
    date: 'räkna detta datum som i dag och som datum för uppföljningen',
    draft: 'skapa utkast även om planen har fel; märks UTKAST',
    force: 'skapa allt på nytt, även det som inte har ändrats',
    why: 'berätta varför dokumenten skapas på nytt',
    jobs: 'hur många PDF-filer som skapas samtidigt',
    browser: 'webbläsaren som ska skapa PDF (Chrome, Edge eller Chromium)',
    pdfStandard:
      'vad PDF-filerna följer: ua1+a2a, ua1+a3a (med innehållet som data) eller ua2+a4 (standard: ua1+a2a)',
    lang: 'språket i meddelandena: nb, nn, sv eller en (standard: planens språk)',
    format:
      'text, plain, json, sarif, junit, github, gitlab eller azure; kan upprepas, med fil: sarif:fynd.sarif',
    strict: 'räkna varningar som fel',
    fix: 'rätta i filerna det som bara kan vara menat på ett sätt, och visa vad som är rättat',
    baseline: 'fil med tidigare fynd: bara nya anmäls; finns den inte skapas den',
    updateBaseline: 'skriv de fynd som finns nu till filen i --baseline',
    stdinFilename: 'filen som texten på standard in (-) hör till (standard: plan.yaml)',
    paths: 'en plan, en fil i en plan eller en mapp med planer (standard: mappen du står i)',
    initFolder: 'mappen som ska bli en plan; den skapas om den inte finns (standard: mappen du står i)',
    schemaFolder: 'mappen för schemana (standard: .plan/schema/ i planens mapp)',
    code: 'koden, till exempel schema/unknown-key eller unknown-key; utan den visas alla',
    kind: 'slaget av dokument, till exempel tjänsteskrivelse; utan det visas alla',
    newFile: 'filen som ska skapas, eller mappen för den (standard: mappen du står i)',
    template: 'mallen, till exempel tjänsteskrivelse eller style; utan den visas alla',
    planFolder: 'planens mapp (standard: mappen du står i)',
    listFormat: 'text eller json',
    verifyPaths: 'en mapp som är byggd, filer i den eller en plan (standard: planen du står i)',
    planOfOutputs: 'planen som filerna är byggda av (standard: den som de ligger i)',
    langOfFiles: 'språket i filerna: nb, nn, sv eller en (standard: planens språk, annars systemets)',
    langOfSchema: 'språket som plan.schema.json är på: nb, nn, sv eller en (standard: planens språk)',
    version: 'visa versionen',
    help: 'visa hjälp',
  },
  examples: {
    heading: 'Exempel:',
    build: [
      ['plan build', 'allt i planen du står i, till build/'],
      ['plan build examples/hemnes --to pdf', 'bara PDF'],
      ['plan build --document uppföljning --date 2026-11-30', 'uppföljningen per den 30 november'],
      ['plan build --audience internal', 'interna utgåvor, till build/internal/'],
    ],
    validate: [
      ['plan validate', 'planen du står i'],
      ['plan validate --strict', 'varningar räknas som fel'],
      ['plan validate --fix', 'rätta skrivfel i namn på fält och fasta ord'],
      ['plan validate --format json > resultat.json', 'för ett annat program'],
      ['plan validate - --stdin-filename åtgärder.yaml < utkast.yaml', 'en text som inte är sparad än'],
    ],
    init: [
      ['plan init', 'i mappen du står i'],
      ['plan init äldrevänlig', 'i en ny mapp'],
      ['plan init --lang en', 'på engelska'],
    ],
    new: [
      ['plan new', 'visa vad som kan skapas'],
      ['plan new tjänsteskrivelse', 'till tjänsteskrivelse.yaml, eller nästa lediga namn'],
      ['plan new handlingsplan planer/omsorg.yaml', 'till en fil som du namnger'],
    ],
    explain: [
      ['plan explain', 'visa alla koder'],
      ['plan explain schema/unknown-key', 'vad koden betyder och vad du kan göra'],
      ['plan explain ref', 'koderna om hänvisningar'],
    ],
    list: [
      ['plan list', 'planen du står i'],
      ['plan list --format json', 'för ett annat program'],
    ],
    verify: [
      ['plan verify', 'allt i build/ i planen du står i'],
      ['plan verify build/statusrapport.pdf', 'en fil: är den oförändrad, och vad säger den om sig själv'],
      ['plan verify arkiv --plan planer/vard', 'en kopia av build/, mot planen den är byggd av'],
      ['plan verify --format json', 'för ett annat program'],
    ],
    doctor: [['plan doctor', 'provar varje webbläsare som finns']],
    eject: [
      ['plan eject', 'visa mallarna'],
      ['plan eject tjänsteskrivelse', 'till templates/saksframlegg.md.hbs'],
      ['plan eject style', 'utseendet, till templates/style.css'],
    ],
    schema: [
      ['plan schema', 'till .plan/schema/, till exempel efter en ny version av plan'],
      ['plan schema --lang en', 'engelska namn i VS Code'],
    ],
  },
  placeholders: {
    program: '[alternativ] [kommando]',
    options: '[alternativ]',
    paths: '[sökväg...]',
    folder: '[mapp]',
    code: '[kod]',
    kind: '[slag]',
    file: '[fil]',
    template: '[mall]',
    command: 'kommando',
  },
  headings: { usage: 'Användning:', arguments: 'Argument:', options: 'Alternativ:', commands: 'Kommandon:' },
  errors: {
    unknownOption: (option) => `Okänt alternativ: ${option}.`,
    unknownCommand: (command) => `Okänt kommando: ${command}.`,
    missingValue: (option) => `${option} saknar ett värde.`,
    badChoice: (option, value, allowed) => `${option} kan inte vara ”${value}”. Skriv ${either(allowed)}.`,
    badDate: (value) => `”${value}” är inte ett datum. Skriv till exempel 2026-11-30 eller 30 november 2026.`,
    badNumber: (option, value) => `${option} måste vara ett heltal, minst 1, inte ”${value}”.`,
    tooManyArguments: 'För många argument.',
    didYouMean: (word) => `Menade du ${word}?`,
    noPath: (path) => `${path} finns inte.`,
    noPlan: (path) => `Hittade ingen plan i ${path}. En plan är en mapp med filen plan.yaml.`,
    unknownDocument: (name, known) =>
      `Planen har inte dokumentet ”${name}”. Den har:\n${known.map(({ id, title }) => `  ${id}  (${title})`).join('\n')}`,
    seeHelp: (command) => `Se ${command} --help.`,
    bug: 'Detta är ett fel i plan, inte i det du har skrivit. Anmäl det med texten nedan:',
  },
  build: {
    read: (files, documents) =>
      `${fileCount(files)} ${files === 1 ? 'läst' : 'lästa'}, skapar ${documentCount(documents)}`,
    upToDate: (folder) => `Inget har ändrats; ${folder} är aktuell.`,
    pages: (count) => `${count} ${count === 1 ? 'sida' : 'sidor'}`,
    refused: (title) => `Skapades inte: ”${title}”, eftersom något är fel (se ovan).`,
    standing: (names) => `Sedan tidigare finns ${names.join(', ')}, som inte har uppdaterats.`,
    dropped: (names) => `Dessa filer skapas inte längre och kan tas bort: ${names.join(', ')}.`,
    unwritten: (file, reason, detail) =>
      ({
        locked: `${file} är öppen i ett annat program. Stäng den där och kör plan build igen.`,
        'no-space': `${file} sparades inte: disken är full.`,
        'read-only': `${file} sparades inte: du har inte behörighet att skriva där.`,
        'a-folder': `${file} sparades inte: det är en mapp. Ange ett annat filnamn.`,
        'not-a-folder': `${file} sparades inte: en del av sökvägen är en fil, inte en mapp.`,
        other: `${file} sparades inte (${detail}).`,
      })[reason],
    noBrowser:
      'Ingen PDF skapades, eftersom ingen webbläsare gick att använda. Markdown och HTML är sparade.',
    nothingWritten: 'Inget har sparats.',
    done: (documents, folder) => `${documentCount(documents)} i ${folder}`,
    syntaxStops:
      'En fil går inte att läsa, och då är det ovisst vad som saknas. Inget har sparats; de tidigare filerna är orörda.',
    nothingToBuild:
      'Planen har inget att skapa dokument av: varken avsnitt, åtgärder, grupper, uppdrag eller ärenden.',
    why: (reason, detail) => `Skapar på nytt: ${reason}${detail ? ` (${detail})` : ''}`,
    reasons: {
      'no-manifest': 'inget har skapats här tidigare',
      tool: 'plan har fått en ny version',
      options: 'alternativen är andra än förra gången',
      'input-changed': 'en fil har ändrats',
      'input-added': 'en fil är ny',
      'input-removed': 'en fil är borta',
      'refused-before': 'ett dokument hade fel förra gången',
      'output-earlier': 'en fil är äldre än de andra',
      'output-missing': 'en fil saknas',
      'output-changed': 'en fil har ändrats efter att den skapades',
      forced: 'du bad om det med --force',
    },
    sandboxOff: (why) => `Webbläsaren körs utan sandlåda (${why}).`,
  },
  validate: {
    oneOnScreen: (format) =>
      `Bara en rapport kan skrivas på skärmen. Ge ${format} en fil: --format ${format}:fynd.txt.`,
    noReportFile: (format) => `Filnamnet efter kolonet saknas. Skriv --format ${format}:fynd.txt.`,
    sameReportFile: (file) => `Två rapporter kan inte skrivas till ${file}. Ge dem var sin fil.`,
    ownFile: (file) => `${file} är en del av planen och skrivs inte över. Ange ett annat filnamn.`,
    badBaseline: (file) => `${file} är ingen fil med fynd. Ge --baseline ett annat filnamn.`,
    onlyStdin:
      '”-” läser standard in och kan inte stå tillsammans med andra sökvägar. Ange filens namn med --stdin-filename.',
    noFixOnStdin: '--fix rättar filer och kan inte användas med standard in.',
    fixed: (place, change) => `Rättat ${place}${change ? `: ${change}` : ''}`,
    fixable: (count) => `${count} kan rättas med plan validate --fix.`,
    baselineWritten: (count, file) =>
      `${count} fynd har skrivits till ${file}. Från och med nu anmäls bara nya.`,
  },
  init: {
    hasPlan: (folder) => `Det finns redan en plan i ${folder}. Bara det som saknas sparas.`,
    kept: 'finns redan, inte ändrad',
    belongsAbove: 'ska ligga överst i git-mappen; inte sparad',
    tasks: { build: 'Bygg', validate: 'Kontrollera' },
    next: (folder) => [
      `Kör ”npm install planverk” i ${folder === '.' ? 'mappen' : folder}, skriv i plan.yaml och skapa dokumenten med ”npx plan build”.`,
      'I VS Code: öppna mappen, godkänn tillägget som föreslås och tryck Ctrl+Shift+B för att bygga.',
    ],
  },
  new: {
    which: 'Skriv ”plan new” och vad du vill skapa:',
    unknownKind: (word) => `Det finns inget utkast för ”${word}”.`,
    known: (kinds) => `Skriv ${either(kinds)}.`,
    taken: (file) => `${file} finns redan och ändras inte. Välj ett annat namn.`,
    badName: (file) => `${file} kan inte vara namnet. Välj ett namn som slutar på .yaml, men inte plan.yaml.`,
    next: (file) => [
      `Fyll i ${file}. Ta bort # framför de rader du vill använda.`,
      'Leta efter fel med ”plan validate” och skapa dokumentet med ”plan build”.',
    ],
  },
  eject: {
    which: 'Skriv ”plan eject” och mallen du vill ändra:',
    unknown: (word) => `Det finns ingen mall ”${word}”.`,
    known: 'Skriv ”plan eject” för att se dem.',
    taken: (file) => `${file} finns redan och ändras inte. Ta bort den först om du vill börja om.`,
    next: (file) =>
      `Ändra ${file}. ”plan build” använder den; tar du bort den används mallen som följer med.`,
  },
  explain: {
    unknown: (word) => `Det finns ingen kod ”${word}”.`,
    known: 'Skriv ”plan explain” för att se dem.',
    more: 'Skriv ”plan explain KOD” för att läsa mer.',
    wrong: 'Så blir det fel:',
    right: 'Så blir det rätt:',
  },
  list: {
    documents: 'Dokument',
    internal: 'intern',
    unreadable: (folder) => `Innehållet i ${folder} går inte att visa förrän felet har rättats.`,
  },
  verify: {
    nothingBuilt: (path) =>
      `Hittade ingen manifest.json för ${path}. plan build skriver den; utan den kan bara PDF verifieras.`,
    states: {
      same: 'oförändrad',
      changed: 'ändrad efter att den skapades',
      missing: 'saknas',
      unknown: 'okänd för manifest.json',
      whole: 'hel och oförändrad',
      broken: 'inte som plan skapar den',
    },
    tagged: 'taggad',
    untagged: 'inte taggad',
    noTitle: 'utan titel',
    noLanguage: 'utan språk',
    noStandards: 'ingen standard angiven',
    findings: {
      unseen: 'En fil med bara interna uppgifter',
      'manifest-unreadable': 'manifest.json kan inte läsas. Kör plan build igen.',
      'plan-unreadable':
        'Planen kan inte läsas nu, så det är ovisst vilka dokument den ger. Kör plan validate.',
      tool: (before) => `Byggd av ${before}, en annan utgåva av plan än denna.`,
      'document-differs': (document, files) =>
        `Planen ger nu ett annat dokument ”${document}”: ${files.join(', ')}. Kör plan build.`,
      'data-differs': (file, keys) => `Uppgifterna i ${file} är andra än planens: ${keys}.`,
      'pdf-foreign': (file, detail) =>
        `${file} är inte skapad av plan, eller är skadad${detail ? ` (${detail})` : ''}.`,
      'pdf-changed': (file, detail) =>
        `${file} är skapad av plan, men ändrad efteråt${detail ? ` (${detail})` : ''}.`,
      'pdf-no-pdf': (file) => `${file} är ingen PDF.`,
      'pdf-cut-off': (file) => `${file} är avkortad: slutet saknas.`,
      'file-changed': (file) => `${file} är ändrad efter att den skapades.`,
      'file-missing': (file) => `${file} saknas.`,
      'file-unknown': (file) => `${file} står inte i manifest.json.`,
      'file-unreadable': (file) => `${file} kan inte läsas.`,
      'file-earlier': (file) => `${file} är äldre än de andra. Kör plan build.`,
      'input-changed': (file) => `${file} är ändrad sedan dess.`,
      'input-added': (file) => `${file} har kommit till sedan dess.`,
      'input-removed': (file) => `${file} är borta sedan dess.`,
      'document-refused': (document) =>
        `Uppgifterna i ”${document}” är fel, så dokumentet kan inte skapas på nytt. Kör plan validate.`,
      'documents-same': 'Planen ger fortfarande samma dokument.',
      'document-gone': (document) => `Planen ger inte längre dokumentet ”${document}”.`,
      'document-new': (document) =>
        `Planen ger också dokumentet ”${document}”, som inte är byggt. Kör plan build.`,
      'document-untold': (document) =>
        `Om ”${document}” blir en annan PDF syns först när den byggs. Kör plan build.`,
    },
    allWell: (files) => `Allt stämmer: ${fileCount(files)}.`,
    wrong: (count, files) => `${count} ${count === 1 ? 'avvikelse' : 'avvikelser'} i ${fileCount(files)}.`,
  },
  schema: {
    missing: (file) => `Schemana för VS Code sparades inte: ${file} saknas. Installera om plan.`,
  },
  doctor: {
    title: 'Vad plan behöver för att skapa PDF',
    node: 'Node',
    platform: 'System',
    sandbox: 'Sandlåda',
    sandboxOn: 'på',
    sandboxOff: 'av',
    cache: 'Cache',
    fonts: (count) =>
      count > 0
        ? `${count} ${count === 1 ? 'typsnittsfil' : 'typsnittsfiler'}`
        : 'inga typsnittsfiler: installera om plan',
    browsers: 'Webbläsare, i den ordning de provas:',
    works: 'fungerar',
    used: 'denna används',
    failures: {
      missing: 'finns inte',
      'not-executable': 'går inte att köra',
      platform: 'finns bara för Linux på x64',
      'not-installed': 'paketet är inte installerat',
      'no-sandbox': 'systemet har ingen sandlåda för den',
      policy: 'organisationen har spärrat fjärrstyrning av webbläsaren',
      'missing-library': 'saknar ett bibliotek',
      'not-unpacked': 'gick inte att packa upp',
      timeout: 'svarade inte',
      'failed-to-start': 'startade inte',
    },
    policy: (file) => `Spärrad av ${file}`,
    ready: (browser) => `Allt är klart. PDF skapas med ${browser}.`,
    notReady: 'PDF går inte att skapa ännu. Markdown och HTML fungerar.',
    remedies: {
      'none-found': [
        'Installera en webbläsare för plan:  npx puppeteer browsers install chrome-headless-shell',
        'Eller ange en som finns:  plan build --browser SÖKVÄG  (eller sätt PLAN_BROWSER)',
      ],
      'no-sandbox': [
        'Ubuntu 24.04 och vissa andra system spärrar sandlådan med AppArmor. Installera Google Chrome, som är tillåten, eller be IT-avdelningen öppna för den.',
        'Om du litar på innehållet kan sandlådan stängas av:  PLAN_NO_SANDBOX=1 plan build',
      ],
      policy: [
        'Be IT-avdelningen tillåta fjärrstyrning (RemoteDebuggingAllowed), eller använd en annan webbläsare:  plan build --browser SÖKVÄG',
      ],
      'failed-to-start': [
        'Orsaken står vid varje webbläsare ovan. Om ett bibliotek saknas, installera webbläsaren från systemets egna paket.',
        'Eller ange en annan:  plan build --browser SÖKVÄG  (eller sätt PLAN_BROWSER)',
      ],
    },
  },
};
