import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type DocumentEntry,
  dropped,
  type Format,
  fileName,
  inputOf,
  type Manifest,
  manifestName,
  mergeManifest,
  type OutputFile,
  printManifest,
  readManifest,
  sweep,
  type Unwritten,
  write,
  writeAll,
} from '../output/index.ts';
import type { Problem } from '../pdf/browser.ts';
import { standards } from '../pdf/conform/standard.ts';
import type { BrowserInfo, Printer } from '../pdf/printer.ts';
import { readPatterns } from '../render/hyphenate.ts';
import type { PlanFolder } from '../source/index.ts';
import type { Language } from '../text/language.ts';
import { chooseEditions } from './choose-editions.ts';
import { withDeadPlaces } from './dead-places.ts';
import { fileNames } from './file-names.ts';
import { listEditions, type MadeDocument, makeDocument } from './make-document.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { printDocument } from './print-document.ts';
import { type BuildRequest, manifestOptions } from './request.ts';
import { openThemeOf } from './theme.ts';

/** What a build needs of the machine. */
export interface BuildHost {
  /** Name and version of this program, for the manifest. */
  readonly tool: string;
  /** Its version alone, as the files name it. */
  readonly version: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
  /** `SOURCE_DATE_EPOCH`: the date in the files' metadata where the document has none of its own. */
  readonly epoch?: Date;
  /** The browser, started on first use and shared by all plans of a run. */
  readonly printer: () => Promise<Printer>;
  /** Told when the browser has printed all documents of the plan, before their files are finished and written. */
  readonly onPrinted?: () => void;
}

/** What a build tells while it works. */
export type BuildEvent =
  | { readonly event: 'read'; readonly files: number; readonly documents: number }
  | {
      readonly event: 'made';
      readonly title: string;
      readonly done: number;
      readonly of: number;
    };

export interface BuildResult {
  readonly plan: OpenPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: readonly DocumentEntry[];
  /** Documents whose data is wrong, with the files of theirs that stand from before. */
  readonly refused: readonly { readonly id: string; readonly standing: readonly string[] }[];
  /** Files that could not be written. */
  readonly unwritten: readonly Unwritten[];
  /** Documents asked for that the plan does not have, and those it has. */
  readonly unknown: readonly string[];
  readonly known: readonly { readonly id: string; readonly title: string }[];
  /** The browser that printed. */
  readonly browser?: BrowserInfo;
  /** Why there are no PDF files, where they were asked for. */
  readonly browserProblem?: Problem;
  /** Files of earlier builds that nothing in the plan makes any more; they are left. */
  readonly dropped: readonly string[];
}

/** Builds a plan's documents into the output folder: what can be built is, what is wrong is named. */
export async function build(
  folder: PlanFolder,
  request: BuildRequest,
  host: BuildHost,
  tell: (event: BuildEvent, language: Language | undefined) => void = () => {},
): Promise<BuildResult> {
  const printer = request.formats.includes('pdf') ? host.printer() : undefined;
  const plan = withDeadPlaces(openPlan(folder, request.audience), request.audience);
  if (printer) {
    // What follows leaves the browser no room to get ready; what it takes of its own time until then is ours.
    if (plan.language) await readPatterns(plan.language);
    await printer.then(({ ready }) => ready);
  }
  const { theme, diagnostics: themeDiagnostics, diagnoseError } = openThemeOf(plan);
  const editions = listEditions(plan);
  const { chosen, unknown } = chooseEditions(editions, request.documents);
  const idle: BuildResult = {
    plan,
    diagnostics: [...plan.diagnostics, ...themeDiagnostics],
    documents: [],
    refused: [],
    unwritten: [],
    unknown,
    known: editions.map(({ edition, title }) => ({ id: edition.id, title })),
    dropped: [],
  };
  if (!plan.linked || unknown.length > 0 || chosen.length === 0) return idle;

  mkdirSync(request.output, { recursive: true });
  sweep(request.output, host);
  const before = readManifest(request.output);
  const made = chosen.map((edition) => makeDocument(plan, edition, theme, request));
  const documents = made.flatMap((one) => ('made' in one ? [one.made] : []));
  tell({ event: 'read', files: plan.files.size, documents: documents.length }, plan.language);
  const names = fileNames(documents);
  let unprinted = documents.filter((document) => formatsOf(document, request).includes('pdf')).length;
  const onPrinted = () => {
    unprinted--;
    if (unprinted === 0) host.onPrinted?.();
  };
  const inOrder = ordered(documents.length, (event) => tell(event, plan.language));
  const results = await Promise.all(
    documents.map(async (document, index) => {
      const stem = names.get(document) ?? document.edition.id;
      const result = await issue(document, stem, { plan, request, host, printer, onPrinted });
      inOrder(index, { event: 'made', title: document.title, done: index + 1, of: documents.length });
      return result;
    }),
  );

  const browserProblem = results.find(({ problem }) => problem)?.problem;
  const browser = printer && !browserProblem ? await infoOf(printer) : undefined;
  const refused = made.flatMap((one) => ('refused' in one ? [one.refused.id] : []));
  // A text or image that only hidden things show changes nothing here; a YAML file might, and keeps a name that says nothing.
  const inputs = [...plan.files.values()].filter(({ path }) => !plan.unseen.has(path) || isYaml(path));
  const after = mergeManifest(before, {
    tool: host.tool,
    ...(browser ? { browser: browser.version } : {}),
    options: manifestOptions(request),
    inputs: inputs.map(({ path, bytes }) => inputOf(folder.folder, path, bytes, plan.unseen.has(path))),
    documents: results.map(({ entry }) => entry),
    refused,
  });
  const manifest = await write(
    { file: join(request.output, manifestName), content: printManifest(after) },
    host,
  );
  return {
    ...idle,
    diagnostics: [
      ...idle.diagnostics,
      ...made.flatMap((one) => ('template' in one ? diagnoseError(one.template) : [])),
      ...results.flatMap(({ diagnostic }) => diagnostic ?? []),
    ],
    documents: results.map(({ entry }) => entry),
    refused: refused.map((id) => ({ id, standing: standingOf(id, after) })),
    unwritten: [
      ...results.flatMap(({ unwritten }) => unwritten),
      ...('reason' in manifest ? [manifest] : []),
    ],
    dropped: before ? dropped(before, after) : [],
    ...(browser ? { browser } : {}),
    ...(browserProblem ? { browserProblem } : {}),
  };
}

