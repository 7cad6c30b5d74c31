/** How much of what is missing is told. */
const SAMPLE = 60;

/**
 * What of a page's text is not in its PDF: every character must stand there at least as often. Characters are compared without their look and taken apart (NFKD), since a font may have one
 * glyph for µ and μ, and marks of their own or none.
 */
export function findLostText(printed: string, pageText: string): string | undefined {
  const left = count(printed);
  const lost = new Set<string>();
  for (const [character, times] of count(pageText)) {
    if ((left.get(character) ?? 0) < times) lost.add(character);
  }
  return lost.size === 0 ? undefined : sample(pageText, lost);
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of normalize(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** U+2010 and U+2011 look the same to the shaper, and white space and break marks print nothing. */
function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll('\u2011', '\u2010')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** The first words of the page that have a lost character. */
function sample(pageText: string, lost: ReadonlySet<string>): string {
  const words = pageText.split(/\s+/u);
  const hit = words.filter((word) => [...normalize(word)].some((character) => lost.has(character)));
  const text = hit.join(' ');
  return text.length > SAMPLE ? `${text.slice(0, SAMPLE - 1)}…` : text;
}
