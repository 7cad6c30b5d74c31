// The help texts that editors show: one for each object, field and value in each language, with examples that are right.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpKeys } from '../../src/build/editor/fields.js';
import { mergeSchemas } from '../../src/build/schema.js';
import { toCanonical } from '../../src/schema/index.ts';
import { parseYaml } from '../../src/source/parse.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { tell } from '../unit/schema/reading.ts';
import { placed } from './placed.ts';
import { refusals } from './schemas.ts';

const any = JSON.parse(readFileSync('schemas/values.schema.json', 'utf8')).definitions.any.properties;
const keys = helpKeys(mergeSchemas('.'), any);

interface Help {
  readonly description: string;
  readonly example?: string;
}

const helpIn = (language: Language): Readonly<Record<string, Help>> =>
  JSON.parse(readFileSync(`schemas/help/${language}.json`, 'utf8'));

describe.each(languages)('%s', (language) => {
  const help = helpIn(language);

  test('has a text for each object, field and value, and for nothing else', () => {
    const missing = [...keys.keys()].filter((key) => !help[key]?.description.trim());
    const unknown = Object.keys(help).filter((key) => !keys.has(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  test('has an example for each field', () => {
    const without = [...keys].filter(([key, kind]) => kind === 'field' && !help[key]?.example?.trim());
    expect(without.map(([key]) => key)).toEqual([]);
  });

  test('has examples that are read as they stand', () => {
    const told = Object.entries(help).flatMap(([key, { example }]) => {
      if (example === undefined || !keys.has(key)) return [];
      const text = placed(key, example, language);
      const faults = [...faultsIn(text), ...refusals(text).slice(0, 1)];
      return faults.length > 0 ? [`${key}: ${example} -> ${faults.join('; ')}`] : [];
    });
    expect(told).toEqual([]);
  });
});

/** What `plan` tells of a file by itself; the Markdown files that it names are there. */
function faultsIn(text: string): string[] {
  const { tree, diagnostics } = parseYaml({ path: 'plan.yaml', text });
  if (!tree) return tell(diagnostics, () => text, false);
  const file = { path: 'plan.yaml', text, bytes: new Uint8Array(), ...tree };
  const plan = toCanonical([file], (path) => ({ path, text: 'En tekst.' }));
  return tell(plan.diagnostics, () => text, false);
}
