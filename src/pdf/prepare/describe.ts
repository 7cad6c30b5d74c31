import type { Page } from 'puppeteer';
import type { Barrier } from '../barrier.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** What the page says of an element that the browser's own tag does not tell. */
export interface ElementDescription {
  /** The HTML element, such as `dl`. */
  readonly tag: string;
  readonly role?: string;
  /** An id that a link of the page leads to. */
  readonly id?: string;
  /** The name of a link or formula: `aria-label`, or `title` behind its text. */
  readonly label?: string;
  /** The long form of an abbreviation. */
  readonly expansion?: string;
  /** `list-style-type` of a list. */
  readonly marker?: string;
  /** Of a row: the part of the table in which it stands. */
  readonly section?: 'thead' | 'tbody' | 'tfoot';
  /** Whether it is painted on every page. */
  readonly repeats?: boolean;
}

/** What a page says of itself before it is printed. */
export interface Description {
  /** The language of the page, as BCP 47. */
  readonly language: string;
  /** By the number in the tag's language, see `describePage`. */
  readonly elements: readonly ElementDescription[];
  /** The words of all headings. */
  readonly headings: readonly string[];
  /** Text that is seen but not heard: hidden from those who listen (`aria-hidden`), or part of a drawing with a name. */
  readonly silent: string;
  /** What can be seen in the page already to shut readers out of its print. */
  readonly barriers: readonly Barrier[];
}

/** `nb-x-p12`: Norwegian, and element description 12. */
export const CODED_LANGUAGE = /^(.*?)-x-p(\d+)$/;

/**
 * Makes a page ready to be printed with tags, and asks it what its elements are.
 *
 * The browser tags by its own table, in which a definition list, a section or an abbreviation is nothing. But it copies
 * the attribute `lang` as it stands into the tag, and BCP 47 leaves room there for private use: so each such element
 * gets a number, by which the step after printing knows it again. Equal descriptions share a number, which keeps the
 * browser's table of languages short.
 *
 * Mended at the same time is what the browser would leave out of the tags: empty cells (rows would be of unequal length,
 * PDF/UA-1 7.2), the language of inline elements, and quotation marks that the style makes.
 */
export async function describePage(page: Page, options: DescribeOptions = {}): Promise<Description> {
  // Loaded as text, since the page's own scripts are off and nothing of ours exists in it.
  const script = `(${describeDocument.toString()})(document, ${JSON.stringify(options)})`;
  return (await page.evaluate(script)) as Description;
}

export interface DescribeOptions {
  /** Whether links lead to tags and not to places on a page, as in PDF/UA-2: their ids are then told. */
  readonly targets?: boolean;
}

