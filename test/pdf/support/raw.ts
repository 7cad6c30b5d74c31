import { find } from '../../../src/pdf/find/find.ts';
import { launch, type Running } from '../../../src/pdf/launch.ts';
import type { Job } from '../../../src/pdf/print/finish-print.ts';
import { Pages } from '../../../src/pdf/print/pages.ts';
import { takePrint } from '../../../src/pdf/print/take-print.ts';
import { cacheFolder, fontsFolder, host } from './printing.ts';

/** A browser whose prints are as it makes them. */
export function launchRaw(): Promise<Running> {
  return launch(find(host), { host, fontsFolder, cacheFolder, signal: new AbortController().signal });
}

/** What the browser itself prints of a page that is made ready. */
export async function printRaw({ browser }: Running, job: Job): Promise<Uint8Array> {
  const page = await new Pages(browser, false).take();
  try {
    const { bytes } = await takePrint(page, job, { fontsFolder, targets: false }, () => {});
    return bytes;
  } finally {
    await page.close();
  }
}
