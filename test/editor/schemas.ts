import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { type Language, languages } from '../../src/text/language.ts';

/** The file of the schema for editors in a language, as `npm run build` makes it. */
export const schemaFile = (language: Language) => `dist/editor/plan.${language}.schema.json`;

/** A schema for editors, read from its file. */
export function readSchema(language: Language) {
  return JSON.parse(readFileSync(schemaFile(language), 'utf8'));
}

/** The four schemas, each as a validator. `defaultSnippets` and the like are words of the editor's alone. */
export const validators: ReadonlyMap<Language, ValidateFunction> = new Map(
  languages.map((language) => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictTuples: false, allErrors: false });
    for (const keyword of ['errorMessage', 'defaultSnippets', 'markdownDescription']) ajv.addKeyword(keyword);
    return [language, ajv.compile(readSchema(language))] as const;
  }),
);

/** The languages whose schema refuses a text, each with what it says; none for a text that all of them take. */
export function refusals(yaml: string): string[] {
  const data = parse(yaml, {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    logLevel: 'error',
  });
  return [...validators].flatMap(([language, validate]) => {
    if (validate(data)) return [];
    const [{ instancePath = '', message = '', params = {} } = {}] = validate.errors ?? [];
    return [`${language}: ${instancePath} ${message} ${JSON.stringify(params)}`];
  });
}
