/** A reference or image in prose, by its place in the text in UTF-16 units. */
export interface ProseUse {
  readonly kind: 'reference' | 'image';
  /** The id that is referred to, or the image's path as written. */
  readonly target: string;
  /** Whether words are given that print instead of its name: `[[id|words]]`. */
  readonly hasWords: boolean;
  readonly index: number;
  readonly length: number;
}

const code = /(```|~~~)[\s\S]*?(?:\1|$)|(`+)(?!`)[\s\S]*?[^`]\2(?!`)/g;
/** A character of a reference, which may be broken over lines but not over paragraphs. */
const inner = '(?:(?!\\n\\s*\\n)[^[\\]|])';
const reference = `(?<!\\\\)!?\\[\\[(${inner}+?)(?:\\\\?(\\|${inner}+))?\\]\\]`;
const image = '!\\[[^\\]\\n]*\\]\\(\\s*(?:<([^>\\n]+)>|([^\\s)]+))[^)\\n]*\\)';
const uses = new RegExp(`${reference}|${image}`, 'g');

/** A text in Markdown with blanks where code stands: its other characters keep their places. */
export function withoutCode(text: string): string {
  return text.replace(code, (span) => ' '.repeat(span.length));
}

/** What a text in Markdown refers to and which images it shows; code is passed over. */
export function usesIn(text: string): ProseUse[] {
  if (!text.includes('[')) return [];
  return [...withoutCode(text).matchAll(uses)].map((match) => ({
    kind: match[1] === undefined ? 'image' : 'reference',
    target: (match[1] ?? match[3] ?? match[4] ?? '').replace(/\s+/g, ' ').trim(),
    hasWords: match[2] !== undefined,
    index: match.index,
    length: match[0].length,
  }));
}
