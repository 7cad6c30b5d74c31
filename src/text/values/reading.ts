/**
 * What came of reading a value that stands in a file.
 *
 * `format`: no spelling that we know; `ambiguous`: two people would read it differently, so neither reading is taken.
 * `suggestions` are spellings that are read, best first, and mean what the writer may have meant.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: 'format' | 'ambiguous'; readonly suggestions: readonly string[] };

export function found<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** The same, a refusal with only those suggestions that `read` takes. */
export function withReadable<T>(
  reading: Reading<T>,
  read: (spelling: string) => Reading<unknown>,
): Reading<T> {
  return reading.ok
    ? reading
    : refused(
        reading.problem,
        reading.suggestions.filter((spelling) => read(spelling).ok),
      );
}

export function refused(
  problem: 'format' | 'ambiguous',
  suggestions: readonly string[] = [],
): Reading<never> {
  return { ok: false, problem, suggestions: [...new Set(suggestions)] };
}
