import { find } from '../../../src/pdf/find/find.ts';
import { launch, type Running } from '../../../src/pdf/launch.ts';
import { Pages } from '../../../src/pdf/print/pages.ts';
import { answer, ORIGIN } from '../../../src/pdf/print/requests.ts';
import { cacheFolder, fontsFolder, host, pageOf } from './printing.ts';

/** A browser whose prints are as it makes them. */
export function launchRaw(): Promise<Running> {
  return launch(find(host), { host, fontsFolder, cacheFolder, signal: new AbortController().signal });
}

/** What the browser itself prints of a page. */
export async function printRaw({ browser }: Running, body: string, css = ''): Promise<Uint8Array> {
  const sources = {
    html: pageOf(body, css),
    fontsFolder,
    asset: () => undefined,
    missing: [],
    blocked: [],
  };
  const page = await new Pages(browser).take();
  page.on('request', (request) => void answer(request, sources));
  try {
    await page.goto(`${ORIGIN}/`);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
