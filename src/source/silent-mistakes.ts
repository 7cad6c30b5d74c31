import { type Document, isScalar, type Scalar, visit, type YAMLMap } from 'yaml';
import { type Code, type CodeArgs, type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { SourceFile } from './file.ts';

/**
 * Tells of what is right in YAML and cannot be meant: text that it leaves out without a word, and fields that it takes
 * for text because a space is missing.
 */
export function findSilentMistakes(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  document: Document.Parsed,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const tell = <C extends Code>(code: C, args: CodeArgs[C], start: number, length: number) => {
    const span = { file: path, start, end: start + length };
    const severity = code === 'yaml/syntax' ? 'error' : 'warning';
    diagnostics.push(diagnose(code, args, { span, severity }));
  };
  const anchored: Scalar[] = [];
  const referred = new Set<string>();

  visit(document, {
    Alias: (_, { source }) => void referred.add(source.normalize('NFC')),
    Map: (_, map) => {
      const start = unspacedItems(map);
      if (start !== undefined) tell('yaml/syntax', { reason: 'hyphen' }, start, 1);
    },
    Scalar: (place, scalar) => {
      if (scalar.anchor) anchored.push(scalar);
      const comment = cutOff(scalar, text);
      if (comment) tell('yaml/comment', { words: comment.words }, comment.start, comment.words.length);
      const spaces = indentedBy(scalar, text);
      if (spaces) tell('yaml/syntax', { reason: 'no-break space' }, spaces.start, spaces.length);
      const field = place === 'key' ? undefined : unspacedField(scalar, text);
      if (field) tell('yaml/syntax', { reason: 'colon', found: field.name }, field.start, 1);
    },
  });

  for (const { anchor = '', range } of anchored) {
    if (referred.has(anchor.normalize('NFC'))) continue;
    const start = text.lastIndexOf(`&${anchor}`, range?.[0]);
    tell('yaml/alias', { name: anchor, problem: 'unused' }, start, anchor.length + 1);
  }
  return diagnostics;
}

/** A line that begins with spaces of another kind, from a web page or a word processor: they are read as letters. */
function indentedBy({ type, range }: Scalar, text: string): { start: number; length: number } | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const [spaces] = /^[\u00a0\u2007\u202f\u3000][\s\u00a0]*/.exec(text.slice(range[0], range[1])) ?? [];
  if (!spaces) return undefined;
  const isFirst = /(?:^|\n) *$/.test(text.slice(Math.max(0, range[0] - 100), range[0]));
  return isFirst ? { start: range[0], length: spaces.length } : undefined;
}

/** «Prosjekt #3» is read as «Prosjekt». Whoever means a comment writes a space after `#`. */
function cutOff({ type, range }: Scalar, text: string): { words: string; start: number } | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const found = /^([ \t]*)(#[^\s#].*)/.exec(text.slice(range[1], range[2]));
  return found ? { words: (found[2] ?? '').trimEnd(), start: range[1] + (found[1] ?? '').length } : undefined;
}

/** `tittel:Leve godt` and other such lines below each other, or below the name of a field: they are read as one text. */
function unspacedField({ type, range }: Scalar, text: string): { name: string; start: number } | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const lines = text.slice(range[0], range[1]).split(/\r?\n\s*/);
  const names = lines.map((line) => /^\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}(?=:(?!\/\/)\S)/u.exec(line)?.[0]);
  const [name] = names;
  if (!name || names.includes(undefined)) return undefined;
  const isBelow = text.slice(text.lastIndexOf('\n', range[0] - 1) + 1, range[0]).trim() === '';
  if (!isBelow && names.length < 2) return undefined;
  return { name, start: range[0] + name.length };
}

/** `-tittel: X` in each line of a list: it is read as a map with fields that begin with a hyphen. */
function unspacedItems({ items, flow }: YAMLMap): number | undefined {
  const keys = items.map(({ key }) => key);
  const isItem = (key: unknown): key is Scalar =>
    isScalar(key) && key.type === 'PLAIN' && /^-\p{L}/u.test(key.source ?? '');
  return !flow && keys.every(isItem) ? keys[0]?.range?.[0] : undefined;
}
