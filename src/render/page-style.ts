/** The words of the margin boxes of a page. */
export interface MarginWords {
  /** "Side" of "Side 1 av 3". */
  readonly page: string;
  /** "av" of "Side 1 av 3". */
  readonly of: string;
  readonly municipality: string | undefined;
  readonly runningHead: string | undefined;
  readonly slogan: string | undefined;
  /** The municipality's own colour, as CSS; else that of the style. */
  readonly accent: string | undefined;
  /** INTERN, UTKAST: at the head of every page. */
  readonly stamps: readonly string[];
}

/**
 * The page's own CSS: what stands in the margins of each printed page. Margin boxes are marked as artifacts in the
 * PDF; the first page has the municipality larger, and its title in the text. A draft or an internal paper says so along the outer edge
 * of each page, too large to be overlooked and beside the text, which stays readable.
 */
export function pageStyle({
  page,
  of,
  municipality,
  runningHead,
  slogan,
  accent,
  stamps,
}: MarginWords): string {
  const number = `${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages)`;
  const boxes = [
    box('top-left', municipality && cssString(municipality), 'white-space: nowrap; '),
    box('top-right', runningHead && cssString(runningHead)),
    box('bottom-left', slogan && cssString(slogan)),
    box('bottom-right', number, 'white-space: nowrap; '),
    box('left-middle', stamps.length > 0 ? cssString(stamps.join(' · ')) : undefined, stampStyle),
  ];
  return [
    ...(accent ? [`:root { --accent: ${accent}; }`] : []),
    `@page { ${boxes.filter(Boolean).join(' ')} }`,
    `@page :first { @top-left { color: ${accent ?? '#14506b'}; ${letterhead} } @top-right { content: none; } }`,
  ].join('\n');
}

/** The municipality at the head of the first page. */
const letterhead = 'font-size: 14px; font-weight: 700;';

/** Upwards along the left edge; browsers from before 2025 know only the way down. */
const stampStyle = [
  'writing-mode: vertical-rl; writing-mode: sideways-lr; text-align: center;',
  'color: #8a1c1c; font-size: 26pt; font-weight: 700; letter-spacing: 0.2em; ',
].join(' ');

function box(place: string, content: string | undefined, style = ''): string {
  return content ? `@${place} { content: ${content}; ${style}}` : '';
}

/** A CSS string literal; what could end it, the rule or the style element is written as an escape. */
export function cssString(words: string): string {
  const safe = words.replace(
    /[^\p{L}\p{N} .,:;§/()·–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
