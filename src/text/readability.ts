/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** LIX: under 30 children's books, 40 to 50 newspapers, over 55 what only experts read. */
  readonly lix: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/**
 * The readability index LIX: words per sentence, and the percentage of words of more than six letters (C. H. Björnsson,
 * Läsbarhet, Stockholm 1968). A sentence ends at a full stop, a question or exclamation mark or a colon before a capital
 * or the end, and so does a paragraph or an item of a list.
 * @param text plain words; markup is not looked at
 */
export function readability(text: string): Readability {
  const sentences = text
    .split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)|(?<=[.!?:])\s+(?=[\p{Lu}«”"])/u)
    .map((sentence) => [...sentence.matchAll(word)].map(([found]) => found))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, sentences: 0, lix: 0, longest: 0 };
  const long = words.filter((one) => [...one].length > 6).length;
  return {
    words: words.length,
    sentences: sentences.length,
    lix: Math.round(words.length / sentences.length + (100 * long) / words.length),
    longest: Math.max(...sentences.map((sentence) => sentence.length)),
  };
}
