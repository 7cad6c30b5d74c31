// What the script that runs in the page needs of the browser's own types. All of them (`lib.dom`) would be names in every
// file: a forgotten variable called `name` or `document` would pass for one.

export interface PageStyle {
  readonly content: string;
  readonly listStyleType: string;
  readonly position: string;
}

export interface PageElement {
  readonly tagName: string;
  readonly namespaceURI: string | null;
  readonly id: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  prepend(text: string): void;
  append(text: string): void;
}

export interface PageDocument {
  readonly styleSheets: Iterable<{ readonly cssRules: Iterable<{ readonly cssText: string }> }>;
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly defaultView: { getComputedStyle(element: PageElement, pseudo?: string): PageStyle };
  getElementById(id: string): PageElement | null;
  getElementsByName(name: string): ArrayLike<PageElement>;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
