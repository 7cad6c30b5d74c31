/** What the user wrote as Markdown: a block of it, or `inline` Markdown within a line. Rendered, never escaped. */
export interface Prose {
  readonly prose: string;
  /** Canonical pointer of the text, so that an image missing in it is told at its line. */
  readonly at?: string;
}

/**
 * What a template prints: plain data. A string is text and prints as itself wherever it stands; `Prose` is the
 * user's Markdown. Markup never comes from a view.
 */
export type ViewValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Prose
  | readonly ViewValue[]
  | { readonly [key: string]: ViewValue };

/** A list of contents: its heading, and how many chapters a document has at least to get one. */
export interface Contents {
  readonly heading: string;
  readonly from: number;
}

/** An image that a document shows, by the path written in the prose. */
export interface ImageUse {
  readonly source: string;
  readonly at?: string;
}

/** A link of prose to a place in the document, by the id that it names, and the whole of the prose. */
export interface PlaceLink {
  readonly place: string;
  readonly prose: string;
}

/**
 * A rendered document: published Markdown, the HTML of `<main>`, the images that it needs, the ids of the places in it,
 * and what prose links to there, be it one of these or not.
 */
export interface Rendered {
  readonly markdown: string;
  readonly main: string;
  readonly images: readonly ImageUse[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PlaceLink[];
}
