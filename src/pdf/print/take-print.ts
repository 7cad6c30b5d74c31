import type { Page, PDFOptions } from 'puppeteer';
import type { Stage } from '../browser.ts';
import { type Description, describePage } from '../prepare/describe.ts';
import { countPages, endsInSomeLines } from './last-page.ts';
import { fillInNumbers, makeRoomForNumbers } from './page-numbers.ts';
import { countFonts, readPageState } from './page-state.ts';
import { answer, note, ORIGIN, type Sources } from './requests.ts';

/** What a page is made of. */
export interface PageSource {
  /** The whole page. */
  readonly html: string;
  /** The bytes of an image, by its path as written; `undefined` if there is none. */
  asset(path: string): Promise<Uint8Array | undefined> | Uint8Array | undefined;
}

/** A print as the browser makes it, with what the page said of itself before. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly description: Description;
  /** The text that a reader of the page sees. */
  readonly text: string;
  /** Paths of assets that are not there. */
  readonly missing: readonly string[];
  /** Addresses on the network or the disk, which are never loaded. */
  readonly blocked: readonly string[];
  /** Paths of images that are there but cannot be read. */
  readonly undecodable: readonly string[];
}

/**
 * Loads a page, makes it ready and prints it: once more where that brings fonts that only its margins use, once more
 * where some lines stand alone on the last page, and once more to fill in the numbers of its pages.
 * @param targets whether links lead to tags (see `describePage`)
 * @param enter is told each stage as it begins
 */
export async function takePrint(
  page: Page,
  source: PageSource,
  { fontsFolder, targets }: { readonly fontsFolder: string; readonly targets: boolean },
  enter: (stage: Stage) => void,
): Promise<Print> {
  const sources: Sources = {
    html: source.html,
    fontsFolder,
    asset: (path) => source.asset(path),
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
  const description = await describePage(page, { targets });
  enter('print');
  // Where its pages begin is known without tags, which take half of the time.
  const first = hasContents ? { ...settings, tagged: false, outline: false } : settings;
  let bytes = await page.pdf(first);
  if (!hasContents && (await countFonts(page)) > state.fonts) bytes = await page.pdf(first);
  if (endsInSomeLines(bytes)) bytes = await printTight(page, first, bytes);
  if (hasContents) {
    await fillInNumbers(page, bytes);
    bytes = await page.pdf(settings);
  }
  const { missing, blocked } = sources;
  return {
    bytes,
    description,
    text: state.text,
    missing: missing.sort(),
    blocked: blocked.sort(),
    undecodable,
  };
}

/** Prints with less space between the lines, if that saves a page; the style sheet says how much less. */
async function printTight(page: Page, options: PDFOptions, loose: Uint8Array): Promise<Uint8Array> {
  await page.evaluate("document.documentElement.classList.add('tight')");
  const tight = await page.pdf(options);
  if (countPages(tight) < countPages(loose)) return tight;
  await page.evaluate("document.documentElement.classList.remove('tight')");
  return loose;
}

/** How every page is printed. */
export const settings: PDFOptions = {
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
