import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import { toCanonical } from '../../../src/schema/index.ts';
import { positionAt } from '../../../src/source/file.ts';
import { parseYaml } from '../../../src/source/parse.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into the data without a type
export type Any = any;

/**
 * Reads files of a plan that stand in no folder. `told` has a line for each diagnostic: place, code, what is underlined,
 * suggestions, and other places.
 */
export function read(
  source: string | Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
) {
  const files = typeof source === 'string' ? { 'plan.yaml': source } : source;
  const yaml = Object.entries(files).map(([path, text]) => {
    const { tree, diagnostics } = parseYaml({ path, text });
    if (!tree) throw new Error(`not YAML: ${JSON.stringify(diagnostics)}\n${text}`);
    return { path, text, bytes: new Uint8Array(), ...tree };
  });
  const plan = toCanonical(yaml, (path) => {
    const text = texts[path];
    return text === undefined ? { problem: 'missing' } : { path, text };
  });
  const textOf = (path: string) => ({ ...files, ...texts })[path] ?? '';
  return {
    ...plan,
    data: structuredClone(withPrototypes(plan.data)) as Any,
    told: tell(plan.diagnostics, textOf, Object.keys(files).length > 1 || Object.keys(texts).length > 0),
  };
}

/** Diagnostics as lines, in the order of their places. */
export function tell(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string,
  namesFiles: boolean,
): string[] {
  const place = ({ file, start }: { file: string; start: number }) => {
    const { line, column } = positionAt(textOf(file), start);
    return `${namesFiles ? `${file}:` : ''}${line}:${column}`;
  };
  return diagnostics
    .map((diagnostic) => ({ diagnostic, span: diagnostic.span ?? { file: '', start: -1, end: -1 } }))
    .sort((a, b) =>
      a.span.file < b.span.file ? -1 : a.span.file > b.span.file ? 1 : a.span.start - b.span.start,
    )
    .map(({ diagnostic: { code, suggestions, related }, span }) => {
      expect(span.start, `${code} has a place`).toBeGreaterThanOrEqual(0);
      const words = textOf(span.file).slice(span.start, span.end);
      const more = [
        ...(suggestions.length > 0 ? [`→ ${suggestions.join(', ')}`] : []),
        ...related.map(({ note, span }) => `(${note} ${place(span)})`),
      ];
      return [place(span), code, `«${words}»`, ...more].join(' ');
    });
}

/** Canonical objects have no prototype; those that tests write down do. */
function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withPrototypes(child)]));
}

/** A plan with a title and these fields, which are indented by two. */
export function planWith(fields: string): string {
  return `plan:\n  tittel: A\n${indented(fields)}`;
}

export function indented(text: string, by = '  '): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
}
