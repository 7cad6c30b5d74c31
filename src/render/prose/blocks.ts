import { printInlines, type Surroundings } from './inlines.ts';
import type { Node, Token } from './parser.ts';
import { restoreReferences, splitReferences } from './references.ts';

/** What the printing of blocks needs beside the surroundings: the level of each heading, as the headings come. */
export interface BlockSurroundings extends Surroundings {
  readonly headingLevel: (written: number) => number;
  /** What `![[id]]` shows where it stands alone. */
  readonly insert?: (id: string) => string | undefined;
}

/**
 * Prints blocks as Markdown in one style: ATX headings, `-` lists, fenced code, padded tables. What the user left
 * open is closed by that.
 */
export function printBlocks(nodes: readonly Node[], around: BlockSurroundings): string {
  return printSiblings(nodes, around, '\n\n');
}

function printSiblings(nodes: readonly Node[], around: BlockSurroundings, between: string): string {
  const blocks: string[] = [];
  let alternate = false;
  nodes.forEach((node, index) => {
    // Two lists in a row are two lists only if their markers differ.
    alternate = isList(node) && nodes[index - 1]?.token.type === node.token.type && !alternate;
    const block = printBlock(node, around, alternate);
    if (block !== '') blocks.push(block);
  });
  return blocks.join(between);
}

function printBlock(node: Node, around: BlockSurroundings, alternate: boolean): string {
  const { token, children } = node;
  switch (token.type) {
    case 'heading_open': {
      const words = printInlines(inlineOf(node), 'heading', around);
      return words === '' ? '' : `${'#'.repeat(around.headingLevel(Number(token.tag.slice(1))))} ${words}`;
    }
    case 'paragraph_open':
      return insertedIn(inlineOf(node), around) ?? printInlines(inlineOf(node), 'paragraph', around);
    case 'bullet_list_open':
      return printList(node, around, () => (alternate ? '* ' : '- '));
    case 'ordered_list_open': {
      const first = Number(token.attrGet('start') ?? 1);
      return printList(node, around, (index) => `${first + index}${alternate ? ')' : '.'} `);
    }
    case 'blockquote_open':
      return printSiblings(children, around, '\n\n')
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'fence':
    case 'code_block':
      return printCode(restoreReferences(token.content, around.references), token.info);
    case 'hr':
      // Underscores are a rule in any list, where hyphens and stars could join the marker.
      return '___';
    case 'table_open':
      return printTable(node, around);
    default:
      return '';
  }
}

/** What a paragraph shows that is only `![[id]]`, one or several; undefined for any other. */
function insertedIn(tokens: readonly Token[], { references, insert }: BlockSurroundings): string | undefined {
  if (!insert || tokens.some(({ type }) => type !== 'text' && type !== 'softbreak')) return undefined;
  const parts = tokens.flatMap(({ content }) => splitReferences(content.trim(), references));
  const shown = parts.map((part) =>
    typeof part === 'object' && part.source.startsWith('!') && part.words === undefined
      ? insert(part.id)
      : undefined,
  );
  return shown.length > 0 && shown.every((one) => one !== undefined) ? shown.join('\n\n') : undefined;
}

function isList({ token }: Node): boolean {
  return token.type === 'bullet_list_open' || token.type === 'ordered_list_open';
}

function inlineOf(node: Node) {
  return node.children[0]?.token.children ?? [];
}

function printList(list: Node, around: BlockSurroundings, markerOf: (index: number) => string): string {
  const loose = list.children.some((item) =>
    item.children.some(({ token }) => token.type === 'paragraph_open' && !token.hidden),
  );
  // Items without words are left out: `- - -` would be a rule, and a screen reader would count them.
  return list.children
    .map((item) => printSiblings(withBoxes(item), around, loose ? '\n\n' : '\n'))
    .filter((content) => content !== '')
    .map((content, index) => `${markerOf(index)}${indent(content, markerOf(index).length)}`)
    .join(loose ? '\n\n' : '\n');
}

/** Task boxes are GitHub's own syntax; as characters they are boxes everywhere. */
function withBoxes(item: Node): readonly Node[] {
  const text = item.children[0]?.children[0]?.token.children?.[0];
  if (text?.type === 'text') {
    text.content = text.content.replace(/^\[( |x|X)\](?= )/, (_, box: string) => (box === ' ' ? '☐' : '☒'));
  }
  return item.children;
}

function printCode(content: string, info: string): string {
  const longest = Math.max(2, ...(content.match(/`+/g)?.map((run) => run.length) ?? []));
  const fence = '`'.repeat(longest + 1);
  const language = /^[\w+#-]+/.exec(info.trim())?.[0] ?? '';
  return `${fence}${language}\n${content.replace(/\n*$/, '\n')}${fence}`;
}

function printTable(table: Node, around: BlockSurroundings): string {
  const rows = table.children.flatMap((section) => section.children);
  const lines = rows.map(
    (row) => `| ${row.children.map((cell) => printInlines(inlineOf(cell), 'cell', around)).join(' | ')} |`,
  );
  const rules = (rows[0]?.children ?? []).map(({ token }) => {
    const align = /(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
    return align === undefined ? '---' : { left: ':---', center: ':---:', right: '---:' }[align];
  });
  return [lines[0], `| ${rules.join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** Indents every line but the first, so that the text may stand behind a list marker. */
export function indent(markdown: string, width: number): string {
  return markdown.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}
