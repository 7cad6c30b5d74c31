import type { Page, PDFOptions } from 'puppeteer';
import type { Barrier } from '../barrier.ts';
import { PdfError, type Stage } from '../browser.ts';
import { conform } from '../conform/conform.ts';
import type { Declaration } from '../conform/declare.ts';
import { describePage } from '../prepare/describe.ts';
import { PdfSyntaxError } from '../read/values.ts';
import { findLostText } from './lost-text.ts';
import { fillInNumbers, makeRoomForNumbers } from './page-numbers.ts';
import { countFonts, readPageState } from './page-state.ts';
import { answer, note, ORIGIN, type Sources } from './requests.ts';

/** A document to print. */
export interface Job extends Declaration {
  /** By what name errors speak of it. */
  readonly name: string;
  /** The whole page. */
  readonly html: string;
  /** The bytes of an image, by its path as written; `undefined` if there is none. */
  asset(path: string): Promise<Uint8Array | undefined> | Uint8Array | undefined;
  readonly signal?: AbortSignal;
}

/** A printed document, and what was not as the page wanted it. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Paths of assets that are not there. */
  readonly missing: readonly string[];
  /** Addresses on the network or the disk, which are never loaded. */
  readonly blocked: readonly string[];
  /** Paths of images that are there but cannot be read. */
  readonly undecodable: readonly string[];
  /** Text of the page that is not in the PDF, or not read aloud: such a file must not be published. */
  readonly lostText: string | undefined;
  /** What shuts readers out, or archives: nor must one with any of them. */
  readonly barriers: readonly Barrier[];
}

/**
 * Prints one document in a page that is ready for requests (see pages.ts).
 * @param enter is told each stage as it begins, so that a deadline can say where it struck
 */
export async function printPage(
  page: Page,
  job: Job,
  fontsFolder: string,
  enter: (stage: Stage) => void,
): Promise<Printed> {
  const sources: Sources = {
    html: job.html,
    fontsFolder,
    asset: (path) => job.asset(path),
    missing: [],
    blocked: [],
  };
  page.removeAllListeners('request');
  page.on('request', (request) => {
    // A request may be gone when it is answered: the page was closed, or went on.
    answer(request, sources).catch(() => {});
  });

  enter('load');
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load', timeout: 0 });
  enter('fonts');
  const hasContents = await makeRoomForNumbers(page);
  const state = await readPageState(page);
  const undecodable = sortImages(state.brokenImages, sources);
  const description = await describePage(page, { targets: job.standard.version === '2.0' });
  enter('print');
  let print = await page.pdf(settings);
  if ((await countFonts(page)) > state.fonts) print = await page.pdf(settings);
  if (hasContents) {
    await fillInNumbers(page, print);
    print = await page.pdf(settings);
  }
  enter('check');
  try {
    const { pdf, pages, seen, heard, barriers } = conform(print, { ...job, description });
    const lostText = findLostText(seen, state.text) ?? findLostText(heard + description.silent, state.text);
    const { missing, blocked } = sources;
    return {
      pdf,
      pages,
      missing: missing.sort(),
      blocked: blocked.sort(),
      undecodable,
      lostText,
      barriers,
    };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    throw new PdfError({ reason: 'failed', document: job.name, stage: 'check', detail: error.message });
  }
}

const settings: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  // Done above.
  waitForFonts: false,
  timeout: 0,
};

/** Images of another origin that never asked (file:) are blocked ones; those that were not missing are broken. */
function sortImages(addresses: readonly string[], sources: Sources): string[] {
  const undecodable: string[] = [];
  for (const address of addresses) {
    const path = address.startsWith(`${ORIGIN}/`) ? decodeURI(address.slice(ORIGIN.length + 1)) : undefined;
    if (path === undefined && !address.startsWith('data:')) note(sources.blocked, address);
    else if (!sources.missing.includes(path ?? address)) note(undecodable, path ?? shorten(address));
  }
  return undecodable.sort();
}

/** A data: address is as long as its picture. */
function shorten(address: string): string {
  return address.length > 40 ? `${address.slice(0, 39)}…` : address;
}
