import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type DocumentEntry,
  dropped,
  inputOf,
  type Manifest,
  manifestName,
  mergeManifest,
  printManifest,
  readManifest,
  sweep,
  type Unwritten,
  write,
} from '../output/index.ts';
import type { Problem } from '../pdf/browser.ts';
import type { BrowserInfo, Printer } from '../pdf/printer.ts';
import { readPatterns } from '../render/hyphenate.ts';
import type { PlanFolder } from '../source/index.ts';
import type { Language } from '../text/language.ts';
import { chooseEditions } from './choose-editions.ts';
import { withDeadPlaces } from './dead-places.ts';
import { fileNames } from './file-names.ts';
import { listEditions, makeDocument } from './make-document.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { type BuildRequest, manifestOptions } from './request.ts';
import { openThemeOf } from './theme.ts';
import { formatsOf, writeDocument } from './write-document.ts';

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

  if (printer) {
    // Making documents blocks the event loop, so the browser gets ready before.
    if (plan.language) await readPatterns(plan.language);
    await printer.then(({ ready }) => ready);
  }
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
      const result = await writeDocument(document, stem, { plan, request, host, printer, onPrinted });
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
