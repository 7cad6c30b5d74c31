import { isSafeLink, placeIn, printAddress } from '../address.ts';
import type { ImageUse } from '../document.ts';
import { escapeInline, escapeText } from '../escape.ts';
import { cleanText } from '../text.ts';
import { type Node, nest, proseParser, type Token } from './parser.ts';
import { type Reference, type Resolve, restoreReferences, splitReferences } from './references.ts';

/** What the printing of prose needs to know about the world. */
export interface Surroundings {
  readonly references: readonly Reference[];
  readonly resolve: Resolve;
  /** The address of an image in the published files, or undefined where it cannot be shown: its words are printed. */
  readonly image: (use: ImageUse) => string | undefined;
  /** Told of each link to a place in the document, by its id. */
  readonly placed?: (place: string) => void;
  readonly at?: string;
}

/** Where inline Markdown stands; `line` is some line of a template, perhaps in a table. */
export type Place = 'paragraph' | 'heading' | 'cell' | 'line';

/**
 * Prints the inline tokens of one block as Markdown that means the same wherever the block stands. Whether `**` opens
 * or closes depends on its neighbours (CommonMark 0.31, 6.2), and those may have changed: a link became words, a
 * reference a title. Emphasis that would not be read as such again is left out.
 */
export function printInlines(tokens: readonly Token[], place: Place, around: Surroundings): string {
  const nodes = nest(tokens);
  const printed = new InlinePrinter(place, around, true).print(nodes);
  const spans = spansOf(tokens);
  if (spans === '' || spans === spansOf(proseParser.parseInline(printed, {})[0]?.children ?? []))
    return printed;
  return new InlinePrinter(place, around, false).print(nodes);
}

function spansOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => /^(?:em|strong|s)_(?:open|close)$/.test(type))
    .map(({ type, markup }) => type + markup)
    .join(' ');
}

const letter = /^[a-zæøåäö]\)\s/;

class InlinePrinter {
  private out = '';
  private readonly place: Place;
  private readonly around: Surroundings;
  private readonly withSpans: boolean;
  private inLink = false;

  constructor(place: Place, around: Surroundings, withSpans: boolean) {
    this.place = place;
    this.around = around;
    this.withSpans = withSpans;
  }

  print(nodes: readonly Node[]): string {
    this.printAll(nodes);
    return this.out.replace(/^ +| +$/g, '');
  }

  private printAll(nodes: readonly Node[]): void {
    for (const [index, node] of nodes.entries()) {
      // Markdown knows no list of letters; a line that begins `a)` stays a line of its own all the same.
      const isBroken = node.token.type === 'softbreak' && letter.test(nodes[index + 1]?.token.content ?? '');
      if (isBroken) this.hardBreak();
      else this.printNode(node);
    }
  }

  private hardBreak(): void {
    this.append(this.place === 'paragraph' ? '\\\n' : ' ');
  }

  private printNode({ token, children }: Node): void {
    switch (token.type) {
      case 'text':
        this.text(token.content);
        break;
      case 'softbreak':
        this.plain(' ');
        break;
      case 'hardbreak':
        this.hardBreak();
        break;
      case 'code_inline':
        this.code(restoreReferences(token.content, this.around.references));
        break;
      case 'image':
        this.image(token);
        break;
      case 'link_open':
        this.link(token, children);
        break;
      default:
        if (this.withSpans) this.span(token.markup, children);
        else this.printAll(children);
    }
  }

  private text(content: string): void {
    for (const part of splitReferences(content, this.around.references)) {
      if (typeof part === 'string') this.plain(part);
      else this.reference(part);
    }
  }

  private plain(text: string): void {
    const line = text.replace(/[\s\u0085]/gu, (space) =>
      space === '\u00A0' || space > '\u2000' ? space : ' ',
    );
    const first = this.isLineStart();
    const rest = first || this.out.endsWith(' ') ? line.replace(/^ +/, '') : line;
    this.append(escapeInline(rest.replace(/ {2,}/g, ' '), first));
  }