/** Runs in the page: it must need nothing from outside of itself. */
function describeDocument(document: PageDocument, options: DescribeOptions): Description {
  // The browser's own tags of these are right, or they are none.
  const plain = new Set(
    (
      'A ABBR P H1 H2 H3 H4 H5 H6 LI TD TH TABLE EM STRONG CODE BLOCKQUOTE CAPTION SPAN B I U S IMG BR WBR STYLE SCRIPT TEMPLATE ' +
      'COL COLGROUP SOURCE TITLE META LINK TR UL OL MENU THEAD TBODY TFOOT BDI BDO CITE KBD SAMP VAR SMALL LABEL'
    ).split(' '),
  );
  // Elements that the accessibility tree leaves out, with their language; a role keeps them in.
  const leftOut = new Set(
    'SPAN I B U S Q BDI BDO CITE KBD SAMP VAR SMALL FONT DATA LABEL ABBR DFN'.split(' '),
  );
  const knownMarkers = new Set(['disc', 'circle', 'square', 'decimal']);
  const styleOf = (element: PageElement, pseudo?: string) =>
    document.defaultView.getComputedStyle(element, pseudo);
  const textOf = (element: PageElement | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  const targets = new Set<string>();
  for (const link of options.targets ? document.querySelectorAll('a[href^="#"]') : []) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    try {
      targets.add(decodeURIComponent(id));
    } catch {
      targets.add(id);
    }
  }

  // Asking each element costs more than all else here.
  const makesText = [...document.styleSheets].some((sheet) => {
    try {
      return [...sheet.cssRules].some(({ cssText }) => /:(?:before|after)/i.test(cssText));
    } catch {
      // One that was not loaded does not tell its rules.
      return false;
    }
  });

  const elements: ElementDescription[] = [];
  const codes = new Map<string, number>();
  const barriers: Barrier[] = [];
  let silent = '';
  const coded: { element: PageElement; language: string; description: ElementDescription }[] = [];

  const nameOf = (element: PageElement): string => {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    return ids.map((id) => textOf(document.getElementById(id))).join(' ');
  };

  const labelOf = (element: PageElement): string => {
    const name = nameOf(element);
    const title = element.getAttribute('title');
    return name || (title ? `${textOf(element)} (${title})` : '');
  };

  const describe = (element: PageElement): ElementDescription | undefined => {
    const kind = element.tagName.toUpperCase();
    const role = element.getAttribute('role');
    const isTarget = element.id !== '' && targets.has(element.id);
    const more: { -readonly [Key in keyof ElementDescription]?: ElementDescription[Key] } = {};
    if (role) more.role = role;
    if (isTarget) more.id = element.id;
    if (kind === 'A' || kind === 'MATH') {
      const label = kind === 'A' ? labelOf(element) : element.getAttribute('alttext') || nameOf(element);
      if (label) more.label = label;
    } else if (kind === 'ABBR') {
      const expansion = element.getAttribute('title');
      if (expansion) more.expansion = expansion;
    } else if (kind === 'OL' || kind === 'UL' || kind === 'MENU') {
      const marker = styleOf(element.querySelector(':scope > li') ?? element).listStyleType;
      if (!knownMarkers.has(marker)) more.marker = marker;
    } else if (kind === 'TR') {
      const section = element.parentElement?.tagName.toLowerCase();
      const hasSections = element.closest('table')?.querySelector(':scope > thead, :scope > tfoot');
      if (hasSections && (section === 'thead' || section === 'tbody' || section === 'tfoot')) {
        more.section = section;
      }
    }
    const isItemOfNoList = kind === 'LI' && element.parentElement?.hasAttribute('role');
    if (plain.has(kind) && Object.keys(more).length === 0 && !isItemOfNoList) return undefined;
    if (styleOf(element).position === 'fixed') more.repeats = true;
    return { tag: kind.toLowerCase(), ...more };
  };

  const findBarriers = (element: PageElement, kind: string): void => {
    if (['CANVAS', 'VIDEO', 'OBJECT', 'EMBED'].includes(kind) && !nameOf(element)) {
      barriers.push({ kind: 'picture', words: textOf(element.parentElement) });
    }
    if (kind === 'IFRAME') {
      barriers.push({ kind: 'untagged', words: element.getAttribute('title') ?? '' });
    }
    const address = kind === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
    if (address.startsWith('#')) {
      const [, written = ''] = address.split('#');
      const isThere = written === '' || written.toLowerCase() === 'top' || findPlace(written);
      if (!isThere) barriers.push({ kind: 'dead-link', words: `#${written}` });
    } else if (address !== '' && !/^(?:https?:|mailto:|tel:)/i.test(address)) {
      barriers.push({ kind: 'address', words: address });
    }
    for (const pseudo of makesText && kind !== 'Q' ? ['::before', '::after'] : []) {
      const { content } = styleOf(element, pseudo);
      // A picture adorns, and so does what has a name of no letters: `content: "→" / ""`.
      const isText = !/^(?:none|normal|url\(.*\)|.* \/ "")$/.test(content) && /[^"\s]/.test(content);
      if (isText) barriers.push({ kind: 'untagged', words: content });
    }
  };

  const findPlace = (id: string): boolean => {
    const find = (name: string) => document.getElementById(name) ?? document.getElementsByName(name)[0];
    try {
      return Boolean(find(id) ?? find(decodeURIComponent(id)));
    } catch {
      return false;
    }
  };

  const visit = (parent: PageElement, outerLanguage: string, outerHidden: boolean): void => {
    for (const element of parent.children) {
      const kind = element.tagName.toUpperCase();
      const isDrawing = element.namespaceURI === 'http://www.w3.org/2000/svg';
      if (isDrawing && kind !== 'SVG') continue;
      const own = element.getAttribute('lang');
      const language = own || outerLanguage;
      const isHidden = outerHidden || element.getAttribute('aria-hidden') === 'true';
      const isNamedDrawing = isDrawing && element.getAttribute('role') === 'img';
      if (!outerHidden && (isHidden || isNamedDrawing)) silent += element.textContent ?? '';
      if (!isHidden) findBarriers(element, kind);

      if ((kind === 'TD' || kind === 'TH') && !textOf(element)) {
        if (!element.querySelector('img, svg, input, canvas')) element.textContent = '\u00a0';
      }
      const description = describe(element);
      if (description) coded.push({ element, language, description });
      const role = element.getAttribute('role');
      const says = (own && own !== outerLanguage) || kind === 'Q' || description?.expansion;
      if (leftOut.has(kind) && !role && says) element.setAttribute('role', 'mark');
      // Without a role a table without headers or caption is taken for layout.
      if (kind === 'TABLE' && !role) element.setAttribute('role', 'table');

      if (!isDrawing) visit(element, language, isHidden);
    }
  };
  const language = document.documentElement.getAttribute('lang') ?? '';
  visit(document.body, document.body.getAttribute('lang') || language, false);

  for (const quote of document.querySelectorAll('q')) {
    const isInner = quote.parentElement?.closest('q');
    const [open, close] = ['::before', '::after'].map((pseudo) => {
      return /^"(.+)"$/.exec(styleOf(quote, pseudo).content)?.[1];
    });
    quote.setAttribute('style', `${quote.getAttribute('style') ?? ''}; quotes: none`);
    quote.prepend(open ?? (isInner ? '\u2018' : '\u00ab'));
    quote.append(close ?? (isInner ? '\u2019' : '\u00bb'));
  }

  for (const { element, language: own, description } of coded) {
    const key = JSON.stringify(description);
    let code = codes.get(key);
    if (code === undefined) {
      code = elements.length;
      codes.set(key, code);
      elements.push(description);
    }
    element.setAttribute('lang', `${own || 'und'}-x-p${code}`);
  }
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].map(textOf);
  return { language, elements, headings, silent, barriers };
}
