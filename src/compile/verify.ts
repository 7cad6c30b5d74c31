import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutputs, contentOf, type OutputState } from '../output/check-outputs.ts';
import { sha256 } from '../output/digest.ts';
import {
  type BuildOptions,
  type DocumentEntry,
  type Manifest,
  manifestName,
  type OutputFile,
  readManifest,
} from '../output/index.ts';
import { unknownFiles } from '../output/unknown-files.ts';
import { type InputReason, inputReasons } from '../output/up-to-date.ts';
import { type PdfFacts, type ReadPdf, readPdf } from '../pdf/read/facts.ts';
import type { PlanFolder } from '../source/index.ts';
import { differingKeys } from './differing-keys.ts';
import { knownInputs } from './known-inputs.ts';
import { type Remade, type Remake, remake } from './remake.ts';

/** A folder of outputs, or some of its files. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  /** Names of files in it; all where left out. */
  readonly only?: readonly string[];
  /** The plan that they were made of, as far as it is there. */
  readonly plan?: PlanFolder;
}

/** A file as its manifest has it, or `unknown` to that; where there is none a PDF, `whole` or `broken` by itself. */
export interface VerifiedFile {
  readonly name: string;
  readonly state: OutputState | 'unknown' | 'whole' | 'broken';
  /** What a PDF says of itself. */
  readonly pdf?: PdfFacts;
}

/** What was found. Inputs are named as in the manifest. */
export type Finding =
  | {
      readonly finding: `file-${'changed' | 'missing' | 'unknown' | 'unreadable' | 'earlier'}`;
      readonly file: string;
    }
  /** A PDF that nobody can say anything of, and why (see `ReadPdf`). */
  | {
      readonly finding: `pdf-${Exclude<ReadPdf['state'], 'whole'>}`;
      readonly file: string;
      readonly detail?: string;
    }
  | { readonly finding: 'manifest-unreadable' }
  | { readonly finding: 'tool'; readonly before: string }
  | { readonly finding: InputReason['reason']; readonly file: string }
  /** What stands of a document is of an earlier plan, since its data was wrong when it was built, or is now. */
  | { readonly finding: 'document-refused'; readonly document: string }
  /** The plan is another, and still gives the same documents. */
  | { readonly finding: 'documents-same' }
  /** The plan gives it no more, or now for the first time. */
  | { readonly finding: 'document-gone' | 'document-new'; readonly document: string }
  /** The plan gives another document now: files of it that are others, or keys of its data. */
  | { readonly finding: 'document-differs'; readonly document: string; readonly files: readonly string[] }
  | { readonly finding: 'data-differs'; readonly file: string; readonly keys: readonly string[] }
  /** Nothing but a PDF is there to compare, which only a browser makes. */
  | { readonly finding: 'document-untold'; readonly document: string }
  | { readonly finding: 'plan-unreadable' };

/** Findings that say how things are; all others say that something is wrong. */
const TOLD: readonly Finding['finding'][] = [
  'tool',
  'input-changed',
  'input-added',
  'input-removed',
  'documents-same',
];

export function isWrong({ finding }: Finding): boolean {
  return !TOLD.includes(finding);
}

export interface Verification extends Target {
  /** Name and version of the program that built, by the manifest. */
  readonly tool?: string;
  readonly files: readonly VerifiedFile[];
  readonly findings: readonly Finding[];
}

/**
 * Compares outputs with their manifest by SHA-256, and with the plan: its files with those that they were built of and,
 * where some are others, the documents that it gives now with those that stand there. PDF files are also read by themselves.
 *
 * @param tool name and version of this program
 * @param make makes the documents of a plan
 */
export function verify(target: Target, tool: string, make: typeof remake = remake): Verification {
  const manifest = readManifest(target.folder);
  const { plan } = target;
  const remade = lazily(() => plan && make(plan, manifest?.options ?? usual));
  const check: Check = { target, tool, findings: [], remade };
  const files = manifest ? checkFiles(manifest, check) : checkAlone(check);
  if (manifest) checkPlan(manifest, files, check);
  for (const file of files) if (file.state !== 'same') checkData(file, check);
  return {
    ...target,
    ...(manifest ? { tool: manifest.tool } : {}),
    files,
    findings: check.findings,
  };
}

/** Whether there is anything to verify these outputs by. */
export function canVerify({ folder, only }: Target): boolean {
  return existsSync(join(folder, manifestName)) || (only?.every(isPdf) ?? false);
}

