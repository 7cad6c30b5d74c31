import { PdfError } from './browser.ts';

/**
 * What a promise brings, unless all is called off: Puppeteer ends the browser then, but may wait half a minute for a page of
 * it, or for ever for an answer.
 * @throws {PdfError} if it is
 */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  promise.catch(() => {});
  if (signal.aborted) throw new PdfError({ reason: 'aborted' });
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new PdfError({ reason: 'aborted' }));
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
