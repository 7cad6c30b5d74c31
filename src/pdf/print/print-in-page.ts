import type { Page } from 'puppeteer';
import { PdfError, type Stage } from '../browser.ts';
import type { Running } from '../launch.ts';
import type { Job } from './finish-print.ts';
import type { Pages } from './pages.ts';
import { type Print, takePrint } from './take-print.ts';

/** A browser with its pages. */
export interface PrintSession {
  readonly running: Running;
  readonly pages: Pages;
}

export interface PageOptions {
  readonly fontsFolder: string;
  /** How long one document may take, from when its page begins. */
  readonly deadlineSeconds: number;
}

/** The browser or its renderer is gone. */
export class Crash extends Error {}

/**
 * Prints in a page of the session until it is done, the deadline strikes, the browser crashes or all is called off.
 * @throws {PdfError | Crash}
 */
export async function printInPage(
  { running: { browser }, pages }: PrintSession,
  job: Job,
  { fontsFolder, deadlineSeconds }: PageOptions,
  signal: AbortSignal,
): Promise<Print> {
  if (signal.aborted) throw new PdfError({ reason: 'aborted' });
  let stage: Stage = 'load';
  let page: Page | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stop: (reason: Error) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => {});
  const onAbort = () => stop(new PdfError({ reason: 'aborted' }));
  const onCrash = () => stop(new Crash());
  const onDeadline = () => {
    stop(new PdfError({ reason: 'timeout', document: job.name, seconds: deadlineSeconds, stage }));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  // Not `once`: Puppeteer would not find it again to take it off, and each document would stay in memory.
  browser.on('disconnected', onCrash);
  try {
    // In a browser that is gone, or goes now, a page may be opened for half a minute, or for ever.
    if (!browser.connected) throw new Crash();
    const opening = pages.take().catch((error: unknown) => {
      throw new Crash(String(error));
    });
    page = await Promise.race([opening, stopped]);
    page.on('error', onCrash);
    timer = setTimeout(onDeadline, deadlineSeconds * 1000);
    // Links lead to tags from PDF 2.0 on.
    const targets = job.standard.version === '2.0';
    const printing = takePrint(page, job, { fontsFolder, targets }, (next) => {
      stage = next;
    });
    printing.catch(() => {});
    const printed = await Promise.race([printing, stopped]);
    pages.giveBack(page);
    return printed;
  } catch (error) {
    if (page) pages.discard(page);
    if (signal.aborted) throw new PdfError({ reason: 'aborted' });
    if (error instanceof PdfError || error instanceof Crash) throw error;
    if (!browser.connected) throw new Crash();
    const detail = error instanceof Error ? error.message : String(error);
    throw new PdfError({ reason: 'failed', document: job.name, stage, detail });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    browser.off('disconnected', onCrash);
    page?.off('error', onCrash);
  }
}
