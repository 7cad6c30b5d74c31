/** Where a browser comes from, in the order in which they are tried (see find/find.ts). */
export type BrowserKind = 'explicit' | 'remote' | 'embedded' | 'cached' | 'installed';

/** What said that a browser may be there: an option, a variable, or the product that is looked for. */
export type Origin =
  | '--browser'
  | 'PLAN_BROWSER'
  | 'PUPPETEER_EXECUTABLE_PATH'
  | 'CHROME_PATH'
  | 'PLAN_BROWSER_WS'
  | '@sparticuz/chromium'
  | 'Chrome'
  | 'Edge'
  | 'Chromium'
  | 'Chrome Headless Shell'
  | 'Chrome for Testing';

export type Absence =
  /** No such file. */
  | 'missing'
  /** A file that may not be run. */
  | 'not-executable'
  /** The embedded shell is built for Linux on x64 only. */
  | 'platform'
  /** The package that holds it was left out of the installation. */
  | 'not-installed';

/** A browser that may be used. */
export interface Candidate {
  readonly kind: BrowserKind;
  readonly origin: Origin;
  /** The executable, the package's folder of an embedded one, or a WebSocket address. */
  readonly path: string;
  readonly found: boolean;
  readonly whyNot?: Absence;
  /** A headless shell starts three times faster than a whole Chrome, but takes other words. */
  readonly shell: boolean;
  /** The user asked for exactly this one: if it fails, no other is tried. */
  readonly only: boolean;
}

/** Why a browser that was found could not be used. */
export type Failure =
  /** The system has no sandbox for it (Ubuntu 24.04 forbids user namespaces by AppArmor). */
  | 'no-sandbox'
  /** A company policy forbids remote debugging. */
  | 'policy'
  /** A shared library is missing. */
  | 'missing-library'
  /** It could not be unpacked: `detail` says why. */
  | 'not-unpacked'
  | 'timeout'
  | 'failed-to-start';

/** A browser that was tried, or could not be, and what came of it. */
export interface Attempt {
  readonly candidate: Candidate;
  readonly failure: Failure | Absence;
  /** The library, or the end of what the browser said on its way out. Not translated. */
  readonly detail?: string;
}

/** Why nothing, or not this document, could be printed. The words are made where it is told. */
export type Problem =
  | {
      readonly reason: 'none-found' | 'no-sandbox' | 'policy' | 'failed-to-start';
      readonly attempts: readonly Attempt[];
    }
  | { readonly reason: 'timeout'; readonly document: string; readonly seconds: number; readonly stage: Stage }
  | { readonly reason: 'crashed'; readonly document: string }
  | { readonly reason: 'failed'; readonly document: string; readonly stage: Stage; readonly detail: string }
  | { readonly reason: 'aborted' };

/** What was being done with a document. */
export type Stage = 'load' | 'fonts' | 'print' | 'check';

/** A `Problem` on its way to the one who tells it. */
export class PdfError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.reason);
    this.name = 'PdfError';
    this.problem = problem;
  }
}

/** The one reason that stands for all failed attempts: the one that the user can mend. */
export function summarize(attempts: readonly Attempt[]): Problem {
  const failures = new Set(attempts.map((attempt) => attempt.failure));
  if (failures.has('no-sandbox')) return { reason: 'no-sandbox', attempts };
  if (failures.has('policy')) return { reason: 'policy', attempts };
  const tried = attempts.some((attempt) => attempt.candidate.found);
  return { reason: tried ? 'failed-to-start' : 'none-found', attempts };
}
