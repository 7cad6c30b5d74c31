/**
 * What cannot be mended after printing and would shut a reader out, or make the file one that archives refuse. Such a file
 * is never published.
 */
export type Barrier =
  /** A picture without a text alternative (ISO 14289-1, 7.3). */
  | { readonly kind: 'picture'; readonly near: string }
  /** A link within a picture, which is heard as one thing. */
  | { readonly kind: 'link-in-picture'; readonly alternative: string }
  /** Headings that leave out a level (ISO 14289-1, 7.4.2). */
  | { readonly kind: 'heading'; readonly text: string; readonly level: number; readonly before: number }
  /** A character that no font has (ISO 14289-1, 7.21.8). */
  | { readonly kind: 'glyph'; readonly near: string }
  /** A character that only its font knows the meaning of (ISO 19005-2, 6.2.11.7.3). */
  | { readonly kind: 'private-use'; readonly text: string }
  /** A link to a place in the document that is not there. */
  | { readonly kind: 'dead-link'; readonly target: string }
  /** A link to what only a web site knows: a file beside the page, a script. */
  | { readonly kind: 'address'; readonly address: string }
  /** Text that the browser does not tag, so that it is not heard: of a frame, or made by the style (`::before`). */
  | { readonly kind: 'untagged'; readonly tag: string; readonly content: string }
  /** ISO 14289-1, 7.1: no title. */
  | { readonly kind: 'title' }
  /** ISO 14289-1, 7.2: no language. */
  | { readonly kind: 'language' };
