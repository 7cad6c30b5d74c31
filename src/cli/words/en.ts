import type { CliWords } from './words.ts';

const either = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
const fileCount = (number: number) => `${number} ${number === 1 ? 'file' : 'files'}`;
const documentCount = (number: number) => `${number} ${number === 1 ? 'document' : 'documents'}`;

export const en: CliWords = {
  language: 'en',
  description:
    'Makes municipal documents from YAML: case presentations, status reports, plans and mandates as Markdown, HTML and PDF.',
  commands: {
    init: 'make a small plan in a folder, ready for VS Code and GitHub or GitLab',
    new: 'make a starter of a document, for you to fill in',
    build: 'make the documents of a plan',
    validate: 'look for errors in a plan without writing anything',
    explain: 'explain a code of an error, with examples',
    list: 'show everything in a plan, where it stands, and which documents it gives',
    verify: 'verify that what was built is unchanged and still what the plan gives',
    doctor: 'show what is in place for making PDF files, and what remains to be done',
    eject: 'copy a template into the plan, to change it',
    schema: 'write the schemas that help you in VS Code',
    help: 'show help for a command',
  },
  options: {
    to: 'md, html or pdf; may be repeated (default: all three)',
    out: 'the folder for the files (default: build/ in the folder of the plan)',
    document: 'only the document with this id, this title or of this kind; may be repeated',
    audience: 'public or internal (internal editions go to build/internal/)',
    date: 'take this date as today, and as the date of the status report',
    draft: 'make drafts even if the plan has errors; marked DRAFT',
    force: 'make everything again, even what has not changed',
    why: 'tell why the documents are made again',
    jobs: 'how many PDF files are made at the same time',
    browser: 'the browser that makes the PDF files (Chrome, Edge or Chromium)',
    pdfStandard:
      'what PDF files conform to: ua1+a2a, ua1+a3a (with the contents as data) or ua2+a4 (default: ua1+a2a)',
    lang: 'the language of messages: nb, nn, sv or en (default: the language of the plan)',
    format:
      'text, plain, json, sarif, junit, github, gitlab or azure; may be repeated, with a file: sarif:findings.sarif',
    strict: 'treat warnings as errors',
    fix: 'correct in the files what can only be meant in one way, and tell what was corrected',
    baseline: 'file of earlier findings: only new ones are told; made where it is not there',
    updateBaseline: 'write the present findings to the file of --baseline',
    stdinFilename: 'the file that the text on standard input (-) belongs to (default: plan.yaml)',
    paths: 'a plan, a file in a plan or a folder of plans (default: the current folder)',
    initFolder: 'the folder that is to be a plan; made if it does not exist (default: the current folder)',
    schemaFolder: 'the folder for the schemas (default: .plan/schema/ in the folder of the plan)',
    code: 'the code, such as schema/unknown-key or unknown-key; without it all are shown',
    kind: 'the kind of document, such as saksframlegg; without it all are shown',
    newFile: 'the file to make, or the folder for it (default: the current folder)',
    template: 'the template, for example saksframlegg or style; without it all are shown',
    planFolder: 'the folder of the plan (default: where you are)',
    listFormat: 'text or json',
    verifyPaths: 'a folder that was built, files in it or a plan (default: the plan you are in)',
    planOfOutputs: 'the plan that the files were built from (default: the one they lie in)',
    langOfFiles:
      'the language of the files: nb, nn, sv or en (default: that of the plan, else that of the system)',
    langOfSchema: 'the language of plan.schema.json: nb, nn, sv or en (default: the language of the plan)',
    version: 'show the version',
    help: 'show help',
  },
  examples: {
    heading: 'Examples:',
    build: [
      ['plan build', 'everything in the plan in the current folder, to build/'],
      ['plan build examples/hemnes --to pdf', 'only PDF'],
      ['plan build --document status-report --date 2026-11-30', 'the status report as of 30 November'],
      ['plan build --audience internal', 'internal editions, to build/internal/'],
    ],
    validate: [
      ['plan validate', 'the plan in the current folder'],
      ['plan validate --strict', 'warnings count as errors'],
      ['plan validate --fix', 'correct misspelt fields and fixed words'],
      ['plan validate --format json > findings.json', 'for another program'],
      ['plan validate - --stdin-filename measures.yaml < draft.yaml', 'text that is not saved yet'],
    ],
    init: [
      ['plan init', 'in the current folder'],
      ['plan init age-friendly', 'in a new folder'],
      ['plan init --lang nn', 'in Nynorsk'],
    ],
    new: [
      ['plan new', 'show what can be made'],
      ['plan new saksframlegg', 'to saksframlegg.yaml, or the next free name'],
      ['plan new measure-plan plans/health.yaml', 'to a file that you name'],
    ],
    explain: [
      ['plan explain', 'show all codes'],
      ['plan explain schema/unknown-key', 'what the code means, and what to do'],
      ['plan explain ref', 'the codes about references'],
    ],
    list: [
      ['plan list', 'the plan in the current folder'],
      ['plan list --format json', 'for another program'],
    ],
    verify: [
      ['plan verify', 'everything in build/ of the plan you are in'],
      ['plan verify build/status-report.pdf', 'a file: is it unchanged, and what does it say of itself'],
      ['plan verify archive --plan plans/health', 'a copy of build/, against the plan it was built from'],
      ['plan verify --format json', 'for another program'],
    ],
    doctor: [['plan doctor', 'tries every browser there is']],
    eject: [
      ['plan eject', 'show the templates'],
      ['plan eject saksframlegg', 'to templates/saksframlegg.md.hbs'],
      ['plan eject style', 'the looks, to templates/style.css'],
    ],
    schema: [
      ['plan schema', 'to .plan/schema/, for instance after a new version of plan'],
      ['plan schema --lang nb', 'names in Bokmål in VS Code'],
    ],
  },
  placeholders: {
    program: '[options] [command]',
    options: '[options]',
    paths: '[path...]',
    folder: '[folder]',
    code: '[code]',
    kind: '[kind]',
    file: '[file]',
    template: '[template]',
    command: 'command',
  },
  headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  errors: {
    unknownOption: (option) => `Unknown option: ${option}.`,
    unknownCommand: (command) => `Unknown command: ${command}.`,
    missingValue: (option) => `${option} needs a value.`,
    badChoice: (option, value, allowed) => `${option} cannot be “${value}”. Write ${either(allowed)}.`,
    badDate: (value) => `“${value}” is not a date. Write, for example, 2026-11-30 or 30 November 2026.`,
    badNumber: (option, value) => `${option} must be a whole number, at least 1, not “${value}”.`,
    tooManyArguments: 'Too many arguments.',
    didYouMean: (word) => `Did you mean ${word}?`,
    noPath: (path) => `${path} does not exist.`,
    noPlan: (path) => `Found no plan in ${path}. A plan is a folder with the file plan.yaml.`,
    unknownDocument: (name, known) =>
      `The plan has no document “${name}”. It has:\n${known.map(({ id, title }) => `  ${id}  (${title})`).join('\n')}`,
    seeHelp: (command) => `See ${command} --help.`,
    bug: 'This is a bug in plan, not in what you have written. Please report it with the text below:',
  },
  build: {
    read: (files, documents) => `${fileCount(files)} read, making ${documentCount(documents)}`,
    upToDate: (folder) => `Nothing has changed; ${folder} is up to date.`,
    pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
    refused: (title) => `Not made: “${title}”, because something is wrong (see above).`,
    standing: (names) => `Still there from before, and not up to date: ${names.join(', ')}.`,
    dropped: (names) => `These files are no longer made and may be deleted: ${names.join(', ')}.`,
    unwritten: (file, reason, detail) =>
      ({
        locked: `${file} is open in another program. Close it there and run plan build again.`,
        'no-space': `${file} was not written: the disk is full.`,
        'read-only': `${file} was not written: you are not allowed to write there.`,
        'a-folder': `${file} was not written: it is a folder. Give another file name.`,
        'not-a-folder': `${file} was not written: part of the path is a file, not a folder.`,
        other: `${file} was not written (${detail}).`,
      })[reason],
    noBrowser: 'No PDF was made, because no browser could be used. Markdown and HTML are written.',
    nothingWritten: 'Nothing was written.',
    done: (documents, folder) => `${documentCount(documents)} in ${folder}`,
    syntaxStops:
      'A file cannot be read, so there is no telling what is missing. Nothing was written; earlier files are untouched.',
    nothingToBuild:
      'The plan has nothing to make documents of: no sections, measures, groups, mandates or cases.',
    why: (reason, detail) => `Making again: ${reason}${detail ? ` (${detail})` : ''}`,
    reasons: {
      'no-manifest': 'nothing has been made here before',
      tool: 'plan has a new version',
      options: 'the options differ from last time',
      'input-changed': 'a file has changed',
      'input-added': 'a file is new',
      'input-removed': 'a file is gone',
      'refused-before': 'a document had errors last time',
      'output-earlier': 'a file is older than the others',
      'output-missing': 'a file is missing',
      'output-changed': 'a file has changed since it was made',
      forced: 'you asked for it with --force',
    },
    sandboxOff: (why) => `The browser runs without a sandbox (${why}).`,
  },
  validate: {
    oneOnScreen: (format) =>
      `Only one report can be printed. Give ${format} a file: --format ${format}:findings.txt.`,
    noReportFile: (format) =>
      `The file name after the colon is missing. Write --format ${format}:findings.txt.`,
    sameReportFile: (file) => `Two reports cannot be written to ${file}. Give each a file of its own.`,
    ownFile: (file) => `${file} is part of the plan and is not overwritten. Give another file name.`,
    badBaseline: (file) => `${file} is no file of findings. Give --baseline another name.`,
    onlyStdin:
      '“-” reads standard input and cannot stand with other paths. Name the file with --stdin-filename.',
    noFixOnStdin: '--fix corrects files and cannot be used with standard input.',
    fixed: (place, change) => `Corrected ${place}${change ? `: ${change}` : ''}`,
    fixable: (count) => `${count} can be corrected with plan validate --fix.`,
    baselineWritten: (count, file) =>
      `${count} findings are written to ${file}. From now on only new ones are told.`,
  },
  init: {
    hasPlan: (folder) => `There is a plan in ${folder} already. Only what is missing is written.`,
    kept: 'already there, not changed',
    belongsAbove: 'belongs at the top of the git folder; not written',
    tasks: { build: 'Build', validate: 'Check' },
    next: (folder) => [
      `Run “npm install planverk” in ${folder === '.' ? 'the folder' : folder}, write in plan.yaml, and make the documents with “npx plan build”.`,
      'In VS Code: open the folder, accept the extension that is recommended, and press Ctrl+Shift+B to build.',
    ],
  },
  new: {
    which: 'Write “plan new” and what you want to make:',
    unknownKind: (word) => `There is no starter for “${word}”.`,
    known: (kinds) => `Write ${either(kinds)}.`,
    taken: (file) => `${file} is already there and is not changed. Choose another name.`,
    badName: (file) => `${file} cannot be the name. Choose a name that ends with .yaml, but not plan.yaml.`,
    next: (file) => [
      `Fill in ${file}. Remove the # in front of the lines that you want to use.`,
      'Look for errors with “plan validate”, and make the document with “plan build”.',
    ],
  },
  eject: {
    which: 'Write “plan eject” and the template to change:',
    unknown: (word) => `There is no template “${word}”.`,
    known: 'Write “plan eject” to see them.',
    taken: (file) => `${file} is there already and is not changed. Delete it first to begin anew.`,
    next: (file) => `Change ${file}. “plan build” uses it; delete it to go back to the built-in one.`,
  },
  explain: {
    unknown: (word) => `There is no code “${word}”.`,
    known: 'Write “plan explain” to see them.',
    more: 'Write “plan explain CODE” to read more.',
    wrong: 'Wrong:',
    right: 'Right:',
  },
  list: {
    documents: 'Documents',
    internal: 'internal',
    unreadable: (folder) => `What is in ${folder} cannot be shown until the error is mended.`,
  },
  verify: {
    nothingBuilt: (path) =>
      `Found no manifest.json for ${path}. plan build writes it; without it only PDF can be verified.`,
    states: {
      same: 'unchanged',
      changed: 'changed since it was made',
      missing: 'missing',
      unknown: 'not in manifest.json',
      whole: 'whole and unchanged',
      broken: 'not as plan makes it',
    },
    tagged: 'tagged',
    untagged: 'not tagged',
    noTitle: 'no title',
    noLanguage: 'no language',
    noStandards: 'no standard declared',
    findings: {
      unseen: 'A file with internal data only',
      'manifest-unreadable': 'manifest.json cannot be read. Run plan build again.',
      'plan-unreadable':
        'The plan cannot be read now, so nobody knows which documents it gives. Run plan validate.',
      tool: (before) => `Built by ${before}, another version of plan than this one.`,
      'document-differs': (document, files) =>
        `The plan now gives another document “${document}”: ${files.join(', ')}. Run plan build.`,
      'data-differs': (file, keys) => `The data in ${file} is not that of the plan: ${keys}.`,
      'pdf-foreign': (file, detail) =>
        `${file} was not made by plan, or is broken${detail ? ` (${detail})` : ''}.`,
      'pdf-changed': (file, detail) =>
        `${file} was made by plan, but changed afterwards${detail ? ` (${detail})` : ''}.`,
      'pdf-no-pdf': (file) => `${file} is not a PDF.`,
      'pdf-cut-off': (file) => `${file} is cut off: its end is missing.`,
      'file-changed': (file) => `${file} has changed since it was made.`,
      'file-missing': (file) => `${file} is missing.`,
      'file-unknown': (file) => `${file} is not in manifest.json.`,
      'file-unreadable': (file) => `${file} cannot be read.`,
      'file-earlier': (file) => `${file} is older than the others. Run plan build.`,
      'input-changed': (file) => `${file} has changed since.`,
      'input-added': (file) => `${file} is new since.`,
      'input-removed': (file) => `${file} is gone since.`,
      'document-refused': (document) =>
        `The data of “${document}” is wrong, so the document cannot be made again. Run plan validate.`,
      'documents-same': 'The plan still gives the same documents.',
      'document-gone': (document) => `The plan no longer gives the document “${document}”.`,
      'document-new': (document) =>
        `The plan also gives the document “${document}”, which is not built. Run plan build.`,
      'document-untold': (document) =>
        `Whether “${document}” becomes another PDF shows only when it is built. Run plan build.`,
    },
    allWell: (files) => `All is well: ${fileCount(files)}.`,
    wrong: (count, files) => `${count} ${count === 1 ? 'problem' : 'problems'} in ${fileCount(files)}.`,
  },
  schema: {
    missing: (file) => `The schemas for VS Code were not written: ${file} is missing. Install plan again.`,
  },
  doctor: {
    title: 'What plan needs to make PDF files',
    node: 'Node',
    platform: 'System',
    sandbox: 'Sandbox',
    sandboxOn: 'on',
    sandboxOff: 'off',
    cache: 'Cache',
    fonts: (count) =>
      count > 0
        ? `${count} ${count === 1 ? 'font file' : 'font files'}`
        : 'no font files: install plan again',
    browsers: 'Browsers, in the order in which they are tried:',
    works: 'works',
    used: 'this one is used',
    failures: {
      missing: 'does not exist',
      'not-executable': 'cannot be run',
      platform: 'exists only for Linux on x64',
      'not-installed': 'the package is not installed',
      'no-sandbox': 'the system has no sandbox for it',
      policy: 'your organisation has blocked remote control of the browser',
      'missing-library': 'lacks a library',
      'not-unpacked': 'could not be unpacked',
      timeout: 'did not answer',
      'failed-to-start': 'did not start',
    },
    policy: (file) => `Blocked by ${file}`,
    ready: (browser) => `Everything is ready. PDF files are made with ${browser}.`,
    notReady: 'PDF files cannot be made yet. Markdown and HTML work.',
    remedies: {
      'none-found': [
        'Install a browser for plan:  npx puppeteer browsers install chrome-headless-shell',
        'Or point to one that you have:  plan build --browser PATH  (or set PLAN_BROWSER)',
      ],
      'no-sandbox': [
        'Ubuntu 24.04 and some other systems block the sandbox with AppArmor. Install Google Chrome, which is allowed, or ask your IT department to permit it.',
        'If you trust the content, the sandbox can be turned off:  PLAN_NO_SANDBOX=1 plan build',
      ],
      policy: [
        'Ask your IT department to permit remote control (RemoteDebuggingAllowed), or use another browser:  plan build --browser PATH',
      ],
      'failed-to-start': [
        'The reason stands beside each browser above. If a library is missing, install the browser from the packages of your system.',
        'Or point to another one:  plan build --browser PATH  (or set PLAN_BROWSER)',
      ],
    },
  },
};
