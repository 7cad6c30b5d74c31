import { type Diagnostic, diagnose, type Shape } from '../diagnostics/index.ts';
import { languages } from '../text/language.ts';
import { fieldNames, writtenName, writtenValues } from './names.ts';
import { languageAt, located, type Places } from './places.ts';
import type { CanonicalPlan } from './read/files.ts';
import { follow, join, parentOf, type Schema, schemaAt, segmentsOf } from './schema.ts';
import { nearest } from './suggest.ts';

/** An error as ajv's compiled code gives it. */
export interface RawError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Turns ajv's raw errors into few, true diagnostics: nothing below what could not be read, nothing of the machinery
 * of `if`, and one message where a missing field was only misspelt.
 */
export function explain(errors: readonly RawError[], plan: CanonicalPlan): Diagnostic[] {
  const { data, places, faults } = plan;
  const told = errors.filter((error) => error.keyword !== 'if' && !isFaulty(faults, pathOf(error)));
  const required = new Set(told.filter(({ keyword }) => keyword === 'required').map(pathOf));
  const unknown = told
    .filter((error) => error.keyword === 'additionalProperties')
    .map((error) => unknownKey(error, data, places, required));
  const misspelt = new Set(unknown.flatMap(({ object, means }) => (means ? [join(object, means)] : [])));
  const others = told
    .filter((error) => error.keyword !== 'additionalProperties')
    .filter((error) => error.keyword !== 'required' || !misspelt.has(pathOf(error)))
    .map((error) => explainOne(error, data, places));
  return [...unknown.map(({ diagnostic }) => diagnostic), ...others];
}

function pathOf(error: RawError): string {
  const missing = error.params.missingProperty;
  return typeof missing === 'string' ? join(error.instancePath, missing) : error.instancePath;
}

function isFaulty(faults: ReadonlySet<string>, path: string): boolean {
  for (let at = path; at !== ''; at = parentOf(at)) if (faults.has(at)) return true;
  return false;
}

/**
 * An unknown key: suggested are names of the object in the language of the file first, then in the others. A field
 * that is required and missing is the likeliest to be meant.
 */
function unknownKey(error: RawError, data: unknown, places: Places, required: ReadonlySet<string>) {
  const object = error.instancePath;
  const name = String(error.params.additionalProperty);
  const path = join(object, name);
  const schema = follow(schemaAt(object, data) ?? {});
  const language = languageAt(places, path);
  const tag = tagOf(schema, object, data);
  const fields = [language, ...languages].flatMap((one) => fieldNames(schema, one, tag));
  const missing = fields.filter(({ canonical }) => required.has(join(object, canonical)));
  const [best] = [...nearest(name, namesOf(missing), 1, 1 / 2), ...nearest(name, namesOf(fields))];
  const means = fields.find((field) => field.name === best)?.canonical;
  const suggestion = means && writtenName(language, schema.properties?.[means]?.['x-names'], means);
  const diagnostic = diagnose(
    'schema/unknown-key',
    { key: name, in: nameOf(object, places) },
    { ...located(places, path, 'key'), suggestions: suggestion ? [suggestion] : [] },
  );
  return { object, means, diagnostic };
}

const namesOf = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);

function tagOf(schema: Schema, object: string, data: unknown): string | undefined {
  const by = schema['x-variants']?.by;
  const tag = by && valueAt(join(object, by), data);
  return typeof tag === 'string' ? tag : undefined;
}

function explainOne(error: RawError, data: unknown, places: Places): Diagnostic {
  const path = error.instancePath;
  const node = follow(schemaAt(path, data) ?? {});
  const language = languageAt(places, path);
  const value = valueAt(path, data);
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params.missingProperty);
      const object = schemaAt(path, data) ?? {};
      const field = schemaAt(pathOf(error), data) ?? follow(object).properties?.[missing];
      const name = writtenName(language, field?.['x-names'], missing);
      return diagnose(
        'schema/missing',
        { name, in: nameOf(path, places) },
        located(places, pathOf(error), 'key'),
      );
    }
    case 'false schema': {
      const object = follow(schemaAt(parentOf(path), data) ?? {});
      const field = segmentsOf(path).at(-1) ?? '';
      const { by = '', of = {} } = object['x-variants'] ?? {};
      const owners = Object.keys(of).filter((tag) => field in (of[tag]?.properties ?? {}));
      const words = (tag: unknown) =>
        writtenName(language, follow(object.properties?.[by] ?? {})['x-values']?.[String(tag)], String(tag));
      const args = {
        key: nameOf(path, places),
        kind: words(valueAt(join(parentOf(path), by), data)),
        belongsTo: owners.map(words).join(', '),
      };
      return diagnose('schema/wrong-variant', args, located(places, path, 'key'));
    }
    case 'enum': {
      const allowed = writtenValues(node, language);
      const args = { value: String(value), allowed };
      return diagnose('schema/value', args, {
        ...located(places, path),
        suggestions: nearest(String(value), allowed),
      });
    }
    case 'pattern':
      return diagnose(
        'schema/missing',
        { name: nameOf(path, places), in: nameOf(parentOf(path), places) },
        located(places, path, 'key'),
      );
    default: {
      const expected: Shape =
        node.type === 'array' ? 'list' : node.properties || node['x-collection'] ? 'map' : 'text';
      return diagnose('schema/type', { found: shapeOf(value), expected }, located(places, path));
    }
  }
}

/** The name of a place in messages: its key or id as written. */
function nameOf(path: string, places: Places): string {
  const written = places.at.get(path)?.written ?? path;
  const segments = segmentsOf(written);
  const last = segments.at(-1) ?? '';
  return /^\d+$/.test(last) ? (segments.at(-2) ?? last) : last;
}

function valueAt(path: string, data: unknown): unknown {
  return segmentsOf(path).reduce<unknown>(
    (value, segment) => (value as Record<string, unknown> | undefined)?.[segment],
    data,
  );
}

function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : 'text';
}
