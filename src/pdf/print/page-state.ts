import type { Page } from 'puppeteer';

/** What the page itself says when it stands ready. */
export interface PageState {
  /** The text that a reader sees. */
  readonly text: string;
  /** The addresses of images that show nothing. */
  readonly brokenImages: readonly string[];
  /** How many font files it uses, see `countFonts`. */
  readonly fonts: number;
}

/**
 * Waits until fonts and images are there, and asks the page what it shows. Run by us from outside: the page's own scripts
 * are off. Without any font nothing is laid out, and no text counts as seen: then all that there is must print. `decode` tells a picture that cannot be read from one that has no size of its own, such as an SVG.
 */
const script = `(async () => {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await document.fonts.ready;
  const broken = await Promise.all(images.map((image) => image.decode().then(() => false, () => true)));
  return {
    text: document.body.innerText.trim() || document.body.textContent,
    fonts: [...document.fonts].filter((face) => face.status !== 'unloaded').length,
    brokenImages: images.filter((_, index) => broken[index]).map((image) => image.currentSrc || image.src),
  };
})()`;

/**
 * How many font files the page has begun to load, when all of them are there. What stands in the margin boxes of `@page`
 * is laid out by printing only, so a font that nothing else uses is first asked for then, and its text prints as nothing.
 */
const fontScript = `document.fonts.ready.then(
  () => [...document.fonts].filter((face) => face.status !== 'unloaded').length,
)`;

export async function countFonts(page: Page): Promise<number> {
  return (await page.evaluate(fontScript)) as number;
}

export async function readPageState(page: Page): Promise<PageState> {
  return (await page.evaluate(script)) as PageState;
}
