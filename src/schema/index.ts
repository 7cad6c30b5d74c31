import type { Diagnostic, Related } from '../diagnostics/index.ts';
import { validate } from '../generated/validate.js';
import type { YamlFile } from '../source/parse.ts';
import { explain } from './explain.ts';
import { type CanonicalPlan, readFiles, type TextFile } from './read/files.ts';

export { allNames, findField, findValue, writtenFields, writtenName, writtenValues } from './names.ts';
export { languageAt, located, type Place, type Places, placeOf, spanOf } from './places.ts';
export { ignoredBy } from './read/ahead.ts';
export { divided } from './read/divided.ts';
export {
  fieldEntries,
  fieldOf,
  follow,
  join,
  parentOf,
  planSchema,
  type Schema,
  schemaAt,
  segmentsOf,
  tagOf,
} from './schema.ts';
export { fold } from './spelling.ts';
export { nearest } from './suggest.ts';
export type { CanonicalPlan, TextFile };

/**
 * YAML in any of the four languages to canonical data: read, then validated by the compiled schema. The data is as
 * good as it could be read; every fault stands in `diagnostics` with its canonical path.
 */
export function toCanonical(
  files: readonly YamlFile[],
  readText: (name: string, from: string) => TextFile,
): CanonicalPlan & { diagnostics: readonly Diagnostic[] } {
  const plan = readFiles(files, readText);
  const found = validate(plan.data) ? [] : explain(validate.errors ?? [], plan);
  return { ...plan, diagnostics: withAllUses([...plan.diagnostics, ...found]) };
}

/** A mistake in what several aliases bring is one mistake: each diagnostic of it names all the places of use. */
function withAllUses(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, span, args }: Diagnostic) => JSON.stringify([code, span, args]);
  const uses = new Map<string, Map<string, Related>>();
  for (const diagnostic of diagnostics) {
    const known = uses.get(key(diagnostic)) ?? new Map();
    for (const related of diagnostic.related) known.set(JSON.stringify(related), related);
    uses.set(key(diagnostic), known);
  }
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    related: [...(uses.get(key(diagnostic))?.values() ?? [])],
  }));
}
