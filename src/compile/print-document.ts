import { createHash } from 'node:crypto';
import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { Barrier } from '../pdf/barrier.ts';
import type { Problem } from '../pdf/browser.ts';
import type { Declaration } from '../pdf/conform/declare/declare.ts';
import type { Source } from '../pdf/conform/declare/embed-source.ts';
import type { Metadata } from '../pdf/conform/declare/metadata.ts';
import type { Standard } from '../pdf/conform/standard.ts';
import type { Printed } from '../pdf/print/finish-print.ts';
import type { Printer } from '../pdf/printer.ts';
import { hyphenate } from '../render/hyphenate.ts';
import { located, type Places } from '../schema/index.ts';
import type { Contents, MadeDocument } from './make-document.ts';

/** How much of what is said at a barrier is told. */
const LONGEST_WORDS = 80;

/** A printed document, why nothing can be printed, or what is wrong with this one. */
export type PrintResult =
  | { readonly pdf: Uint8Array; readonly pages: number }
  | { readonly problem: Problem }
  | { readonly diagnostic: Diagnostic };

/** What a printed file is to be beside the document itself. */
export interface PrintOptions {
  readonly standard: Standard;
  /** The version of this program. */
  readonly version: string;
  /** The date in the file's metadata where the document has none of its own. */
  readonly epoch?: Date;
  /** Told when the browser has done its part. */
  readonly onPrinted?: () => void;
}

/** Prints a document. Text that is lost on the way, or an image that does not show, is a mistake and never a file. */
export async function printDocument(
  document: MadeDocument,
  opening: Promise<Printer>,
  options: PrintOptions,
  places: Places | undefined,
): Promise<PrintResult> {
  const { title: name, language, images } = document;
  let printed: Printed;
  // While the browser starts.
  const html = await hyphenate(document.printPage, language);
  try {
    const printer = await opening;
    const asset = (path: string) => images.get(path)?.bytes;
    printed = await printer.print({
      name,
      html,
      asset,
      ...describe(document, options),
      ...(options.onPrinted ? { onPrinted: options.onPrinted } : {}),
    });
  } catch (error) {
    const problem = problemOf(error);
    return 'document' in problem ? { diagnostic: diagnosticOf(problem) } : { problem };
  }
  if (printed.lostText !== undefined) {
    return { diagnostic: diagnose('pdf/text-lost', { document: name, missing: printed.lostText }) };
  }
  const [barrier] = printed.barriers;
  if (barrier) return { diagnostic: diagnose('pdf/barrier', barrierArgs(name, barrier)) };
  const [lost] = [...printed.missing, ...printed.blocked, ...printed.undecodable];
  if (lost === undefined) return { pdf: printed.pdf, pages: printed.pages };
  const { source = lost, at } = images.get(lost) ?? {};
  const problem = printed.undecodable.includes(lost) ? 'unreadable' : 'missing';
  const place = at === undefined || !places ? {} : located(places, at);
  return { diagnostic: diagnose('text/image', { file: source, problem }, place) };
}

function barrierArgs(document: string, { kind: barrier, words }: Barrier) {
  const text = words.replace(/\s+/g, ' ').trim();
  const said = text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS - 1)}…` : text;
  return { document, barrier, words: said };
}

/** What the file says of itself. */
function describe(document: MadeDocument, { standard, version, epoch }: PrintOptions): Declaration {
  const { title, language, about, printPage, images, contents } = document;
  const { date: day, ...said } = about;
  const date = day ? new Date(`${day}T00:00:00Z`) : epoch;
  const dated = date ? { date } : {};
  const hash = createHash('sha256').update(printPage);
  for (const { bytes } of images.values()) hash.update(bytes);
  const metadata: Metadata = {
    title,
    ...said,
    language,
    ...dated,
    creatorTool: `planverk ${version}`,
    digest: hash.digest('hex'),
  };
  return {
    standard,
    metadata,
    ...(contents ? { source: { ...sourceOf(document, contents, version), ...dated } } : {}),
  };
}

/** The contents of a document as a file: what program made them, which document they are of, and what it prints. */
function sourceOf(
  { edition: { id, kind }, language, about }: MadeDocument,
  { view, description }: Contents,
  planverk: string,
): Source {
  const content = JSON.stringify({ planverk, kind, language, edition: id, date: about.date, view }, null, 2);
  return { name: 'source.json', type: 'application/json', description, content: `${content}\n` };
}

function diagnosticOf(problem: Extract<Problem, { document: string }>): Diagnostic {
  const { document } = problem;
  if (problem.reason === 'timeout') return diagnose('pdf/timeout', { document, seconds: problem.seconds });
  return diagnose('pdf/failed', {
    document,
    reason: problem.reason === 'failed' ? problem.detail : problem.reason,
  });
}

/** The problem inside an error of the PDF stage; other errors are bugs and go on. */
function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'problem' in error) return error.problem as Problem;
  throw error;
}
