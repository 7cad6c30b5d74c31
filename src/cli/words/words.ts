import type { Language } from '../../text/language.ts';

/** The words of the command line itself, in one language. A missing one does not compile. */
export interface CliWords {
  readonly language: Language;
  readonly description: string;
  readonly commands: {
    readonly build: string;
    readonly validate: string;
    readonly explain: string;
    readonly init: string;
    readonly new: string;
    readonly list: string;
    readonly verify: string;
    readonly doctor: string;
    readonly eject: string;
    readonly schema: string;
    readonly help: string;
  };
  readonly options: {
    readonly to: string;
    readonly out: string;
    readonly document: string;
    readonly audience: string;
    readonly date: string;
    readonly draft: string;
    readonly force: string;
    readonly why: string;
    readonly jobs: string;
    readonly browser: string;
    readonly pdfStandard: string;
    readonly lang: string;
    readonly format: string;
    readonly strict: string;
    readonly fix: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly stdinFilename: string;
    readonly paths: string;
    readonly initFolder: string;
    readonly schemaFolder: string;
    readonly code: string;
    readonly kind: string;
    readonly newFile: string;
    readonly template: string;
    readonly planFolder: string;
    readonly listFormat: string;
    readonly verifyPaths: string;
    readonly planOfOutputs: string;
    readonly langOfFiles: string;
    readonly langOfSchema: string;
    readonly version: string;
    readonly help: string;
  };
  /** Examples at the end of each help text: command and what it does. */
  readonly examples: {
    readonly heading: string;
    readonly build: readonly Example[];
    readonly validate: readonly Example[];
    readonly explain: readonly Example[];
    readonly init: readonly Example[];
    readonly new: readonly Example[];
    readonly list: readonly Example[];
    readonly verify: readonly Example[];
    readonly doctor: readonly Example[];
    readonly eject: readonly Example[];
    readonly schema: readonly Example[];
  };
  /** What stands for options and arguments in the usage lines. */
  readonly placeholders: {
    readonly program: string;
    readonly options: string;
    readonly paths: string;
    readonly folder: string;
    readonly code: string;
    readonly kind: string;
    readonly file: string;
    readonly template: string;
    readonly command: string;
  };
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
  };
  readonly errors: {
    unknownOption(option: string): string;
    unknownCommand(command: string): string;
    missingValue(option: string): string;
    badChoice(option: string, value: string, allowed: readonly string[]): string;
    badDate(value: string): string;
    badNumber(option: string, value: string): string;
    tooManyArguments: string;
    didYouMean(word: string): string;
    noPath(path: string): string;
    noPlan(path: string): string;
    unknownDocument(name: string, known: readonly { id: string; title: string }[]): string;
    seeHelp(command: string): string;
    bug: string;
  };
  readonly build: {
    read(files: number, documents: number): string;
    upToDate(folder: string): string;
    pages(count: number): string;
    refused(id: string): string;
    standing(names: readonly string[]): string;
    dropped(names: readonly string[]): string;
    unwritten(
      file: string,
      reason: 'locked' | 'no-space' | 'read-only' | 'not-a-folder' | 'a-folder' | 'other',
      detail: string,
    ): string;
    noBrowser: string;
    nothingWritten: string;
    done(documents: number, folder: string): string;
    syntaxStops: string;
    nothingToBuild: string;
    why(reason: string, detail: string): string;
    readonly reasons: Readonly<
      Record<
        | 'no-manifest'
        | 'tool'
        | 'options'
        | 'input-changed'
        | 'input-added'
        | 'input-removed'
        | 'refused-before'
        | 'output-earlier'
        | 'output-missing'
        | 'output-changed'
        | 'forced',
        string
      >
    >;
    sandboxOff(why: string): string;
  };
  readonly validate: {
    /** A second report without a file. */
    oneOnScreen(format: string): string;
    noReportFile(format: string): string;
    sameReportFile(file: string): string;
    ownFile(file: string): string;
    badBaseline(file: string): string;
    readonly onlyStdin: string;
    readonly noFixOnStdin: string;
    /** `change` is `before → after`, or nothing where only white space is other. */
    fixed(place: string, change: string): string;
    fixable(count: number): string;
    baselineWritten(count: number, file: string): string;
  };
  readonly init: {
    hasPlan(folder: string): string;
    /** What stands beside a file that was there before. */
    readonly kept: string;
    /** What stands beside a file that CI systems read at the top of the repository only. */
    readonly belongsAbove: string;
    /** The names of the tasks in VS Code. */
    readonly tasks: { readonly build: string; readonly validate: string };
    next(folder: string): readonly [string, string];
  };
  readonly new: {
    /** Stands above the kinds. */
    readonly which: string;
    unknownKind(word: string): string;
    known(kinds: readonly string[]): string;
    taken(file: string): string;
    badName(file: string): string;
    next(file: string): readonly [string, string];
  };
  readonly eject: {
    /** Stands above the templates. */
    readonly which: string;
    unknown(word: string): string;
    /** How to see them all. */
    readonly known: string;
    taken(file: string): string;
    next(file: string): string;
  };
  readonly explain: {
    unknown(word: string): string;
    /** How to see them all. */
    readonly known: string;
    /** Stands below what was found, and below the list of codes. */
    readonly more: string;
    /** Stand above the two examples. */
    readonly wrong: string;
    readonly right: string;
  };
  readonly list: {
    readonly documents: string;
    readonly internal: string;
    unreadable(folder: string): string;
  };
  readonly verify: {
    nothingBuilt(path: string): string;
    readonly states: Readonly<
      Record<'same' | 'changed' | 'missing' | 'unknown' | 'whole' | 'broken', string>
    >;
    /** What a PDF says of itself. */
    readonly tagged: string;
    readonly untagged: string;
    readonly noTitle: string;
    readonly noLanguage: string;
    readonly noStandards: string;
    readonly findings: {
      /** Stands for the name of a file that may not be told. */
      readonly unseen: string;
      readonly 'manifest-unreadable': string;
      readonly 'plan-unreadable': string;
      readonly 'documents-same': string;
      tool(before: string): string;
      'document-differs'(document: string, files: readonly string[]): string;
      /** `keys` are paths in the data, such as `measures.3.title`, with commas. */
      'data-differs'(file: string, keys: string): string;
    } & Readonly<
      Record<
        `pdf-${'foreign' | 'changed' | 'no-pdf' | 'cut-off'}`,
        (file: string, detail?: string) => string
      > &
        Record<
          `file-${'changed' | 'missing' | 'unknown' | 'unreadable' | 'earlier'}`,
          (file: string) => string
        > &
        Record<`input-${'changed' | 'added' | 'removed'}`, (file: string) => string> &
        Record<`document-${'refused' | 'gone' | 'new' | 'untold'}`, (document: string) => string>
    >;
    allWell(files: number): string;
    wrong(count: number, files: number): string;
  };
  readonly schema: {
    missing(file: string): string;
  };
  readonly doctor: {
    readonly title: string;
    readonly node: string;
    readonly platform: string;
    readonly sandbox: string;
    readonly sandboxOn: string;
    readonly sandboxOff: string;
    readonly cache: string;
    fonts(count: number): string;
    readonly browsers: string;
    readonly works: string;
    readonly used: string;
    readonly failures: Readonly<
      Record<
        | 'missing'
        | 'not-executable'
        | 'platform'
        | 'not-installed'
        | 'no-sandbox'
        | 'policy'
        | 'missing-library'
        | 'not-unpacked'
        | 'timeout'
        | 'failed-to-start',
        string
      >
    >;
    policy(file: string): string;
    ready(browser: string): string;
    readonly notReady: string;
    /** What to do about each reason that nothing could be printed. */
    readonly remedies: Readonly<
      Record<'none-found' | 'no-sandbox' | 'policy' | 'failed-to-start', readonly string[]>
    >;
  };
}

export type Example = readonly [command: string, what: string];
