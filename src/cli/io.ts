import type { Host } from '../pdf/host.ts';

/** A stream that the command line writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Everything of the process that the command line uses, so that tests can run it without one. */
export interface Io {
  /** The arguments after `plan`. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly pid: number;
  readonly host: Host;
  readonly nodeVersion: string;
  /** The language of the system, as BCP 47. */
  readonly locale: string;
  readonly isRunning: (pid: number) => boolean;
  /** The day where the user is, YYYY-MM-DD. */
  readonly today: () => string;
  /** Ended by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}