interface Check {
  readonly target: Target;
  readonly tool: string;
  readonly findings: Finding[];
  /** The documents as the plan gives them now; undefined where there is no plan. */
  readonly remade: () => Remake | undefined;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Without a manifest nobody knows with which options a PDF was built. */
const usual: BuildOptions = { audience: 'public', draft: false, formats: ['pdf'] };

/** The files that a manifest names and those that it does not. */
function checkFiles(manifest: Manifest, check: Check): VerifiedFile[] {
  const { target, findings } = check;
  const isAsked = (name: string) => target.only?.includes(name) ?? true;
  const states = [...checkOutputs(target.folder, manifest)].filter(([name]) => isAsked(name));
  const unknown = unknownFiles(target.folder, manifest).filter(isAsked);
  for (const [file, state] of states) if (state !== 'same') findings.push({ finding: `file-${state}`, file });
  const standing = new Set(states.map(([name]) => name));
  for (const { unwritten = [] } of manifest.documents)
    for (const file of unwritten)
      if (isAsked(file) && !standing.has(file)) findings.push({ finding: 'file-missing', file });
  for (const file of unknown) findings.push({ finding: 'file-unknown', file });
  return [
    ...states.map(([name, state]) => ({ name, state })),
    ...unknown.map((name) => ({ name, state: 'unknown' as const })),
  ].map((file) => (isPdf(file.name) && file.state !== 'missing' ? readByItself(file, check) : file));
}

/** PDF files without a manifest. */
function checkAlone(check: Check): VerifiedFile[] {
  const { only = [], folder } = check.target;
  if (existsSync(join(folder, manifestName))) check.findings.push({ finding: 'manifest-unreadable' });
  return only.filter(isPdf).map((name) => {
    const file = readByItself({ name, state: 'whole' }, check);
    return file.pdf ? file : { name, state: 'broken' };
  });
}

function readByItself(file: VerifiedFile, { target, findings }: Check): VerifiedFile {
  const { name } = file;
  const content = contentOf(join(target.folder, name));
  if (!content) {
    findings.push({ finding: 'file-unreadable', file: name });
    return file;
  }
  const read = readPdf(content);
  if (read.state === 'whole') return { ...file, pdf: read.facts };
  const { state, detail } = read;
  // What the manifest says of a file need not be said again.
  if (file.state !== 'same' && file.state !== state)
    findings.push({ finding: `pdf-${state}`, file: name, ...(detail === undefined ? {} : { detail }) });
  return file;
}

/** What the plan has become since it was built. */
function checkPlan(manifest: Manifest, files: readonly VerifiedFile[], check: Check): void {
  const { target, tool, findings, remade } = check;
  const isAsked = (entry: Pick<DocumentEntry, 'files'>) =>
    target.only?.some((name) => has(entry, name)) ?? true;
  for (const refused of manifest.refused.filter(isAsked))
    findings.push({ finding: 'document-refused', document: refused.id });
  const documents = manifest.documents.filter(isAsked);
  for (const { name, earlier } of documents.flatMap((document) => document.files))
    if (earlier && files.some((file) => file.name === name))
      findings.push({ finding: 'file-earlier', file: name });
  if (!target.plan) return;

  const inputs = knownInputs(target.plan, target.folder);
  const changes = [...inputReasons(manifest, { folder: target.plan.folder, inputs })];
  for (const { reason, file } of changes) findings.push({ finding: reason, file });
  const isOtherTool = manifest.tool !== tool;
  if (isOtherTool) findings.push({ finding: 'tool', before: manifest.tool });
  // The same program makes the same documents of the same files.
  if (changes.length === 0 && !isOtherTool) return;
  const now = remade();
  if (!now) return void findings.push({ finding: 'plan-unreadable' });
  const known = new Set([...manifest.documents, ...manifest.refused].map(({ id }) => id));
  const others = target.only ? [] : now.documents.filter(({ id }) => !known.has(id));
  const differences: Finding[] = [
    ...documents.flatMap((document) => compare(document, now, files)),
    ...others.map(({ id }) => ({ finding: 'document-new' as const, document: id })),
  ];
  findings.push(...differences);
  if (differences.length === 0 && documents.length > 0) findings.push({ finding: 'documents-same' });
}

/** A document of the manifest with what the plan gives now. */
function compare(entry: DocumentEntry, now: Remake, files: readonly VerifiedFile[]): Finding[] {
  const document = entry.id;
  if (now.refused.includes(document)) return [{ finding: 'document-refused', document }];
  const made = now.documents.find(({ id }) => id === document);
  if (!made) return [{ finding: 'document-gone', document }];
  const built = entry.files.filter(({ earlier }) => !earlier);
  const comparable = built.filter(({ format }) => format !== 'pdf');
  const isSame = (file: OutputFile) => digestOf(made.files.get(file.name)) === file.sha256;
  if (!comparable.every(isSame)) {
    // A PDF has the words of the others.
    const names = built.filter((file) => file.format === 'pdf' || !isSame(file)).map(({ name }) => name);
    return [{ finding: 'document-differs', document, files: names }];
  }
  if (comparable.length > 0) return [];
  const pdf = files.find(({ name, state, pdf }) => state === 'same' && pdf?.source && has(entry, name));
  return pdf && made.view !== undefined ? compareData(pdf, made) : [{ finding: 'document-untold', document }];
}

function has({ files }: Pick<DocumentEntry, 'files'>, name: string): boolean {
  return files.some((file) => file.name === name);
}

function digestOf(content: string | undefined): string | undefined {
  return content === undefined ? undefined : sha256(content);
}

/** The data in a PDF that is not known to be as it was built. */
function checkData(file: VerifiedFile, { findings, remade }: Check): void {
  const made = file.pdf?.source && remade()?.documents.find(({ id }) => id === file.pdf?.source?.edition);
  if (made) findings.push(...compareData(file, made));
}

function compareData({ name, pdf }: VerifiedFile, { view }: Remade): Finding[] {
  const keys = view === undefined ? [] : differingKeys(pdf?.source?.view, view);
  return keys.length > 0 ? [{ finding: 'data-differs', file: name, keys }] : [];
}

function isPdf(name: string): boolean {
  return /\.pdf$/i.test(name);
}
