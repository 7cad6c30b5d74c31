import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Node,
  parseDocument,
} from 'yaml';
import { type CodeArgs, type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { decode, positionAt, readBytes, type SourceFile } from './file.ts';

/** A YAML file with its tree; every node keeps its range in `text`. */
export interface YamlFile extends SourceFile, Tree {}

interface Tree {
  readonly document: Document.Parsed;
  /** What each alias (`*standard`) stands for; none is unknown or within itself. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** How many values aliases may bring into one file: far above any plan, far below a bomb. */
const maxAliased = 100_000;

/** A file as text; one that cannot be opened, or is not UTF-8, with what is wrong. */
export function openText(path: string): { file: SourceFile; diagnostic?: Diagnostic } {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const span = { file: path, start: 0, end: 0 };
    return {
      file: { path, text: '', bytes: new Uint8Array() },
      diagnostic: diagnose('io/unreadable', { file: path, reason }, { span }),
    };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return { file: { path, text: decoded.text, bytes } };
  // One character a byte, so that the offset is right and the text is wrong only where the encoding shows.
  const text = Buffer.from(bytes).toString('latin1');
  const { offset, ...fault } = decoded.fault;
  const { line } = positionAt(text, offset);
  const span = { file: path, start: offset, end: Math.min(offset + 1, text.length) };
  return { file: { path, text, bytes }, diagnostic: diagnose('io/encoding', { ...fault, line }, { span }) };
}

/** Reads and parses a file. A file that cannot be read as UTF-8 or as YAML gives its diagnostics and no tree. */
export function openYaml(path: string): { file: SourceFile; yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const { file, diagnostic } = openText(path);
  if (diagnostic) return { file, diagnostics: [diagnostic] };
  const { tree, diagnostics } = parseYaml(file);
  return tree ? { file, yaml: { ...file, ...tree }, diagnostics } : { file, diagnostics };
}

/** Parses YAML 1.2, core schema: `nei` is a word, 0301 is looked at as it is written. */
export function parseYaml(file: Pick<SourceFile, 'path' | 'text'>): {
  tree?: Tree;
  diagnostics: Diagnostic[];
} {
  const document = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    // Not 'silent', with which the parser drops a second document without a word.
    logLevel: 'error',
  });
  // The first mistake only: those after it are most often made by it. An unknown tag is a warning of the parser, but
  // it takes words out of the value that it stands in.
  const [first] = [...document.errors, ...document.warnings];
  if (!first) return followAliases(file, document);
  const [start, end] = first.pos.map((offset) => Math.min(offset, file.text.length)) as [number, number];
  // «*viktig* sak» is text to the writer: the star is the mistake, not the word that the parser did not expect.
  const [alias] = followAliases(file, document).diagnostics;
  const star = alias?.span?.start ?? start;
  if (alias && star < start && !file.text.slice(star, start).includes('\n')) return { diagnostics: [alias] };
  const span = { file: file.path, start, end: Math.max(start, end) };
  const what = unsupported[first.code];
  const diagnostic = what
    ? diagnose('yaml/unsupported', { what }, { span })
    : diagnose('yaml/syntax', { reason: first.code }, { span });
  return { diagnostics: [diagnostic] };
}

/** What is right in YAML but has no meaning in a plan, by the code of the parser. */
const unsupported: Readonly<Record<string, CodeArgs['yaml/unsupported']['what']>> = {
  MULTIPLE_DOCS: 'several documents',
  TAG_RESOLVE_FAILED: 'tag',
};

/** Finds what aliases stand for; one that is unknown, within itself or explodes is refused before anything reads it. */
function followAliases(
  file: Pick<SourceFile, 'path'>,
  document: Document.Parsed,
): { tree?: Tree; diagnostics: Diagnostic[] } {
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, { node: Node; size: number }>();
  const open = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let aliased = 0;

  const refuse = (alias: Alias, problem: CodeArgs['yaml/alias']['problem']): number => {
    const [start = 0, end = 0] = alias.range ?? [];
    const span = { file: file.path, start, end };
    diagnostics.push(diagnose('yaml/alias', { name: alias.source, problem }, { span }));
    return 0;
  };

  const follow = (alias: Alias): number => {
    if (open.has(alias.source)) return refuse(alias, 'cyclic');
    const anchor = anchors.get(alias.source);
    if (!anchor) return refuse(alias, 'unknown');
    aliased += anchor.size;
    if (aliased > maxAliased) return refuse(alias, 'too many');
    targets.set(alias, anchor.node);
    return anchor.size;
  };

  /** How many values a tree has when its aliases are followed: a bomb multiplies, a plan adds. */
  const measure = (node: unknown): number => {
    if (diagnostics.length > 0) return 0;
    if (isAlias(node)) return follow(node);
    if (isPair(node)) return measure(node.key) + measure(node.value);
    if (!isCollection(node) && !isScalar(node)) return 0;
    const { anchor } = node;
    if (anchor) open.add(anchor);
    let size = 1;
    if (isCollection(node)) for (const item of node.items) size += measure(item);
    if (anchor) {
      open.delete(anchor);
      anchors.set(anchor, { node, size });
    }
    return size;
  };

  measure(document.contents);
  return diagnostics.length > 0 ? { diagnostics } : { tree: { document, targets }, diagnostics };
}
