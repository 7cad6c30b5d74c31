import type { Page } from 'puppeteer';
import { PdfFile } from '../read/file.ts';
import { readCatalog, readPages } from '../read/pages.ts';
import { Reference } from '../read/values.ts';

/**
 * Behind each link of a list of contents a leader, which is an empty element with a border, and room for a number. The room
 * has a fixed width in the style sheet, so that the number moves nothing when it is known.
 */
const makeRoom = `(() => {
  const links = [...document.querySelectorAll('.contents a[href^="#"]')];
  for (const link of links) {
    const [words, leader, number] = [0, 1, 2].map(() => document.createElement('span'));
    words.append(...link.childNodes);
    leader.className = 'leader';
    number.className = 'page-number';
    number.textContent = ' ';
    link.append(words, leader, number);
  }
  return links.length;
})()`;

const fill = `((pages) => {
  for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
    link.lastElementChild.textContent = ' ' + (pages[link.hash.slice(1)] ?? '');
  }
})`;

/** Makes room for the numbers of pages in the lists of contents of a page; whether it has such lists. */
export async function makeRoomForNumbers(page: Page): Promise<boolean> {
  return ((await page.evaluate(makeRoom)) as number) > 0;
}

/**
 * Writes into the lists of contents on which page of a print each heading stands. The browser knows no way to say it in a
 * style sheet (`target-counter()` of css-content-3), so the page has to be printed once more.
 */
export async function fillInNumbers(page: Page, print: Uint8Array): Promise<void> {
  await page.evaluate(`${fill}(${JSON.stringify(Object.fromEntries(readDestinations(print)))})`);
}

/** The number of the page of each named destination (ISO 32000-1, 12.3.2.3), from 1; names are as in addresses (`%C3%A5r`). */
function readDestinations(print: Uint8Array): Map<string, number> {
  const file = new PdfFile(print);
  const numbers = new Map(readPages(file).map(({ number }, index) => [number, index + 1]));
  const destinations = [...(file.dictionary(readCatalog(file).get('Dests')) ?? [])];
  return new Map(
    destinations.flatMap(([name, value]) => {
      const [target] = file.list(value);
      const number = target instanceof Reference ? numbers.get(target.number) : undefined;
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}
