import { findValue } from '../names.ts';
import { follow, type Schema } from '../schema.ts';

/**
 * The words of each field of an object that is written as words, by the first of its patterns (`x-split`) that fits: `PS
 * 13/27 Ny kai` as a number and a case. A word of an enumeration must be one that it has. Undefined where none fits.
 */
export function divided(words: string, schema: Schema): Record<string, string> | undefined {
  for (const pattern of schema['x-split'] ?? []) {
    const { groups } = splitting(pattern).exec(words) ?? {};
    const parts = Object.entries(groups ?? {}).filter(([, part]) => part !== undefined);
    const isKnown = ([name, part]: [string, string]) => {
      const field = follow(schema.properties?.[name] ?? {});
      return !field.enum || findValue(field, part) !== undefined;
    };
    if (parts.length > 0 && parts.every(isKnown)) return Object.fromEntries(parts);
  }
  return undefined;
}

const splittings = new Map<string, RegExp>();

function splitting(pattern: string): RegExp {
  const known = splittings.get(pattern) ?? new RegExp(pattern, 'u');
  splittings.set(pattern, known);
  return known;
}
