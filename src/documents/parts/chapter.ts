import type { Prose } from '../../render/document.ts';
import type { TableView } from './table.ts';
import type { Fact } from './words.ts';

/** An item of a numbered list: its title, a word of explanation beside it, longer text and points below it. */
export type ItemView = {
  readonly title: string;
  readonly aside: Prose | '';
  readonly body: Prose | '';
  readonly points: readonly (string | Prose)[];
};

/** What may stand under a heading, in the order in which it is printed. */
export type Content = {
  /** A sentence made of data. */
  readonly text: string;
  readonly prose: readonly Prose[];
  readonly facts: readonly Fact[];
  readonly points: readonly (string | Prose)[];
  readonly items: readonly ItemView[];
  readonly table: TableView | null;
  /** What is said below, and a sentence made of data. */
  readonly notes: readonly Prose[];
  readonly after: string;
};

/** A chapter of a document, with chapters of its own. */
export type Chapter = Content & { readonly heading: string; readonly parts: readonly Chapter[] };

const empty: Omit<Chapter, 'heading'> = {
  text: '',
  prose: [],
  facts: [],
  points: [],
  items: [],
  table: null,
  notes: [],
  after: '',
  parts: [],
};

export type Contents = Partial<Omit<Chapter, 'heading'>>;

/** A chapter, also where nothing stands under its heading. */
export function chapter(heading: string, contents: Contents): Chapter {
  return { ...empty, heading, ...contents };
}

/** A chapter where something stands in it, else none. */
export function chapterOf(heading: string, contents: Contents): Chapter[] {
  const isFilled = Object.values(contents).some((part) => part !== null && !isNothing(part));
  return isFilled ? [chapter(heading, contents)] : [];
}

const isNothing = (part: string | object): boolean =>
  part === '' || (Array.isArray(part) && part.length === 0);

/** A text with its pointer, as a list of one; of none an empty list. */
export function proseAt(prose: string | undefined, at: string): Prose[] {
  return prose ? [{ prose, at }] : [];
}

/** Whether a text is more than words on a line: a list, several paragraphs, or too much for a cell. */
export function isBlock(prose: string): boolean {
  return (
    /\n\s*\n|^\s*(?:[-*+•]|\d+[.)])\s|\n\s*(?:[-*+•>#|]|\d+[.)])\s?/.test(prose.trim()) || prose.length > 300
  );
}

/** An item of a list by its title and description: a short one stands beside the title, a long one below it. */
export function itemOf(
  title: string,
  description: string | undefined,
  at: string,
  points: readonly (string | Prose)[] = [],
): ItemView {
  const [prose = '' as const] = proseAt(description, at);
  const isLong = prose !== '' && isBlock(prose.prose);
  return { title, aside: isLong ? '' : prose, body: isLong ? prose : '', points };
}
