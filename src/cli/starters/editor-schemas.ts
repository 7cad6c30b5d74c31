import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unwritten, writeAll } from '../../output/index.ts';
import { type Language, languages } from '../../text/language.ts';

/** The folder of a plan where editors find its schemas: hidden, so that nothing in it is taken for data. */
export const schemaFolder = join('.plan', 'schema');

/** The schema that `.vscode/settings.json` names: that of the user's language. */
const chosenName = 'plan.schema.json';

const nameIn = (language: Language) => `plan.${language}.schema.json`;

/** What became of copying the schemas: their names, those that could not be written, or the file that is not there. */
export type Copied =
  | { readonly names: readonly string[]; readonly unwritten: readonly Unwritten[] }
  | { readonly missing: string };

/**
 * Copies the schemas for editors: the user's own under the name that the settings of the editor know, and, where asked,
 * one a language. They are ours: those of an earlier version are replaced.
 *
 * @param from the folder where the package has them
 * @param to the folder for them, which is made
 * @param also the languages whose schemas are wanted beside the user's own
 */
export async function copyEditorSchemas(
  from: string,
  to: string,
  language: Language,
  host: { readonly pid: number },
  also: readonly Language[] = [],
): Promise<Copied> {
  const missing = languages.map((one) => join(from, nameIn(one))).find((file) => !existsSync(file));
  if (missing !== undefined) return { missing };
  const sources = [...also.map((one) => [nameIn(one), one] as const), [chosenName, language] as const];
  const outputs = sources.map(([name, one]) => ({
    file: join(to, name),
    content: readFileSync(join(from, nameIn(one))),
  }));
  const { failed } = await writeAll(outputs, host);
  return { names: sources.map(([name]) => name), unwritten: failed };
}
