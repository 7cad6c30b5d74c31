import { type Code, codes } from '../../diagnostics/catalogue.ts';
import { fold, nearest } from '../../schema/index.ts';

/** The code that a word means: whole, as a report shows it in brackets, or without its area. */
export function findCode(word: string): { found: Code } | { suggestions: readonly Code[] } {
  const wanted = fold(word.replace(/^\[|\]$/g, ''));
  const named = codes.filter((code) => [code, slugOf(code)].some((name) => fold(name) === wanted));
  const [found] = named;
  if (found && named.length === 1) return { found };
  if (found) return { suggestions: named };
  const [near] = nearest(wanted, [...codes, ...codes.map(slugOf)]);
  return { suggestions: codes.filter((code) => code === near || slugOf(code) === near) };
}

/** The codes of an area by its name; without one, all. */
export function codesIn(area: string | undefined): readonly Code[] {
  return area === undefined ? codes : codes.filter((code) => code.startsWith(`${area.toLowerCase()}/`));
}

function slugOf(code: Code): string {
  return code.slice(code.indexOf('/') + 1);
}
