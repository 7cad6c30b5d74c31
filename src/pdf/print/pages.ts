import type { BrowserContext, Page } from 'puppeteer';

/** A page keeps some 3 MB of each document that it has printed. */
const DOCUMENTS_A_PAGE = 20;

/**
 * The pages of one run in a browser. A page is used for one document after the other, since a new one takes 50 ms; one that a
 * document has left in an unknown state is thrown away.
 */
export class Pages {
  readonly #context: BrowserContext;
  readonly #idle: Promise<Page>[] = [];
  readonly #printed = new WeakMap<Page, number>();

  /** The first page, which a browser opens by itself, gets ready while the first document is made. */
  constructor(context: BrowserContext) {
    this.#context = context;
    const first = context.pages().then(([page]) => this.#prepare(page));
    first.catch(() => {});
    this.#idle.push(first);
  }

  /** A page that nobody uses. */
  take(): Promise<Page> {
    return this.#idle.pop() ?? this.#prepare();
  }

  async #prepare(open?: Page): Promise<Page> {
    const page = open ?? (await this.#context.newPage());
    await Promise.all([
      page.setJavaScriptEnabled(false),
      page.setRequestInterception(true),
      // Fonts that only print uses are then loaded before it.
      page.emulateMediaType('print'),
    ]);
    return page;
  }

  giveBack(page: Page): void {
    const printed = (this.#printed.get(page) ?? 0) + 1;
    this.#printed.set(page, printed);
    if (printed < DOCUMENTS_A_PAGE) this.#idle.push(Promise.resolve(page));
    else this.discard(page);
  }

  /** Closes a page that may not answer any more; nobody waits for it. */
  discard(page: Page): void {
    page.close({ runBeforeUnload: false }).catch(() => {});
  }
}
