import Handlebars from 'handlebars';
import type { Language } from '../text/language.ts';
import { columnStyle } from './column-widths.ts';
import type { Rendered } from './document.ts';
import { pageStyle } from './page-style.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { checkTemplate } from './template-check.ts';
import { type TemplateError, templateError } from './template-error.ts';
import { cleanText } from './text.ts';

/** The page shell as read from the template folders. */
export interface PageShell {
  /** `page.html.hbs`; the one template that is HTML and escapes what it prints. */
  readonly template: string;
  /** `style.css`, put into the page. */
  readonly style: string;
}

/** For the web site: one file without anything outside. For printing: with the fonts of the PDF. */
export type PageVariant = 'publish' | 'print';

/** The words of "Side 1 av 3". */
export interface PageWords {
  readonly page: string;
  readonly of: string;
}

/** An image of the page itself, by its address. */
export interface PageImage {
  readonly address: string;
  readonly alternativeText: string;
}

export interface PageOptions {
  readonly shell: PageShell;
  readonly variant: PageVariant;
  readonly language: Language;
  /** The document's title as text: the window's and the PDF's. */
  readonly title: string;
  readonly words: PageWords;
  readonly author?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** The day of the document, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly municipality?: string;
  /** What the following pages say at their head: the case number, or the title. */
  readonly runningHead?: string;
  /** At the foot of each page. */
  readonly slogan?: string;
  /** The municipality's own colour, as CSS. */
  readonly accent?: string;
  /** At the head of the document, and at its foot those of partners. */
  readonly logos?: readonly PageImage[];
  readonly partners?: readonly PageImage[];
  /** The word at the head of an internal edition (INTERN). */
  readonly internal?: string;
  /** The word at the head of a draft (UTKAST). */
  readonly draft?: string;
}

const policies: Record<PageVariant, string> = {
  publish: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
  print: "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:",
};

/** Where a page to be printed finds its fonts, on the made-up origin that the browser loads it from. */
const fontsAddress = '/fonts/fonts.css';

/** The whole HTML page of a rendered document, or what is wrong with the shell. */
export function renderPage(
  rendered: Rendered,
  options: PageOptions,
): { page: string | undefined; errors: readonly TemplateError[] } {
  const instance = Handlebars.create();
  for (const helper of ['log', 'lookup', 'with']) instance.unregisterHelper(helper);
  const text = (value: string | undefined) => (value === undefined ? '' : cleanText(value));
  const imagesIn = (images: readonly PageImage[] = []) =>
    images.map(({ address, alternativeText }) => ({ address, alternativeText: text(alternativeText) }));
  const [municipality, runningHead, slogan] = [options.municipality, options.runningHead, options.slogan].map(
    text,
  );
  const margins = { municipality, runningHead, slogan, accent: options.accent };
  const stamps = [text(options.internal), text(options.draft)].filter((stamp) => stamp !== '');
  const values = {
    language: options.language,
    title: text(options.title),
    author: text(options.author),
    description: text(options.description),
    keywords: text(options.keywords?.join(', ')),
    date: text(options.date),
    municipality,
    logos: imagesIn(options.logos),
    partners: imagesIn(options.partners),
    internal: text(options.internal),
    draft: text(options.draft),
    policy: policies[options.variant],
    fonts: options.variant === 'print' ? fontsAddress : '',
    style: [
      options.shell.style.trim(),
      pageStyle({ ...options.words, ...margins, stamps }),
      columnStyle(rendered.main),
    ]
      .filter(Boolean)
      .join('\n'),
    main: options.variant === 'publish' ? scrollingTables(rendered.main.trim()) : rendered.main.trim(),
  };
  try {
    const run = instance.compile(
      checkTemplate(instance.parse(options.shell.template), {
        helpers: new Set(['if', 'unless', 'each']),
        partials: new Set(),
      }),
      {
        strict: true,
        knownHelpersOnly: true,
      },
    );
    const page = run(values, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
    return { page: `${page.replace(/\r\n?/g, '\n').trimEnd()}\n`, errors: [] };
  } catch (thrown) {
    return { page: undefined, errors: [templateError(thrown, 'page.html.hbs')] };
  }
}
