import { find } from '../../../src/pdf/find/find.ts';
import { launch, type Running } from '../../../src/pdf/launch.ts';
import type { Job } from '../../../src/pdf/print/finish-print.ts';
import { Pages } from '../../../src/pdf/print/pages.ts';
import { takePrint } from '../../../src/pdf/print/take-print.ts';
import { cacheFolder, fontsFolder, host } from './printing.ts';

/** A browser whose prints are as it makes them. */
export interface RawBrowser extends Running {
  readonly pages: Pages;
}

export async function launchRaw(): Promise<RawBrowser> {
  const { signal } = new AbortController();
  const running = await launch(find(host), { host, fontsFolder, cacheFolder, signal });
  return { ...running, pages: new Pages(running.browserContext) };
}

/** What the browser itself prints of a page that is made ready. */
export async function printRaw({ pages }: RawBrowser, job: Job): Promise<Uint8Array> {
  const page = await pages.take();
  const { bytes } = await takePrint(page, job, { fontsFolder, targets: false }, () => {});
  pages.giveBack(page);
  return bytes;
}
