import type { Page } from 'puppeteer';

/** What the page itself says when it stands ready. */
export interface PageState {
  /** The text that a reader sees. */
  readonly text: string;
  /** The addresses of images that show nothing. */
  readonly brokenImages: readonly string[];
}

/**
 * Waits until fonts and images are there, and asks the page what it shows. Run by us from outside: the page's own scripts
 * are off. `decode` tells a picture that cannot be read from one that has no size of its own, such as an SVG.
 */
const script = `(async () => {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await document.fonts.ready;
  const broken = await Promise.all(images.map((image) => image.decode().then(() => false, () => true)));
  return {
    text: document.body.innerText,
    brokenImages: images.filter((_, index) => broken[index]).map((image) => image.currentSrc || image.src),
  };
})()`;

export async function readPageState(page: Page): Promise<PageState> {
  return (await page.evaluate(script)) as PageState;
}
