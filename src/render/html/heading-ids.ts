import { type Token, wordsOf } from './token.ts';

/**
 * Gives each heading an id to link to: the one it is marked with, else made of its words and unique. What is returned
 * are the anchors that GitHub makes for the same headings, by id, for the links of the published Markdown.
 */
export function headingIds(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const taken = new Set(tokens.flatMap((token) => token.attrGet('id') ?? []).map(String));
  const anchors = new Set<string>();
  const anchorById = new Map<string, string>();
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const words = wordsOf(tokens[index + 1]?.children ?? []);
    const id = String(token.attrGet('id') ?? unique(slug(words), taken));
    token.attrSet('id', id);
    anchorById.set(id, unique(githubAnchor(words), anchors));
  });
  return anchorById;
}

/** Words as an id that can be read in an address: `§ 5 Økonomi` is `5-oekonomi`. */
export function slug(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return shorten(plain) || 'del';
}

/** PDF names end at 127 bytes (ISO 19005-2, 6.1.13), so ids end at a word long before. */
function shorten(plain: string): string {
  return plain.length <= 60
    ? plain
    : plain
        .slice(0, 61)
        .replace(/-[^-]*$/, '')
        .slice(0, 60);
}

/** GitHub's anchor of a heading: lower case, spaces as hyphens, other signs left out. */
function githubAnchor(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 1; taken.has(candidate); n++) candidate = `${name}-${n}`;
  taken.add(candidate);
  return candidate;
}
