import type { Prose } from '../../render/document.ts';
import type { TableView } from './table.ts';
import { capital, type Fact } from './words.ts';

/** An item of a numbered list: its title, a word of explanation beside it, longer text and points below it. */
export type ItemView = {
  readonly title: string | Prose;
  readonly aside: Prose | '';
  readonly body: Prose | '';
  readonly points: readonly (string | Prose)[];
};

/** An entry of a list of lists: what stands at the top, and its parts below it. */
export type Branch = {
  readonly name: string;
  readonly tree: readonly Branch[];
};

/** What may stand under a heading, in the order in which it is printed. */
export type Content = {
  /** A sentence made of data. */
  readonly text: string;
  /** What the reader should see first: a vision. */
  readonly lead: readonly Prose[];
  readonly prose: readonly Prose[];
  readonly facts: readonly Fact[];
  readonly points: readonly (string | Prose)[];
  readonly items: readonly ItemView[];
  readonly tree: readonly Branch[];
  readonly table: TableView | null;
  /** What is said below, and a sentence made of data. */
  readonly notes: readonly Prose[];
  readonly after: string;
};

/** A chapter of a document, with chapters of its own. */
export type Chapter = Content & {
  readonly heading: string;
  /** The kind of section or the part of the plan that it shows, by its canonical name; empty where it is neither. */
  readonly subject: string;
  readonly parts: readonly Chapter[];
};

const empty: Omit<Chapter, 'heading'> = {
  subject: '',
  text: '',
  lead: [],
  prose: [],
  facts: [],
  points: [],
  items: [],
  tree: [],
  table: null,
  notes: [],
  after: '',
  parts: [],
};

export type Contents = Partial<Omit<Chapter, 'heading'>>;

/** A chapter, also where nothing stands under its heading. */
export function chapter(heading: string, contents: Contents): Chapter {
  const made = { ...empty, heading, ...contents };
  // Two lists in a row would be one in Markdown: what ends in a list stands below the facts.
  const last = made.prose.at(-1);
  const isClash = made.facts.length > 0 && last !== undefined && endsInList(last.prose);
  return isClash ? { ...made, prose: [], notes: [...made.prose, ...made.notes] } : made;
}

function endsInList(prose: string): boolean {
  return /(?:^|\n)\s*(?:[-*+]|\d+[.)])\s.*(?:\n[ \t]+.*)*$/.test(prose.trimEnd());
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

/** What may be said of anything beside its fields. */
interface Told {
  readonly description?: string;
  readonly link?: { readonly address?: string };
}

/** What is said of something beside its fields, and where on the web there is more, as it is written. */
export function toldOf(told: Told | undefined): string {
  const { description, link } = told ?? {};
  const address =
    link?.address && /^https?:\/\/[^\s<>]+$/.test(link.address) ? `<${link.address}>` : link?.address;
  return [description, address].filter(Boolean).join(' ');
}

/** The same at the start of a paragraph, however it was written behind its field. */
export function remarksOf(told: Told | undefined, at: string): Prose[] {
  return proseAt(capital(toldOf(told)), `${at}/description`);
}

/** The same in a cell. */
export function remarkIn(told: Told, at: string): Prose | '' {
  return remarksOf(told, at)[0] ?? '';
}

/** Whether a text is more than words on a line: a list, several paragraphs, or too much for a cell. */
export function isBlock(prose: string): boolean {
  return (
    /\n\s*\n|^\s*(?:[-*+•]|\d+[.)])\s|\n\s*(?:[-*+•>#|]|\d+[.)])\s?/.test(prose.trim()) || prose.length > 300
  );
}

/** An item of a list by its title and what is said of it: a short one stands beside the title, a long one below it. */
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
