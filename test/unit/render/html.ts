import MarkdownIt from 'markdown-it';

/** An element or a stretch of text of an HTML fragment, in the order of reading. */
export interface Piece {
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
}

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads the HTML that markdown-it writes: every `<` opens a tag, every `&` an entity, and what is neither makes the
 * test fail. That is stricter than a browser, so markup that slipped through cannot hide.
 */
export function readHtml(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < html.length) {
    if (html[at] === '<') {
      tag.lastIndex = at;
      const match = tag.exec(html);
      if (match === null) throw new Error(`no tag: ${html.slice(at, at + 80)}`);
      if (match[1] === '')
        pieces.push({ tag: (match[2] ?? '').toLowerCase(), attributes: attributesOf(match[3] ?? '') });
      at = tag.lastIndex;
    } else {
      const end = html.indexOf('<', at) === -1 ? html.length : html.indexOf('<', at);
      pieces.push({ text: decode(html.slice(at, end)) });
      at = end;
    }
  }
  return pieces;
}

const addresses = new MarkdownIt();

/** Without the links that lead to the very words that they show, as any reader makes of a bare address. */
export function withoutBareLinks(html: string): string {
  return html.replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (link, href: string, shown: string) => {
    const itself = [decode(shown), `mailto:${decode(shown)}`].map((address) =>
      addresses.normalizeLink(address),
    );
    return itself.includes(decode(href)) ? shown : link;
  });
}

/** The names of the elements, in order; how wide columns are is no matter of what the words say. */
export function elements(html: string): readonly string[] {
  return readHtml(html).flatMap(({ tag }) => (tag === undefined || /^col/.test(tag) ? [] : tag));
}

/** The text with white space collapsed. */
export function words(html: string): string {
  const text = readHtml(html).map((piece) => piece.text ?? (isBlock(piece.tag) ? ' ' : ''));
  return collapse(text.join(''));
}

export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isBlock(name: string | undefined): boolean {
  return name !== undefined && !['a', 'strong', 'em', 's', 'code', 'span', 'img'].includes(name);
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name ?? '',
      decode(value ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (written, name: string) => {
    const character = entities[name];
    if (character === undefined || !written.endsWith(';')) throw new Error(`no entity: ${written}`);
    return character;
  });
}