interface Issue {
  readonly entry: DocumentEntry;
  readonly unwritten: readonly Unwritten[];
  readonly diagnostic?: Diagnostic;
  readonly problem?: Problem;
}

/** A file before it is written. */
interface Content extends Pick<OutputFile, 'name' | 'format' | 'pages' | 'standards'> {
  readonly content: string | Uint8Array;
}

interface Work {
  readonly plan: OpenPlan;
  readonly request: BuildRequest;
  readonly host: BuildHost;
  readonly printer: Promise<Printer> | undefined;
  readonly onPrinted: () => void;
}

/** Writes one document in the formats asked for; what could not be printed or written is told. */
async function issue(document: MadeDocument, stem: string, work: Work): Promise<Issue> {
  const { plan, request, host, printer, onPrinted } = work;
  const formats = formatsOf(document, request);
  const contents: Content[] = [];
  const add = (format: Format, content: Content['content'], more: Partial<Content> = {}) =>
    contents.push({ name: fileName(stem, format), format, content, ...more });

  if (formats.includes('md')) add('md', document.markdown);
  if (formats.includes('html')) add('html', document.publishPage);
  const printed =
    formats.includes('pdf') && printer
      ? await printDocument(
          document,
          printer,
          { ...host, standard: standards[request.standard], onPrinted },
          plan.linked?.places,
        )
      : undefined;
  if (printed && 'pdf' in printed) {
    const { pdf, pages } = printed;
    add('pdf', pdf, { pages, standards: standards[request.standard].names });
  }

  const outputs = contents.map(({ name, content }) => ({ file: join(request.output, name), content }));
  const { failed } = await writeAll(outputs, host);
  const lost = new Set(failed.map(({ file }) => file));
  const isWritten = ({ name }: { name: string }) => !lost.has(join(request.output, name));
  const missing = contents.filter((one) => !isWritten(one)).map(({ name }) => name);
  if (printed && !('pdf' in printed)) missing.push(fileName(stem, 'pdf'));
  return {
    entry: entryOf(document, contents.filter(isWritten).map(fileOf), missing),
    unwritten: failed,
    ...(printed && 'diagnostic' in printed ? { diagnostic: printed.diagnostic } : {}),
    ...(printed && 'problem' in printed ? { problem: printed.problem } : {}),
  };
}

/** The formats of a document: of those that are asked for, the ones that its edition has. */
function formatsOf({ edition: { formats } }: MadeDocument, request: BuildRequest): readonly Format[] {
  return (formats ?? request.formats).filter((format) => request.formats.includes(format));
}

function fileOf({ name, format, content, pages, standards }: Content): OutputFile {
  return {
    name,
    format,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
    ...(pages === undefined ? {} : { pages }),
    ...(standards === undefined ? {} : { standards }),
  };
}

function entryOf(
  { edition, title, about: { date } }: MadeDocument,
  files: readonly OutputFile[],
  unwritten: readonly string[],
): DocumentEntry {
  return {
    id: edition.id,
    kind: edition.kind,
    title,
    files,
    ...(date ? { date } : {}),
    ...(unwritten.length > 0 ? { unwritten } : {}),
  };
}

function standingOf(refused: string, manifest: Manifest): string[] {
  return manifest.refused.find(({ id }) => id === refused)?.files.map(({ name }) => name) ?? [];
}

/** Tells of documents in the order of the plan, whichever is ready first. */
function ordered(
  count: number,
  tell: (event: BuildEvent) => void,
): (index: number, event: BuildEvent) => void {
  const waiting = new Array<BuildEvent | undefined>(count);
  let next = 0;
  return (index, event) => {
    waiting[index] = event;
    for (let ready = waiting[next]; ready; ready = waiting[next]) {
      tell(ready);
      next++;
    }
  };
}

async function infoOf(printer: Promise<Printer>): Promise<BrowserInfo | undefined> {
  try {
    return await (await printer).browser();
  } catch {
    return undefined;
  }
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
