import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTTPRequest } from 'puppeteer';

/** Pages are loaded from here: a name that no network can resolve (RFC 6761), so nothing is answered but by us. */
export const ORIGIN = 'https://plan.invalid';

const PAGE = `${ORIGIN}/`;
const FONTS = '/fonts/';

/** What the page asked for and did not get. */
export interface Refused {
  /** Paths within the document that no asset is known for. */
  readonly missing: string[];
  /** Addresses outside of it. */
  readonly blocked: string[];
}

/** What one document's page may load. */
export interface Sources extends Refused {
  readonly html: string;
  readonly fontsFolder: string;
  asset(path: string): Promise<Uint8Array | undefined> | Uint8Array | undefined;
}

/** Answers a request of the page from memory and the bundled fonts; everything else is refused and noted. */
export async function answer(request: HTTPRequest, sources: Sources): Promise<void> {
  const url = new URL(request.url());
  if (url.href === PAGE && request.isNavigationRequest()) {
    await request.respond({ contentType: 'text/html; charset=utf-8', body: sources.html });
    return;
  }
  if (request.isNavigationRequest()) {
    note(sources.blocked, request.url());
    // No content: the page stays where it is, while a refused navigation would replace it by an error page.
    await request.respond({ status: 204 });
    return;
  }
  if (url.origin !== ORIGIN) {
    note(sources.blocked, request.url());
    await request.abort('blockedbyclient');
    return;
  }
  const name = decodePath(url.pathname);
  if (name === 'favicon.ico') {
    await request.abort('blockedbyclient');
    return;
  }
  const body = await read(name, sources);
  if (body === undefined) {
    note(sources.missing, name);
    await request.abort('failed');
    return;
  }
  const contentType = contentTypes[path.posix.extname(name).toLowerCase()];
  await request.respond({
    // Fonts are fetched with CORS even from the page's own origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    ...(contentType && { contentType }),
    body,
  });
}

async function read(name: string, sources: Sources): Promise<Uint8Array | undefined> {
  if (!`/${name}`.startsWith(FONTS)) return sources.asset(name);
  const file = path.posix.basename(name);
  return readFile(path.join(sources.fontsFolder, file)).catch(() => undefined);
}

/** A path as the document wrote it: `/bilder/ny%20bru.png` is `bilder/ny bru.png`. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
}

/** Of images the browser knows the kind by their bytes, of SVG, styles and fonts it does not. */
const contentTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

export function note(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}
