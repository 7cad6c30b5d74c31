import { type Attempt, type Candidate, PdfError, type Problem, summarize } from './browser.ts';
import { cacheFolder } from './environment.ts';
import { type Files, realFiles } from './files.ts';
import { find } from './find/find.ts';
import type { Host } from './host.ts';
import { launch } from './launch.ts';
import { findForbiddingPolicies } from './policy.ts';
import { chooseSandbox, type Sandbox } from './sandbox.ts';

export interface InspectOptions {
  /** `--browser`. */
  readonly browser?: string;
  readonly fontsFolder: string;
  readonly cacheFolder?: string;
  readonly signal: AbortSignal;
}

/** A candidate that was really started. */
export type Tried =
  | { readonly candidate: Candidate; readonly works: true; readonly path: string; readonly version: string }
  | ({ readonly works: false } & Attempt);

/** Everything that `plan doctor` tells of PDF. */
export interface Inspection {
  readonly platform: string;
  readonly arch: string;
  readonly sandbox: Sandbox;
  readonly cacheFolder: string;
  readonly fontsFolder: string;
  /** How many font files are bundled; 0 says that the installation is broken. */
  readonly fonts: number;
  /** In the order in which they are tried. */
  readonly candidates: readonly Tried[];
  /** The first that works. */
  readonly used: Candidate | undefined;
  /** Files of company policy that forbid to drive an installed browser. */
  readonly policies: readonly string[];
  readonly problem: Problem | undefined;
}

/** Looks for every browser and starts each that is there, one after the other. */
export async function inspect(
  host: Host,
  options: InspectOptions,
  files: Files = realFiles,
): Promise<Inspection> {
  const found = find(host, options.browser ? { browser: options.browser } : {}, files);
  const candidates: Tried[] = [];
  for (const candidate of found) candidates.push(await tryOut(candidate, host, options, files));
  const used = candidates.find((tried) => tried.works)?.candidate;
  return {
    platform: host.platform,
    arch: host.arch,
    sandbox: chooseSandbox(host, files),
    cacheFolder: options.cacheFolder ?? cacheFolder(host),
    fontsFolder: options.fontsFolder,
    fonts: files.list(options.fontsFolder).filter((name) => name.endsWith('.woff2')).length,
    candidates,
    used,
    policies: findForbiddingPolicies(host, files),
    problem: used ? undefined : summarize(candidates.filter((tried) => !tried.works)),
  };
}

async function tryOut(
  candidate: Candidate,
  host: Host,
  options: InspectOptions,
  files: Files,
): Promise<Tried> {
  try {
    const running = await launch([candidate], { ...options, host }, files);
    try {
      return { candidate, works: true, path: running.path, version: await running.browser.version() };
    } finally {
      await running.close();
    }
  } catch (error) {
    if (!(error instanceof PdfError) || !('attempts' in error.problem)) throw error;
    const [attempt] = error.problem.attempts;
    if (!attempt) throw error;
    return { works: false, ...attempt };
  }
}
