import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listEditions, type Made, type MadeDocument, makeDocument } from './build-documents.ts';
import { type BuildRequest, manifestOptions } from './build-request.ts';
import { type Diagnostic, diagnose } from './diagnostics/index.ts';
import { ownTemplates } from './known-inputs.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import {
  collisions,
  type DocumentEntry,
  dropped,
  type Format,
  fileName,
  inputOf,
  mergeManifest,
  type OutputFile,
  printManifest,
  readManifest,
  sweep,
  type Unwritten,
  write,
  writeAll,
} from './output/index.ts';
import type { Problem } from './pdf/browser.ts';
import type { Printed } from './pdf/print/print-page.ts';
import type { BrowserInfo, Printer } from './pdf/printer.ts';
import { fold, located, type Places } from './schema/index.ts';
import { type PlanFolder, readBytes } from './source/index.ts';
import type { Language } from './text/language.ts';
import { openTheme } from './theme.ts';

/** What a build needs of the machine. */
export interface BuildHost {
  /** Name and version of this program, for the manifest. */
  readonly tool: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
  /** `SOURCE_DATE_EPOCH`: the date in the files' metadata where the document has none of its own. */
  readonly epoch?: Date;
  /** The browser, started on first use and shared by all plans of a run. */
  readonly printer: () => Promise<Printer>;
}

/** What a build tells while it works. */
export type BuildEvent =
  | { readonly event: 'read'; readonly files: number; readonly documents: number }
  | {
      readonly event: 'made';
      readonly title: string;
      readonly files: readonly OutputFile[];
      readonly done: number;
      readonly of: number;
    };

export interface BuildResult {
  readonly plan: OpenPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: readonly DocumentEntry[];
  readonly refused: readonly {
    readonly id: string;
    readonly title: string;
    readonly standing: readonly string[];
  }[];
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
  listener: (event: BuildEvent, language: Language | undefined) => void = () => {},
): Promise<BuildResult> {
  // The browser starts while the YAML is read.
  const printer = request.formats.includes('pdf') ? host.printer() : undefined;
  printer?.catch(() => {});
  const plan = openPlan(folder, request.audience);
  const tell = (event: BuildEvent) => listener(event, plan.language);
  const { theme, diagnostics: themeDiagnostics } = openTheme(folder.folder);
  const diagnostics = [...plan.diagnostics, ...themeDiagnostics];
  const editions = listEditions(plan);
  const known = editions.map(({ edition, title }) => ({ id: edition.id, title }));
  const { chosen, unknown } = choose(editions, request.documents);
  const nothing = {
    plan,
    diagnostics,
    documents: [],
    refused: [],
    unwritten: [],
    unknown,
    known,
    dropped: [],
  };
  if (!plan.linked || unknown.length > 0 || chosen.length === 0) return nothing;

  mkdirSync(request.output, { recursive: true });
  await sweep(request.output, host);
  const before = readManifest(request.output);
  const made = chosen.map((edition) => makeDocument(plan, edition, theme, request));
  diagnostics.push(...made.flatMap(templateDiagnostics(folder)));
  const documents = made.flatMap((one) => ('made' in one ? [one.made] : []));
  const names = fileNames(documents);
  tell({ event: 'read', files: plan.files.size, documents: documents.length });

  const unwritten: Unwritten[] = [];
  let browserProblem: Problem | undefined;
  const inOrder = ordered(documents.length, tell);
  const failed = new Set<string>();
  const entries = await Promise.all(
    documents.map(async (document, index): Promise<DocumentEntry> => {
      const wanted = (document.edition.formats ?? request.formats).filter((format) =>
        request.formats.includes(format),
      );
      const stem = names.get(document) ?? document.edition.id;
      const contents: { name: string; format: Format; content: string | Uint8Array; pages?: number }[] = [];
      if (wanted.includes('md'))
        contents.push({ name: fileName(stem, 'md'), format: 'md', content: document.markdown });
      if (wanted.includes('html'))
        contents.push({ name: fileName(stem, 'html'), format: 'html', content: document.publishPage });
      const missing: string[] = [];
      if (wanted.includes('pdf') && printer) {
        const printed = await print(document, await settled(printer), host.epoch, plan.linked?.places);
        if ('pdf' in printed)
          contents.push({
            name: fileName(stem, 'pdf'),
            format: 'pdf',
            content: printed.pdf,
            pages: printed.pages,
          });
        else {
          missing.push(fileName(stem, 'pdf'));
          if ('problem' in printed) browserProblem ??= printed.problem;
          else {
            diagnostics.push(printed.diagnostic);
            failed.add(document.edition.id);
          }
        }
      }
      const result = await writeAll(
        contents.map(({ name, content }) => ({ file: join(request.output, name), content })),
        host,
      );
      unwritten.push(...result.failed);
      const lost = new Set(result.failed.map(({ file }) => file));
      const files = contents
        .filter(({ name }) => !lost.has(join(request.output, name)))
        .map(({ name, format, content, pages }) => ({
          name,
          format,
          bytes: Buffer.byteLength(content),
          sha256: createHash('sha256').update(content).digest('hex'),
          ...(pages === undefined ? {} : { pages }),
        }));
      missing.push(
        ...contents.filter(({ name }) => lost.has(join(request.output, name))).map(({ name }) => name),
      );
      inOrder(index, { event: 'made', title: document.title, files, done: index + 1, of: documents.length });
      return entryOf(document, files, missing);
    }),
  );

  const refusedIds = made.flatMap((one) => ('refused' in one ? [one.refused.id] : []));
  const browser = printer && !browserProblem ? await infoOf(printer) : undefined;
  const inputs = [...plan.files.values(), ...ownTemplates(folder).map((path) => fileAt(path))];
  const after = mergeManifest(before, {
    tool: host.tool,
    ...(browser ? { browser: browser.version } : {}),
    options: manifestOptions(request),
    inputs: inputs.map(({ path, bytes }) => inputOf(folder.folder, path, bytes)),
    documents: entries,
    refused: refusedIds,
  });
  const manifest = await write(
    { file: join(request.output, 'manifest.json'), content: printManifest(after) },
    host,
  );
  if ('reason' in manifest) unwritten.push(manifest);
  const refused = made.flatMap((one) =>
    'refused' in one
      ? [
          {
            id: one.refused.id,
            title: one.title,
            standing:
              after.refused.find(({ id }) => id === one.refused.id)?.files.map(({ name }) => name) ?? [],
          },
        ]
      : [],
  );
  return {
    ...nothing,
    diagnostics,
    documents: entries,
    refused,
    unwritten,
    dropped: before ? dropped(before, after) : [],
    ...(browser ? { browser } : {}),
    ...(browserProblem ? { browserProblem } : {}),
  };
}

