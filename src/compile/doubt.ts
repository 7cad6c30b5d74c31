import type { Diagnostic } from '../diagnostics/index.ts';
import { type CanonicalPlan, parentOf } from '../schema/index.ts';

/** Pointers of values that are wrong and left out of the linked plan; what is merely missing has a stand-in. */
export function brokenIn({ diagnostics, faults }: CanonicalPlan): Set<string> {
  return new Set(
    diagnostics.flatMap(({ severity, code, path }) =>
      severity === 'error' && path !== undefined && (code !== 'schema/missing' || faults.has(path))
        ? [path]
        : [],
    ),
  );
}

/**
 * The place in the data that a mistake makes doubtful. An unknown key may be any field misspelt, so it is the object
 * that it stands in.
 */
export function doubtfulPath({ code, path }: Diagnostic): string | undefined {
  const isKey =
    code === 'schema/unknown-key' || code === 'schema/wrong-variant' || code === 'schema/duplicate-key';
  return isKey && path !== undefined ? parentOf(path) : path;
}
