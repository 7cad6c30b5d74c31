import type { ViewValue } from '../../render/document.ts';
import type { Context } from '../context.ts';

/** The abbreviations that a document uses, with the words that they stand for. */
export type GlossaryView = {
  readonly heading: string;
  readonly terms: readonly { readonly term: string; readonly words: string }[];
};

/** The list of what a view uses of the glossary and of the abbreviations of bodies and units; null where nothing. */
export function glossaryOf(view: ViewValue, { data, words }: Context): GlossaryView | null {
  const terms = [
    ...Object.values(data.glossary ?? {}).map(({ id, words: said }) => [id, said] as const),
    ...[...Object.values(data.bodies ?? {}), ...Object.values(data.units ?? {})].map(
      ({ abbreviation, name }) => [abbreviation, name] as const,
    ),
  ].flatMap(([term, said]) => (term && said ? [{ term, words: said }] : []));
  if (terms.length === 0) return null;
  const texts = [...textsIn(view)];
  const used = terms.filter(({ term }) => {
    const asWord = new RegExp(`(?<![\\p{L}\\p{N}/])${escaped(term)}(?![\\p{L}\\p{N}/])(?!\\s\\d)`, 'u');
    return texts.some((text) => asWord.test(text));
  });
  return used.length === 0 ? null : { heading: words.headings.glossary, terms: used };
}

/** Every text and prose of a view. */
function* textsIn(view: ViewValue): Generator<string> {
  if (typeof view === 'string') yield view;
  else if (typeof view === 'object' && view !== null)
    for (const value of Object.values(view)) yield* textsIn(value);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
