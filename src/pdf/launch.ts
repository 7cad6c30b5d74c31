import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, LaunchOptions, PuppeteerNode } from 'puppeteer';
import { type Attempt, type Candidate, PdfError, summarize } from './browser.ts';
import { classifyFailure } from './classify-failure.ts';
import { prepareEmbedded } from './embedded/prepare.ts';
import type { Unpacked } from './embedded/unpack.ts';
import { cacheFolder, temporaryFolder } from './environment.ts';
import { type Files, realFiles } from './files.ts';
import { writeFontconfig } from './fontconfig.ts';
import type { Host } from './host.ts';
import { chooseSandbox, type Sandbox } from './sandbox.ts';
import { makeScratch, sweepScratch } from './scratch.ts';
import { unlessAborted } from './unless-aborted.ts';

export interface LaunchContext {
  readonly host: Host;
  readonly fontsFolder: string;
  /** Where the embedded shell is unpacked; by default the user's own cache. */
  readonly cacheFolder?: string;
  readonly signal: AbortSignal;
  /** Told when the browser's process has been started, long before it answers. */
  readonly onSpawn?: () => void;
}

/** A browser that runs. */
export interface Running {
  readonly browser: Browser;
  /** Where its pages are opened. */
  readonly browserContext: BrowserContext;
  readonly candidate: Candidate;
  /** The executable, or the address of a remote one. */
  readonly path: string;
  readonly sandbox: Sandbox;
  /** Those that failed before it. */
  readonly attempts: readonly Attempt[];
  /** Ends the browser and removes what it wrote. */
  close(): Promise<void>;
}

/** The start of a browser takes a tenth of a second; on a cold, busy machine some seconds. In milliseconds. */
const START_TIMEOUT = 30_000;

/** How long a remote browser may take to close our pages, in milliseconds. */
const GOODBYE_TIMEOUT = 5_000;

/**
 * Flags beside Puppeteer's own. Without hinting each letter has its true width, and all browsers of one version print
 * the same bytes. Containers give /dev/shm 64 MB, which large pages exceed. No name is resolved: pages are answered by us.
 */
const flags = [
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-component-update',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--lang=en-US',
];

/**
 * Starts the first of the candidates that starts.
 * @throws {PdfError} with every attempt, if none does
 */
export async function launch(
  candidates: readonly Candidate[],
  context: LaunchContext,
  files: Files = realFiles,
): Promise<Running> {
  // It takes a tenth of a second, so it is loaded only where there is something to start.
  const puppeteer = candidates.some((candidate) => candidate.found)
    ? (await import('puppeteer')).default
    : undefined;
  const attempts: Attempt[] = [];
  for (const candidate of candidates) {
    if (!candidate.found || !puppeteer) {
      attempts.push({ candidate, failure: candidate.whyNot ?? 'missing' });
      continue;
    }
    if (context.signal.aborted) throw new PdfError({ reason: 'aborted' });
    try {
      const running = await start(puppeteer, candidate, context, files);
      return { ...running, attempts };
    } catch (error) {
      if (context.signal.aborted) throw new PdfError({ reason: 'aborted' });
      attempts.push({ candidate, ...classifyFailure(error) });
    }
  }
  throw new PdfError(summarize(attempts));
}

