import { find } from '../../../src/pdf/find/find.ts';
import { launch, type Running } from '../../../src/pdf/launch.ts';
import { countFonts, readPageState } from '../../../src/pdf/print/page-state.ts';
import { Pages } from '../../../src/pdf/print/pages.ts';
import type { Job } from '../../../src/pdf/print/print-page.ts';
import { answer, ORIGIN } from '../../../src/pdf/print/requests.ts';
import { cacheFolder, fontsFolder, host } from './printing.ts';

/** A browser whose prints are as it makes them. */
export function launchRaw(): Promise<Running> {
  return launch(find(host), { host, fontsFolder, cacheFolder, signal: new AbortController().signal });
}

/** What the browser itself prints of a page, when its fonts are there. */
export async function printRaw({ browser }: Running, { html, asset }: Job): Promise<Uint8Array> {
  const sources = { html, fontsFolder, asset, missing: [], blocked: [] };
  const page = await new Pages(browser).take();
  page.on('request', (request) => void answer(request, sources));
  const print = () =>
    page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  try {
    await page.goto(`${ORIGIN}/`);
    const { fonts } = await readPageState(page);
    const pdf = await print();
    return (await countFonts(page)) > fonts ? await print() : pdf;
  } finally {
    await page.close();
  }
}