function fileAt(path: string): { path: string; bytes: Uint8Array } {
  return { path, bytes: readBytes(path) };
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

/** The editions that the user named, by id, title or kind. */
function choose(editions: ReturnType<typeof listEditions>, wanted: readonly string[]) {
  if (wanted.length === 0) return { chosen: editions.map(({ edition }) => edition), unknown: [] };
  const matches = (word: string) =>
    editions.filter(({ edition, title, kind }) =>
      [edition.id, title, kind].some((name) => fold(name) === fold(word)),
    );
  const unknown = wanted.filter((word) => matches(word).length === 0);
  const ids = new Set(wanted.flatMap((word) => matches(word).map(({ edition }) => edition.id)));
  return {
    chosen: editions.filter(({ edition }) => ids.has(edition.id)).map(({ edition }) => edition),
    unknown,
  };
}

function templateDiagnostics(folder: PlanFolder) {
  return (one: Made): Diagnostic[] => {
    if (!('template' in one)) return [];
    const { template, reason, line } = one.template;
    const file = join(folder.folder, 'templates', `${template}.md.hbs`);
    const at = line === undefined ? '' : `:${line}`;
    return [
      diagnose(
        'config/template-error',
        { file: `${template}.md.hbs${at}`, reason },
        { span: { file, start: 0, end: 0 } },
      ),
    ];
  };
}

/** The file stem of each document: its `filename`, else its id; two alike get the id added. */
function fileNames(documents: readonly MadeDocument[]): Map<MadeDocument, string> {
  const names = new Map(documents.map((document) => [document, stemOf(document)]));
  for (const group of collisions([...names], ([, name]) => name)) {
    for (const [document, name] of group.slice(1)) names.set(document, `${name}-${document.edition.id}`);
  }
  return names;
}

function stemOf({ edition }: MadeDocument): string {
  return edition.filename?.replace(/\.(?:md|html|pdf)$/i, '') ?? edition.id;
}

type PrintResult = { pdf: Uint8Array; pages: number } | { problem: Problem } | { diagnostic: Diagnostic };

async function print(
  document: MadeDocument,
  printer: Printer | Problem,
  epoch: Date | undefined,
  places: Places | undefined,
): Promise<PrintResult> {
  if ('reason' in printer) return { problem: printer };
  const { title: name, printPage: html, images, date } = document;
  const day = date ? new Date(`${date}T00:00:00Z`) : epoch;
  let printed: Printed;
  try {
    printed = await printer.print({
      name,
      html,
      asset: (path) => images.get(path)?.bytes,
      ...(day ? { date: day } : {}),
    });
  } catch (error) {
    const problem = problemOf(error);
    if ('document' in problem) return { diagnostic: ofProblem(problem) };
    return { problem };
  }
  if (printed.lostText !== undefined)
    return { diagnostic: diagnose('pdf/text-lost', { document: name, missing: printed.lostText }) };
  const [lost] = [...printed.missing, ...printed.blocked, ...printed.undecodable];
  if (lost !== undefined) {
    const { source = lost, at } = images.get(lost) ?? {};
    const problem = printed.undecodable.includes(lost) ? 'unreadable' : 'missing';
    const place = at === undefined || !places ? {} : located(places, at);
    return { diagnostic: diagnose('text/image', { file: source, problem }, place) };
  }
  return { pdf: printed.pdf, pages: printed.pages };
}

function ofProblem(problem: Extract<Problem, { document: string }>): Diagnostic {
  if (problem.reason === 'timeout')
    return diagnose('pdf/timeout', { document: problem.document, seconds: problem.seconds });
  return diagnose('pdf/failed', {
    document: problem.document,
    reason: problem.reason === 'failed' ? problem.detail : problem.reason,
  });
}

/** The problem inside an error of the PDF stage; other errors are bugs and go on. */
function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'problem' in error) return error.problem as Problem;
  throw error;
}

async function settled(printer: Promise<Printer>): Promise<Printer | Problem> {
  try {
    return await printer;
  } catch (error) {
    return problemOf(error);
  }
}

async function infoOf(printer: Promise<Printer>): Promise<BrowserInfo | undefined> {
  try {
    return await (await printer).browser();
  } catch {
    return undefined;
  }
}

function entryOf(
  { edition, title, date }: MadeDocument,
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
