import { type Attempt, type BrowserKind, PdfError, type Stage } from './browser.ts';
import { find } from './find/find.ts';
import { type LaunchContext, launch, type Running } from './launch.ts';
import { finishPrint, type Job, type Printed } from './print/finish-print.ts';
import { Pages } from './print/pages.ts';
import { Queue } from './print/queue.ts';
import { type Print, takePrint } from './print/take-print.ts';
import type { Sandbox } from './sandbox.ts';
import { unlessAborted } from './unless-aborted.ts';

export interface PrinterOptions extends LaunchContext {
  /** `--browser`. */
  readonly browser?: string;
  /** How long one document may take, from when its page begins. */
  readonly deadlineSeconds: number;
}

/** The browser that prints. */
export interface BrowserInfo {
  readonly kind: BrowserKind;
  readonly path: string;
  readonly version: string;
  readonly sandbox: Sandbox;
  /** Browsers before it in the order that could not be used. */
  readonly attempts: readonly Attempt[];
}

/** All PDFs of a run: one browser, some pages. */
export interface Printer {
  /** When the browser's process runs, or there is none: until then, work that blocks the event loop delays it. */
  readonly spawned: Promise<void>;
  /** When the browser answers, or there is none. */
  readonly ready: Promise<void>;
  /** @throws {PdfError} */
  print(job: Job): Promise<Printed>;
  /** @throws {PdfError} if there is none */
  browser(): Promise<BrowserInfo>;
  /** Ends the browser; documents that it has printed are finished. */
  close(): Promise<void>;
}

interface Session {
  readonly running: Running;
  readonly pages: Pages;
  readonly version: Promise<string>;
}

/**
 * Starts a browser in the background, so that the documents can be made meanwhile; whether one was found is told when the
 * first is printed. At most `host.cores` documents are printed at once: more make each other wait.
 *
 * A browser that crashes takes the documents in it along. Each of them is tried once more in a browser of its own, so
 * that the one which makes browsers crash is known; the others print.
 */
export function openPrinter(options: PrinterOptions): Printer {
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  let told: () => void = () => {};
  const spawned = new Promise<void>((resolve) => {
    told = resolve;
  });
  const context: LaunchContext = { ...options, signal, onSpawn: told };
  const queue = new Queue(Math.max(1, options.host.cores));
  const open = new Set<Session>();

  const start = async (): Promise<Session> => {
    const candidates = find(options.host, options.browser ? { browser: options.browser } : {});
    const running = await launch(candidates, context);
    const version = running.browser.version();
    version.catch(() => {});
    const session = { running, pages: new Pages(running.browserContext), version };
    open.add(session);
    return session;
  };
  const end = async (session: Session): Promise<void> => {
    open.delete(session);
    await session.running.close();
  };

  let shared = start();
  shared.then(told, told);
  const ready = shared.then(
    () => {},
    () => {},
  );

  /** The browser of all, started again if it is gone since. */
  const current = async (): Promise<Session> => {
    const session = await shared;
    if (session.running.browser.connected || signal.aborted) return session;
    if (open.has(session)) {
      shared = end(session).then(start);
      shared.catch(() => {});
    }
    return current();
  };

  const printIn = (session: Session, job: Job): Promise<Print> => printWithin(session, job, options, signal);

  const print = async (job: Job): Promise<Print> => {
    try {
      return await printIn(await current(), job);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    const own = await start();
    try {
      return await printIn(own, job);
    } catch (error) {
      throw error instanceof Crash ? new PdfError({ reason: 'crashed', document: job.name }) : error;
    } finally {
      await end(own);
    }
  };

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    stopping.abort();
    closing ??= shared
      .catch(() => {})
      .then(() => Promise.all([...open].map(end)))
      .then(() => {});
    return closing;
  };
  options.signal.addEventListener('abort', () => void close(), { once: true });

  return {
    spawned,
    ready,
    print: async (job) => {
      const taken = await queue.run(() => print(job));
      job.onPrinted?.();
      return finishPrint(job, taken);
    },
    browser: async () => {
      const { running, version } = await current();
      const { candidate, path, sandbox, attempts } = running;
      return { kind: candidate.kind, path, version: await version, sandbox, attempts };
    },
    close,
  };
}

/** The browser or its renderer is gone. */
class Crash extends Error {}

/** Prints in a page of the session until it is done, the deadline strikes, the browser crashes or all is called off. */
async function printWithin(
  { running, pages }: Session,
  job: Job,
  options: PrinterOptions,
  signal: AbortSignal,
): Promise<Print> {
  if (signal.aborted) throw new PdfError({ reason: 'aborted' });
  let stage: Stage = 'load';
  const { browser } = running;
  const page = await unlessAborted(pages.take(), signal).catch((error: unknown) => {
    throw signal.aborted ? new PdfError({ reason: 'aborted' }) : new Crash(String(error));
  });
  let stop: (reason: Error) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const onAbort = () => stop(new PdfError({ reason: 'aborted' }));
  const onCrash = () => stop(new Crash());
  const onDeadline = () => {
    const seconds = options.deadlineSeconds;
    stop(new PdfError({ reason: 'timeout', document: job.name, seconds, stage }));
  };
  const timer = setTimeout(onDeadline, options.deadlineSeconds * 1000);
  signal.addEventListener('abort', onAbort, { once: true });
  // Not `once`: Puppeteer would not find it again to take it off, and each document would stay in memory.
  browser.on('disconnected', onCrash);
  page.on('error', onCrash);
  try {
    const { fontsFolder } = options;
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
    pages.discard(page);
    if (error instanceof PdfError || error instanceof Crash) throw error;
    if (signal.aborted) throw new PdfError({ reason: 'aborted' });
    if (!browser.connected) throw new Crash();
    const detail = error instanceof Error ? error.message : String(error);
    throw new PdfError({ reason: 'failed', document: job.name, stage, detail });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    browser.off('disconnected', onCrash);
    page.off('error', onCrash);
  }
}
