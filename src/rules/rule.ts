import type { Diagnostic } from '../diagnostics/index.ts';
import type { LinkedPlan } from '../model/index.ts';
import { located, type Places } from '../schema/index.ts';
import type { DateValue } from '../text/values/date.ts';

/** What rules look at: the linked plan, the canonical data behind it, and the files that it stands in. */
export interface Subject {
  readonly plan: LinkedPlan;
  readonly data: unknown;
  readonly places: Places;
  /** Pointers of what is told to be wrong already, and of objects with a field that nobody knows. */
  readonly doubtful: ReadonlySet<string>;
  /** The canonical data that the public may see, with the same pointers; undefined where it is not looked at. */
  readonly publicData: unknown;
  /** The day of validation (`edtf` YYYY-MM-DD); without it nobody asks what is late. */
  readonly today?: DateValue;
  /** The decoded text of a file that was read. */
  readonly textOf: (file: string) => string | undefined;
  /** Looks for a file that a field names, from the file that names it. */
  readonly findFile: (name: string, from: string) => 'found' | 'missing' | 'outside' | 'directory';
  /** Looks for an image that prose names, from the file that names it. */
  readonly findImage: (name: string, from: string) => 'found' | 'missing' | 'outside' | 'remote';
}

/** A rule over the whole plan: one named function. */
export type Rule = (subject: Subject) => Iterable<Diagnostic>;

/**
 * The span of a stretch of a text: looked for in the file where the value stands, since a folded or quoted text does
 * not stand there letter by letter. Falls back to the value itself.
 */
export function locatedWords(
  { places, textOf }: Pick<Subject, 'places' | 'textOf'>,
  path: string,
  text: string,
  index: number,
  length: number,
): ReturnType<typeof located> {
  const at = located(places, path);
  const written = at.span && textOf(at.span.file)?.slice(at.span.start, at.span.end);
  if (!at.span || written === undefined) return at;
  const words = new RegExp(
    text
      .slice(index, index + length)
      .split(/\s+/)
      .map((word) => eitherForm(word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
      .join('\\s+'),
    'g',
  );
  const before = [...text.slice(0, index).matchAll(words)].length;
  const match = [...written.matchAll(words)][before];
  if (!match) return at;
  const start = at.span.start + match.index;
  return { ...at, span: { file: at.span.file, start, end: start + match[0].length } };
}

/** A pattern in which each letter may also be apart from its marks, as it may stand in the file; data is composed. */
function eitherForm(pattern: string): string {
  return pattern.replace(/[^\p{ASCII}]/gu, (letter) => {
    const apart = letter.normalize('NFD');
    return apart === letter ? letter : `(?:${letter}|${apart})`;
  });
}