  /** Emphasis and the like, with the delimiters that the user chose; one around nothing is left out. */
  private span(delimiter: string, children: readonly Node[]): void {
    const before = this.out;
    this.append(delimiter);
    const opened = this.out;
    this.printAll(children);
    if (this.out === opened) this.out = before;
    else this.append(delimiter);
  }

  /**
   * A bar in code is written differently inside and outside of a table. Where the place is not known, such code
   * prints as text.
   */
  private code(content: string): void {
    if (content.includes('|') && this.place === 'line') {
      this.plain(content);
      return;
    }
    const runs = new Set(content.match(/`+/g)?.map((run) => run.length));
    let length = 1;
    while (runs.has(length)) length++;
    const ticks = '`'.repeat(length);
    const pad = /^`|`$|^ .*[^ ].* $/.test(content) ? ' ' : '';
    const code = this.place === 'cell' ? content.replaceAll('|', '\\|') : content;
    this.append(`${ticks}${pad}${code}${pad}${ticks}`);
  }

  private image(token: Token): void {
    const source = restoreReferences(String(token.attrGet('src') ?? ''), this.around.references);
    const words = this.wordsOf(nest(token.children ?? []));
    const use = { source, ...(this.around.at === undefined ? {} : { at: this.around.at }) };
    const address = source === '' ? undefined : this.around.image(use);
    if (address === undefined) this.plain(words);
    else this.append(`![${escapeText(words)}](${printAddress(address)})`);
  }

  private link(token: Token, children: readonly Node[]): void {
    const address = restoreReferences(String(token.attrGet('href') ?? ''), this.around.references);
    const words = this.wordsOf(children);
    const place = placeIn(address);
    if (place) this.around.placed?.(place);
    if (!isSafeLink(address) || this.inLink) this.printAll(children);
    else if (token.markup === 'autolink' && isPlainAddress(words)) this.append(`<${words}>`);
    else this.openLink(() => this.printAll(children), address);
  }

  private reference(reference: Reference): void {
    const { href } = this.targetOf(reference);
    const words = this.referenceWords(reference);
    const atStart = reference.words === undefined && this.isLineStart();
    // Names are declared as in running text (kommunestyret).
    const shown = atStart ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    if (href === undefined || this.inLink || !isSafeLink(href)) this.plain(shown);
    else this.openLink(() => this.plain(shown), href);
  }

  /** A link; one without words prints its address, since a link without a name cannot be read aloud. */
  private openLink(print: () => void, address: string): void {
    if (this.out.endsWith('!')) this.out = `${this.out.slice(0, -1)}\\!`;
    this.append('[');
    const opened = this.out;
    this.inLink = true;
    print();
    if (this.out === opened) this.plain(address);
    this.inLink = false;
    this.append(`](${printAddress(address)})`);
  }

  private wordsOf(nodes: readonly Node[]): string {
    return nodes
      .map(({ token, children }) => {
        if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
        if (children.length > 0) return this.wordsOf(children);
        if (token.children !== null) return this.wordsOf(nest(token.children));
        return splitReferences(token.content, this.around.references)
          .map((part) => (typeof part === 'string' ? part : this.referenceWords(part)))
          .join('');
      })
      .join('');
  }

  private referenceWords(reference: Reference): string {
    return cleanText(reference.words ?? this.targetOf(reference).text);
  }

  private targetOf({ id, words }: Reference): { readonly text: string; readonly href?: string } {
    return this.around.resolve(id, words) ?? { text: id };
  }

  private isLineStart(): boolean {
    return this.out === '' || this.out.endsWith('\n');
  }

  private append(markdown: string): void {
    this.out += markdown;
  }
}

/** Whether an address prints as itself between angle brackets in every Markdown. */
function isPlainAddress(words: string): boolean {
  return /^[\w:/.?=%#@+~,;-]+$/.test(words);
}
