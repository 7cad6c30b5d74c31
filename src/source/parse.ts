import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type CodeArgs, type Diagnostic, diagnose, type Span } from '../diagnostics/index.ts';
import { decode, positionAt, readBytes, type SourceFile } from './file.ts';
import { findMistake } from './mistakes/index.ts';
import { readAs } from './re-encode.ts';
import { findSilentMistakes } from './silent-mistakes.ts';

/** A YAML file with its tree; every node keeps its range in `text`. */
export interface YamlFile extends SourceFile, Tree {}

interface Tree {
  readonly document: Document.Parsed;
  /** What each alias (`*standard`) stands for; none is unknown or within itself. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** How many values aliases may bring into one file: far above any plan, far below a bomb. */
const maxAliased = 100_000;

/** A file as text; one that cannot be opened, or is not UTF-8, with what is wrong. `unsaved` stands in for its bytes. */
export function openText(path: string, unsaved?: Uint8Array): { file: SourceFile; diagnostic?: Diagnostic } {
  let bytes: Uint8Array;
  try {
    bytes = unsaved ?? readBytes(path);
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
  const meant = readAs(fault.guess, bytes);
  const fixes =
    meant === undefined
      ? []
      : [{ span: { file: path, start: 0, end: text.length }, text: meant, reencodes: true as const }];
  return {
    file: { path, text, bytes },
    diagnostic: diagnose('io/encoding', { ...fault, line }, { span, fixes }),
  };
}

/** Reads and parses a file. A file that cannot be read as UTF-8 or as YAML gives its diagnostics and no tree. */
export function openYaml(
  path: string,
  unsaved?: Uint8Array,
): { file: SourceFile; yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const { file, diagnostic } = openText(path, unsaved);
  if (diagnostic) return { file, diagnostics: [diagnostic] };
  const { tree, diagnostics } = parseYaml(file);
  return tree ? { file, yaml: { ...file, ...tree }, diagnostics } : { file, diagnostics };
}

/** Parses YAML 1.2, core schema: `nei` is a word, 0301 is looked at as it is written. */
export function parseYaml(file: Pick<SourceFile, 'path' | 'text'>): {
  tree?: Tree;
  diagnostics: Diagnostic[];
} {
  const { document, fault: first } = parse(file.text);
  if (!first) {
    const followed = followAliases(file, document);
    if (!followed.tree) return followed;
    const diagnostics = findSilentMistakes(file, document);
    return diagnostics.some(({ severity }) => severity === 'error')
      ? { diagnostics }
      : { ...followed, diagnostics };
  }
  const [start, end] = first.pos.map((offset) => Math.min(offset, file.text.length)) as [number, number];
  // «*viktig* sak» is text to the writer: the star is the mistake, not the word that the parser did not expect.
  const [alias] = followAliases(file, document).diagnostics;
  const star = alias?.span?.start ?? start;
  if (alias && star < start && !file.text.slice(star, start).includes('\n')) return { diagnostics: [alias] };
  const span = { file: file.path, start, end: Math.max(start, end) };
  const what = unsupported[first.code];
  if (what) return { diagnostics: [diagnose('yaml/unsupported', { what }, { span })] };
  return { diagnostics: [explain(file, first, span)] };
}

/** What is told where the parser fails: the likeliest mistake in the text, else the parser's own code. */
function explain(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  { code }: YAMLError,
  span: Span,
): Diagnostic {
  // The parser names a tab at its place, and no repair of one line helps where too much lies within each other.
  const isFinal = code === 'TAB_AS_INDENT' || code === 'RESOURCE_EXHAUSTION';
  const mistake = isFinal
    ? undefined
    : findMistake(text, span.start, (mended) => parse(mended).fault?.pos[0]);
  if (!mistake) return diagnose('yaml/syntax', { reason: code }, { span });
  const { args, start, end, beside } = mistake;
  const related = beside
    ? [
        {
          note: 'same-group' as const,
          span: { file: path, start: beside.start + beside.indent, end: beside.stop },
        },
      ]
    : [];
  return diagnose('yaml/syntax', args, { span: { file: path, start, end }, related });
}

/**
 * A text as a tree, with the first mistake only: those after it are most often made by it. An unknown tag is a warning
 * of the parser, but it takes words out of the value that it stands in.
 */
function parse(text: string): { document: Document.Parsed; fault: YAMLError | undefined } {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    // Not 'silent', with which the parser drops a second document without a word.
    logLevel: 'error',
  });
  const [fault] = [...document.errors, ...document.warnings];
  return { document, fault };
}

/** What is right in YAML but has no meaning in a plan, by the code of the parser. */
const unsupported: Readonly<Record<string, CodeArgs['yaml/unsupported']['what']>> = {
  MULTIPLE_DOCS: 'several documents',
  TAG_RESOLVE_FAILED: 'tag',
};

/**
 * Finds what aliases stand for; one that is unknown, within itself or explodes is refused before anything reads it. A letter
 * and its mark are one letter, whether a keyboard wrote them as one or apart.
 */
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
    const name = alias.source.normalize('NFC');
    if (open.has(name)) return refuse(alias, 'cyclic');
    const anchor = anchors.get(name);
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
    const anchor = node.anchor?.normalize('NFC');
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
