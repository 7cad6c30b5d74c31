import { isSafeLink, placeIn } from '../address.ts';
import { closing, type Token } from './token.ts';

/**
 * Unlinks what leads nowhere: addresses other than the web, mail and telephone, and places that the document does
 * not have. A relative address would become a file on the machine that printed the PDF.
 *
 * @returns the ids of the places that there are
 */
export function safeLinks(tokens: readonly Token[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const token of walk(tokens)) {
    const id = token.attrGet('id');
    if (id !== null) ids.add(String(id));
  }
  for (const { children } of tokens) if (children !== null) unlink(children, ids);
  return ids;
}

function unlink(children: Token[], ids: ReadonlySet<string>): void {
  for (let index = 0; index < children.length; index++) {
    const token = children[index];
    if (token?.type !== 'link_open' || leads(String(token.attrGet('href') ?? ''), ids)) continue;
    children.splice(closing(children, index), 1);
    children.splice(index, 1);
    index--;
  }
}

function leads(address: string, ids: ReadonlySet<string>): boolean {
  const place = placeIn(address);
  return isSafeLink(address) && (place === undefined || ids.has(place));
}

function* walk(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children !== null) yield* walk(token.children);
  }
}
