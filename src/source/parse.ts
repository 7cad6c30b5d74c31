import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { decode, offsetOfLine, readBytes, type SourceFile } from './file.ts';

/** A YAML file with its tree; every node keeps its range in `file.text`. */
export interface YamlFile extends SourceFile {
  readonly document: Document.Parsed;
}

/** How often aliases may be followed in one file: far above any plan, far below a bomb. */
const maxAliases = 1000;

/** Reads and parses a file. A file that cannot be read as UTF-8 or as YAML gives its diagnostics and no tree. */
export function openYaml(path: string): { file: SourceFile; yaml?: YamlFile; diagnostics: Diagnostic[] } {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const span = { file: path, start: 0, end: 0 };
    return {
      file: { path, text: '', bytes: new Uint8Array() },
      diagnostics: [diagnose('io/unreadable', { file: path, reason }, { span })],
    };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    // The lines are counted in a text that is wrong only where the encoding shows.
    const text = Buffer.from(bytes).toString('latin1');
    const start = offsetOfLine(text, decoded.fault.line);
    const span = { file: path, start, end: start };
    return { file: { path, text, bytes }, diagnostics: [diagnose('io/encoding', decoded.fault, { span })] };
  }
  const file = { path, text: decoded.text, bytes };
  const yaml = parseYaml(file);
  return yaml.diagnostics.some((diagnostic) => diagnostic.severity === 'error')
    ? { file, diagnostics: yaml.diagnostics }
    : { file, yaml: { ...file, document: yaml.document }, diagnostics: yaml.diagnostics };
}

/** Parses YAML 1.2, core schema: `nei` is a word, 0301 is looked at as it is written. */
export function parseYaml(file: Pick<SourceFile, 'path' | 'text'>): {
  document: Document.Parsed;
  diagnostics: Diagnostic[];
} {
  const document = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  });
  const diagnostics: Diagnostic[] = document.errors.map((error) => {
    const [start, end] = error.pos;
    const span = { file: file.path, start, end: Math.max(start, end) };
    return error.code === 'MULTIPLE_DOCS'
      ? diagnose('yaml/unsupported', { what: 'several documents' }, { span })
      : diagnose('yaml/syntax', { reason: error.code }, { span });
  });
  if (diagnostics.length === 0) diagnostics.push(...checkAliases(file, document));
  return { document, diagnostics: diagnostics.slice(0, 1) };
}

/** Unknown, cyclic and exploding aliases, before anything follows them. */
function checkAliases(file: Pick<SourceFile, 'path'>, document: Document.Parsed): Diagnostic[] {
  const anchors = new Map<string, { size: number }>();
  const diagnostics: Diagnostic[] = [];
  const open: string[] = [];
  let total = 0;
  const report = (
    name: string,
    problem: 'unknown' | 'cyclic' | 'too many',
    range: readonly number[] | null | undefined,
  ) => {
    const span = { file: file.path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
    diagnostics.push(diagnose('yaml/alias', { name, problem }, { span }));
  };
  // The size of a subtree with its aliases followed: a bomb multiplies, a plan adds.
  const measure = (node: unknown): number => {
    let size = 0;
    visit(node as Parameters<typeof visit>[0], {
      Alias(_, alias) {
        const anchor = anchors.get(alias.source);
        if (open.includes(alias.source)) report(alias.source, 'cyclic', alias.range);
        else if (!anchor) report(alias.source, 'unknown', alias.range);
        else size += anchor.size;
        if (++total > maxAliases || size > 100_000) {
          report(alias.source, 'too many', alias.range);
          return visit.BREAK;
        }
      },
      Value(_, value) {
        size++;
        const name = value.anchor;
        if (name && value !== node) {
          open.push(name);
          const inner = measure(value);
          open.pop();
          anchors.set(name, { size: inner });
          size += inner;
          return visit.SKIP;
        }
      },
    });
    return size;
  };
  measure(document.contents);
  return diagnostics;
}
