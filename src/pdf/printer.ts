import { type Attempt, type BrowserKind, PdfError } from './browser.ts';
import { find } from './find/find.ts';
import { type LaunchContext, launch } from './launch.ts';
import { finishPrint, type Job, type Printed } from './print/finish-print.ts';
import { Pages } from './print/pages.ts';
import { Crash, type PageOptions, type PrintSession, printInPage } from './print/print-in-page.ts';
import { Queue } from './print/queue.ts';
import type { Print } from './print/take-print.ts';
import type { Sandbox } from './sandbox.ts';

export interface PrinterOptions extends LaunchContext, PageOptions {
  /** `--browser`. */
  readonly browser?: string;
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

interface Session extends PrintSession {
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
  let tellSpawned: () => void = () => {};
  const spawned = new Promise<void>((resolve) => {
    tellSpawned = resolve;
  });
  const context: LaunchContext = { ...options, signal, onSpawn: tellSpawned };
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
  shared.then(tellSpawned, tellSpawned);
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

  const print = async (job: Job): Promise<Print> => {
    try {
      return await printInPage(await current(), job, options, signal);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    const own = await start();
    try {
      return await printInPage(own, job, options, signal);
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
