import type { Diagnostic } from '../diagnostics/index.ts';
import { validate } from '../generated/validate.js';
import type { YamlFile } from '../source/parse.ts';
import { explain } from './explain.ts';
import { type CanonicalPlan, readFiles, type TextFile } from './read/files.ts';

export { findField, findValue, fold, writtenName } from './names.ts';
export { languageAt, located, type Place, type Places, placeOf, spanOf } from './places.ts';
export { pastedPoints } from './read/list.ts';
export { fieldsOf, follow, join, parentOf, planSchema, type Schema, schemaAt, segmentsOf } from './schema.ts';
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
  return { ...plan, diagnostics: [...plan.diagnostics, ...found] };
}
