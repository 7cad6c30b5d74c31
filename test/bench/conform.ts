// conform.ts TURNS BROWSER, in the root of the project: how long a warm browser prints, and how long it takes to make the
// print conform, as JSON: medians in ms.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { conform } from '../../src/pdf/conform/conform.ts';
import { find } from '../../src/pdf/find/find.ts';
import { launch } from '../../src/pdf/launch.ts';
import { describePage } from '../../src/pdf/prepare/describe.ts';
import { findLostText } from '../../src/pdf/print/lost-text.ts';
import { readPageState } from '../../src/pdf/print/page-state.ts';
import { Pages } from '../../src/pdf/print/pages.ts';
import { answer, ORIGIN } from '../../src/pdf/print/requests.ts';
import { settings } from '../../src/pdf/print/take-print.ts';
import { long } from '../pdf/cases/cases.ts';
import { realistic } from '../pdf/cases/realistic.ts';
import { describedAs } from '../pdf/support/described.ts';
import { host, pageOf } from '../pdf/support/printing.ts';

/** Pages until the compiler has seen enough of the step. */
const WARM_PAGES = 600;

const [, , turns = '', program = ''] = process.argv;
const fontsFolder = path.resolve('dist/fonts');

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function measure() {
  const { browserContext, close } = await launch(find(host, { browser: program }), {
    host,
    fontsFolder,
    signal: new AbortController().signal,
  });
  const page = await new Pages(browserContext).take();
  const figures: { pages: number; first: number; printing: number; step: number }[] = [];
  for (const [body, expected] of [
    [realistic(), 4],
    [long.body, 150],
  ] as const) {
    const warm = Math.ceil(WARM_PAGES / expected);
    const html = pageOf(`<h1>Sak 13/21</h1>${body}`);
    const sources = { html, fontsFolder, asset: () => undefined, missing: [], blocked: [] };
    page.removeAllListeners('request');
    page.on('request', (request) => void answer(request, sources));
    const [printing, step]: [number[], number[]] = [[], []];
    let pages = 0;
    let first = 0;
    for (let turn = -warm; turn < Number(turns); turn += 1) {
      await page.goto(`${ORIGIN}/`);
      const { text } = await readPageState(page);
      const start = performance.now();
      const description = await describePage(page);
      const described = performance.now();
      const print = await page.pdf(settings);
      const printed = performance.now();
      const result = conform(print, { ...describedAs(), description });
      findLostText(result.seen, text);
      findLostText(result.heard, text);
      const end = performance.now();
      pages = result.pages;
      if (turn === -warm) first = described - start + end - printed;
      if (turn < 0) continue;
      printing.push(printed - described);
      step.push(described - start + end - printed);
    }
    figures.push({ pages, first, printing: median(printing), step: median(step) });
  }
  await close();
  return figures;
}

measure().then((figures) => process.stdout.write(JSON.stringify(figures)));
