import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/build/schema.js';
import { findField, findValue, writtenName } from '../../../src/schema/names.ts';
import { fieldEntries, fieldOf, follow, planSchema, type Schema } from '../../../src/schema/schema.ts';
import { fold } from '../../../src/schema/spelling.ts';
import { languages } from '../../../src/text/language.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';

/** Every schema with the way to it. */
function* schemas(node: Schema = planSchema, at = ''): Generator<{ at: string; node: Schema }> {
  yield { at: at || 'plan', node };
  const { properties = {}, definitions = {}, items, additionalProperties } = node;
  const variants = Object.entries(node['x-variants']?.of ?? {});
  for (const [name, child] of Object.entries(definitions)) yield* schemas(child, name);
  for (const [name, child] of Object.entries(properties)) yield* schemas(child, `${at}.${name}`);
  for (const [tag, { properties }] of variants)
    for (const [name, child] of Object.entries(properties)) yield* schemas(child, `${at}(${tag}).${name}`);
  if (items) yield* schemas(items, `${at}[]`);
  if (typeof additionalProperties === 'object') yield* schemas(additionalProperties, `${at}{}`);
}

const all = [...schemas()];
const objects = all.filter(
  ({ node }) => node.properties && !(node['x-read'] && node['x-read'] !== 'reference'),
);
const enumerations = all.filter(({ node }) => node.enum);

/** The names of a canonical one: the written and the read ones of each language, and itself. */
function namesOf(canonical: string, names: Schema['x-names']): string[] {
  return [
    canonical,
    ...languages.flatMap((language) => [
      writtenName(language, names, canonical),
      ...(names?.[language]?.split('|') ?? []),
    ]),
  ];
}

describe('names', () => {
  test('there are objects, variants, enumerations and fields that all objects have', () => {
    expect(objects.length).toBeGreaterThan(20);
    expect(enumerations.length).toBeGreaterThan(10);
    expect(objects.some(({ node }) => node['x-variants'])).toBe(true);
    const measure = follow({ $ref: '#/definitions/measure' });
    expect(Object.keys(measure.properties ?? {})).toEqual(
      expect.arrayContaining(['access', 'exemption', 'note', 'id']),
    );
  });

  test.each(objects)('of the fields of $at: each is one field, in all languages', ({ node }) => {
    const tags = node['x-variants']
      ? (follow(node.properties?.[node['x-variants'].by] ?? {}).enum ?? [])
      : [undefined];
    for (const tag of tags) {
      const meant = new Map<string, string>();
      for (const [canonical, field] of fieldEntries(node, tag)) {
        for (const name of namesOf(canonical, field['x-names'])) {
          expect(meant.get(fold(name)) ?? canonical, `${name} of ${canonical}`).toBe(canonical);
          meant.set(fold(name), canonical);
          expect(findField(node, name, tag)?.canonical).toBe(canonical);
        }
      }
    }
  });

  test.each(objects)('of the fields of $at are there in nb, nn and sv', ({ at, node }) => {
    for (const [canonical, field] of fieldEntries(node)) {
      expect(Object.keys(field['x-names'] ?? {}), `${at}.${canonical}`).toEqual(
        expect.arrayContaining(['nb', 'nn', 'sv']),
      );
    }
  });

  test.each(enumerations.filter(({ at }) => !/^(?:date|caseNumber)\./.test(at)))(
    'of the values of $at',
    ({ node }) => {
      expect(Object.keys(node['x-values'] ?? {})).toEqual(node.enum);
      const meant = new Map<string, string>();
      for (const value of node.enum ?? []) {
        expect(Object.keys(node['x-values']?.[value] ?? {})).toEqual(
          expect.arrayContaining(['nb', 'nn', 'sv']),
        );
        for (const name of namesOf(value, node['x-values']?.[value])) {
          expect(meant.get(fold(name)) ?? value, name).toBe(value);
          meant.set(fold(name), value);
          expect(findValue(node, name)?.canonical).toBe(value);
        }
      }
    },
  );
});

describe('the schema', () => {
  test('its short fields, tags and collections are there', () => {
    for (const { at, node } of all) {
      const short = node['x-short'];
      if (short !== undefined) expect(Object.keys(node.properties ?? {}), at).toContain(short);
      for (const name of node.required ?? [])
        if (node.properties) expect(fieldOf(node, name), `${at}.${name}`).toBeDefined();
      for (const kind of node['x-refers'] ?? [])
        expect(follow(planSchema.properties?.[kind] ?? {})['x-collection'], `${at}: ${kind}`).toBe(true);
      const { by = '', of = {} } = node['x-variants'] ?? {};
      for (const tag of Object.keys(of)) expect(follow(node.properties?.[by] ?? {}).enum, at).toContain(tag);
      if (node.$ref) expect(() => follow(node)).not.toThrow();
    }
  });

  test('a field is no name that objects of JavaScript have', () => {
    for (const { node } of objects) {
      expect(fieldOf(node, 'constructor')).toBeUndefined();
      expect(findField(node, '__proto__')).toBeUndefined();
    }
  });

  test.each(['schema.ts', 'validate.js', 'validate.d.ts', 'data.ts'])(
    'src/generated/%s is what the build makes of schemas/',
    (name) => {
      const root = temporaryFolder();
      mkdirSync(join(root, 'src'));
      cpSync(resolve('schemas'), join(root, 'schemas'), { recursive: true });
      buildSchema(root);
      const text = (folder: string) => readFileSync(join(folder, 'src/generated', name), 'utf8');
      expect(text(resolve('.')) === text(root), 'run npm run build').toBe(true);
    },
  );
});
