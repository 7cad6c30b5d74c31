/**
 * Private-use characters with a meaning inside the renderer: they open and close a mark (E000, E001) or a
 * placeholder (E002, E003). Nothing that a user writes may contain them, so they are taken out of every text.
 */
export const markOpen = '\uE000';
export const markClose = '\uE001';
export const slotOpen = '\uE002';
export const slotClose = '\uE003';

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
const breaks = /[\s\u0085]/u;

/**
 * A text as one line that can be printed: line breaks and tabs become spaces, other control characters (stray
 * rests of copying from Word) and U+FFFE and U+FFFF, which XML and HTML forbid, are removed, half surrogate pairs become
 * U+FFFD, spaces are joined and trimmed.
 * No-break spaces inside stay.
 */
export function cleanText(text: string): string {
  return withoutForbidden(text)
    .replace(controls, (character) => (breaks.test(character) ? ' ' : ''))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Markdown of the user as it may be parsed: LF only, without control characters and the renderer's own marks. */
export function cleanMarkdown(markdown: string): string {
  return withoutForbidden(markdown)
    .replace(/\r\n?|[\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/^\uFEFF/, '');
}

function withoutForbidden(text: string): string {
  return text.replace(/[\uE000-\uE003\uFFFE\uFFFF]/g, '').replace(/\p{Cs}/gu, '\uFFFD');
}
