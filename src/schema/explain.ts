import { type Diagnostic, diagnose, type Shape } from '../diagnostics/index.ts';
import { nearestField, nearestValue, writtenFields, writtenName, writtenValues } from './names.ts';
import { languageAt, located, type Places } from './places.ts';
import type { CanonicalPlan } from './read/files.ts';
import { follow, join, parentOf, schemaAt, segmentsOf, tagOf } from './schema.ts';

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

/** An unknown key; a field that is required and missing is the likeliest to be meant. */
function unknownKey(error: RawError, data: unknown, places: Places, required: ReadonlySet<string>) {
  const object = error.instancePath;
  const path = join(object, String(error.params.additionalProperty));
  const key = keyOf(path, places);
  const schema = follow(schemaAt(object, data) ?? {});
  const tag = tagOf(schema, valueAt(object, data));
  const isMissing = (name: string) => required.has(join(object, name));
  const language = languageAt(places, path);
  const { means, suggestions } = nearestField(schema, key, language, isMissing, tag);
  const diagnostic = diagnose(
    'schema/unknown-key',
    {
      key,
      in: nameOf(object, places),
      known: suggestions.length > 0 ? [] : writtenFields(schema, language, tag),
    },
    { ...located(places, path, 'key'), suggestions },
  );
  return { object, means, diagnostic };
}

function explainOne(error: RawError, data: unknown, places: Places): Diagnostic {
  const path = error.instancePath;
  const node = follow(schemaAt(path, data) ?? {});
  const language = languageAt(places, path);
  const value = valueAt(path, data);
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params.missingProperty);
      const name = writtenName(language, schemaAt(pathOf(error), data)?.['x-names'], missing);
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
      const owners = Object.keys(of).filter((tag) => Object.hasOwn(of[tag]?.properties ?? {}, field));
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
      const word = String(value);
      const suggestions = nearestValue(node, word, language);
      const fields = fieldsInstead(path, data, places);
      const args = { value: word, allowed: writtenValues(node, language), ...(fields && { fields }) };
      return diagnose('schema/value', args, { ...located(places, path), suggestions });
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

/** The fields of an object that a bare word stands for; undefined where the word is in a field that is named. */
function fieldsInstead(path: string, data: unknown, places: Places): string[] | undefined {
  const object = follow(schemaAt(parentOf(path), data) ?? {});
  const isShort = object['x-short'] === segmentsOf(path).at(-1);
  if (!isShort || writtenAt(path, places) !== writtenAt(parentOf(path), places)) return undefined;
  return writtenFields(object, languageAt(places, path), tagOf(object, valueAt(parentOf(path), data)));
}

/** The name of a place in messages: its key or id as written; of an item of a list, that of the list. */
function nameOf(path: string, places: Places): string {
  const last = keyOf(path, places);
  return /^\d+$/.test(last) ? (segmentsOf(writtenAt(path, places)).at(-2) ?? last) : last;
}

/** The key as written, also where it is a number: «2027: 3 kr». */
function keyOf(path: string, places: Places): string {
  return segmentsOf(writtenAt(path, places)).at(-1) ?? '';
}

function writtenAt(path: string, places: Places): string {
  return places.at.get(path)?.written ?? path;
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
