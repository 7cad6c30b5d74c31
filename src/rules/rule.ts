import type { Diagnostic, Span } from '../diagnostics/index.ts';
import type { LinkedPlan } from '../model/index.ts';
import { located, type Places } from '../schema/index.ts';

/** What rules look at: the linked plan, the canonical data behind it, and the files that it stands in. */
export interface Subject {
  readonly plan: LinkedPlan;
  readonly data: unknown;
  readonly places: Places;
  /** The decoded text of a file that was read. */
  readonly textOf: (file: string) => string | undefined;
  /** Looks for an image that prose names, from the file that names it. */
  readonly findImage: (name: string, from: string) => 'found' | 'missing' | 'outside' | 'remote';
}

/** A rule over the whole plan: one named function. */
export type Rule = (subject: Subject) => Iterable<Diagnostic>;

/**
 * The span of some words within a value: looked for in the file from where the value begins, since a folded or quoted
 * text does not stand there letter by letter. Falls back to the value itself.
 */
export function locatedWords(
  subject: Subject,
  path: string,
  words: string,
  nth = 0,
): ReturnType<typeof located> {
  const at = located(subject.places, path);
  const text = at.span && subject.textOf(at.span.file);
  if (!at.span || text === undefined) return at;
  let start = at.span.start;
  for (let n = 0; ; n++) {
    const found = text.indexOf(words, start);
    if (found === -1 || found >= at.span.end) return at;
    if (n === nth) {
      const span: Span = { file: at.span.file, start: found, end: found + words.length };
      return { ...at, span };
    }
    start = found + words.length;
  }
}
