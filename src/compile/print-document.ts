import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { Problem } from '../pdf/browser.ts';
import type { Printed } from '../pdf/print/print-page.ts';
import type { Printer } from '../pdf/printer.ts';
import { hyphenate } from '../render/hyphenate.ts';
import { located, type Places } from '../schema/index.ts';
import type { MadeDocument } from './make-document.ts';

/** A printed document, why nothing can be printed, or what is wrong with this one. */
export type PrintResult =
  | { readonly pdf: Uint8Array; readonly pages: number }
  | { readonly problem: Problem }
  | { readonly diagnostic: Diagnostic };

/**
 * Prints a document. Text that is lost on the way, or an image that does not show, is a mistake and never a file.
 *
 * @param epoch the date in the file's metadata where the document has none of its own
 */
export async function printDocument(
  document: MadeDocument,
  opening: Promise<Printer>,
  epoch: Date | undefined,
  places: Places | undefined,
): Promise<PrintResult> {
  const { title: name, language, images, date } = document;
  const day = date ? new Date(`${date}T00:00:00Z`) : epoch;
  let printed: Printed;
  // While the browser starts.
  const html = await hyphenate(document.printPage, language);
  try {
    const printer = await opening;
    const asset = (path: string) => images.get(path)?.bytes;
    printed = await printer.print({ name, html, asset, ...(day ? { date: day } : {}) });
  } catch (error) {
    const problem = problemOf(error);
    return 'document' in problem ? { diagnostic: diagnosticOf(problem) } : { problem };
  }
  if (printed.lostText !== undefined) {
    return { diagnostic: diagnose('pdf/text-lost', { document: name, missing: printed.lostText }) };
  }
  const [lost] = [...printed.missing, ...printed.blocked, ...printed.undecodable];
  if (lost === undefined) return { pdf: printed.pdf, pages: printed.pages };
  const { source = lost, at } = images.get(lost) ?? {};
  const problem = printed.undecodable.includes(lost) ? 'unreadable' : 'missing';
  const place = at === undefined || !places ? {} : located(places, at);
  return { diagnostic: diagnose('text/image', { file: source, problem }, place) };
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
