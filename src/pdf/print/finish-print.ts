import type { Barrier } from '../barrier.ts';
import { PdfError } from '../browser.ts';
import { conform } from '../conform/conform.ts';
import type { Declaration } from '../conform/declare/declare.ts';
import { PdfSyntaxError } from '../read/values.ts';
import { findLostText } from './lost-text.ts';
import type { PageSource, Print } from './take-print.ts';

/** A document to print. */
export interface Job extends Declaration, PageSource {
  /** By what name errors speak of it. */
  readonly name: string;
  /** Told when the browser has done its part. */
  readonly onPrinted?: () => void;
}

/** A printed document, and what was not as the page wanted it. */
export interface Printed extends Pick<Print, 'missing' | 'blocked' | 'undecodable'> {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Text of the page that is not in the PDF, or not read aloud: such a file must not be published. */
  readonly lostText: string | undefined;
  /** What shuts readers out, or archives: nor must one with any of them. */
  readonly barriers: readonly Barrier[];
}

/**
 * Makes a PDF that conforms of what the browser has printed, and holds it against the page.
 * @throws {PdfError} for a print that cannot be read
 */
export function finishPrint(job: Job, print: Print): Printed {
  const { bytes, description, text, missing, blocked, undecodable } = print;
  try {
    const { pdf, pages, seen, heard, barriers } = conform(bytes, { ...job, description });
    const lostText = findLostText(seen, text) ?? findLostText(heard + description.silent, text);
    return { pdf, pages, missing, blocked, undecodable, lostText, barriers };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    throw new PdfError({ reason: 'failed', document: job.name, stage: 'check', detail: error.message });
  }
}
