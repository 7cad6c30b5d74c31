import type { Failure } from './browser.ts';
import { UnsafeFolderError } from './embedded/unpack.ts';

/**
 * Tells from a failed start what was wrong. Chrome says it in English on stderr, and Puppeteer puts that into its error:
 * https://github.com/puppeteer/puppeteer/blob/main/docs/troubleshooting.md lists the wordings.
 */
export function classifyFailure(error: unknown): { failure: Failure; detail?: string } {
  if (error instanceof UnsafeFolderError) return { failure: 'not-unpacked', detail: error.folder };
  const message = messageOf(error);
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(message)?.[1];
  if (library) return { failure: 'missing-library', detail: library };
  if (/No usable sandbox|SUID sandbox helper|Failed to move to new namespace/i.test(message)) {
    return { failure: 'no-sandbox' };
  }
  if (/remote debugging is disallowed/i.test(message)) return { failure: 'policy' };
  if (error instanceof Error && error.name === 'TimeoutError') return { failure: 'timeout' };
  const { syscall } = error as NodeJS.ErrnoException;
  return {
    failure: syscall && syscall !== 'spawn' ? 'not-unpacked' : 'failed-to-start',
    detail: lastLines(message),
  };
}

/** A connection that fails throws an event; to an address with several hosts (`localhost`) one without words. */
function messageOf(thrown: unknown): string {
  const { message, error } = Object(thrown) as { message?: unknown; error?: NodeJS.ErrnoException };
  return String(message || error?.code || thrown);
}

/** The end of what was said, short enough for an error message. */
function lastLines(message: string): string {
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(TROUBLESHOOTING|stderr):/.test(line))
    .slice(-3)
    .join(' ')
    .slice(-400);
}