async function start(
  puppeteer: PuppeteerNode,
  candidate: Candidate,
  context: LaunchContext,
  files: Files,
): Promise<Omit<Running, 'attempts'>> {
  if (candidate.kind === 'remote') return connect(puppeteer, candidate, context.signal);

  const { host, signal } = context;
  const scratch = makeScratch(temporaryFolder(host), 'browser');
  const clean = () =>
    rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {});
  void sweepScratch(scratch).catch(() => {});
  try {
    const unpacked =
      candidate.kind === 'embedded'
        ? await prepareEmbedded({
            host,
            packageFolder: candidate.path,
            cacheFolder: context.cacheFolder ?? cacheFolder(host),
            scratch,
            signal,
          })
        : undefined;
    const executable = unpacked?.executable ?? candidate.path;
    const sandbox = chooseSandbox(host, files);
    const profile = path.join(scratch, 'profile');
    await mkdir(profile, { mode: 0o700 });
    const options: LaunchOptions = {
      executablePath: executable,
      headless: candidate.shell ? 'shell' : true,
      userDataDir: profile,
      args: sandbox.on ? flags : [...flags, '--no-sandbox'],
      env: browserEnvironment(host, scratch, writeFontconfig(scratch, context.fontsFolder)),
      defaultViewport: null,
      timeout: START_TIMEOUT,
      // The process's signals belong to the command line, which closes us.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      signal,
    };
    // Puppeteer starts the process within the first turns of the event loop and then waits for it to answer.
    setTimeout(() => context.onSpawn?.(), 5);
    const browser = await unlessAborted(
      startWith((changes) => puppeteer.launch({ ...options, ...changes }), options, unpacked),
      signal,
    );
    const close = async () => {
      await end(browser);
      await clean();
    };
    const browserContext = browser.defaultBrowserContext();
    return { browser, browserContext, candidate, path: executable, sandbox, close };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** Connects to a browser that others run: it goes on without us, so our pages are apart from theirs and closed at the end. */
async function connect(
  puppeteer: PuppeteerNode,
  candidate: Candidate,
  signal: AbortSignal,
): Promise<Omit<Running, 'attempts'>> {
  // Not `AbortSignal.any`: on Node 20 it loses a timeout to the garbage collector.
  const deadline = AbortSignal.timeout(START_TIMEOUT);
  const inTime = <T>(promise: Promise<T>) => unlessAborted(unlessAborted(promise, signal), deadline);
  const options = { browserWSEndpoint: candidate.path, defaultViewport: null };
  const browser = await inTime(puppeteer.connect(options));
  const browserContext = await inTime(browser.createBrowserContext());
  const close = async () => {
    await unlessAborted(browserContext.close(), AbortSignal.timeout(GOODBYE_TIMEOUT)).catch(() => {});
    await browser.disconnect();
  };
  // Its sandbox is the business of those who run it.
  return { browser, browserContext, candidate, path: candidate.path, sandbox: { on: true }, close };
}

/** Ends a browser at once: nothing in its profile is worth the tenth of a second that it takes to say goodbye. */
async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  // The browser's other processes end when it is gone.
  child.kill('SIGKILL');
  await gone;
}

/**
 * Over a pipe the browser ends when we are killed, but then its last words are not heard: if it does not start, it is
 * started once more over a socket, which may work, or else says why not. If a library is what it lacks, the ones that
 * come with it are put on its path.
 */
async function startWith(
  launchWith: (changes: LaunchOptions) => Promise<Browser>,
  { env }: LaunchOptions,
  unpacked: Unpacked | undefined,
): Promise<Browser> {
  try {
    return await launchWith({ pipe: true });
  } catch {
    try {
      return await launchWith({ pipe: false });
    } catch (error) {
      if (!unpacked || classifyFailure(error).failure !== 'missing-library') throw error;
      const libraries = [unpacked.libraries, env?.LD_LIBRARY_PATH].filter(Boolean).join(':');
      const changes = { env: { ...env, LD_LIBRARY_PATH: libraries } };
      return await launchWith({ ...changes, pipe: true }).catch(() =>
        launchWith({ ...changes, pipe: false }),
      );
    }
  }
}

/**
 * What the browser sees of the environment. On Linux little: no settings, fonts, time zone or language of the user's can
 * change a document. A browser from the Snap store works in the real home folder only.
 */
function browserEnvironment(
  host: Host,
  scratch: string,
  fontconfig: string,
): Record<string, string | undefined> {
  const fixed = { TZ: 'UTC', FONTCONFIG_FILE: fontconfig };
  if (host.platform !== 'linux') return { ...host.env, ...fixed };
  const { PATH, TMPDIR, LD_LIBRARY_PATH } = host.env;
  return {
    ...fixed,
    PATH,
    TMPDIR,
    LD_LIBRARY_PATH,
    LANG: 'C.UTF-8',
    HOME: scratch,
    XDG_CONFIG_HOME: scratch,
    XDG_CACHE_HOME: scratch,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  };
}
